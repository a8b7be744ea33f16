/** Asked whether to eat, drink or take a medicine before coming: yes or no to just that, as the letter has it. */
import type { Letter } from '../../letters/letter.ts'
import { fasting, fastingSince } from '../before-you-go.ts'
import { instruction } from '../lookup.ts'
import { lead, line, ownRule, quoted, whenAsked, wordsOf } from '../statement.ts'
import type { Statement, TopicId } from '../topic.ts'
import { type Asking, names, type Question } from './question.ts'

/** What such a question is taken for where it names only a medicine or a drink. */
const topics = new Set<TopicId>([
  'fasting',
  'health-tests',
  'medical-content',
  'off-topic',
  'sick-exam',
  'unclear',
])

/** Empty where the question is of something else, or the letter says nothing that an answer could begin with. */
export function fastAsked(question: Question, letter: Letter, now: Date, asking: Asking): Statement[] {
  const isOfFasting = question.topic === 'fasting'
  if (!topics.has(question.topic)) return []
  const named = (matter: string) => names(question, matter, asking)
  const medicine = named(isOfFasting ? 'medicine' : 'take-medicine') ? medicines(letter) : []
  if (!isOfFasting && medicine.length === 0) return []
  const said = [
    ...(named('eat') && !named('go-without') ? eating(letter) : []),
    ...(named('coffee') ? coffee(letter) : []),
    ...(named('water') ? water(letter) : []),
    ...medicine,
  ]
  if (said.length > 0) return asAnswer(said)
  const whole = whenAsked(fasting.about(letter, now))
  return asksToFast(letter) ? whole : []
}

const asksToFast = (letter: Letter) => instruction(letter, 'fasting')?.french ?? null
const letsEat = (letter: Letter) => instruction(letter, 'no-fasting')?.french ?? null

function eating(letter: Letter): Statement[] {
  const asked = asksToFast(letter)
  const free = letsEat(letter)
  const since = letter.fastingTerms?.since
  if (asked) {
    const values = { since: since ? fastingSince(since.value) : null, quote: wordsOf(asked) }
    return [lead('exact:fast.dontEat', values, quoted(asked, since ?? null))]
  }
  return free ? [lead('exact:fast.eat', { quote: wordsOf(free) }, quoted(free))] : []
}

function coffee(letter: Letter): Statement[] {
  const asked = asksToFast(letter)
  const free = letsEat(letter)
  if (asked) return [lead('exact:fast.noCoffee', { quote: wordsOf(asked) }, quoted(asked))]
  return free ? [lead('exact:fast.drinkToo', { quote: wordsOf(free) }, quoted(free))] : []
}

function water(letter: Letter): Statement[] {
  const said = letter.fastingTerms?.water
  const asked = asksToFast(letter)
  const free = letsEat(letter)
  if (said) {
    const key = said.value ? 'exact:fast.drink' : 'exact:fast.dontDrink'
    return [lead(key, { quote: wordsOf(said) }, quoted(said))]
  }
  if (asked) return [lead('exact:fast.waterUnsaid', { quote: wordsOf(asked) }, quoted(asked))]
  return free ? [lead('exact:fast.drinkToo', { quote: wordsOf(free) }, quoted(free))] : []
}

/** Nobody is told to leave a medicine out unless the letter does; who fasts is sent to whoever prescribed it. */
function medicines(letter: Letter): Statement[] {
  const { medicines: said, ofMedicines: other } = letter.fastingTerms ?? {}
  const fasts = asksToFast(letter) !== null
  const advice = fasts ? [line('exact:fast.askDoctor', {}, ownRule)] : []
  if (other) return [lead('exact:fast.medicines.unclear', { quote: wordsOf(other) }, quoted(other))]
  if (said)
    return [lead(`exact:fast.medicines.${said.value}`, { quote: wordsOf(said) }, quoted(said)), ...advice]
  return [lead('exact:fast.medicines.unsaid', {}, ownRule), ...advice]
}

/** One sentence leads; a line of the letter is shown once. */
function asAnswer(said: Statement[]): Statement[] {
  const distinct = said.filter(({ say }, place) => said.findIndex((one) => one.say === say) === place)
  return distinct.map((one, place): Statement => (place === 0 ? one : { ...one, role: 'line' }))
}
