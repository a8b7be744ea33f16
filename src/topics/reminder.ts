/** Reminder: on which days the reader will be reminded, or why not. */
import { daysUntil, mainAppointment } from './lookup.ts'
import { type Reminder, remindersOf } from './reminders.ts'
import { item, lead, line, ownRule, quoted, whenAsked } from './statement.ts'
import type { Statement, Topic } from './topic.ts'

export const reminder: Topic = {
  id: 'reminder',
  about(letter, now, asked) {
    if (asked?.stop) return whenAsked([lead('reminder:stopped', {}, ownRule)])
    const main = mainAppointment(letter)
    if (!main) return []
    const ahead = remindersOf(letter).filter((one) => isAhead(one, now))
    const [first] = ahead
    if (!first)
      return whenAsked([lead(main.date.sure ? 'reminder:none' : 'reminder:unsure', {}, quoted(main.date))])
    return whenAsked([
      lead(asked?.reminded ? 'reminder:already' : 'reminder:set', {}, quoted(first.of.date)),
      ...ahead.slice(0, mostListed).map(listed),
      ...(ahead.length > mostListed ? [line('reminder:more', {}, ownRule)] : []),
      line('reminder:kept', {}, ownRule),
    ])
  },
}

/** The days of a course would fill the screen. */
const mostListed = 4

/** Today's may have passed already: what is to come is what can be promised. */
function isAhead({ date, of }: Reminder, now: Date): boolean {
  return daysUntil(date, now, of.timeZone) > 0
}

function listed({ when, date, time, of }: Reminder): Statement {
  return item(`reminder:at.${when}`, { date: { date }, time: { time } }, quoted(of.date))
}
