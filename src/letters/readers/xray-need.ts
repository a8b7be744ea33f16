/** Whether a chest x-ray is to be made at all, and for whom of a family. */

import { found, type Passage, trimmed, wordsAt } from '../passage.ts'
import type { Xray } from '../xray.ts'
import { type Said, xrayWord } from './xray-zone.ts'

type Need = Pick<Xray, 'ownWillDo' | 'unlessDone' | 'none' | 'forWhom' | 'notFor'>

export function needIn(passage: Passage, said: readonly Said[]): Need {
  const need: Need = {}
  for (const one of said) {
    const span = trimmed(passage, one, /[\s•·*☒☐-]/)
    if (ownWillDo.test(one.words)) need.ownWillDo ??= found(passage, span, true)
    if (unlessDone.test(one.words)) need.unlessDone ??= found(passage, span, true)
    const none = noneIn(one.words)
    if (none) need.none ??= found(passage, span, none)
    const notFor = spared(passage, one)
    if (notFor) need.notFor ??= found(passage, span, notFor)
    const whom = one.own && !spares.test(firstClause(one.words)) ? whomOf(passage, one) : null
    if (whom) need.forWhom ??= found(passage, span, whom)
  }
  return need
}

const radio = '(?:radios?|radiograph\\w*|cliches?|examen radiologique)'
const have = '(?:poss\\w+|av(?:ez|iez)|dispos\\w+|deten\\w+)'
const ownWillDo = new RegExp(
  [
    String.raw`\bsi vous (?:en )?${have}\b[^.;]{0,70}\b(?:suffi\w+|convien\w+|inutile|pas (?:besoin|necessaire|a en)|sera accept\w+|valable)`,
    String.raw`\bsi vous en ${have} une?,? [^.;]{0,20}\b(?:suffi\w+|convien\w+)|\bconvient\b[^.;]{0,20}\bsi vous en ${have}`,
    String.raw`\b(?:${radio}|celui|celle|ceux|celles)\b(?:[^.;]|\.(?=\d)){0,60}\brest\w+ (?:valable|valide|bon)`,
  ].join('|'),
)
const unlessDone = new RegExp(
  String.raw`\bsi (?:vous n'avez pas|(?:la |votre |le )?${radio} n'(?:est|a) pas|elle n'est pas|ce n'est pas) (?:encore |deja |ete )+(?:fait|passe|realise|effectue)\w*`,
)

/** Not to be paid, sent or brought: made all the same. */
const notMade = String.raw`(?:(?!\b(?:pay|regl|avanc|debours|financ|rembours|envoy|retourn|renvoy|apport|imprim|transm|fourni)\w*)[^.;:]){0,20}`
const noXray = new RegExp(
  [
    String.raw`\b(?:ne |n')(?:faites|faire|passez|realisez|avez|aurez)\b[^.;:]{0,30}\b(?:pas|aucune?)\b${notMade}\b${radio}`,
    String.raw`\b(?:aucune?) ${radio}\b[^.;:]{0,20}\bn'est (?:a |demande|necessaire|requise|exige|prevue)`,
    String.raw`\binutile (?:de |d')${notMade}\b${radio}`,
  ].join('|'),
)
/** Made there, in another case, or for others only. */
const insteadOf =
  /\b(?:sur place|chez nous|en ville|(?:nos|les) (?:propres )?locaux|comprise|a lieu|enceintes?|grossesse|attend\w* un enfant|pour [a-z]+(?= ?[.,])(?! cette)|enfants?|mineure?s?|ans|sans (?:radio|ordonnance|attendre)|par vos propres|ailleurs|realisee|pratiquee|faite (?:par|le|dans|a)|sera faite|prise|elle est|encore|cabinet|radiologue|au prealable|auparavant)\b/

