/** A day that was missed: the proof of it is to be sent, not brought, and of a training of several days the next takes the place of none. */
import type { Refiner } from '../kind.ts'
import type { Deadline, KindName } from '../letter.ts'
import { unaccented } from '../spelling.ts'

const proofOfAbsence =
  /\b(?:justificati\w+|preuve|motif|certificat|attestation)\b[^.;]{0,40}\b(?:votre|l['’]|cette|une) ?absence\b/

/** Each of its days is one of its own; a second summons to a visit takes the place of the first. */
const ofSeveralDays = new Set<KindName>(['civic-training', 'language-course'])

export const absence: Refiner = (letter) => {
  const missed = letter.notes?.find(({ id }) => id === 'missed-before')?.said.value
  if (missed === undefined) return letter
  const { replacesToo: _, ...single } = letter
  const isOne = ofSeveralDays.has(letter.kind) && letter.replaces === missed
  return {
    ...(isOne ? single : letter),
    deadlines: letter.deadlines.map((one) => (isOfAbsence(one) ? { ...one, for: 'justify' } : one)),
    documents: letter.documents.filter(({ french }) => !proofOfAbsence.test(unaccented(french.quote))),
    replaces: isOne ? null : letter.replaces,
  }
}

const anyPapers = new Set(['send-documents', 'answer', 'contact-office'])
/** Why somebody did not come, with proof of it; no proof of anything else. */
const ofReason =
  /\b(?:justifi(?!catifs? d(?:e (?!l['’]absence|vos|votre)|['’](?!absence)))\w*|motifs?|explication|expliqu\w+|raisons?|preuves?|excuses?|certificat medical)\b/

/** What is due from somebody who is told that they did not come. */
const isOfAbsence = ({ for: aim, sentence }: Deadline): boolean =>
  anyPapers.has(aim) && sentence !== undefined && ofReason.test(unaccented(sentence.quote))
