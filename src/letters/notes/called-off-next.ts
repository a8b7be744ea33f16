/** Of a letter that calls an appointment off: the sentence that does it, by when a new date comes, what stays as it was. */
import { within, wordsAt } from '../passage.ts'
import { datesIn } from '../readers/date.ts'
import { monthOf, monthPattern } from '../readers/names.ts'
import { amountOf, numberPattern } from '../readers/numbers.ts'
import { sinceOf } from '../readers/stated-day.ts'
import { anyOf, type NoteRule } from './rule.ts'

/** That a new letter or date is to come. */
export const comesNext = anyOf(
  String.raw`\b(?:nouvelle?|nouveau|nouvel|autre|prochaine?|seconde) (?:convocation|lettre|courrier|date|rendez-?vous|invitation|jour)\b[^.;]{0,80}\b(?:adress|envoy|parvien|communiqu|notifi|transmi|propos|fix|attribu|recev|indiqu|suivr)\w*`,
  String.raw`\b(?:recevrez|enverrons|adresserons|recontacter\w*|reconvoqu\w*|proposerons|communiquerons|fixerons)\b[^.;]{0,80}\b(?:nouvelle?|nouveau|autre|prochaine?|convocation|rendez-?vous|date|ulterieur\w*)\b`,
  String.raw`\b(?:ecrirons|ecrira|contacterons|contactera|reviendrons vers vous)\b[^.;]{0,50}\bpour (?:vous )?(?:proposer|fixer|donner|communiquer|indiquer|convenir d)[^.;]{0,15}\b(?:autre|nouvelle?|nouveau) (?:jour|date|rendez-?vous|creneau|seance)`,
  String.raw`\b(?:serez|seriez) (?:de nouveau |a nouveau |prochainement |ulterieurement )*(?:reconvoquee?|convoquee?)\b`,
  String.raw`\b(?:elle|celle-ci|il|celui-ci) vous (?:sera|parviendra|serait)\b[^.;]{0,40}\b(?:postale|poste|courrier|courriel|mail|electronique)`,
)

const month = `(?<month>${monthPattern})`
const inMonth =
  "(?:en|au mois d[e']|au cours du mois d[e']|dans le courant (?:du mois d[e']|d[e'])|courant|dans le mois d[e']|(?:en |au )?debut|mi-?|(?:a la |en )?fin)"
const timing = new RegExp(
  [
    String.raw`(?<from>\b(?:au plus tot|pas avant|a partir d[e'u]))(?: le mois d[e'])? ?(?:${inMonth} ?)?${month}`,
    String.raw`(?<by>\b(?:d'ici|avant) (?:a )?(?:la )?fin) (?:du mois d[e'] ?)?${month.replace('<month>', '<until>')}`,
    String.raw`\b${inMonth} ?${month.replace('<month>', '<during>')}`,
    String.raw`\b(?:dans|sous|d'ici)(?: (?:un|le) delai d[e'])?(?: (?:environ|les|maximum))? ?(?:(?:\d{1,2}|${numberPattern}) (?:a|ou|-) )?(?<count>\d{1,2}|${numberPattern}) (?<unit>semaines?|mois)\b`,
    String.raw`\b(?:dans|au cours d[e']s?|sous|d'ici) (?:les )?(?:quelques|prochaine?s) (?<soon>semaines|jours)\b`,
    String.raw`\b(?:cet|au|en|(?:au cours|courant|dans le courant) de|durant|pendant) (?:cet |l')?(?<season>ete|automne|hiver|printemps)\b`,
  ].join('|'),
)

const seasons: Record<string, string> = {
  ete: 'summer',
  automne: 'autumn',
  hiver: 'winter',
  printemps: 'spring',
}

/** Said of the appointment that falls away, or of the day to come, not of the letter; or what the reader is to do. */
const otherwise =
  /\b(?:pour|prevue?s?|initiale\w*|convoquee?s?|si|sans)\b|[;,:][^;,:]*\b(?:merci|veuillez|priere|vous (?:devez|devrez))\b/
