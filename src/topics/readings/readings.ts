/** The matters that a line can be read on; each has the words that people ask about it with in `locales/<lang>/mentions.json`. */
import {
  access,
  answered,
  callThem,
  changes,
  confidential,
  familyCome,
  luggage,
  missing,
  renounce,
} from './afterwards.ts'
import { free, income, transport, xrayCost } from './money.ts'
import { certificate, exempt, failing, originals, photos, result, translation } from './papers.ts'
import { children, companion, interpreter, sameSex, standIn } from './people.ts'
import type { Rule } from './reading.ts'
import { byPhone, confirm, early, fingerprints, lunch, parking, presence, sameHours } from './there.ts'

export const readings: Record<string, Rule[]> = {
  lunch,
  parking,
  early,
  'by-phone': byPhone,
  'half-day': sameHours,
  presence,
  confirm,
  fingerprints,
  children,
  companion,
  'stand-in': standIn,
  'same-sex': sameSex,
  interpreter,
  free,
  transport,
  'xray-cost': xrayCost,
  income,
  original: originals,
  translation,
  photo: photos,
  'certificate-given': certificate,
  result,
  exempt,
  fail: failing,
  missing,
  answered,
  confidential,
  renounce,
  'family-come': familyCome,
  luggage,
  changes,
  call: callThem,
  access,
}
