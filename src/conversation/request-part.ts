/** The French message to OFII as parts of a reply: its subject and text to copy, or what to say on the telephone, and what it says in the reader's language. */
import type { Part } from '../message.ts'
import type { Request, RequestFor } from '../request/request.ts'
import type { Wording } from '../wording/wording.ts'

export function requestParts(request: Request, about: RequestFor, wording: Wording): Part[] {
  const gloss = about === 'missed' ? 'reply:request.glossMissed' : 'reply:request.gloss'
  const said = wording.words(gloss)
  const ask = request.reasonMissing ? ` ${wording.words('reply:request.reason')}` : ''
  const gist: Part = { kind: 'paragraph', text: [said + ask] }
  if (request.spoken !== null) return [{ kind: 'copy', text: request.spoken }, gist]
  const subject = wording.text('reply:request.subject', { subject: { french: request.subject } })
  return [{ kind: 'paragraph', text: subject }, { kind: 'copy', text: request.body }, gist]
}
