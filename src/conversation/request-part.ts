/** The French message as parts of a reply: whom it is for, its text to copy or to say, what it says in the reader's language, and the question for a missing reason. */
import type { Part } from '../message.ts'
import type { Request } from '../request/request.ts'
import type { RequestFor } from '../request/request-for.ts'
import type { Reason } from '../topics/understanding/words.ts'
import type { Whom } from '../topics/whom.ts'
import type { Wording } from '../wording/wording.ts'

/** `announced`: the sentence before it has said that it is there. */
export type Shown = {
  announced: boolean
  byPost?: boolean
  sworn?: true
  /** Who cannot come, of a family that is called; and that it calls several. */
  whom?: Whom[]
  persons?: boolean
  /** The name that was just put in. */
  own?: string
}

/** By post also where the letter gives neither mailbox nor telephone. */
export function requestParts(request: Request, about: RequestFor, wording: Wording, shown: Shown): Part[] {
  const paragraph = (key: `${string}:${string}`, values = {}): Part => ({
    kind: 'paragraph',
    text: wording.text(key, values),
  })
  const { reason } = request
  const felt = feltFor[reason]
  const sorry = felt ? [paragraph(felt)] : []
  const isPast = about === 'missed' || about === 'excuse'
  const cause = request.dated && reason === 'other' ? 'away' : reason
  const why = { key: `reply:request.why.${isPast ? 'missed' : 'reschedule'}.${cause}` as const }
  const { whom = [] } = shown
  const ofOthers = whom.length > 0 && (about === 'reschedule' || about === 'missed')
  const who = { list: whom.map(({ who, name }) => name ?? { key: `message:who.${who}` as const }) }
  const gloss = ofOthers
    ? paragraph(`reply:request.glossOf.${about}${glossEnd(about, shown)}`, { who })
    : paragraph(`reply:request.gloss.${about}${glossEnd(about, shown)}`, {
        why,
        proof: { key: `reply:request.proof.${reason}` },
      })
  const which = request.severalDays
    ? [paragraph(shown.persons ? 'reply:request.keepPersons' : 'reply:request.keepOnly')]
    : []
  const named = shown.own ? [paragraph('reply:request.named', { name: shown.own })] : []
  const ask = request.reasonMissing && !shown.byPost ? askForReason(about, wording) : []
  // Nobody sends this one: it is signed and given to whoever comes.
  if (about === 'stand-in') return [{ kind: 'copy', text: request.body }, gloss]
  if (request.spoken !== null && !shown.byPost)
    return [
      ...sorry,
      { kind: 'copy', text: request.spoken },
      paragraph(
        `reply:request.glossSpoken${ofOthers ? 'Of' : ''}${request.reasonMissing ? 'Plain' : ''}.${about}`,
        ofOthers ? { who } : { why },
      ),
      ...named,
      ...ask,
    ]
  const isOffice = about !== 'employer'
  const email = request.to.email?.value ?? null
  if (shown.byPost || (isOffice && email === null)) {
    const here = shown.announced && !shown.byPost ? [] : [paragraph('reply:request.herePost')]
    return [...sorry, ...here, { kind: 'copy', text: request.letter }, gloss, ...named, ...which, ...ask]
  }
  const { subject, body } = request
  return [
    ...sorry,
    ...(shown.announced ? [] : [paragraph(isOffice ? 'reply:request.here' : 'reply:request.hereEmployer')]),
    ...(email === null ? [] : [paragraph('reply:request.to', { to: email })]),
    paragraph('reply:request.subject', { subject: { french: subject } }),
    { kind: 'copy', text: body },
    {
      kind: 'draft',
      label: wording.words('reply:request.draft'),
      name: wording.words(isOffice ? 'reply:request.draftName' : 'reply:request.draftNameEmployer'),
      to: email,
      subject,
      body,
    },
    gloss,
    ...named,
    ...which,
    ...ask,
  ]
}

/** A word of sympathy goes first. */
const feltFor: Partial<Record<Reason, `${string}:${string}`>> = {
  bereavement: 'reply:request.sorry',
  'family-illness': 'reply:request.sorryIll',
  'child-illness': 'reply:request.sorryIll',
}

const glossEnd = (about: RequestFor, { sworn }: Shown): string =>
  sworn && withSworn.has(about) ? 'Sworn' : ''

const withSworn = new Set<RequestFor>(['reschedule', 'missed', 'excuse'])

/** Those that are offered; others are understood when they are said. */
const usualReasons: Reason[] = ['work', 'illness', 'travel', 'exam', 'childcare']

/** A tap or a word is enough: the answer to it is read as the reason of the last topic. */
function askForReason(about: RequestFor, wording: Wording): Part[] {
  const text = wording.text(about !== 'reschedule' ? 'reply:request.reasonMissed' : 'reply:request.reason')
  const offered = usualReasons.map((reason): Part => {
    const label = wording.words(`reply:request.reasons.${reason}`)
    return { kind: 'suggestion', label, ask: label.toLowerCase() }
  })
  return [{ kind: 'paragraph', text }, ...offered]
}
