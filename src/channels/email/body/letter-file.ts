/** The letter that stood as text in a mail, made a file beside the attached ones. */
import type { FileRef } from '../../../message.ts'
import { isMachine, isOffice } from '../addresses.ts'
import { utf8 } from './charset.ts'
import { addressIn } from './header-block.ts'
import { sentDay } from './sent-day.ts'

/** A mail that someone passed on: who it says it is from, when it was sent and to whom (as written), what about, and its words. */
export type PassedOn = { from: string; sent: string; to: string; subject: string; body: string }

/** How it is named among the files. */
const letterName = 'e-mail text'

/**
 * One text file with the sender, the day, the addressee and the subject above the words, or none when there are no words.
 * Beside attachments a mere covering note is left out: one without a single digit or link holds no date.
 */
export function letterFile(letter: PassedOn | null, hasAttachments: boolean): FileRef[] {
  if (letter === null) return []
  const body = letter.body.trim()
  const subject = letter.subject.trim()
  const says = hasAttachments ? /\d|https?:/.test(body) || body.length > 400 : body !== ''
  if (!says) return []
  const to = addressIn(letter.to)
  const day = sentDay(letter.sent)
  const heading = [
    shownSender(letter.from),
    day && `Date : ${day}`,
    to && `À : ${to}`,
    subject && `Objet : ${subject}`,
  ].filter((line) => line)
  const text = heading.length > 0 ? `${heading.join('\n')}\n\n${body}` : body
  return [{ name: letterName, type: 'text/plain', bytes: utf8(text) }]
}

/** An office's address that nobody reads is not shown: it would be taken for one to write to. */
function shownSender(from: string): string {
  const address = addressIn(from)
  const isMute = address !== null && isOffice(address) && isMachine(address)
  const shown = isMute ? from.replace(/[<[(]?[^\s<>[\]()]+@[^\s<>[\]()]+[>\])]?/g, '').trim() : from.trim()
  return shown === '' ? '' : `De : ${shown.replaceAll('"', '')}`
}
