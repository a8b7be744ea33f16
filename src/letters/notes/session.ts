/** How long it takes, what an employer is shown, who translates, and how to be there at a screen. */
import type { Context } from '../kind.ts'
import { lineAt, within } from '../passage.ts'
import { mailsIn } from '../readers/mail.ts'
import { amountOf, numberPattern } from '../readers/numbers.ts'
import { phonesIn } from '../readers/phone.ts'
import { timesIn } from '../readers/time.ts'
import { isLettingIn } from '../readers/time-end.ts'
import { anyOf, type NoteRule, type Said } from './rule.ts'

const count = String.raw`(?<n>\d{1,2}|${numberPattern})`
/** Time to allow: "prévoyez la journée", "la séance occupe l'après-midi entier". */
const takes = String.raw`\b(?:comptez|compter|prevoyez|prevoir|reserve[zr]|dure|durera|occup\w+|prend|prendra|retiendra|necessaire|resterez|(?:temps de )?presence (?:requise|estimee?|obligatoire|prevue|totale|demandee)|temps (?:de presence|sur place|total|necessaire|a prevoir))\b`
const event = String.raw`\b(?:seance|session|visite|entretien|journee|examen|rendez-?vous|test|formation|cours|echange|rencontre|ensemble|procedure|duree|comptez|prevoyez|prevoir|dure)\b`

/** It is the reader who brings somebody. */
const own =
  /\b(?:pouvez|pourrez|peut|possible|permise?|autorisee?|admise?|acceptee?|recommand\w+|souhait\w+|conseill\w+|venez|faites-vous|faites appel|amenez|libre|vous faire|si vous)\b/

/** Who is to be a grown-up. */
const ofAge = /\b(?:majeure?s?|adultes?|plus de 18 ans|18 ans (?:ou plus|revolus))\b/

