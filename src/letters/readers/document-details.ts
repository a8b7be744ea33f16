/** What the words of an item say beside its name: for whom it is, in which form, in which language, whose it is. */
import type { DocumentItem } from '../letter.ts'
import type { PaperCondition, PaperDetails } from '../papers.ts'
import { conditionIn } from './document-conditions.ts'
import { itself } from './document-items.ts'
import { limitsOf } from './document-limits.ts'
import { papersNamed } from './document-papers.ts'
import { isForPartOnly } from './document-part-only.ts'
import { condition } from './document-words.ts'

/**
 * The details of an item with these words; `why` are words above or before it that say for whom it is, `between` those
 * that part it from the item before.
 */
export function detailsOf(
  id: DocumentItem['id'],
  words: string,
  { conditional, why }: { conditional: boolean; why?: string },
  between: string,
): PaperDetails {
  const text = words.replaceAll('\n', ' ')
  const said = whenOf(text, conditional ? why : undefined)
  const isForSome = conditional || condition.test(text)
  const when = said ?? (isForSome ? usualFor(id, text, why ?? '') : (always[id] ?? null))
  // Whoever has been in hospital is not asked for other reports.
  const named = id === 'hospital-reports' && when === 'hospital' ? null : papersNamed(id, text)
  const above = why && !ofAll.includes(id) ? personsIn(why) : null
  const titled = above === 'family' ? null : above
  const ofChildren = named?.some(({ name }) => name === 'births-of-children') ?? false
  const whose = when === 'for-children' || ofChildren ? null : (ownerOf(id, text) ?? titled)
  const limits = limitsOf(id, text)
  return {
    ...(named ? { named } : {}),
    ...(limits ? { limits } : {}),
    ...(when ? { when } : {}),
    ...(orBefore.test(between) ? { orBefore: true as const } : {}),
    ...(orCopy.test(text) ? { orCopy: true as const } : {}),
    ...(signature.test(text) ? { signed: true as const } : {}),
    ...(translation.test(text) && !needless.test(text)
      ? { translated: sworn.test(text) ? ('sworn' as const) : ('any' as const) }
      : {}),
    ...(whose ? { whose } : {}),
  }
}

/** Its own words say it, else those that it stands below or behind. */
function whenOf(text: string, why: string | undefined): PaperCondition | null {
  if (isForPartOnly(text)) return null
  const own = conditionIn(text)
  if (own || condition.test(text) || why === undefined) return own
  return conditionIn(why) ?? (personsIn(why) === 'children' ? 'for-children' : null)
}

/** "Le cas échéant" says nothing: whom the paper is for is known of these. */
function usualFor(id: DocumentItem['id'], text: string, why: string): PaperCondition | null {
  // Whoever wears none has none to bring, whatever the words.
  if (id === 'glasses') return 'wear-them'
  const words = `${why} ${text}`
  return general.test(words) && !special.test(words.replace(general, ' ')) ? (usual[id] ?? null) : null
}

/** These nobody else has, whatever the words. */
const always: Partial<Record<DocumentItem['id'], PaperCondition>> = {
  'maternity-record': 'pregnant',
  'pregnancy-certificate': 'pregnant',
}
const usual: Partial<Record<DocumentItem['id'], PaperCondition>> = {
  ...always,
  prescriptions: 'treatment',
  'hospital-reports': 'hospital',
}
const general =
  /\ble cas echeant\b|\bs'il y a lieu\b|\bsi (?:besoin|necessaire|vous etes concerne\w*)\b|\beventuel\w*|\bselon (?:votre|le) (?:situation|cas)\b|\bif applicable\b/
