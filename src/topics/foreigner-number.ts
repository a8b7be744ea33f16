/** The foreigner number: read out from the letter that carries it. */
import { lead, quoted, whenAsked, wordsOf } from './statement.ts'
import type { Topic } from './topic.ts'

export const foreignerNumber: Topic = {
  id: 'foreigner-number',
  about(letter) {
    const number = letter.references.find(({ kind }) => kind === 'foreigner-number')?.value
    if (!number) return []
    const values = { number: number.value, quote: wordsOf(number) }
    return whenAsked([lead('summary:foreignerNumber', values, quoted(number))])
  },
}
