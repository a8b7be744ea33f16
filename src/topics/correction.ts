/** Correction: what was read and from which words, for whoever doubts it. */
import { mainAppointment } from './lookup.ts'
import { line, quoted, whenAsked, wordsOf } from './statement.ts'
import type { Topic } from './topic.ts'
import { moment } from './when.ts'

export const correction: Topic = {
  id: 'correction',
  about(letter, now) {
    const main = mainAppointment(letter)
    if (!main) return []
    const quote = [main.date, main.start].flatMap((found) => (found ? [wordsOf(found)] : [])).join(' … ')
    return whenAsked([line('when:read', { moment: moment(main, now), quote }, quoted(main.date, main.start))])
  },
}
