/** What the words of an item name: which paper exactly, and the papers of which one is enough. Patterns for folded text. */
import type { DocumentId } from '../letter.ts'
import type { NamedPaper, PaperName } from '../papers.ts'
import { withoutCondition } from './document-blocks.ts'
import { conditionIn } from './document-conditions.ts'
import { finer } from './document-finer.ts'
import { itself } from './document-items.ts'
import { documentIn } from './document-lookup.ts'
import { namedTogether } from './document-together.ts'

const withReport = /\b(?:comptes?[- ]rendus?|interpretations?|rapports?|report)\b/
const aloud = /\b(?:telephones?|smartphones?|portables?|mobiles?|ecrans?|numerique)\b/

/** "La version sur téléphone n'est pas acceptée"; that it need not be printed is no such word. */
const onPaperOnly =
  /\b(?:pas|non|jamais|aucune?|ni|sans|refus\w*|interdit\w*|exclue?s?|insuffisant\w*|inutilisable\w*|invalide\w*)\b(?! (?:necessaire|besoin|oblig|utile|indispensable|la peine|seulement|que))/

/** "La convocation remise à la fin du premier jour" is another paper than the letter that asks for it. */
const givenThen =
  /^(?!.*\b(?:presente?|cette|cet|ce)\b)[^,;]*\b(?:remise?|donnee?|distribuee?|recue?)\b[^,;]{0,30}\b(?:(?:a la fin|en fin|lors|pendant|au cours|a l'issue|au terme) (?:de (?:la |votre |chaque )?|du )(?:(?:premiere?|deuxieme|seconde?|troisieme|derniere?) )?(?:jour|journee|matinee|seance|session|formation|module)|le premier jour|le jour 1|a la j\d)\b/

/** A paper that has no name here, behind "ou". */
const unnamed =
  /^(?:de |d')?(?:une? |l'|la |le |votre )?(?:autre )?(?:attestation|document|piece|justificatif|certificat|preuve|lettre|releve|avis)s?\b/

/** What a run of words names, without its brackets; null when that is not known. */
export function nameOf(words: string): PaperName | null {
  const said = itself(words).trim()
  if (/^(?:de )?(?:l[ae] |votre )?(?:titre|carte)$/.test(said)) return 'residence-permit'
  const known = documentIn(said) ?? documentIn(words)
  const [name] = finer.find(([, pattern]) => pattern.test(said)) ?? []
  if (name && !(known && known.at === 0 && name === 'stands-in')) return name
  if (known?.id === 'hospital-reports' && !/hospi|opera|sortie|sejour/.test(said))
    return /consultation/.test(said) ? 'hospital-and-visit-reports' : 'medical-reports'
  if (known?.id === 'hospital-reports' && /\bconsultations?\b/.test(said)) return 'hospital-and-visit-reports'
  return known && known.at < farthest ? known.id : null
}

/** How far into its words a paper is named at most. */
const farthest = 40

export const either = /\s?,?\s?\b(?:ou bien|ou encore|ou,? a defaut,?|ou|a defaut|or)\b,?\s?|\s\/\s/

/** "Si vous êtes propriétaire" behind "ou" without a comma is said of that paper alone. */
export const ownCondition = /[^,\s]\s(?:si|pour)\s/

/** A letter of whoever houses one, and the proof of who that is: neither will do alone. */
const hostWithId =
  /\battestations? d'(?:hebergement|accueil)\b[^,;()]{0,40}?(?:,? (?:et|avec|plus|ainsi que|accompagnee? d[eu']|\+)|\s?\+) ?[^,;()]{0,25}\b(?:identite|cni|passeport|titre de sejour|carte)\b(?:(?! ou )[^,;()]){0,45}?(?:(?:de |du )?(?:l'hebergeant\w*|l'hote|votre hote|logeur|la personne[^,;()]{0,25}|celui[^,;()]{0,20})|(?=[,;()]|$))/g

/**
 * The papers that the words of an item with an id name, of which one is enough; null when they name just what the id
 * says. A paper that only has an own condition leaves the item as it is for everybody.
 */
