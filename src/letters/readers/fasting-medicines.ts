/** What a sentence says to do with one's medicines before an examination: take them, wait, bring them, ask. */
import type { FastingTerms } from '../xray.ts'

const medicine = /\b(?:medicaments?|traitements?|comprimes|insuline)\b/
const papers = /\b(?:ordonnances?|prescriptions?|liste)\b/
const them = /\b(?:les|le) (?:pren|suspen|interromp|arret)\w*|\bprenez-l\w+/

type Medicines = NonNullable<FastingTerms['medicines']>['value']

const stop = String.raw`(?:les |l'|en |etre )*(?:arret|interromp|suspend|stopp|cess|modifi|chang)\w+`
const never = '(?:(?:surtout|pas|jamais|rien|aucune?|en aucun cas)\\b ?)+'
/** Not to stop them: the negation stands right before the verb, or right behind it. */
const notToStop = new RegExp(
  [
    String.raw`\bn(?:e |')${stop} ${never}`,
    String.raw`\b(?:ne |n'(?:en )?)(?:(?:doi|dev|peu|pou|saur)\w+|faut|faudra(?:it)?)? ?${never}${stop}`,
    String.raw`\baucune? [a-z]+ (?:[a-z]+ )?ne (?:doi\w+|devra|sera|peut|pourra) ${stop}`,
    String.raw`\bsans ${stop}`,
  ].join('|'),
  'g',
)
const against =
  /\b(?:aucune?|ni|pas|jamais|interdi\w*|evit\w*|arret\w*|interromp\w*|interruption|suspen\w*|stopp\w*|cess\w*|modifi\w*|supprim\w*|abst\w*|renonc\w*|saute[rz]|diminu\w*|redui\w*)\b/

/** In this order: "not before" is to wait, whatever else is said of taking. */
const orders: [Medicines | 'unclear', RegExp][] = [
  ['take', /\bn'oubliez pas\b[^.;,]{0,20}\bprendre\b/],
  ['ask', /\b(?:demande(?:r|z|rez)|consult\w+|appel\w+|parlez|avis)\b/],
  [
    'wait',
    /\bne (?:les |le |l')?(?:prenez|prendre) (?:pas|aucun)|\bpas (?:etre |a )?(?:pris|prise|prises|prendre)\b|\bapres (?:l'|la |le |votre )?(?:examen|prise|prelevement|visite)/,
  ],
  ['bring', /\b(?:apport\w+|muni\w+|ayez avec vous)\b/],
  // "Aucun médicament ne doit être pris": no order to take any, whatever else it says.
  ['unclear', new RegExp(String.raw`${against.source}|\bsans\b`)],
  ['take', /\b(?:pri(?:s|ses?)|prenez|prendre|prennent|continu\w+|poursui\w+|habituel\w*|normalement)\b/],
]

/** Some of them, or what the doctor says, are left out: whoever reads one half only may come to harm. */
const butSome =
  /\b(?:sauf|hormis|hors|except\w*|a (?:l'exception|part)|en dehors|a moins|autres? que|seulement|uniquement|ne \w+ que|contre-indi\w+)\b/

/** Between two clauses: behind "et" only where a verb of its own follows, "de manger et de prendre" is one. */
const between = /[;,:.]| mais | et (?=(?:ne|il|elles?|ils|(?:vous )?(?!chez)[a-z]+ez)\b|n')/
const finite =
  /\b(?!chez|assez)[a-z]{2,}ez\b|\b(?:peu(?:t|vent)|doi(?:t|vent)|f(?:aut|audra)|est|sont|[a-z]+ront|prennent)\b/

/** Whether it speaks of them, and not only of the papers for them. */
export const namesMedicines = (words: string): boolean => medicine.test(words) && !papers.test(words)

/** Each clause that speaks of them says it; where two say different things, none is believed. */
export function medicinesIn(words: string): Medicines | null {
  if (!namesMedicines(words) || butSome.test(words)) return null
  const clauses = words.split(between)
  const own = clauses.flatMap((clause, place) =>
    medicine.test(clause) || them.test(clause) ? (saidIn(clause, clauses.slice(0, place).join()) ?? []) : [],
  )
  const [first, ...others] = new Set(own)
  if (first) return others.length === 0 && first !== 'unclear' ? first : null
  // "Pour vos médicaments, demandez l'avis de votre médecin."
  const whole = orderIn(words)
  return whole === 'ask' || whole === 'bring' ? whole : null
}

const orderIn = (words: string): Medicines | 'unclear' | undefined =>
  orders.find(([, order]) => order.test(words))?.[0]

function saidIn(clause: string, before: string): Medicines | 'unclear' | undefined {
  const rest = clause.replace(notToStop, ' ')
  if (rest !== clause) return against.test(rest) ? 'unclear' : 'take'
  const order = orderIn(clause)
  // "Il est interdit de manger, de boire, de prendre vos médicaments": no verb of its own, so the first one's.
  return order === 'take' && !finite.test(clause) && against.test(before) ? 'unclear' : order
}