export const session: NoteRule[] = [
  {
    id: 'ends',
    says: /\b(?:s'acheve\w*|achev\w*|termin(?:e|er|era|ee|ant)\b|prend\w* fin|finit|finira|fin (?:prevue|de (?:la )?(?:seance|session|visite|journee))|jusqu'a|jusque vers|vous retenant|libre\w* (?:vers|a))\b/,
    unless:
      /\b(?:ouvert\w*|telephon\w*|joignable|accueil du public|standard|bureaux|permanence|secretariat|guichet|porte|avant|cours|lundi|mardi|mercredi|jeudi|vendredi)\b[^.;]{0,40}\b(?:jusqu'a)\b|\binscri|\bdelai\b/,
    value: endOf,
  },
  {
    id: 'lasts',
    says: anyOf(
      String.raw`${takes}[^.;]{0,40}?\b(?<whole>(?:toute )?la journee(?: entiere)?|une journee entiere|journee entiere)\b`,
      String.raw`\b(?<long>la journee entiere|toute la journee) (?:peut etre|est|sera) (?:necessaire|requise)`,
      String.raw`${takes}[^.;]{0,40}?\b(?<half>(?:toute )?la (?:matinee|demi-?journee)|l'apres-midi entier|(?:toute )?l'apres-midi|une demi-?journee)\b`,
      String.raw`(?:${takes}|\bduree\b)(?:(?!\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|20\d\d)\b)[^.;]){0,40}?(?<![\d:h])${count} ?(?:h|heures?)(?![a-z])(?: ?(?<m>\d\d)\b)?(?<and> et (?:demie|quart)\b)?`,
      String.raw`${event}[^.;]{0,40}?(?<quarters>trois quarts d'heure|une demi-?\s?heure|un quart d'heure)`,
      String.raw`${event}(?:(?!\d ?h ?\d)[^.;]){0,40}?(?<minutes>\d{1,3}|${numberPattern}) ?(?:minutes?|mn|min)\b`,
    ),
    unless:
      /\b(?:retard|avant|avance|plus tot|a partir|des|jusqu'a|au plus tard|report|preven|absence|debut\w*|a \d{1,2} ?h|(?<!\b(?:est|sera|duree|delai) )de \d{1,2} ?h|le \d|parcours|heures de|semaine|semaines|ouvert|appel|transport|arriv\w+|controle|securite|total|attente|connexion interrompue|entre|moins de|pause|vous (?:recevra|attend)\w*)\b|\d ?h ?\d{0,2} ?[-–a] ?\d/,
    value: lastsFor,
  },
  {
    id: 'free',
    says: anyOf(
      String.raw`\b(?:rien|aucune? (?:somme|frais|paiement|versement|montant|participation|droit)|nul (?:versement|paiement|frais))\b[^.;]{0,50}\b(?:payer|regler|reclame\w*|verser|exige\w*|debourser)\b`,
      String.raw`\b(?:visite|seance|formation|examen|rendez-?vous|entretien|demarche|aide(?: au retour)?|journees?|cours|tout|elle|il|celle-ci)\b[^.;]{0,30}\b(?:est|sont|reste|entierement) (?:entierement |totalement )?(?:gratuit\w*|sans frais)\b`,
      String.raw`\b(?:ne payez|n'avez|ne paierez|ne devez)\b[^.;]{0,12}\brien\b[^.;]{0,20}\b(?:payer|personne|regler)\b|\bne payez (?:rien|aucune?)\b|\b(?:formation|visite|seance|examen|participation) gratuite?\b`,
    ),
    unless:
      /\b(?:radio\w*|cliches?|repas|dejeuner|parking|stationn\w*|appel|numero|livres?|timbre|bus|tram|navette|centre d'imagerie|cabinet|ordonnance|traduction|photo\w*|rien ne sera|bon|facture)\b/,
    // In the letter of a medical visit it is as often the x-ray that costs nothing.
    value: (_, { words }, { kind }) =>
      kind.name !== 'medical-visit' || /\bvisite\b|\bsur place\b/.test(words) ? '' : null,
  },
  {
    id: 'yourself',
    says: /\b(?:venir|viendrez|presenter|presente[zr]-?(?:vous)?|presentiez|deplacer) (?:\w+ )?(?:en personne|personnellement|vous-meme)\b|\bpresence (?:personnelle|en personne) (?:est )?(?:obligatoire|requise|exigee|indispensable)/,
  },
  {
    id: 'employer-lets',
    says: /\bemployeur\b[^.;]{0,60}\b(?:doit|tenu|oblig\w*|laisser|liberer|autorise\w*)\b[^.;]{0,40}\b(?:laisser|liberer|assister|autoriser|absen\w*|participer)\b|\b(?:tenu|oblige|doit)\b[^.;]{0,15}\b(?:vous liberer|vous laisser)\b/,
    unless: /\bretenue? par (?:votre|l')\s?employeur\b/,
  },
  {
    id: 'counts-as-leave',
    says: /\b(?:convocation|courrier|lettre|document|invitation)\b[^.;]{0,40}\b(?:vaut|valent|tient lieu d[e']|sert d[e']|constitue)\b[^.;]{0,15}\b(?:autorisation|justificatif|justification|motif|excuse)s? d'absence\b/,
  },
  {
    id: 'employer-paper',
    says: /\b(?:attestation|certificat|justificatif|bulletin)s? (?:de (?:presence|participation|passage)|d'assiduite)?\b[^.;]{0,50}\b(?:remise?|delivree?|donnee?|fournie?|obten\w+|demand\w+)\b[^.;]{0,60}\bemployeur\b|\bemployeur\b[^.;]{0,40}\b(?:attestation|certificat|justificatif)\b[^.;]{0,50}\b(?:remise?|delivree?|donnee?|fournie?)\b|\b(?:attestation|justificatif|certificat)\b[^.;]{0,40}\bpour votre employeur\b[^.;]{0,40}\b(?:remise?|delivree?|donnee?|fournie?)\b/,
    unless: /\b(?:joign|joindre|apport|preuve)\w*/,
  },
  {
    id: 'interpreter-none',
    negated: true,
    says: anyOf(
      // "Un interprète en anglais (arabe non disponible) sera présent"
      String.raw`\b(?:interpret\w+|traduct(?:eur|rice)|traduction)\b(?:[^.;()]|\([^)]*\)){0,40}\b(?:n'est|ne sera|ne seront|ne sont|n'assure|non) (?:pas )?(?:prevue?|assuree?|fournie?|presente?|disponible|prise?|mise?|mis)\w*`,
      String.raw`\b(?:aucune?|pas d'|sans|ni) ?(?:interprete|traducteur|traduction|interpretariat)\b(?![^.;]{0,30}\b(?:exigee?|demandee?|necessaire|document|piece|n'est exigee|obligatoire))`,
      String.raw`\b(?:office|ofii|nous|service)\b[^.;]{0,20}\b(?:n'en (?:met|fournit|prevoit|propose)|ne (?:met|fournit|prevoit|dispose))\w*\b[^.;]{0,30}\b(?:disposition|interpret\w*|pas)`,
    ),
    unless: /\bassermente|\b(?:pieces|documents|actes?)\b/,
  },
  {
    id: 'interpreter-own',
    says: anyOf(
      String.raw`\b(?:accompagne\w*|assiste\w*|aide\w*|venir|venez|ven(?:ue|ir)|presence|amener|faire appel)\b[^.;]{0,40}\b(?:personne|ami\w*|proche|adulte|majeure?|tiers|quelqu'un|interprete|traducteur)\b[^.;]{0,50}\b(?:tradui\w*|parl\w+|traduction|sachant|langue|maitris\w*|interprete)\b`,
      String.raw`\b(?:ne (?:parl|compren|maitris)\w+ (?:pas|peu|mal)|(?:parl|compren|maitris)\w+ (?:peu|mal))\b[^.;]{0,40}\bfrancais\b[^.;]{0,25}\b(?:pouvez|pourrez|possible)\b[^.;]{0,25}\b(?:accompagnee?s?|assistee?s?|aidee?s?|venir|amener)\b[^.;]{0,30}\b(?:personne|ami\w*|proche|tiers|quelqu'un|adulte|majeure?)\b`,
      String.raw`\b(?:tiers|personne|proche|ami\w*)\b[^.;]{0,40}\b(?:tradui\w*|parlant|qui parle|sachant traduire|francophone)\b[^.;]{0,40}\b(?:permise?|autorisee?|admise?|acceptee?|possible|recommandee?|souhaitable)`,
    ),
    unless:
      /\b(?:n'est pas|pas (?:necessaire|besoin|utile)|inutile|aucune?|n'avez pas|ne sera|interdit\w*)\b/,
    // Else it may be the one that the office brings: "avec l'aide d'un interprète en langue arabe".
    value: (_, { words }) => (own.test(words) ? (ofAge.test(words) ? 'adult' : '') : null),
  },
  {
    id: 'no-translation',
    negated: true,
    says: /\b(?:aucune|sans|pas de|ni)\b[^.;]{0,20}\btraductions?\b[^.;]{0,40}\b(?:exigee?|demandee?|requise?|necessaire|obligatoire)s?\b|\btraductions?\b[^.;]{0,40}\b(?:n'est|n'en est|ne sont) (?:pas|plus) (?:exigee?|demandee?|requise?|necessaire|obligatoire)s?\b|\btraduction (?:est )?inutile\b/,
    unless: /\b(?:sauf|mais|interpr\w*)\b/,
  },
  {
    id: 'online-link',
    // "Adresse" is a noun as well: only what is addressed to somebody is sent.
    says: anyOf(
      String.raw`\b(?:liens?|identifiants?|codes?|invitations?)\b[^.;]{0,60}\b(?:(?:vous|sera|seront|est|sont)(?: \w+)? (?:adress|envo[iy]|transm|communiqu)\w*|(?:envoye|transmis|communique)e?s?\b|parviendr\w+|recevr\w+|recevez)`,
      String.raw`\b(?:recevrez|enverrons|adresserons|enverra|parviendra)\b[^.;]{0,30}\b(?:lien|identifiants|invitation|code)\b`,
    ),
    unless:
      /\bcode (?:postal|etranger)\b|\bsi vous\b|\bliens? (?:avec|familia\w+|conjuga\w+|matrimonia\w+|d'alliance|d\w* (?:parente|famille|filiation))/,
    value: (_, { words }) => {
      const days = new RegExp(String.raw`(?<![\d])(\d{1,2}|${numberPattern}) jours?\b`).exec(words)?.[1]
      const eve = /\bla veille\b/.test(words) ? 1 : null
      return String((days && amountOf(days)) || eve || '')
    },
  },
  {
    id: 'online-check',
    says: /\b(?:verifi\w+|test\w+|essay\w+|assurez-vous)\b[^.;]{0,40}\b(?:materiel(?! de)|equipement|connexion|camera|micro|ordinateur|(?:le|du) son)\b/,
    unless: /\b(?:logement|domicile|habitation)\b/,
  },
  {
    id: 'online-camera',
    says: /\b(?:cameras?|webcam)\b[^.;]{0,25}\b(?:allumee?|activee?|ouverte?|branchee?|en marche|obligatoire|requise|fonctionn\w*)\b|\b(?:allum\w+|activ\w+|gard\w+|branch\w+)\b[^.;]{0,20}\b(?:camera|webcam)\b/,
  },
  {
    id: 'online-id',
    says: /\b(?:titre de sejour|piece d'identite|identite|passeport|recepisse)\b[^.;]{0,90}\b(?:a l'ecran|devant la camera|face (?:a la )?camera|a la camera|portee de main)\b|\b(?:a l'ecran|devant la camera|face (?:a la )?camera|a la camera)\b[^.;]{0,40}\b(?:titre de sejour|piece d'identite|passeport|recepisse)\b/,
  },
  {
    id: 'online-help',
    says: /\b(?:probleme|difficulte|souci|panne|assistance|aide|image|son|connexion|si (?:l'image|le lien|la connexion|le son))\b[^;]{0,60}\b(?:techniq\w*|connexion|connect\w*|marche|fonctionn\w*|assistance|passe|coup\w*|appelez)\b|\bassistance(?: technique)?\s?:/,
    unless:
      /\b(?:absen\w*|empech\w*|date|lien de connexion|pour venir|malade|certificat|justificatif|rendez-?vous)\b/,
    joined: true,
    value: (_, said, { passage }) => {
      const inside = within(said)
      return (
        [...phonesIn(passage)].find(inside)?.digits ?? [...mailsIn(passage)].find(inside)?.address ?? null
      )
    },
  },
]

/** The hour that the words name as the end; none where the appointment has one already, or where it is not in the afternoon or at noon. */
function endOf(match: RegExpExecArray, said: Said, { passage }: Context): string | null {
  const at = said.start + match.index
  const behind = passage.text.slice(at, Math.min(said.end, at + 60))
  const time = timesIn(passage).find((one) => one.start >= at && one.start <= at + 60 && one.end <= said.end)
  if (time) return time.until || isLettingIn(passage, time) ? null : time.time
  return /\b(?:vers |a )?midi\b/.test(behind) ? '12:00' : null
}

/** Of the whole stay, beside which any other length is one of a part. */
const total = /\b(?:duree|temps) (?:totale?|globale?|de (?:votre )?presence)\b|\bau total\b/
/** "1. un test écrit et oral (durée 45 min)": a step of several. */
const step = /^\s*\d{1,2}\s?[.)]\s/

function lastsFor({ groups = {}, index }: RegExpExecArray, said: Said, { passage }: Context): string | null {
  const isStep = step.test(passage.text.slice(lineAt(passage, said.start + index).start, said.end))
  if (!total.test(said.words) && (isStep || total.test(passage.text))) return null
  if (groups['whole'] || groups['long']) return 'day'
  if (groups['half'])
    return /matinee/.test(groups['half'])
      ? 'morning'
      : /apres-midi/.test(groups['half'])
        ? 'afternoon'
        : 'half-day'
  if (groups['quarters'])
    return /trois/.test(groups['quarters']) ? '45' : /demi/.test(groups['quarters']) ? '30' : '15'
  const number = (words: string | undefined) => (words ? amountOf(words) : null)
  const minutes = number(groups['minutes'])
  if (minutes) return String(minutes)
  const hours = number(groups['n'])
  if (!hours || hours > 9) return null
  return String(
    hours * 60 + (groups['and'] ? (/demie/.test(groups['and']) ? 30 : 15) : Number(groups['m'] ?? 0)),
  )
}
