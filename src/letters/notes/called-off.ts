/** What a letter that calls an appointment off says of what comes next. */
import type { Context } from '../kind.ts'
import { type Span, within } from '../passage.ts'
import { datesIn } from '../readers/date.ts'
import { issueDate } from '../readers/issued-on.ts'
import { firstDayIn, sinceOf, statedDay } from '../readers/stated-day.ts'
import { afterCalledOff, comesNext } from './called-off-next.ts'
import { anyOf, type NoteRule } from './rule.ts'

const visit = String.raw`\b(?:visite|examen|controle) (?:medicale?|de sante)\b`
const reception = String.raw`\b(?:contrat d'integration|signature du contrat|(?:visite|seance|demi-?journee|reunion|plateforme) d'accueil)\b`
const civic = String.raw`\bformation civique\b`

const off =
  /^\W*(?:nature|objet|type|motif|rendez-?vous (?:concerne|prevu))\b|\b(?:annul|report|supprim|deprogramm|ajourn)\w*|\b(?:n'aura|n'auront|ne (?:pourra|peut)[^.;]{0,30}) (?:pas|avoir)\b/

/** Whether it will still do depends on its age, or it will not. */
const aged =
  /\b(?:pas|plus|ni|non|que si)\b[^.;]{0,15}\b(?:valables?|valides?|acceptee?s?|utilisables?)\b|\bvalables? (?:que|si|pendant)\b|\bvalables? (?:\w+ )?(?:jusqu'au )?(?:\d|(?:un|deux|trois|quatre|six|douze) (?:mois|semaines|ans?|jours))|\bperim|\b(?<!ne )(?:faudra|faut)\b|\bdevr\w+[^.;]{0,30}\b(?:refai\w+|renouvel\w+|nouve\w+)|\b(?:est|sont|seront|sera) a refaire\b|\b(?:plus|moins) (?:de |d')\w+ (?:jours?|semaines?|mois|ans?)\b|\bsi (?:elle|il|votre|vos)\b/

/** What is not changed, as against what a letter is not: "le présent courrier ne vaut pas titre de séjour". */
const unchanged =
  /\b(?:remet|remis|remettre|affect|modifi|inchang|chang|incidence|consequence|effet|influ|impact|compromet|compromis|prejudic|perd|touche)\w*|\b(?:reste|demeure|restent|demeurent) (?:valables?|valides?|acquise?|ouverte?)\b/

/** "Si vous avez changé d'adresse depuis": not a move that is still to come. */
const hasMoved =
  /\b(?:avez|auriez|ayant|etant|avoir)(?:-vous)? (?:\w+ ){0,2}?(?:change|demenage)\b|\badresse a change\b/
const officeMoves =
  /\bdemenagement (?:d[eu]s? |de l'|de la )?(?:nos|notre|bureaux|locaux|direction|office|ofii|services?)\b|\bnous (?:avons |venons de )?(?:demenag|chang)|\b(?:bureaux|locaux|direction|office|ofii|services?) (?:\w+ )?(?:demenage|changent? d'adresse|(?:ont|a) (?:demenage|change))|\bnotre nouvelle adresse\b/

/** Dated, in a letter that names no other day than its own and this one: it is the day that is called off. */
function namesTheDay({ passage, now }: Context, said: Span): boolean {
  const dates = datesIn(passage)
  const days = new Set(dates.map((date) => statedDay(passage, date, now)))
  days.delete(issueDate(passage) ?? '')
  return days.size === 1 && dates.some(within(said))
}

/** "Par courrier ou par courriel" */
const byPost =
  '(?:courrier(?! (?:e-?mail|electronique))|lettre|poste|voie postale)(?: (?:postal|simple|recommandee?))?'
const byMail = '(?:courriels?|e-?mails?|mails?|mel|(?:courrier|voie|message) electronique|messagerie)'
const either = new RegExp(
  String.raw`\b${byPost} (?:ou|et|et/ou|comme) (?:bien )?(?:par )?${byMail}\b|\b${byMail} (?:ou|et|et/ou|comme) (?:bien )?(?:par )?${byPost}\b`,
)

