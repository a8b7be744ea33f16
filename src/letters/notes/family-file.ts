/** What is said of the file of a family: whether it is complete, how long the prefecture has, what its silence counts as, what comes next. */
import { dayAhead } from '../ages.ts'
import type { Context } from '../kind.ts'
import { before, onOneLine, type Span, sentenceBefore, within } from '../passage.ts'
import { datesIn } from '../readers/date.ts'
import { issueDate } from '../readers/issued-on.ts'
import { countsAsNo } from '../readers/silence.ts'
import { statedDay } from '../readers/stated-day.ts'
import { anyOf, type NoteRule, type Said } from './rule.ts'

const kindOfFile = String.raw`\b(?:dossier|demande|elle|celui-ci|celle-ci)\b`

const counts = /\b(?:a compter|a dater|a partir)\b/
const ofFile = /\b(?:a compter|a dater|a partir) d[eu][^.;]{0,40}\b(?:depot|dossier|demande)\b/

/** The day on which the file came in complete, as one sentence says it. */
const completeOn =
  /\b(?:depos\w+|recue?|enregistre\w*|parvenue?|reconnue?|declaree?|est)\b[^.;:]{0,20}\bcomplete?\b(?:,| et)?[^.;:\d]{0,25}$/

/** The day from which the six months run, where the letter names it. */
function monthsFrom({ passage, now }: Context, said: Said): string | null {
  if (!counts.test(said.words)) return null
  const dates = datesIn(passage)
  const only = (span: Span | undefined): string | null => {
    const [first, ...others] = span ? dates.filter(within(span)) : []
    return first && others.length === 0 ? statedDay(passage, first, now) : null
  }
  if (dates.some(within(said))) return only(said)
  if (/\bde cette date\b/.test(said.words)) return only(sentenceBefore(passage, said))
  if (/\bde ce jour\b|\bpresente?\b|\bde cette (?:attestation|lettre)\b/.test(said.words))
    return issueDate(passage)
  if (!ofFile.test(said.words)) return null
  const day = dates.find(({ start }) => completeOn.test(before(passage, start, 90)))
  return day ? statedDay(passage, day, now) : null
}

const months: NoteRule = {
  id: 'file-months',
  says: /\b(?:prefet|prefecture|administration|decision|reponse|statuera|instruction)\b[^.;]{0,90}\b(?<n>six|6)\s?mois\b|\b(?<m>six|6)\s?mois\b[^.;]{0,60}\b(?:prefet|prefecture|administration|decision|reponse|statuer|instruction)\b/,
  unless:
    /\b(?:moins de|precedant|derniers|justificatif|depuis)\b[^.;]{0,12}\bmois\b|\bne disposera\b|\baucun delai\b/,
  value: (_, said, context) => {
    const from = monthsFrom(context, said)
    return from ? dayAhead(from, { count: 6, unit: 'month' }) : ''
  },
}

export const silence: NoteRule = {
  id: 'file-silence',
  negated: true,
  says: /\b(?:rejet|refus)/,
  value: (_, { start, words }, { passage }) => {
    const above = passage.sentences.findLast((one) => one.end <= start)
    return countsAsNo(words, above ? onOneLine(passage, above) : '') ? '' : null
  },
}

/** What of the reader's life may change, as its name and its words. */
const changing: [string, RegExp][] = [
  ['address', /\b(?:adresse|domicile|logement|demenag\w*)\b/],
  ['work', /\b(?:emploi|travail|employeur|situation professionnelle|contrat de travail)\b/],
  ['income', /\b(?:ressources|revenus?|salaires?)\b/],
  ['family', /\b(?:famil\w+|naissance|mariage|divorce|separation|matrimoniale?)\b(?! (?:reun|regroup))/],
]