/** Said of something else: "…, l'accueil étant fermé en été", "… ; la radio passée en été reste valable". */
const aside =
  /;(?! ?(?:elle|il|cel(?:le|ui)-ci|cela|ce)\b)|[,:(] ?(?:l'|(?:la|le|les|nos|notre|vos|votre|nous)\b)|\b(?:ferm|clos)\w*/
/** The time before or after something else: "dans les deux semaines précédant votre visite". */
const besideOther =
  /^\W*(?:avant|precedant|qui preced\w+|(?:suivant|apres|qui suiv\w+) (?!la reception|la presente|le present|ce|cette))/

/**
 * `from:11`, `in:11`, `by:11` (months), `weeks:3`, `months:2`, `soon` (weeks), `days`; null where nothing is said.
 * @param since the day of the letter: of no later year than the next such month anything is said.
 */
function expectedBy(words: string, since: string): string | null {
  const next = comesNext.exec(words)
  const when = timing.exec(words)
  if (!next || !when) return null
  const between = words.slice(Math.min(next.index + 1, when.index), when.index)
  const behind = words.slice(when.index + when[0].length)
  if (otherwise.test(between) || aside.test(between) || besideOther.test(behind)) return null
  if (when.index < next.index && (when.index > 12 || /;|\b(?:ferm|clos)/.test(words.slice(0, next.index))))
    return null
  const { from, by, month: named, until, during, count, unit = '', soon, season } = when.groups ?? {}
  if (season) return seasons[season] ?? null
  if (soon) return soon === 'jours' ? 'days' : 'soon'
  if (count) return `${unit.startsWith('mois') ? 'months' : 'weeks'}:${amountOf(count)}`
  const month = monthOf(named ?? until ?? during ?? '')?.value ?? 0
  const [issued = 0, issuedIn = 0] = since.split('-').map(Number)
  const year = /^ (20\d\d)\b/.exec(behind)?.[1]
  if (year && Number(year) !== (month < issuedIn ? issued + 1 : issued)) return null
  return `${by ? 'by' : from ? 'from' : 'in'}:${month}`
}

const rights = String.raw`\b(?:vos|tous vos|l'ensemble de vos) droits\b`

export const afterCalledOff: NoteRule[] = [
  {
    id: 'off-says',
    negated: true,
    says: /\bn(?:e |')(?:aura|auront|sera|seront|pourra|pourront|peut|peuvent|se tiendra|est|sont)\b[^.;]{0,40}\b(?:lieu|maintenue?s?|assuree?s?|se tenir|recevoir|accueillir)\b|\bne se tiendra pas\b|\b(?:est|sont|a ete|ont ete|doit etre|a du etre) (?:\w+ )?(?:annul|supprim|deprogramm|ajourn)ee?s?\b|\b(?:devons|contraints? d'|annulons|du) ?(?:annul|supprim|deprogramm)\w*/,
    unless: /(?:^\W*|[,;:] )(?:si|en cas|sauf si|lorsqu)\b/,
    value: (_, said, { passage }) => (datesIn(passage).some(within(said)) ? '' : null),
  },
  {
    id: 'off-when',
    says: comesNext,
    value: (_, { words }, { passage, now }) => expectedBy(words, sinceOf(passage, now)),
  },
  {
    id: 'off-xray-wait',
    negated: true,
    says: anyOf(
      String.raw`\b(?:pas|non) (?:encore )?(?:faite?s?|passee?s?|realisee?s?|effectuee?s?)\b[^§]{0,50}(?<!n')\battende[zr]\b`,
      String.raw`(?<!n')\battende[zr]\b[^.;]{0,60}\b(?:avant de|pour) (?:la |le |en )?(?:faire|passer|prendre|realiser|reserver)\b[^.;]{0,30}\b(?:radio\w*|cliches?)`,
      String.raw`\bne (?:faites|passez|prenez|reservez) pas (?:encore |votre |la |de |rendez-?vous pour (?:la |une |votre ))*(?:radio\w*|cliches?)\b`,
    ),
    unless: /\bn'attende[zr]|\bsans attendre/,
    joined: true,
    // Of the papers of another kind nothing is said.
    value: (_, { words }, { passage }) =>
      /\b(?:radio\w*|cliches?)\b/.test(words) || /\bradio\w* [^.;]{0,30}\?/.test(passage.text) ? '' : null,
  },
  {
    id: 'off-elsewhere',
    negated: true,
    says: /\binutile (?:aussi |egalement |non plus |de meme )?(?:de |d')(?:venir|vous (?:rendre|presenter|deplacer)|aller) (?:non plus |aussi )?(?:a|au|aux) (?<where>[a-z][^,;:.()]{1,40}?)(?= ?(?:[,;:.()]|$))/,
    unless: /\b(?:avant|sans|a l'avance)\b/,
    value: ({ index, 0: all, groups }, { start }, { passage }) => {
      const end = start + index + all.length
      const where = wordsAt(passage, { start: end - (groups?.['where']?.length ?? 0), end })
      return /^\p{Lu}[\p{L}\s-]+$/u.test(where) ? where : null
    },
  },
  {
    id: 'off-rights',
    negated: true,
    says: anyOf(
      String.raw`\b(?:aucune?|aucunement|nullement|sans|n'\w+ pas|ne [^.;]{0,30}\b(?:pas|rien))\b[^.;]{0,50}\b(?:effet|incidence|consequence|affect\w*|chang\w*|modifi\w*|cause)\b[^.;]{0,25}${rights}`,
      String.raw`\bne (?:chang|modifi|affect|retir)\w* (?:en )?(?:rien|pas|nullement|aucunement|aucun de)\b[^.;]{0,15}${rights}`,
      String.raw`${rights}[^.;]{0,60}\b(?:ne (?:changent|sont|seront)|n'en sont) (?:pas|nullement|aucunement)\b|${rights}[^.;]{0,30}\b(?:restent|demeurent)\b`,
    ),
  },
  {
    id: 'off-enclosed',
    says: /\b(?:attestation|certificat|document|justificatif|papier)\b[^.;]{0,20}\b(?:jointe?|ci-jointe?|annexee?)\b[^.;]{0,40}\b(?:montree?|presentee?|produite?|montrer|presenter|produire|gard\w+|conserv\w+|justifi\w+|prouv\w+)\b|\b(?:gardez|conservez|presentez|montrez|produi\w+)\b[^.;]{0,30}\b(?:attestation|certificat|document|justificatif)\b[^.;]{0,20}\b(?:jointe?|ci-jointe?|annexee?)\b/,
    value: (_, { words }) =>
      /\bcontrole\b/.test(words)
        ? 'check'
        : /\bemployeur\b/.test(words)
          ? 'employer'
          : /\bprefecture\b/.test(words)
            ? 'prefecture'
            : 'plain',
  },
]
