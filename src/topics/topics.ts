/** The topics that look into a letter, in speaking order: the explanation says them one after the other. */

import { excused, lateArrival, staying } from './attendance.ts'
import { children, civicTraining, companion, cost, duration, fasting, travelBefore } from './before-you-go.ts'
import { calendar } from './calendar.ts'
import { arrivedLate, contactOffice, missed, reschedule, tellTheOffice } from './cannot-come.ts'
import { consequence } from './consequence.ts'
import { correction } from './correction.ts'
import { foreignerNumber } from './foreigner-number.ts'
import { inTrouble } from './in-trouble.ts'
import { interpreter } from './interpreter.ts'
import { letterMissingPart } from './letter-missing-part.ts'
import { asylumDesk } from './notes/asylum.ts'
import { atHome } from './notes/at-home.ts'
import { atScreen } from './notes/at-screen.ts'
import { besideLessons, certificateKept, course } from './notes/course.ts'
import { besidePlace, daysToCome, theDay } from './notes/day.ts'
import { elsewhere } from './notes/elsewhere.ts'
import { exam } from './notes/exam.ts'
import { givingUp } from './notes/giving-up.ts'
import { goingBack } from './notes/going-back.ts'
import { phoneHours } from './notes/phone-hours.ts'
import { phoneUse } from './notes/phone-use.ts'
import { employer, howLong, inPerson, nothingToPay, translation } from './notes/session.ts'
import { ofThisKind } from './of-this-kind.ts'
import { people } from './people.ts'
import { reminder } from './reminder.ts'
import { scamCheck } from './scam-check.ts'
import { severalAppointments } from './several-appointments.ts'
import { hardToRead, otherInstructions, summary } from './summary.ts'
import type { Topic, WordingKey } from './topic.ts'
import {
  itemExplained,
  originalsOrCopies,
  paperOrPhone,
  photosNeeded,
  translationNeeded,
  whatToBring,
} from './what-to-bring.ts'
import { deadline, when } from './when.ts'
import { where, whereToPost } from './where.ts'
import { xrayBooking, xrayCost, xrayPregnancy, xrayWhere } from './xray.ts'

/** Topics that follow one another; under a heading their sentences become one list. */
export type Section = { heading: WordingKey | null; topics: Topic[] }

export const sections: Section[] = [
  {
    heading: null,
    topics: [
      scamCheck,
      summary,
      inTrouble,
      hardToRead,
      letterMissingPart,
      when,
      people,
      where,
      besidePlace,
      duration,
      course,
      deadline,
      severalAppointments,
      daysToCome,
      xrayPregnancy,
      xrayBooking,
      xrayWhere,
      xrayCost,
    ],
  },
  {
    heading: null,
    topics: [whatToBring, whereToPost, itemExplained, originalsOrCopies, photosNeeded, translationNeeded],
  },
  { heading: null, topics: ofThisKind },
  {
    heading: 'before:heading',
    topics: [
      fasting,
      lateArrival,
      inPerson,
      companion,
      atHome,
      exam,
      children,
      interpreter,
      asylumDesk,
      atScreen,
      paperOrPhone,
      civicTraining,
      certificateKept,
      besideLessons,
      goingBack,
      givingUp,
      translation,
      howLong,
      theDay,
      staying,
      employer,
      nothingToPay,
      otherInstructions,
    ],
  },
  {
    heading: null,
    topics: [reschedule, contactOffice, phoneHours, phoneUse, elsewhere, excused, consequence, missed],
  },
  {
    heading: null,
    topics: [
      cost,
      travelBefore,
      calendar,
      reminder,
      correction,
      foreignerNumber,
      arrivedLate,
      ...tellTheOffice,
    ],
  },
]
