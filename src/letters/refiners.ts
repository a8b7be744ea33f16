/** The refiners, in order: each takes the whole letter and returns the whole letter. */
import type { Refiner } from './kind.ts'
import { absence } from './refiners/absence.ts'
import { attachment } from './refiners/attachment.ts'
import { byPhone } from './refiners/by-phone.ts'
import { calendar } from './refiners/calendar.ts'
import { caution } from './refiners/caution.ts'
import { contractEnd } from './refiners/contract-end.ts'
import { convoked } from './refiners/convoked.ts'
import { dayLines } from './refiners/day-lines.ts'
import { daysCounted } from './refiners/days-counted.ts'
import { decision } from './refiners/decision.ts'
import { figures } from './refiners/figures.ts'
import { flight } from './refiners/flight.ts'
import { furtherDays } from './refiners/further-days.ts'
import { leftover } from './refiners/leftover.ts'
import { legibility } from './refiners/legibility.ts'
import { lunch } from './refiners/lunch.ts'
import { missing } from './refiners/missing.ts'
import { oldModel } from './refiners/old-model.ts'
import { people } from './refiners/people.ts'
import { plausibility } from './refiners/plausibility.ts'
import { posted } from './refiners/posted.ts'
import { sentences } from './refiners/sentences.ts'
import { weekday } from './refiners/weekday.ts'
import { xray } from './refiners/xray.ts'

export const refiners: readonly Refiner[] = [
  flight,
  weekday,
  calendar,
  plausibility,
  absence,
  xray,
  lunch,
  posted,
  byPhone,
  oldModel,
  decision,
  missing,
  attachment,
  caution,
  leftover,
  furtherDays,
  dayLines,
  daysCounted,
  legibility,
  convoked,
  people,
  figures,
  contractEnd,
  // Last: what others look for among a letter’s values does not stand in all of its words.
  sentences,
]
