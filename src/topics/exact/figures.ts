/** Asked how much or how many: the figure that the letter itself gives. */
import type { Figure, FigureOf } from '../../letters/figure.ts'
import type { Letter } from '../../letters/letter.ts'
import { course } from '../notes/course.ts'
import { lead, line, quoted, whenAsked, wordsOf } from '../statement.ts'
import type { Statement, Value, WordingKey } from '../topic.ts'
import { ownSize, sizeBySeveral } from './home-size.ts'
import { incomeByLaw, sizeByLaw } from './legal-size.ts'
import { type Asking, names, type Question } from './question.ts'

/** In this order: what is more exact comes first. */
const matters: [matter: string, of: FigureOf[]][] = [
  ['week-hours', ['week']],
  ['hours', ['hours']],
  ['photos', ['photos']],
  ['questions', ['questions']],
  ['tests', ['tests']],
  ['luggage', ['bags', 'luggage']],
  ['area', ['area']],
  ['wait', ['wait']],
  ['days', ['days']],
  ['money', ['money']],
]

/** Empty where the question asks for no figure, or the letter gives none. */
export function figuresAsked(question: Question, letter: Letter, now: Date, asking: Asking): Statement[] {
  for (const [matter, of] of matters) {
    const isAsked = names(question, matter, asking)
    // Of a letter that calls to something, "how long does it take?" is asked of that.
    const isHere =
      matter === 'wait' && letter.appointments.length === 0 && names(question, 'wait-here', asking)
    if (!isAsked && !isHere) continue
    if (matter === 'hours' && names(question, 'week-hours', asking)) continue
    const found = (letter.figures ?? []).filter((one) => of.includes(one.of) && one.said.sure)
    if (matter === 'wait' && found.length > 0) return waiting(found, question, asking)
    const bySize = matter === 'area' ? sizeBySeveral(question, letter) : []
    if (bySize.length > 0) return bySize
    const meant = matter === 'money' ? moneyMeant(found, question, asking) : found
    const [first] = meant
    if (first) return said(first, meant, question)
    if (matter === 'area') return sizeByLaw(question, letter)
  }
  const income = incomeByLaw(question, letter, asking)
  if (income.length > 0) return income
  return letter.course?.days && names(question, 'course-days', asking)
    ? whenAsked(course.about(letter, now)).map((one): Statement => ({ ...one, role: 'lead' }))
    : []
}

const waits = ['result', 'opinion', 'decision'] as const

/** Doctors give their opinion before somebody decides, and results are neither. */
function waiting(found: Figure[], question: Question, asking: Asking): Statement[] {
  const asked = waits.find((what) => names(question, `wait-${what}`, asking))
  const own = found.filter(({ wait }) => wait === asked)
  const [first, ...others] = asked && own.length > 0 ? own : found
  if (!first) return []
  const isOnlyOpinion = asked === 'decision' && first.wait === 'opinion'
  const say: WordingKey = isOnlyOpinion
    ? 'exact:waitFor.noDecision'
    : first.wait === 'result' || first.wait === 'opinion'
      ? `exact:waitFor.${first.wait}`
      : 'exact:figures'
  return said(first, [first, ...others.filter(({ wait }) => wait === first.wait)], question, say)
}

/** What one gets is not what one pays. */
function moneyMeant(found: Figure[], question: Question, asking: Asking): Figure[] {
  const other = names(question, 'money-got', asking) ? 'pay' : 'get'
  const isAbout = names(question, 'money-got', asking) || names(question, 'money-paid', asking)
  return isAbout ? found.filter(({ as }) => as !== other && (as !== 'later' || other === 'pay')) : found
}

function said(
  first: Figure,
  figures: Figure[],
  question: Question,
  say: WordingKey = 'exact:figures',
): Statement[] {
  const own = first.of === 'area' ? compared(figures, question) : null
  const quotes = [...new Map(figures.map((one) => [one.said.quote, one.said])).values()]
  const together = apart(whole(figures.filter((one) => one.said.quote === first.said.quote)))
  const isEach = together.every(({ each }) => each) && together.length > 1
  const words: Value = { list: together.map((one) => inWords(isEach ? { ...one, each: false } : one)) }
  const list: Value = isEach ? { key: 'exact:allEach', with: { list: words } } : words
  const isLater = figures.every(({ as }) => as === 'later')
  const quote = wordsOf(first.said)
  return whenAsked([
    own ?? lead(isLater ? 'exact:later' : say, { list, quote }, quoted(first.said)),
    ...quotes.slice(1, 3).map((one) => line('answer:mentionedToo', { quote: wordsOf(one) }, quoted(one))),
  ])
}

/** Of a sum and its parts, the sum. */
function whole(figures: Figure[]): Figure[] {
  const all = figures.reduce((sum, { said: { value } }) => sum + (value ?? 0), 0)
  const total =
    figures.length > 2 && figures.find(({ of, said: { value } }) => of === 'money' && value === all / 2)
  return total ? [total] : figures
}

/** Bags that are counted one by one are told apart by what they may weigh. */
function apart(figures: Figure[]): Figure[] {
  const weights = figures.filter(({ of }) => of !== 'bags')
  return weights.length > 0 && figures.length - weights.length > 1 ? weights : figures
}

/** The reader's own size beside the one that the letter wants. */
function compared(figures: Figure[], { whole: words }: Question): Statement | null {
  const least = figures.filter(({ as }) => as === 'least')
  const [only] = least
  const own = ownSize(words)
  const number = Number(own?.replace(',', '.'))
  if (!only || least.length > 1 || own === undefined || only.said.value === number) return null
  const say: WordingKey = number < (only.said.value ?? 0) ? 'exact:less' : 'exact:enough'
  return lead(say, { own, least: inWords(only), quote: wordsOf(only.said) }, quoted(only.said))
}

function inWords({ of, said: { value }, to, as, each }: Omit<Figure, 'each'> & { each?: boolean }): Value {
  const count = value ?? 0
  const number = Number.isInteger(count) ? count.toLocaleString('en') : String(Math.round(count * 100) / 100)
  const minutes = Math.round((count % 1) * 60)
  const hours: Value =
    minutes > 0
      ? { key: 'exact:hoursAnd', with: { count: Math.floor(count), minutes } }
      : { key: 'exact:hours', with: { count } }
  const what: Value =
    of === 'hours' || of === 'week'
      ? { key: `exact:of.${of}`, with: { hours } }
      : of === 'wait'
        ? {
            key: `exact:wait.${as ?? 'month'}`,
            with: { count: to ?? count, from: to ? { key: 'exact:from', with: { number } } : null },
          }
        : { key: `exact:of.${of}`, with: { count, number } }
  const more: Value =
    as && ['least', 'most', 'found', 'hold', 'cabin'].includes(as)
      ? { key: `exact:as.${as}`, with: { what } }
      : what
  return each ? { key: 'exact:each', with: { what: more } } : more
}
