/** Asked about the photos that the letter wants: how many for several people, where to have them made, who pays. */
import type { Letter } from '../../letters/letter.ts'
import { lead, line, ownRule, quoted, wordsOf } from '../statement.ts'
import type { Statement } from '../topic.ts'
import { toTwelve } from '../understanding/numbers.ts'
import { type Asking, inWhole, names, type Question } from './question.ts'

/** "We are 4", "for five people", "for all 3 of us". */
const counted =
  /\b(?:we are|we're|us|all|for|family of)\s(?:the\s)?(\d|two|three|four|five|six|seven|eight)\b(?!\s?(?:photos?|pictures?|euros?|months?|weeks?|days?))/i
/** "For me and him", "me and my son". */
const pair =
  /\bme (?:and|\+|&) (?:him|her|(?:my|the) (?:son|daughter|baby|boy|girl|child|kid|wife|husband|mother|father|brother|sister))\b(?! (?:and|\+|&))/i

/** In characters: a longer message asks other things beside. */
const short = 100

/** Empty where the letter wants no photos, or their number is all that is asked. */
export function photosAsked(question: Question, letter: Letter, asking: Asking): Statement[] {
  // "Where do I get the photos and how many" names them once for two questions.
  const told = question.whole.length <= short ? inWhole(question) : question
  const asks = (matter: string) => names(told, matter, asking)
  if (!letter.documents.some(({ id }) => id === 'id-photos')) return []
  const places = [
    ...(asks('photo-where') ? [line('exact:lacking.known.id-photos', {}, ownRule)] : []),
    ...(asks('photo-cost') ? [line('exact:photos.cost', {}, ownRule)] : []),
  ]
  const all = [...(asks('photo-count') ? forEach(question, letter) : []), ...places]
  return all.map((one, at) => (at === 0 ? { ...one, role: 'lead' } : one))
}

function forEach({ whole }: Question, { figures = [] }: Letter): Statement[] {
  const one = figures.find(({ of, said, each }) => of === 'photos' && each && said.sure)
  const count = one?.said.value
  if (!one || !count) return []
  const people = peopleIn(whole)
  const values = { count, quote: wordsOf(one.said) }
  return [
    people > 1
      ? lead('exact:photos.all', { ...values, people, total: people * count }, quoted(one.said))
      : lead('exact:photos.own', values, quoted(one.said)),
  ]
}

/** 0 where they do not say how many they are. */
function peopleIn(words: string): number {
  const number = counted.exec(words)?.[1]?.toLowerCase()
  if (number) return Number(number) || toTwelve.indexOf(number) + 1
  return pair.test(words) ? 2 : 0
}
