/** Scam check: says what in a letter looks like a scam, and never that one is genuine. */
import type { Letter } from '../letters/letter.ts'
import { item, lead, line, ownRule } from './statement.ts'
import type { Statement, Topic } from './topic.ts'

export const scamCheck: Topic = {
  id: 'scam-check',
  about(letter) {
    if (letter.kind === 'suspected-scam') {
      return [
        lead('scam:warning', {}, ownRule),
        ...oddities(letter),
        line('scam:never', {}, { fact: 'scam-free-slots' }),
        line('scam:todo', {}, ownRule),
      ]
    }
    // Of any other letter nothing is said: "I saw nothing odd" would be heard as "it is genuine".
    return isDoubted(letter) ? [lead('scam:doubt', {}, ownRule), ...oddities(letter)] : []
  },
}

/** Something in it is odd: no line of it is passed on as the office's. */
export const isDoubted = ({ warnings }: Letter): boolean =>
  warnings.some(({ code }) => code === 'looks-like-a-scam')

/** Said in our words: nothing of a scam is repeated. */
export function oddities({ warnings }: Letter): Statement[] {
  const signs = warnings.find(({ code }) => code === 'looks-like-a-scam')?.with['signs']?.split(' ') ?? []
  return signs.length === 0
    ? []
    : [line('scam:why', {}, ownRule), ...signs.map((sign) => item(`scam:odd.${sign}`, {}, ownRule))]
}
