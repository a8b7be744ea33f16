/** What a letter says of the chest x-ray beside whether to have one: for whom, where, how, until when, at whose cost. */
import type { Reader } from '../kind.ts'
import type { Xray } from '../letter.ts'
import { pregnancyIn } from './xray-pregnancy.ts'

export const xrayNotes: Reader = ({ passage }) => {
  const pregnancy = pregnancyIn(passage)
  const xray: Xray = { ...(pregnancy ? { pregnancy } : {}) }
  return Object.keys(xray).length > 0 ? { xray } : {}
}