export const calledOff: NoteRule[] = [
  {
    id: 'off-what',
    negated: true,
    says: anyOf(visit, reception, civic, String.raw`\bentretien\b`),
    // Another appointment may be named beside the one that is off.
    unless:
      /\b(?:maintenue?s?|inchangee?s?|rest\w+ (?:valables?|prevue?s?|fixee?s?)|autre|nouvelle|hormis|sauf|excepte\w*|a l'exception|non concernee?s?|ne l'est pas|ne le sont pas)\b|\b(?:n'est|n'en est|ne sera|ne sont|ne seront) (?:\w+ )?pas (?:\w+ )?(?:concern|annul|affect|touch|modifi|report|supprim|vise)/,
    value: (_, said, context) => {
      if (!off.test(said.words) && !namesTheDay(context, said)) return null
      const [one, ...others] = [
        { purpose: 'medical-visit', spoken: visit },
        { purpose: 'civic-training', spoken: civic },
        { purpose: 'cir-reception', spoken: reception },
        { purpose: 'interview', spoken: String.raw`\bentretien\b(?! telephonique)` },
      ].filter(({ spoken }) => new RegExp(spoken).test(said.words))
      return one && others.length === 0 ? one.purpose : null
    },
  },
  {
    id: 'off-nothing',
    negated: true,
    says: anyOf(
      String.raw`\b(?:aucune?|pas de|nulle|sans) (?:autre )?(?:demarche|formalite|action)\b`,
      String.raw`\b(?:n'avez|n'aurez|avez a faire ?:?) (?:donc |d'ici la,? )?rien(?: a (?:faire|entreprendre|demander))?\b|\brien a (?:faire|demander|entreprendre)\b`,
      String.raw`\bsans que vous (?:ayez|deviez)\b[^.;]{0,20}\b(?:demande|faire)\b|\bpas (?:besoin|necessaire|utile) de (?:nous )?(?:rappeler|contacter|reprendre|appeler|ecrire)`,
    ),
    unless: /\bsi\b[^.;]{0,80}\b(?:rien|aucune?)\b[^.;]{0,80}\b(?:recu|parven)/,
  },
  {
    id: 'off-letter',
    says: comesNext,
    unless:
      /\b(?:ne|sans|avant) (?:vous )?(?:presentez|venez|deplacez|nouvelle)|\bsans (?:nouvelle|courrier)\b/,
    value: (_, { words }) =>
      either.test(words)
        ? 'either'
        : /\b(?:courriels?|e-?mails?|mails?|mel|electronique|messagerie)\b/.test(words)
          ? 'mail'
          : /\b(?:sms|texto)\b/.test(words)
            ? 'text'
            : /\b(?:postale|poste|courrier|lettre)\b/.test(words)
              ? 'post'
              : 'some',
  },
  {
    id: 'off-stay',
    negated: true,
    says: anyOf(
      String.raw`\b(?:aucune?|aucunement|nullement|sans|n'\w+ pas|ne [^.;]{0,30}\b(?:pas|aucune?|en rien))\b[^.;]{0,60}\b(?:droits? au sejour|sejour|titre de sejour|situation administrative|demarches? en prefecture)\b`,
      String.raw`\b(?:droits? au sejour|titre de sejour|sejour|situation)\b[^.;]{0,30}\b(?:n'est pas|n'en est pas|ne sera pas|n'en sera pas|reste|demeure|ne change)\b`,
    ),
    value: (_, { words }) => (unchanged.test(words) ? '' : null),
  },
  {
    id: 'off-fault',
    negated: true,
    says: anyOf(
      String.raw`\b(?:pas|non|nullement|aucunement) (?:de votre (?:fait|faute)|en faute|responsable|imputable)`,
      String.raw`\bindependante?s? de votre volonte\b|\baucun (?:tort|prejudice|reproche)\b|\bne vous (?:sera|seront) (?:pas|nullement) (?:reproche|oppose|impute)`,
      String.raw`\bne (?:peut|pourra|sera|saurait) (?:pas )?(?:vous )?(?:etre )?(?:reproche|impute|oppose|compte)\w*`,
    ),
  },
  {
    id: 'off-xray',
    negated: true,
    says: /\b(?:radio|radios|radiograph\w*|cliches?)\b[^§]{0,80}\b(?:valables?|valides?|servira|gardez|conserve\w*|acceptee?|utilisable|(?:pas|sans|inutile|besoin)[^.;]{0,20} refaire)\b|\b(?:gardez|conserve[zr]|ne (?:pas )?refaites)\b[^.;]{0,40}\b(?:radio|radios|radiograph\w*|cliches?)\b/,
    unless: aged,
    joined: true,
  },
  {
    id: 'off-papers',
    says: anyOf(
      String.raw`\b(?:pieces|documents|papiers|justificatifs|dossier)\b[^.]{0,120}\b(?:gardez|conserve[zr]|serviront|servir|resteront|restent|demeurent|les memes|valables)\b`,
      String.raw`\b(?:gardez|conserve[zr])\b[^.;]{0,30}\b(?:pieces|documents|papiers|justificatifs)\b`,
    ),
    unless: aged,
  },
  {
    id: 'off-wait',
    negated: true,
    says: /\bne (?:vous )?(?:presentez|venez|deplacez|rendez)(?:-vous)? (?:pas|surtout pas|plus)\b[^.;]{0,30}\b(?:sans|avant)\b[^.;]{0,30}\b(?:convocation|courrier|lettre|date|rendez-?vous|nouvelles)\b/,
  },
  {
    id: 'off-address',
    says: /\b(?:chang\w+ (?:d'|l'|votre )\s?adresse|demenag\w+|nouvelle adresse|adresse a change)\b/,
    // It is the reader who moves, and not the office.
    unless: officeMoves,
    value: (_, { words }) => {
      if (!/\b(?:vous|votre|vos|[a-z]+ez)\b/.test(words)) return null
      if (hasMoved.test(words)) return 'moved'
      return /\badresse\b[^.;?]{0,25}\b(?:e-?mail|mail|mel|courriel|electronique)\b/.test(words)
        ? 'later-mail'
        : ''
    },
  },
  {
    id: 'off-show',
    says: /\b(?:presente|cette|la) (?:lettre|notification|annulation|attestation)\b[^.;]{0,40}\b(?:produite?|presentee?|montree?|remise?|opposee?)\b[^.;]{0,40}\b(?:prefecture|employeur|administration)\b|\b(?:presente[zr]|montre[zr]|produi\w+) (?:cette|la presente|ce) (?:lettre|courrier|message)\b[^.;]{0,30}\bprefecture\b/,
  },
  {
    id: 'off-write',
    negated: true,
    says: anyOf(
      String.raw`\b(?:si|au cas ou|dans le cas ou)\b[^.;]{0,20}\b(?:rien|aucune?|pas|n'avez)\b[^.;]{0,60}\b(?:recu|parven\w*|nouvelles?|convocation|courrier|lettre)\b`,
      String.raw`\bsans (?:nouvelles?|courrier|lettre|convocation|reponse|message)\b[^.;]{0,30}\b(?:nous|notre|nos|part|avant|d'ici|au|le|fin|passe)\b`,
      String.raw`\b(?:rien|pas de (?:courrier|lettre|nouvelles?)|toujours rien|aucune? (?:courrier|lettre|convocation)) (?:recue?|arrivee?|parvenue?)?\b[^.;:?]{0,40}\?`,
      String.raw`\b(?:a defaut|faute) d[e'] ?(?:nouvelle|convocation|courrier|lettre|reception)`,
    ),
    value: (_, said, { passage, now }) => {
      const day = firstDayIn(passage, said, now)
      return day !== null && day > sinceOf(passage, now) ? day : ''
    },
  },
  ...afterCalledOff,
]