export function papersNamed(id: DocumentId, text: string): NamedPaper[] | null {
  if (id === 'convocation' && givenThen.test(text)) return [{ name: 'given-sheet' }]
  if (id === 'convocation')
    return aloud.test(text) && !onPaperOnly.test(text) ? [{ name: 'letter-or-phone' }] : null
  if (id === 'diplomas' || id === 'french-level-certificate') return null
  const together = namedTogether(id, text)
  if (together) return [{ name: together }]
  if (id === 'vaccination-record' && orAnyMedical.test(text))
    return [{ name: id }, { name: 'medical-reports' }]
  const chosen = id === 'identity-document' ? choiceIn(text) : []
  if (chosen.length > 0) return chosen
  // "titre de séjour (ou récépissé)": these brackets hold another paper, not more of the same one.
  const plain = withoutCondition(text)
    .replace(/\(((?:ou|a defaut|sinon)\b[^)]*)\)?/g, '$1')
    .replace(hostWithId, "attestation d'hebergementidentite")
    .replace(/\([^)]*\)?/g, ' ')
    .trim()
  if (id === 'chest-xray') return withReport.test(text) ? [{ name: 'chest-xray-and-report' }] : null
  const parts = /\bet\b/.test(itself(plain).replace(/\b(?:original|originaux|recto|copie)\b.*/, ''))
    ? [plain]
    : partsOf(plain)
  const named = parts.flatMap((words, place): NamedPaper[] => {
    const name = nameOf(words) ?? (place > 0 && unnamed.test(words) ? 'as-named' : null)
    if (name === null || (place > 0 && name === id && place < parts.length - 1)) return []
    const when = place > 0 && ownCondition.test(words) ? conditionIn(words) : null
    return [{ name, ...(when && when !== 'have-it' && when !== 'wear-them' ? { when } : {}) }]
  })
  const all = withReceipt(
    named.filter(({ name }, place) => named.findIndex((one) => one.name === name) === place),
  )
  const [first] = all
  if (!first || first.name === 'stands-in' || (all.length === 1 && first.name === id)) return null
  // An adult's "carnet de santé" holds the vaccines too.
  if (id === 'vaccination-record')
    return all.some(({ name }) => name === 'stands-in') ? [{ name: id }, { name: 'stands-in' }] : null
  return all.length === 1 && id !== 'other' && !fits(id, first.name) ? null : all
}

/** "Carnet de vaccinations ou tout document médical" */
const orAnyMedical =
  /\bou (?:de |d')?(?:tou(?:t|s)|toute|autres?) (?:autre |les |vos )?(?:documents?|papiers?|pieces?) medica/

/** "une pièce d'identité (passeport ou titre de séjour)": those that will do, where all are known and no others. */
function choiceIn(text: string): NamedPaper[] {
  const [, inside = ''] = /\(([^()]*\bou\b[^()]*)\)/.exec(text) ?? []
  const names = inside.split(/\s?,\s?|\s(?:ou|soit)\s/).map((words) => nameOf(words.trim()))
  const known = names.flatMap((name) => (name === null ? [] : [{ name }]))
  const all = new Set(names).size === known.length
  return all && known.length === names.length && !/\b(?:exemple|tel|telle|etc|notamment|autre)\b/.test(inside)
    ? known
    : []
}

/** "Titre de séjour, récépissé ou visa": commas part too where "ou" ends the row. */
function partsOf(plain: string): string[] {
  const parts = plain.split(either)
  const [first = ''] = parts
  const row = parts.length > 1 ? first.split(/\s?,\s?/) : [first]
  const named = row.every((words) => nameOf(words) !== null)
  return named ? [...row, ...parts.slice(1)] : parts
}

/** A card and its receipt have one name together. */
function withReceipt(named: NamedPaper[]): NamedPaper[] {
  const card = named.find(({ name }) => name === 'residence-permit')
  const receipt = named.find(({ name }) => name === 'card-receipt')
  if (!card || !receipt) return named
  return named.flatMap((one) =>
    one === receipt ? [] : one === card ? [{ ...one, name: 'card-or-receipt' }] : [one],
  )
}

/** A finer name that says what the id says, more exactly. */
const finerOf: Partial<Record<DocumentId, PaperName[]>> = {
  'residence-permit': [
    'card-photo',
    'card-or-receipt',
    'card-receipt',
    'temporary-permit',
    'visa-as-card',
    'extension-certificate',
  ],
  passport: ['travel-document', 'laissez-passer'],
  'hospital-reports': ['medical-reports', 'hospital-and-visit-reports'],
  'proof-of-address': ['host-letter', 'host-letter-and-id', 'hostel-certificate', 'mail-address-paper'],
  lease: ['deed', 'deed-of-sale'],
  'work-contract': ['employer-note', 'former-employer-note', 'job-offer'],
  pen: ['pen-and-notebook'],
  payslips: ['payslip'],
}
const fits = (id: DocumentId, name: PaperName): boolean => finerOf[id]?.includes(name) ?? false

/** Papers that are none of the known ones, though their words go on with one: "la taxe foncière à la place du bail". */
export const ownPaperFirst =
  /^(?:(?:la |le |l'|votre |vos |derniere |dernier )*)(?:taxes? foncieres?|actes? de vente|etats? des lieux)\b/
