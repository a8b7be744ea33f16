/** One deadline as it is told: what for, by when, and what to do about it. */
import type { Deadline } from '../letters/letter.ts'
import { longTime } from './counted-days.ts'
import { daysUntil } from './lookup.ts'
import { reached } from './reached.ts'
import { lead, quoted, wordsOf } from './statement.ts'
import type { Statement, Value, Values, WordingKey } from './topic.ts'

/** What a deadline is for, as extraction names it. */
const aims = ['send-documents', 'return-slip', 'appeal', 'observations', 'confirm', 'justify', 'withdraw']

/** `missed`: the letter says that the reader did not come to a day that has been. */
export function deadlineStatement(one: Deadline, now: Date, missed = false): Statement {
  const { for: aim, date, days, countedFrom, sentence, before } = one
  const known = aims.includes(aim)
  const away = date ? daysUntil(date.value, now) : 0
  const passed = away < 0
  const what: Value = { key: `when:for.${known || aim === 'contact-office' ? named(one, missed) : 'answer'}` }
  const values: Values = {
    what,
    ...(days === null
      ? {}
      : {
          long: longTime(one),
          from: countedFrom || !date ? { key: `when:counted.${countedFrom ?? 'unsaid'}` } : null,
        }),
    hint: hintOf(one, known, passed),
  }
  if (!date)
    return lead(days === null ? 'when:deadlineUnread' : 'when:deadlineDays', values, { missing: 'deadline' })
  const say = passed ? howPassed(aim, known) : howDue(known, days !== null, date.sure)
  const dated: Values = {
    ...values,
    // A second sentence ends where no hint goes on with it.
    hint: values['hint'] ?? (say === 'when:deadlineCounted' ? { key: 'when:end' } : null),
    date:
      before && !passed ? { key: 'when:before', with: { date: { date: date.value } } } : { date: date.value },
    away: { away },
    quote: wordsOf(sentence ?? date),
  }
  return lead(say, dated, quoted(before ?? date))
}

/** Where the letter wants a reason for an absence, and speaks of no proof. */
function named({ for: aim, sentence }: Deadline, missed: boolean): string {
  const proven = !sentence || /justif|preuve|certificat|attest|pi[eè]ce|document/i.test(sentence.quote)
  return aim === 'justify' && !proven ? (missed ? 'explainMissed' : 'explain') : aim
}

/** Whom to write to, and that it has to be there by then; where it is not known what for, the letter's own words. */
function hintOf({ for: aim, sentence, date, to, arrives }: Deadline, known: boolean, passed: boolean): Value {
  if (!known) {
    return !sentence || date?.sure === false
      ? null
      : { key: passed ? 'when:itsWords' : 'when:forWhat', with: { sentence: wordsOf(sentence) } }
  }
  // Where a slip may go, its own sentence says best.
  if (aim === 'return-slip' && sentence)
    return { key: passed ? 'when:itsWords' : 'when:forWhat', with: { sentence: wordsOf(sentence) } }
  const { how, office } = reached(to ?? { email: null, phone: null })
  if (how === 'unknown' && !arrives) return null
  return {
    key: 'when:more',
    with: {
      to: how === 'unknown' ? null : { key: `when:to.${how}`, with: { office } },
      arrives: arrives ? { key: 'when:arrives' } : null,
    },
  }
}

/** Papers and answers may still be sent; a choice or an appeal is for others to judge. */
function howPassed(aim: string, known: boolean): WordingKey {
  if (aim === 'withdraw' || aim === 'appeal') return `when:passed.${aim}`
  return known ? 'when:deadlinePassed' : 'when:someDatePassed'
}

function howDue(known: boolean, counted: boolean, sure: boolean): WordingKey {
  if (!sure) return 'when:deadlineMaybe'
  // Days that are not known to be the reader's own may be the office's.
  return counted && known ? 'when:deadlineCounted' : 'when:deadline'
}