const special = /\b(?:si|s'il|en cas|pour (?:les|ceux|celles)|quand|lorsque|selon|sauf)\b/

/** "le contrat de travail ou" stands before "trois bulletins de paie". Not behind a bracket: that explains the item before. */
const orBefore = /^[\s,;]*(?:\b(?:ou|ou bien|ou encore|or)|\bou,? a defaut|\ba defaut)\b[\s,:]*(?:de |d')?$/

const orCopy = /\bou (?:en |une |sa |leur |la )?(?:photo)?copie\b/

/** "original, pas de copie", "les photocopies ne sont pas acceptées": a form that is not wanted. */
const declined = ['origina(?:l|ux|le|les)', '(?:photo)?copies?'].map(
  (form) =>
    new RegExp(
      [
        String.raw`\b(?:pas|sans|aucune?s?|ni|non|inutiles?|plus)(?: (?:de|d'|une?|la|les|des|l'|seulement|simples?))* ?(?:d'|l')?${form}\b`,
        String.raw`\b${form}\b[^,;.()]{0,15}\b(?:n(?:e |')(?:est|sont|sera|seront) (?:pas|plus)|non (?:accept|admis|demand|exig|necess|recu|valab)\w*|refus\w*|inutiles?|interdit\w*|superflu\w*|ne suffi\w+ pas)`,
      ].join('|'),
      'g',
    ),
)

/** "(à défaut, attestation d'hébergement et copie de la pièce d'identité de l'hébergeant)": said of other papers. */
const inItsPlace = /\((?:a defaut|ou|sinon|si vous etes (?:heberge|loge)\w*)\b[^()]*\)?/g

/** What form a list, or an item, wants: at once for all when its head says so. */
export function formOf(words: string): DocumentItem['form'] {
  // "Disque et copie papier": a paper copy beside it is no copy of an original.
  if (orCopy.test(words) || /\b(?:disques?|cd(?:-?rom)?|dvd|cles? usb)\b/.test(words)) return null
  const text = declined.reduce((rest, form) => rest.replace(form, ' '), words.replace(inItsPlace, ' '))
  const original = /\borigina(?:l|ux|le|les)\b/.test(text)
  const copy = /\b(?:photo)?copies?\b/.test(text)
  const andCopy = /\b(?:et|avec|\+) (?:une |sa |leur )?(?:photo)?copies?\b/.test(text)
  if ((original && copy) || andCopy) return 'original-and-copy'
  return original ? 'original' : copy ? 'copy' : null
}

const translation = /\b(?:tradui(?:t|te|ts|tes)\b(?!,? \(?si (?:possible|vous))|traductions?\b)/
const needless =
  /\bsans traduction|\btradui\w+,? \(?si possible|\btraductions?(?: [a-z]+){0,3},? \(?(?:non|n'est pas|inutile|facultative|souhait\w+|conseille\w*|recommande\w*|si (?:possible|vous))|\bsi possible,? (?:avec (?:une |sa )?)?tradu/
/** Also of one that came without. */
const signature =
  /\b(?<!contrat |cir )signee?s? (?:par|des|de votre)\b|\b(?:depourvue?s?|sans|absence|manque)\b[^,;.]{0,12}\bsignature\b|\bnon signee?s?\b/
const sworn = /\bassermente/

/** Papers of a family or a home, whatever title they stand below. */
const ofAll: DocumentItem['id'][] = [
  'convocation',
  'family-record-book',
  'marriage-certificate',
  'proof-of-address',
  'lease',
  'rent-receipt',
  'home-insurance',
  'utility-bill',
]

/** Papers that each person has. */
const personal: DocumentItem['id'][] = [
  'passport',
  'identity-document',
  'residence-permit',
  'birth-certificate',
  'vaccination-record',
  'school-records',
  'id-photos',
  'asylum-application-certificate',
]

/** Whose an item says that it is; a condition or a bracket may name others. */
function ownerOf(id: DocumentItem['id'], text: string): PaperDetails['whose'] | null {
  const said = id === 'id-photos' ? text : itself(text)
  return personal.includes(id) ? (owners.find(([, pattern]) => pattern.test(said))?.[0] ?? null) : null
}

const owners: [NonNullable<PaperDetails['whose']>, RegExp][] = [
  ['wife', /\bde (?:votre|l') ?(?:epouse|femme|conjointe)\b/],
  ['husband', /\bde (?:votre|l') ?(?:epoux|mari)\b/],
  ['child', /\b(?:de l'|de votre) ?(?:enfant|fille|fils)\b/],
  [
    'children',
    /\b(?:des|de vos|de chaque|de tous les|de tous vos) ?(?:deux |trois |quatre )?(?:enfants?|filles?|fils)\b/,
  ],
  ['adults', /\b(?:par|pour chaque|chaque|pour les|des|de chaque) ?(?:\w+ )?adultes?\b/],
  [
    'each',
    /\b(?:par|pour chaque|pour chacun|de chaque|chacun|chacune|par) ?(?:des |de |d'entre |personnes?|membres?|vous)\b|\bles (?:deux|trois|quatre|cinq) passeports\b|\bvos (?:deux|trois|quatre|cinq)? ?passeports\b/,
  ],
]

const persons: [NonNullable<PaperDetails['whose']> | 'family', RegExp][] = [
  ['family', /^\W*pour (?:toute )?(?:la|votre|l'ensemble de la) famille\W*$/],
  // "Pour Mme DIALLO seulement"
  [
    'one',
    /^\W*pour (?:mme|madame|mlle|m\.|mr|monsieur) [a-z' -]{2,40}?(?: (?:seulement|uniquement|seule?))?\W*$/,
  ],
  [
    'adults',
    /^\W*(?:et )?(?:(?:(?:documents?|pieces?|papiers?)(?: a \w+)? )?pour (?:les |chaque |chacun des |tous les )?(?:deux |trois |\d )?|chaque )(?:adultes?|parents?)\b/,
  ],
  [
    'children',
    /^\W*(?:et )?(?:(?:(?:documents?|pieces?|papiers?)(?: a \w+)? )?pour (?:les |l'|chaque |chacun des |tous les |vos |votre )?(?:deux |trois |\d )?|chaque )(?:enfants?|mineurs?|fille|fils)\b/,
  ],
  ['wife', /^\W*(?:et )?pour (?:votre|l'|la) ?(?:epouse|femme|conjointe)\b/],
  ['husband', /^\W*(?:et )?pour (?:votre|l'|le) ?(?:epoux|mari)\b/],
  [
    'each',
    /^\W*(?:(?:(?:documents?|pieces?|papiers?) )?(?:a \w+ )?pour )?(?:chacune?|chaque (?:personne|membre))\b/,
  ],
]

/** For whom a title, or what opens a sentence, says that the papers behind it are. */
export const personsIn = (words: string): PaperDetails['whose'] | 'family' | null =>
  [words, lastFor.exec(words)?.[0] ?? words].flatMap(
    (said) => persons.find(([, pattern]) => pattern.test(said))?.[0] ?? [],
  )[0] ?? null

/** "Merci d'apporter pour chaque personne :" */
const lastFor = /\bpour (?:chaque|chacune?|chacun des|(?:tous )?les|vos|votre|l'|toute)\b[^,;:.]{3,40}:?\s*$/
