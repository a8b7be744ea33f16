/** Correction: what was read and from which words, for whoever doubts it; and what the reader has put right. */
import { mainAppointment } from './lookup.ts'
import { distinctWords, lead, line, ownRule, quoted, whenAsked } from './statement.ts'
import type { Statement, Topic, Value, Values } from './topic.ts'
import { moment } from './when.ts'

export const correction: Topic = {
  id: 'correction',
  about(letter, now) {
    const main = letter.appointments.find(isTold) ?? mainAppointment(letter)
    if (!main) return []
    const { date, start } = main
    if (!isTold(main)) {
      const quote = distinctWords([date, start].filter((found) => found !== null)).join(' … ')
      return whenAsked([
        line('when:read', { moment: moment(main, now), quote }, quoted(date, start)),
        line('correction:tell', {}, ownRule),
      ])
    }
    return whenAsked([
      lead('correction:done', { moment: moment(main, now) }, ownRule),
      ...from(main),
      ...had(main),
    ])
  },
}

type Main = NonNullable<ReturnType<typeof mainAppointment>>

function isTold({ date, start }: Main): boolean {
  return date.told === true || start?.told === true
}

/** What it was before, so that a slip is seen. */
function from({ date, start }: Main): Statement[] {
  if (date.was === undefined && start?.was === undefined) return []
  const time = start?.was ?? (date.was === undefined ? null : start?.value)
  const was: Value = { date: date.was ?? date.value }
  const values: Values = time ? { was, time: { time } } : { was }
  return [line(time ? 'correction:fromAt' : 'correction:from', values, ownRule)]
}

/** The letter's words in whose place the reader's are now. */
function had({ date, start }: Main): Statement[] {
  const told = [date, start].filter((found) => found?.told === true)
  return distinctWords(told.filter((found) => found !== null)).map((quote) =>
    line('correction:had', { quote }, ownRule),
  )
}
