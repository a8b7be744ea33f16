/** Calendar: whether there is a date that is sure enough for a calendar file. */
import { lead, ownRule, quoted, whenAsked } from './statement.ts'
import type { Topic } from './topic.ts'

export const calendar: Topic = {
  id: 'calendar',
  about(letter) {
    const sure = letter.appointments.find(({ date }) => date.sure)
    const said = sure ? lead('calendar:attached', {}, quoted(sure.date)) : lead('calendar:none', {}, ownRule)
    return whenAsked([said])
  },
}
