/** How many of a paper a letter wants, how old it may be, and what it has to show. Patterns for folded text. */
import type { DocumentId } from '../letter.ts'
import type { PaperLimits } from '../papers.ts'
import { amountOf, numberPattern } from './numbers.ts'

/** Not the end of "2 à 3", "deux ou trois". */
const several = String.raw`(?<!(?:\d|${numberPattern}) ?(?:a|ou|et|-|\/) ?)(${numberPattern}|\d{1,2})`
const papers = String.raw`(?:photo\w*|bulletins?|fiches?|quittances?|avis|releves?|factures?|justificatifs?|ordonnances?|attestations?|recus?)`

/** "trois dernières quittances", "quatre photographies", "photos d'identité (2)". */
const counts = [
  new RegExp(String.raw`\b${several} (?:derni\w+ |plus recente?s? )?${papers}\b`),
  new RegExp(
    String.raw`\bphoto\w*[^,;()]{0,40}\s?\(${several}\b(?!,\d| ?(?:mois|ans|x|cm|mm|ou|a)\b| ?[-/])`,
  ),
  new RegExp(String.raw`\bles ${several} derni(?:ers|eres)\b(?! (?:mois|annees|jours|semaines))`),
]
/** "4 photos pour vous et 4 pour chaque enfant" */
const twice = new RegExp(String.raw`\b${several}\b.*\bet (?:${numberPattern}|\d) (?:pour|par)\b`)
const counted: DocumentId[] = ['id-photos', 'tax-notice', 'payslips', 'rent-receipt', 'prescriptions']

const units = { jour: 'day', semaine: 'week', mois: 'month', an: 'year', annee: 'year' } as const
const time = String.raw`${several} (jour|semaine|mois|an|annee)s?\b`
const younger = new RegExp(
  [
    String.raw`\bmoins (?:de |d')${time}`,
    String.raw`\b(?:pas|ne|ni)\b[^,;()]{0,20}\bplus (?:(?:vieux|vieille|ancien\w*)s? )?(?:que |de |d')${time}`,
    `< ?${time}`,
  ].join('|'),
)
/** "Chaque enfant de moins de 5 ans": somebody's age, unless a paper is dated. */
const aged =
  /\b(?:enfants?|mineurs?|personnes?|bebes?|fil(?:s|les?)|ages?e?s? de)\b[^,;()]{0,15}\b(?:moins|plus)\b/
/** "L'acte de naissance de l'enfant de moins de 3 mois": how new such an extract is. */
const ofExtract =
  /\bde (?:l'|votre |chaque |vos |ses |leurs? )?(?:enfants?|fil(?:s|les?))(?: mineurs?)? (?:de |date\w* de )?moins de \S+ mois\b/
const extracts: DocumentId[] = ['birth-certificate', 'marriage-certificate']
const isAged = (id: DocumentId, text: string): boolean =>
  aged.test(text) && !(extracts.includes(id) && ofExtract.test(text))
const lately = new RegExp(
  String.raw`\b(?:des|ces|les|vos) ${several} derni\w+ (jour|semaine|mois|an|annee)s?\b`,
)

const latest =
  /\b(?:le|la|votre|vos|les|un|une|l')?\s?derni(?:er|ere|ers|eres)\b(?! (?:page|mois|annee|jour|semaine|rendez))|\b(?:la|le|les) plus recente?s?\b/
const recent = /\brecente?s?\b/
const withPhoto = /\b(?:avec|comportant|portant|munie?s? d'|revetue?s? d')(?: une| votre| la)? photo/
const byBoth =
  /\bsignee?s? (?:par|des) (?:les |vos )?(?:deux|2) (?:parties|signataires)|\bsignee?s? (?:par|du|de) (?:le |la |votre )?(?:bailleur|proprietaire|locataire)[^,;]{0,12} et (?:par |du |de )?(?:le |la |vous|votre )?/
const valid = /\b(?:en cours de validite|non perimee?|non expiree?|en vigueur)\b/
/** "Même s'il n'est plus en cours de validité", "ou périmé" */
const orNot =
  /\b(?:plus|pas|meme)\b[^,;()]{0,30}\b(?:validite|perime|expire|vigueur)|\bou (?!non\b)(?:[a-z]+ ){0,2}(?:perime|expire)/

/** Papers of which the letter may well want a new or valid one. */
const dated: DocumentId[] = [
  'proof-of-address',
  'utility-bill',
  'tax-notice',
  'rent-receipt',
  'payslips',
  'bank-details',
  'id-photos',
  'lab-results',
  'imaging',
  'chest-xray',
  'prescriptions',
  'medical-certificate',
  'specialist-report',
  'hospital-reports',
  'home-insurance',
  'birth-certificate',
  'marriage-certificate',
  'work-contract',
]

/** The limits that the words of an item with this id set; null where there are none. */
export function limitsOf(id: DocumentId, text: string): PaperLimits | null {
  const count = counted.includes(id) ? countIn(id, text) : null
  const under = dated.includes(id) && !isAged(id, text) ? lengthIn(younger, text) : null
  const of = dated.includes(id) && count === null ? lengthIn(lately, text) : null
  const isLatest = dated.includes(id) && latest.test(text.replace(lately, ' '))
  const isRecent = dated.includes(id) && !isLatest && under === null && recent.test(text)
  const limits: PaperLimits = {
    ...(count === null ? {} : { count }),
    ...(isLatest ? { age: 'latest' as const } : isRecent ? { age: 'recent' as const } : {}),
    ...(under ? { under } : {}),
    ...(of ? { of } : {}),
    ...(id === 'identity-document' && withPhoto.test(text) ? { shows: 'photo' as const } : {}),
    ...(id === 'lease' && byBoth.test(text) ? { shows: 'both-signatures' as const } : {}),
    ...(['passport', 'residence-permit', 'identity-document'].includes(id) &&
    valid.test(text) &&
    !orNot.test(text)
      ? { shows: 'valid' as const }
      : {}),
  }
  return Object.keys(limits).length > 0 ? limits : null
}

/** One is only worth saying of photos. */
function countIn(id: DocumentId, text: string): number | null {
  if (twice.test(text)) return null
  const words = counts.map((pattern) => pattern.exec(text)?.[1]).find((one) => one !== undefined)
  const count = words ? amountOf(words) : null
  return count !== null && count >= (id === 'id-photos' ? 1 : 2) && count <= 24 ? count : null
}

function lengthIn(pattern: RegExp, text: string): PaperLimits['under'] | null {
  const [words, unit] = (pattern.exec(text) ?? []).slice(1).filter((part) => part !== undefined)
  const count = words ? amountOf(words) : null
  const known = Object.entries(units).find(([french]) => french === unit)?.[1]
  return count !== null && known && (known !== 'year' || count <= longestYears)
    ? { count, unit: known }
    : null
}

/** Of more years than these somebody's age is told. */
const longestYears = 5
