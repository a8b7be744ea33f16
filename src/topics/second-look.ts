/** Second look: what a part may ask, where its words plainly say more than the model heard. */
import type { KindName } from '../letters/letter.ts'
import { isOfOtherLetter, type Subject } from './subjects.ts'
import { isTopic, type TopicId } from './topic.ts'
import type { Classifier, Guesses } from './understanding/classify.ts'
import { best } from './understanding/guesses.ts'
import type { Part } from './understanding/reading.ts'
import { tokens } from './understanding/text.ts'
import { isCommand, type Wanted } from './wanted.ts'

type Guess = Guesses[number]
/** The kinds of the letter in hand and of the others, and what the last reply spoke of. */
type Context = { kind: KindName | null; kinds?: KindName[]; lastTopics: TopicId[] }
export type Plain = Pick<Wanted, 'isHonest' | 'isDeceit' | 'asksToPay' | 'commands' | 'meant'>

/** What else a question is taken for is more than noise from this chance. */
const leastInstead = 0.1
/** From this chance on, Convoc does what it was told to do in words that it does not know. */
const leastCommand = 0.97

/** A maker of second looks: an honest paper, a plan to deceive, money asked for, the matter of another letter. */
export function createSecondLook(
  classifier: Classifier,
  { isHonest, isDeceit, asksToPay, commands, meant: topicMeant }: Plain,
  subjects: Subject[],
): (part: Part, context: Context) => Part {
  /** A wish for an honest paper is no forgery: what else it may be counts. */
  function unsuspected(part: Part): Part {
    const isSuspected = best(part.guesses) === 'fraud-request'
    if (best(part.guesses) !== 'scam-check' && asksToPay(part.text)) return meant(part, 'cost')
    if (!isSuspected || !isHonest(part.text)) return part
    return without(part, ({ name }) => name === 'fraud-request')
  }

  /** What only letters of another kind are about is meant where it is named. */
  function ofThisLetter(part: Part, { kind, kinds = [], lastTopics }: Context): Part {
    const found = [...classifier.read(part.text), ...tokens(part.text)]
    const context = { kinds: kind ? [kind, ...kinds] : kinds, lastTopics }
    const isOther = ({ name }: Guess) => isTopic(name) && isOfOtherLetter(name, found, context, subjects)
    return part.guesses.some(isOther) ? without(part, isOther, leastInstead) : part
  }

  /** "Do I have to clean everything?", "can I put him in the file?": what Convoc does is done for words that ask for it. */
  function uncommanded(part: Part, lastTopics: TopicId[]): Part {
    const goesOn = lastTopics.some((last) => isCommand(last) || last === 'privacy')
    const isOther = ({ name, chance }: Guess) => {
      if (!isCommand(name)) return false
      const said = commands(name, part.text)
      return said === 'other' || (said === 'open' && !goesOn && chance < leastCommand)
    }
    return part.guesses.some(isOther) ? without(part, isOther, leastInstead) : part
  }

  return (part, context) => {
    const topic = isDeceit(part.text) ? 'fraud-request' : topicMeant(part.text, context.kind)
    if (topic) return meant(part, topic)
    return ofThisLetter(uncommanded(unsuspected(part), context.lastTopics), context)
  }
}

const meant = (part: Part, topic: TopicId): Part => ({
  ...part,
  sure: true,
  guesses: [{ name: topic, chance: 1 }],
})

/** What is left of what it may be; sure where that is most of what is left, and the first of it where it was. */
function without(part: Part, isOut: (guess: Guess) => boolean, least = 0): Part {
  const guesses = part.guesses.filter((one) => !isOut(one))
  const [first, next] = [part.guesses[0], guesses[0]]
  if (first === next) return { ...part, guesses }
  const left = 1 - part.guesses.filter(isOut).reduce((sum, { chance }) => sum + chance, 0)
  return { ...part, sure: next !== undefined && next.chance > Math.max(least, 0.5 * left), guesses }
}
