/** What a letter says of the chest x-ray beside whether to have one: for whom, where, how, until when, at whose cost. */
import type { Reader } from '../kind.ts'
import type { Xray } from '../xray.ts'
import { centreIn } from './xray-centre.ts'
import { needIn } from './xray-need.ts'
import { pregnancyIn } from './xray-pregnancy.ts'
import { sameDayIn } from './xray-same-day.ts'
import { termsIn } from './xray-terms.ts'
import { xraySentences } from './xray-zone.ts'

export const xrayNotes: Reader = ({ passage, now }) => {
  const said = xraySentences(passage)
  const pregnancy = pregnancyIn(passage)
  const { none, ...need } = needIn(passage, said)
  const xray: Xray = {
    ...(pregnancy ? { pregnancy } : {}),
    // "Vous êtes enceinte ? Ne passez pas la radio": nobody else is meant.
    ...(none && !pregnancy?.quote.includes(none.quote) ? { none } : {}),
    ...need,
    ...centreIn(passage, said),
    ...termsIn(passage, said, now),
    ...sameDayIn(passage, said),
  }
  return Object.keys(xray).length > 0 ? { xray } : {}
}
