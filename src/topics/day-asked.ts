/** Day asked: what the letter says of a day that a question names, be it an appointment or not. */
import type { Found, Letter } from '../letters/letter.ts'
import { daysNamedIn, linesNaming } from './days-named.ts'
import { folded } from './folded.ts'
import { asLines, lead, line, quoted, wordsOf } from './statement.ts'
import type { Statement, TopicId } from './topic.ts'

/** Topics that a question about a day of the letter is not about, whatever its other words sound like. */
const neverOfDay = new Set<TopicId>([
  'unclear',
  'off-topic',
  'prediction',
  'instruction-attack',
  'several-appointments',
  'summary',
])

/** What a line says that a day is, in the order in which it is told. */
const meanings = [
  [
    'end',
    /\b(?:date|jour|seance)?\s?(?:previsionnelle?|prevue?|estimee?)?\s?(?:de )?fin (?:de (?:la |votre |vos )?(?:formation|parcours|cours|session|stage)|prev|estim|prob|:)|\bfin (?:previsionnelle|prevue|estimee)|\bfin : |\bderni(?:er|ere) (?:jour|cours|seance|journee)|\bse termine|\bprend fin/,
  ],
  ['valid', /\b(?:valable|valide|validite|expir\w+|arrive a echeance)\b/],
  ['closed', /\b(?:ferme\w*|fermeture|vacances|conges|ferie\w*|pas (?:de )?cours)\b/],
  ['by', /\b(?:avant le|au plus tard|jusqu'au|d'ici le|date limite|dernier delai)\b/],
  [
    'first',
    /\bpremi(?:er|ere) (?:jour|cours|seance|journee|lecon)|\b(?:debut|demarrage|commencement) (?:de |des |du |le |:|prev)|\b(?:debut\w+|commenc\w+|demarr\w+) le\b/,
  ],
  ['result', /\bresultats?\b/],
  ['test', /\b(?:evaluation|test|examen|positionnement)\b/],
  ['flight', /\b(?:vol|decollage|atterri\w+|embarquement)\b/],
  ['written', /^[a-z' -]{2,40}, le [a-z]* ?\d[^,;]{3,20}$/],
] as const

/** The line that says most of the one day that words name; null where they name none of the letter's, or several. */
export function lineOfDay(letter: Letter, words: string): Found<string> | null {
  const [day, ...others] = daysNamedIn(words)
  if (!day || others.length > 0) return null
  const [first] = linesNaming(letter, day)
  return first ?? null
}

/** The topic of a question that names a day of the letter. */
export function topicOnDay(topic: TopicId, letter: Letter, words: string): TopicId {
  return neverOfDay.has(topic) && lineOfDay(letter, words) ? 'when' : topic
}

/** The statements on that day alone; a correction by a day of another line is answered with that line. */
export function withDayAsked(
  statements: Statement[],
  topic: TopicId,
  letter: Letter | null,
  words: string,
): Statement[] {
  const named = letter && (topic === 'when' || topic === 'correction') ? lineOfDay(letter, words) : null
  if (!letter || !named || statements.some(({ say }) => say === 'correction:done')) return statements
  const isOf = ({ because }: Statement) =>
    'quote' in because && [because.quote, ...(because.also ?? [])].some(({ value }) => value === named.value)
  const said = { quote: wordsOf(named) }
  if (topic === 'correction') {
    if (letter.appointments.some(({ date }) => date.value === named.value)) return statements
    return [lead('day:kept', { date: { date: named.value }, ...said }, quoted(named)), ...asLines(statements)]
  }
  const meaning = meaningOf(letter, named)
  const told = lead(`day:${meaning}`, { date: { date: named.value }, ...said }, quoted(named))
  if (!letter.appointments.some(({ date }) => date.value === named.value)) {
    const own = statements.filter(isOf)
    if (!own.some(({ role }) => role === 'lead')) return [told]
    return isShown(own, named) ? own : [...own, line('day:line', said, quoted(named))]
  }
  if (meaning === 'end') return [told]
  const specific = statements.filter(({ say }) => !say.startsWith('general:'))
  if (meaning === 'test' || meaning === 'first') return [told, ...asLines(specific)]
  return isShown(specific, named) ? specific : [...specific, line('day:line', said, quoted(named))]
}

const isShown = (statements: Statement[], { quote }: Found<string>): boolean =>
  statements.some(({ because }) => 'quote' in because && because.quote.quote.includes(quote))

const past = /\bvous (?:(?:l')?avez|aviez|etiez|vous etes)\b|\b(?:ont|a) eu lieu\b|\bs'est (?:deroul|tenu)/

/** `other` where it is not known, or where the line names more days than one. */
function meaningOf({ dayLines = [] }: Letter, { quote, value }: Found<string>): string {
  const alone = !dayLines.some((other) => other.quote === quote && other.value !== value)
  const words = folded(quote)
  // What the letter looks back on is not what that day is for.
  if (past.test(words)) return 'other'
  return (alone && meanings.find(([, pattern]) => pattern.test(words))?.[0]) || 'other'
}