/** Only in one case, or not so early: it is asked for all the same. */
const ifSo = /\b(?:si|s'ils?|lorsqu\w*|quand|sans|faute|tant que|au cas ou|en cas)\b/
const notThen =
  /\b(?:si|s'ils?|lorsqu\w*|quand|tant que|sauf|trop tot|plus (?:de|tot)|moins de|apres|avant (?!(?:la|votre|cette|le|ce) (?:visite|rendez|examen)))/
/** "Vous n'avez pas votre radio ?": it was to be brought. */
const notThere =
  /\b(?:avez|aurez) (?:pas|aucune?) (?:(?:votre|vos|la|les|ce|ces|cette)\b|(?:encore |pu )?(?:fait|faire|passe|realise|recu|pris|apporte)\b)/

/** Where one clause says it, of everybody. */
function saysNone(words: string): boolean {
  const match = noXray.exec(words)
  if (!match) return false
  const [left = ''] = words.slice(0, match.index).split(/[.;:]/).slice(-1)
  const [right = ''] = words.slice(match.index + match[0].length).split(/[.,;:]/)
  return !ifSo.test(left) && !notThen.test(match[0] + right) && !notThere.test(match[0])
}

/** "N'est demandée que si le médecin le juge utile", "seulement sur demande du médecin" */
const doctor = String.raw`\b(?:s(?:i|ur)|lorsque|quand|a la|en cas de)\b[^.;,]{0,30}\b(?:medecin|docteur|infirmi\w+|necessaire|utile)\b`
const atDoctors = new RegExp(
  [
    String.raw`\b${radio}\b[^.;:]{0,20}\b(?:ne |n')(?:est|sera|vous (?:est|sera))\b[^.;:]{0,25}\bqu(?:e |')(?:[a-z]+ )?${doctor}`,
    String.raw`\b${radio}\b[^.;:]{0,30}\b(?:seulement|uniquement)\b (?:[a-z]+ )?${doctor}`,
    String.raw`\b${radio}\b[^.;:]{0,20}\b(?:pourra|pourrait|peut)\b[^.;:]{0,30}\b(?:demandee?|prescrite?|ordonnee?)\b[^.;:]{0,30}\bmedecin\b`,
    String.raw`\bmedecin\b[^.;:]{0,20}\b(?:pourra|pourrait|peut)\b[^.;:]{0,20}\b(?:demander|prescrire|ordonner)\b[^.;:]{0,20}\b${radio}`,
  ].join('|'),
)

/** Only where the doctor wants one is it made: nobody brings it. */
export const isDoctorsToAsk = (words: string): boolean =>
  atDoctors.test(words) && !/\b(?:nouvelle|autre|seconde|deuxieme|refai\w*|a nouveau)\b/.test(words)

function noneIn(words: string): 'doctor-decides' | 'not-needed' | null {
  if (isDoctorsToAsk(words)) return 'doctor-decides'
  const clause = words.replace(/\bpour cette visite\b/g, '')
  if (!saysNone(words) || insteadOf.test(clause)) return null
  return /\bmedecin\b[^.;]{0,40}\b(?:prescri\w+|decid\w+|demander\w+|juger\w+|estim\w+)|\bs'il l'estime/.test(
    words,
  )
    ? 'doctor-decides'
    : 'not-needed'
}

const spares = /\b(?:pas|aucune?|dispens\w*|exempt\w*|ni|inutile)\b/
const child = '(?:enfants?|mineure?s?|petits)'
const no = String.raw`(?:pas|aucune?|dispens\w*|exempt\w*|n'ont pas)`
const underAge = /\b(?:avant|(?:de )?moins de)\s(?:l'age de )?(\d{1,2}|dix|douze|quinze|seize|dix-huit) ans\b/
const ages: Record<string, number> = { dix: 10, douze: 12, quinze: 15, seize: 16, 'dix-huit': 18 }

function spared(passage: Passage, { words, own, start }: Said): NonNullable<Xray['notFor']>['value'] | null {
  const [, age] = own || /\b(?:dispens|exempt)\w*/.test(words) ? (underAge.exec(words) ?? []) : []
  const isPregnancy = /\b(?:enceintes?|grossesse|attend\w* un)\b/.test(words)
  // "Ni pour les enfants de moins de 15 ans ni pour les femmes enceintes": the age is the children's.
  const isOfBoth =
    /\bans,? (?:et|ni|ou|ainsi que)\b[^.;]{0,25}\bfemmes?\b|\benceintes?,? (?:et|ni|ou|ainsi que)\b/.test(
      words,
    )
  if ((isPregnancy && !(age && isOfBoth)) || !spares.test(words)) return null
  if (age) return { under: ages[age] ?? Number(age) }
  if (
    own &&
    new RegExp(String.raw`\b${child}\b[^.;:]{0,40}\b${no}\b|\b${no}\b[^.;:]{0,30}\b${child}\b`).test(words)
  )
    return 'children'
  const named =
    /^\W*([a-z][a-z' -]{1,30}?)\s?[:\t]\s?(?:pas|aucune) (?:de )?(?:radio\w*|cliche)/.exec(words) ??
    /^\W*([a-z][a-z' -]{1,30}?),? n'est pas concernee?\b/.exec(words) ??
    /\b(?:pas|aucune?) (?:de )?(?:radio\w*|cliche)\b[^.;:]{0,25}\bpour ([a-z][a-z'-]+(?: et [a-z'-]+)?)/.exec(
      words,
    )
  const name = named?.[1]
  if (!named || name === undefined) return null
  const at = start + named.index + named[0].indexOf(name)
  const printed = wordsAt(passage, { start: at, end: at + name.length })
  return isName(printed) ? { name: printed } : null
}

/** Up to where somebody else is named, or a clause of its own begins. */
const firstClause = (words: string): string => words.split(/[,;:]/)[0] ?? ''

function whomOf(passage: Passage, { words, start }: Said): NonNullable<Xray['forWhom']>['value'] | null {
  const at = xrayWord.exec(words)?.index ?? 0
  const left = words.slice(0, at)
  if (/\b(?:enceintes?|grossesse|si votre|accompagn\w*)\b/.test(left)) return null
  const subject = left.slice(-90)
  if (/\b(?:votre|pour votre) (?:epouse|femme|conjointe)\b/.test(subject)) return 'wife'
  if (/\bvotre (?:epoux|mari|conjoint)\b/.test(subject)) return 'husband'
  if (/\bpour vous seule?\b/.test(words)) return 'you'
  const [behind = ''] = words.slice(at).split(/[.,;:]/)
  const older = agedIn(left) ?? (spares.test(behind) ? null : agedIn(behind))
  if (older) return older
  if (/\b(?:(?:les|des|vos) (?:deux )?(?:adultes|parents)|les deux epoux)\b/.test(subject)) return 'adults'
  if (/\bchacune? (?:de vous|d'entre vous|des deux)\b/.test(subject)) return 'each'
  const named =
    /^\W*([a-z][a-z' -]{1,40}?)\s?: (?:une |la )?$/.exec(left) ??
    /^\W*([a-z][a-z' -]{1,40}? et [a-z' -]{2,25}?) (?:font|feront|doivent|devront|passent|passeront)\b/.exec(
      left,
    )
  const names = named?.[1]
  if (!named || names === undefined || !/ et /.test(names)) return null
  const from = start + named[0].indexOf(names)
  const printed = wordsAt(passage, { start: from, end: from + names.length })
  return printed.split(' et ').every(isName) ? { names: printed } : null
}

const olderThan = /\b(?:ages? )?(?:de )?plus de (\d{1,2}|dix|douze|quinze|seize|dix-huit) ans\b/
const fromAge =
  /\b(\d{1,2}|dix|douze|quinze|seize|dix-huit) ans (?:et plus|revolus|et au-dela|ou plus)\b|\b(?:a partir|des) (?:de )?(?:l'age de )?(\d{1,2}|dix|douze|quinze|seize|dix-huit) ans\b/

/** "Les adultes et les enfants de plus de 15 ans", "personnes de 15 ans et plus" */
function agedIn(words: string): { over: number } | { from: number } | null {
  const said = olderThan.exec(words)?.[1]
  if (said) return { over: ages[said] ?? Number(said) }
  const [, first, second] = fromAge.exec(words) ?? []
  const from = first ?? second
  return from ? { from: ages[from] ?? Number(from) } : null
}

/** Words with capitals, as names are printed. */
function isName(words: string): boolean {
  return (
    words.split(/[\s-]+/).every((word) => /^\p{Lu}/u.test(word)) &&
    !/^(?:Radio|La|Le|Une|Les|Pas|Aucune)\b/.test(words)
  )
}
