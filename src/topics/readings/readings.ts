/** The matters that a line can be read on; each has the words that people ask about it with in `locales/<lang>/mentions.json`. */
import { answered, confidential, missing, renounce } from './afterwards.ts'
import { confirm, dictionary, fingerprints, phoneOff, presence } from './asked.ts'
import { access, callThem, changes, familyCome, luggage } from './besides.ts'
import { interpreter, sameSex } from './languages.ts'
import { free, income, transport, xrayCost } from './money.ts'
import { certificate, exempt, failing, result } from './outcome.ts'
import { handIn, originals, photos, sendHow, translation } from './papers.ts'
import { children, companion, standIn } from './people.ts'
import type { Rule } from './reading.ts'
import { byPhone, early, lunch, parking, sameHours } from './there.ts'

export const readings: Record<string, Rule[]> = {
  lunch,
  parking,
  early,
  'by-phone': byPhone,
  'half-day': sameHours,
  confirm,
  fingerprints,
  children,
  companion,
  'stand-in': standIn,
  presence,
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
  'phone-off': phoneOff,
  dictionary,
  'send-how': sendHow,
  'hand-in': handIn,
}
