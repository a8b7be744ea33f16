/** `convoc reschedule`: the French message that asks for another date, and where to send it. */
import { parseArgs } from 'node:util'
import { drawMarkdown } from '../channels/markdown.ts'
import { requestParts } from '../conversation/request-part.ts'
import type { Tools } from '../conversation/tools.ts'
import { onDays } from '../conversation/which-days.ts'
import type { Letter } from '../letters/letter.ts'
import type { Part } from '../message.ts'
import type { Request } from '../request/request.ts'
import type { RequestFor } from '../request/request-for.ts'
import { answer } from '../topics/answer.ts'
import { isOver, mainAppointment } from '../topics/lookup.ts'
import { maySpeak } from '../topics/trust.ts'
import { type Reason, reasons } from '../topics/understanding/words.ts'
import { drawAnswer } from '../wording/answer.ts'
import { type Command, clock, exit, print, UsageError } from './command.ts'
import { toMessage } from './files.ts'
import { complainUnread, readOnce, withAnswering } from './reading.ts'
import { found } from './reading-json.ts'

export const run: Command = async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { reason: { type: 'string' }, json: { type: 'boolean' }, now: { type: 'string' } },
  })
  const reason = reasonOf(values.reason)
  const now = clock(values.now)
  const message = await toMessage(positionals, now)
  return await withAnswering(async (answering) => {
    const { incoming, tools } = await readOnce(message, now, answering.tools)
    complainUnread(incoming, tools)
    const chosen = meant(incoming.letters)
    if (chosen === null) return exit.nothingRead
    const about = isOver(chosen, now) ? 'missed' : 'reschedule'
    const letter = onDays(chosen, about, [], now)
    const movable = mainAppointment(letter) !== null && maySpeak(letter.kind, about)
    const request = movable ? tools.requests.compose(letter, about, reason, now) : null
    const parts = replyParts(letter, about, request, now, tools)
    print(values.json ? JSON.stringify(requestJson(about, request, parts), null, 2) : drawMarkdown(parts))
    return exit.answered
  })
}

function reasonOf(given: string | undefined): Reason | null {
  if (given === undefined) return null
  const reason = reasons.find((known) => known === given)
  if (reason === undefined) throw new UsageError(`--reason must be one of ${reasons.join(', ')}.`)
  return reason
}

/** Of several letters, the first that has a date to move. */
function meant(letters: Letter[]): Letter | null {
  const readable = letters.filter((letter) => letter.kind !== 'unreadable')
  return readable.find((letter) => letter.appointments.length > 0) ?? readable[0] ?? null
}

/** As the conversation answers it: what to do, the message to copy, then how to keep proof. */
function replyParts(
  letter: Letter,
  about: 'reschedule' | 'missed',
  request: Request | null,
  now: Date,
  { wording, general }: Tools,
): Part[] {
  const [first, ...rest] = drawAnswer(answer(about, letter, general, now), wording).parts
  const message = request === null ? [] : requestParts(request, about, wording, { announced: true })
  return [...(first ? [first] : []), ...message, ...rest]
}

function requestJson(about: RequestFor, request: Request | null, parts: Part[]) {
  return {
    for: request === null ? null : about,
    to: request === null ? null : { email: found(request.to.email), phone: found(request.to.phone) },
    subject: request?.subject ?? null,
    body: request?.body ?? null,
    letter: request?.letter ?? null,
    spoken: request?.spoken ?? null,
    reasonMissing: request?.reasonMissing ?? null,
    reply: drawMarkdown(parts),
  }
}
