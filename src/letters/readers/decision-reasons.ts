/** Why a request was answered so, and what of it was found good. */
import type { Decision, DecisionReason } from '../decision.ts'
import type { Found } from '../letter.ts'
import { onOneLine, type Passage, quoted, type Span, trimmed } from '../passage.ts'

const home = String.raw`\b(?:logement|superficie|surface|habitation|appartement)\b`
const income = String.raw`\b(?:ressources|revenus?|salaires?)\b`
const short = String.raw`\b(?:insuffisant\w*|inferieur\w*|trop (?:faibles?|petite?s?|bas)|(?:n'\w+|ne \w+) pas\b|sans atteindre|au lieu de|minimum (?:requis|exige)\w*|moins de|instables?|irregulier\w*|en deca|manque)`

const reasons: [DecisionReason, RegExp][] = [
  [
    'home-size',
    new RegExp(
      `${home}[^;]*(?:\\bm2\\b|m²|\\bsuperficie|\\bsurface)[^;]*${short}|\\b(?:superficie|surface)\\b[^;]*${short}|${home}[^.;]*\\btrop (?:petite?|exigue?)`,
    ),
  ],
  [
    'home-state',
    new RegExp(
      `${home}[^.;]*\\b(?:insalubr|indecent|pas (?:conforme|decent|aux normes)|humidit|equipement|confort|salubrite|sans chauffage)`,
    ),
  ],
  ['income', new RegExp(`${income}[^.;]*${short}|\\b(?:insuffisance|faiblesse)\\b[^.;]{0,30}${income}`)],
  [
    'stay',
    /\b(?:18|dix-huit) mois\b[^.;]*\b(?:sejour|presence|residence)|\b(?:sejour|residence)\b[^.;]*\b(?:18|dix-huit) mois\b/,
  ],
  ['late-request', /\b(?:90|quatre-vingt-dix) (?:\(90\) )?jours\b|\b(?:tardiv\w*|hors delai)\b/],
  [
    'offer-refused',
    /\b(?:refus(?:e|ant)?|declin(?:e|ant)|n'avez pas accepte)\b[^.;]{0,50}\b(?:offre|propos\w+|orientation|hebergement|region|place|logement)\b/,
  ],
  [
    'home-left',
    /\b(?:quitt|abandonn|delaiss)(?:e|ant)\b[^.;]{0,50}\b(?:hebergement|lieu|logement|region|centre|structure|place)\b|\babandon de/,
  ],
  [
    'absent',
    /\b(?:ne vous etes pas (?:presente|rendu)\w*|n'avez pas (?:respecte|repondu|honore|defere)|vos absences|absence\w* (?:a|aux|au) [^.;]{0,40}(?:entretien|convocation|rendez|autorite))/,
  ],
  ['asked-again', /\breexamen\b|\b(?:nouvelle|seconde|deuxieme) demande d'asile\b/],
  [
    'hidden',
    /\b(?:dissimul\w+|fausses? (?:declaration|information)s?|omis de declarer|frauduleu\w+|plusieurs demandes d'asile)\b/,
  ],
  ['order', /\bordre public\b/],
  [
    'papers',
    /\b(?:incomplet\w*|pieces? (?:manquante|demandee)s?|non (?:fournie?|produite?)s?|n'avez pas (?:fourni|produit|transmis))\b/,
  ],
]

const good: [Decision['fine'][number]['value'], RegExp][] = [
  ['income', new RegExp(`${income}[^.;]{0,60}\\b(?:suffisante?s?|satisfaisante?s?|conformes?)\\b`)],
  ['home-size', /\b(?:superficie|surface)\b[^.;]{0,60}\b(?:suffisante?|satisfaisante|conforme)\b/],
  ['home-state', /\blogement\b[^.;]{0,60}\b(?:conforme|decent|satisfaisant)\b/],
]
const denied = /\b(?:insuffisant\w*|n'\w+ pas|ne \w+ pas|non)\b/

/** Where a reason is announced: what stands behind it gives it. */
const announced =
  /\b(?:motifs?(?: (?:suivants?|retenus?|invoques?|de (?:la|cette) decision|du refus))?\s?:|au motif qu|en raison d|parce qu|car |du fait (?:de|que)|considerant qu|dans la mesure ou|des lors qu|raisons? suivantes?\s?:|en effet)/

export function reasonsIn(passage: Passage, outcome: Span): Pick<Decision, 'reasons' | 'fine' | 'sizes'> {
  const spans = passage.sentences.filter(({ start }) => start >= outcome.start).slice(0, 12)
  const fine = spans.flatMap((span) => {
    const words = onOneLine(passage, span)
    return good
      .filter(([, says]) => says.test(words) && !denied.test(words))
      .map(([id]) => at(passage, span, id))
  })
  const whole = spans.filter((span) => !speaksOfNext.test(onOneLine(passage, span)))
  const named = whole.flatMap((span) => {
    const words = onOneLine(passage, span)
    return reasons.filter(([, says]) => says.test(words)).map(([id]) => at(passage, span, id))
  })
  const known = named.filter(({ value }, place) => named.findIndex((one) => one.value === value) === place)
  return { reasons: known.length > 0 ? known : unknown(passage, whole), fine, sizes: sizesIn(known) }
}

/** Courts, new requests and visas are no reasons. */
const speaksOfNext =
  /\b(?:recours|tribunal|contest\w+|observations|nouvelle demande de|des que|lorsque|visas?|pourrez|devr(?:ez|a|ont))\b/

/** One that Convoc has no words for: the letter's own. */
function unknown(passage: Passage, spans: Span[]): Found<DecisionReason>[] {
  for (const [place, span] of spans.entries()) {
    const match = announced.exec(onOneLine(passage, span))
    if (!match) continue
    const rest = span.end - (span.start + match.index + match[0].length)
    const next = spans[place + 1]
    return [at(passage, rest < 4 && next ? next : span, 'other')]
  }
  return []
}

const at = <T>(passage: Passage, span: Span, value: T): Found<T> => ({
  ...quoted(passage, trimmed(passage, span, /[\s•·*]/)),
  value,
})

function sizesIn(known: Found<DecisionReason>[]): Decision['sizes'] {
  const words = known.find(({ value }) => value === 'home-size')?.quote ?? ''
  const [one, other, more] = [...words.matchAll(/(\d{1,3})(?:[.,]\d+)? ?m(?:²|2)/gu)].map(([, digits]) =>
    Number(digits),
  )
  return one !== undefined && other !== undefined && more === undefined && one !== other
    ? { has: Math.min(one, other), wanted: Math.max(one, other) }
    : null
}
