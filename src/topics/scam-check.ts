/** Scam check: says what in a letter looks like a scam, and never that one is genuine. */
import { lead, line, ownRule } from './statement.ts'
import type { Topic } from './topic.ts'

export const scamCheck: Topic = {
  id: 'scam-check',
  about(letter) {
    if (letter.kind === 'suspected-scam') {
      return [
        lead('scam:warning', {}, ownRule),
        line('scam:never', {}, { fact: 'scam-free-slots' }),
        line('scam:todo', {}, ownRule),
      ]
    }
    const doubtful = letter.warnings.some(({ code }) => code === 'looks-like-a-scam')
    // Of any other letter nothing is said: "I saw nothing odd" would be heard as "it is genuine".
    return doubtful ? [lead('scam:doubt', {}, ownRule)] : []
  },
}