export const familyFile: NoteRule[] = [
  {
    id: 'file-incomplete',
    negated: true,
    says: anyOf(
      String.raw`${kindOfFile}[^.;]{0,40}\bincompl\w+\b`,
      String.raw`\bne (?:comporte|contient|comprend)\w* pas (?:l'ensemble|toutes|la totalite|tous)\b`,
      String.raw`\b(?:ne vaut pas|sans valeur d)[^.;]{0,10}\battestation de depot\b|\battestation de depot ne\b[^.;]{0,60}\b(?:que lorsque|qu'une fois|avant|qu'apres|completude)`,
    ),
    unless: /\b(?:tout|si (?:le|votre)) (?:dossier|demande)\b|\bsera(?:it)? (?:declare|considere|repute)/,
  },
  {
    id: 'file-complete',
    says: anyOf(
      String.raw`${kindOfFile}[^;]{0,160}\b(?:est|a ete (?:reconnue?|declaree?|jugee?|trouvee?))(?: reconnue?)? complete?\b`,
      String.raw`\b(?:dossier|demande) complete?\b[^.;]{0,30}\b(?:enregistre|depose|recu)`,
      String.raw`\b(?:dossier|demande)\b[^.;]{0,60}\b(?:depose|recu|enregistre|parvenu)\w* complete?\b`,
      // Behind a list of those whom the request is for.
      String.raw`(?:^\W*|\)\s?)(?:est|a ete (?:reconnue?|declaree?|jugee?)) complete?\b`,
    ),
    unless: /\b(?:si|lorsque|quand|une fois|des que|pas)\b[^.;]{0,60}\bcomplete?\b/,
  },
  months,
  silence,
  {
    id: 'file-family',
    says: /\b(?:transm\w+|remet\w*|remis\w*|envo[iy]\w+|adress\w+|communiqu\w+|faire parvenir)\b[^.;]{0,40}\b(?:votre|a la|aux membres de (?:la|votre)|vos) (?:famille|epouse|epoux|conjointe?|proches|mari|femme)\b[^.;]{0,60}\b(?:visas?|consulat|ambassade)\b/,
  },
  {
    id: 'file-visit',
    says: /\b(?:pourra|pourront|peut|susceptible|sera|seront|fera|feront)\b[^.;]{0,40}\b(?:visite|visitee?|enquete|verification|controle)\b[^.;]{0,80}\b(?:logement|domicile|maire|mairie|ofii)\b|\b(?:visite|enquete|verification)\b[^.;]{0,80}\blogement\b[^.;]{0,40}\b(?:pourra|pourront|peut|sera|seront)\b/,
    unless: /\b(?:\d{1,2} ?h|refus\w*|absen\w*|medicale)\b/,
    value: (_, { words }) => (/\b(?:pourra|pourront|peut|susceptible)\b/.test(words) ? 'perhaps' : 'comes'),
  },
  {
    id: 'file-changes',
    says: anyOf(
      String.raw`\b(?:tout|toute|tous|chaque|eventuels?)\b[^.;]{0,12}\b(?:changements?|modifications?)\b[^.]{0,110}\b(?:signale\w*|declare\w*|communique\w*|porte\w*|informe\w*|indique\w*|faire connaitre|avise\w*)\b`,
      String.raw`\b(?:signaler|signalez|declarer|declarez|informer|informez|communiquer|communiquez|faire connaitre|faire part|aviser|avisez)\b[^.]{0,40}\b(?:tout|toute|tous|chaque|d'un|de tout)\b[^.;]{0,12}\b(?:changements?|modifications?)\b`,
      String.raw`\b(?:si|lorsque) votre (?:situation|adresse|emploi|famille)\b[^.;]{0,40}\bchang\w+`,
    ),
    unless: /\b(?:date|rendez-?vous|horaire)\b/,
    value: (_, { words }) =>
      changing.flatMap(([name, spoken]) => (spoken.test(words) ? [name] : [])).join(' '),
  },
  {
    id: 'file-no-entry',
    negated: true,
    says: /\b(?:ne|n')\s?(?:permet|autoris|vaut|constitu|donn|ouvr)\w*\b[^.;]{0,60}\b(?:entree|venir|visas?|regroupement|rejoindre)\b/,
    unless: /\b(?:si vous|avant|tant que|rejet|refus)\b/,
  },
]
