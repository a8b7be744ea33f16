/** Cannot come: how the letter lets the date be moved, and what to do after a missed date. */
import type { Found, Letter } from '../letters/letter.ts'
import { checks } from './check.ts'
import { longTime } from './counted-days.ts'
import { contactsOf, daysUntil, instruction, mainAppointment } from './lookup.ts'
import { otherProof } from './notes/other-proof.ts'
import { reached, reachedForMoving } from './reached.ts'
import { isDoubted } from './scam-check.ts'
import { lead, line, ownRule, quoted, whenAsked, wordsOf } from './statement.ts'
import type { Because, Statement, Topic, TopicId, Value, WordingKey } from './topic.ts'
import { untilWhen } from './until-when.ts'

export const reschedule: Topic = {
  id: 'reschedule',
  about(letter, now, asked) {
    const main = mainAppointment(letter)
    if (!main) return whenAsked([lead(nothingToMove(letter), {}, ownRule)])
    if (daysUntil(main.date.value, now, main.timeZone) < 0) return missed.about(letter, now)
    const { email, phone, reason, limit, onceOnly, oneDay, to, notOffice, thenProof } = letter.reschedule
    const { because, ...values } = reachedForMoving(letter)
    const before = untilWhen(letter, now)
    const fixed = limit && isFixed(letter, limit) ? limit : null
    const words = asked?.words ?? []
    const isOnce = onceOnly && !fixed && !isLastCall(limit) && !oneDay
    // Whoever has moved it once has no more than a request left.
    const isSecond = movedBefore(words)
    const isUsed = isOnce && isSecond
    if (isOnce && !isUsed && words.some((word) => howOften.has(word)))
      return whenAsked([lead('move:onlyOnce', {}, limit ? quoted(limit) : because)])
    return [
      ...refusedOnce(letter),
      ...(isUsed ? [lead('move:used', {}, limit ? quoted(limit) : because)] : []),
      ...(isSecond && !onceOnly ? whenAsked([lead('move:second', {}, ownRule)]) : []),
      ...(fixed ? [lead('move:fixed', { quote: wordsOf(fixed) }, quoted(fixed))] : []),
      wayOf(
        letter,
        values,
        soonAnd(letter, before),
        fixed ? { key: 'move:who.fixed' } : whoOf(letter),
        because,
      ),
      ...arrival(letter),
      ...checks(letter, [], [email, phone]),
      ...numberToGive(letter),
      ...(letter.reschedule.which ? [line('move:which', {}, quoted(letter.reschedule.which))] : []),
      ...(reason
        ? [
            line(
              `move:reason.${reason.value}`,
              { examples: examplesOf(letter), note: noteOf(letter) },
              quoted(reason),
            ),
          ]
        : []),
      ...(thenProof && values.how === 'call' ? [proofLater(thenProof)] : []),
      ...(notOffice ? [line('move:notOffice', {}, quoted(notOffice))] : []),
      ...(to ? [line(`move:to.${to.value}`, {}, quoted(to))] : []),
      ...(onceOnly && !isUsed && !fixed && !isLastToAsk(limit) && !isLastCall(limit)
        ? [line(oneDay ? `move:onceOf.${oneDay.value}` : 'move:once', {}, limit ? quoted(limit) : because)]
        : []),
      ...whenAsked([line(`move:keep.${values.how}`, {}, ownRule)]),
    ]
  },
}

/** The office has said no to another date: said when asked, as the explanation begins with it. */
function refusedOnce(letter: Letter): Statement[] {
  const no = letter.notes?.find(({ id }) => id === 'move-refused')
  return no
    ? whenAsked([lead('move:refused', { quote: wordsOf(no.said) }, quoted(no.said)), ...otherProof(letter)])
    : []
}

/** Who asks so wants to know how often it may be moved. */
const howOften = new Set(['times', 'twice', 'again', 'second', 'once'])

/** "I already changed it once", "they moved it for me before". */
const movedBefore = (words: string[]): boolean =>
  (words.includes('already') || (words.includes('before') && words.some((word) => howOften.has(word)))) &&
  words.some((word) => /^(?:chang|mov|postpon|reschedul|shift|report)(?:e?d|ulled)$/.test(word))

type Way = Omit<ReturnType<typeof reachedForMoving>, 'because'>

/** With the slip where the letter wants that; a contact that is only for proof of an absence is none for another date. */
function wayOf(letter: Letter, { how, office }: Way, before: Value, who: Value, because: Because): Statement {
  const { slip, email, phone } = letter.reschedule
  if (slip) return lead('move:slip', { before, who }, quoted(slip))
  const contact = letter.contact.email ?? letter.contact.phone
  if (!email && !phone && contact && letter.excuse?.quote.includes(contact.quote))
    return lead('move:none', { who: anyone }, quoted(letter.excuse))
  if ((how === 'unknown' || how === 'online') && isDoubted(letter))
    return lead('move:doubted', { who }, ownRule)
  return lead(`move:${how}`, { office, before, who }, because)
}

/** The request has to be there by the last day. */
function arrival({ deadlines }: Letter): Statement[] {
  const last = deadlines.find((one) => one.for === 'reschedule' && one.date && one.arrives)
  return last?.sentence ? [line('move:arrives', {}, quoted(last.sentence))] : []
}

const anyone: Value = { key: 'move:who.any' }

/** Of whom the letter says it. */
const whoOf = ({ reschedule: { of } }: Letter): Value => ({ key: `move:who.${of?.value ?? 'any'}` })

/** "As soon as you can", before the last day. */
function soonAnd({ reschedule: { soon } }: Letter, before: Value): Value {
  return soon ? { key: 'move:soon', with: { before } } : before
}

function numberToGive({ reschedule: { giving }, references }: Letter): Statement[] {
  const number = references.find(({ kind }) => kind === 'foreigner-number')?.value
  if (!giving) return []
  return number?.sure
    ? [line('move:give', { number: number.value }, quoted(giving, number))]
    : [line('move:giveUnread', {}, quoted(giving))]
}

/** A mailbox begins at its own beginning and every part is bounded: long words must not be tried over and over. */
const proofAndMailbox =
  /(?:justificati|preuve|certificat)[^;]{0,200}?(?<![\w.+-])([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})(?!\.?[\w-])/i

/** To the mailbox that the sentence names for it; else the letter may want it by post, or at the desk. */
function proofLater(thenProof: Found<true>): Statement {
  const [, office] = proofAndMailbox.exec(thenProof.quote) ?? []
  return office
    ? line('move:thenProof.to', { office: office.toLowerCase() }, quoted(thenProof))
    : line('move:thenProof.plain', {}, quoted(thenProof))
}

/** What proof may be, where the letter gives no example of a reason. */
const noteOf = ({ reschedule: { examples } }: Letter): Value => (examples ? null : { key: 'move:proofSuch' })

/** Its own, in English where each is known; none of ours. */
function examplesOf({ reschedule: { examples } }: Letter): Value {
  if (!examples) return null
  const list = examples.value.map((one): Value => ({ key: `move:example.${one}` }))
  return list.length > 0
    ? { key: 'move:examples', with: { list: { list } } }
    : { key: 'move:examplesQuoted', with: { quote: wordsOf(examples) } }
}

const onlyOnce =
  /\b(?:une? (?:seule?|unique)|seule? une|unique|une (?:seule )?fois|1 |premier|reste possible|au maximum)/iu
const lastDate = /(?:derni[eè]re|ultime) (?:date|s[eé]ance|session|possibilit[eé])/iu
/** The last day on which another date may be asked for; it says nothing of the date itself. */
const lastToAsk =
  /(?:derni[eè]re|ultime) (?:date|possibilit[eé])[^.;]{0,30}\b(?:pour|de|d['’]|du|où)[^.;]{0,25}(?:report|demand|chang|modif|d[eé]plac|annul|pr[eé]ven)/iu
const anotherOne =
  /second|deuxi|troisi|autre|nouve|d[ée]finitif|derni[eè]re?|\bplus\b|au-del[aà]|davantage|fois/iu

const isLastToAsk = (limit: Pick<Found<string>, 'quote'> | undefined): boolean =>
  limit !== undefined && lastToAsk.test(limit.quote) && !onlyOnce.test(limit.quote)

/** A title that says only that no further letter calls. */
const isLastCall = (limit: Pick<Found<string>, 'quote'> | undefined): boolean =>
  limit !== undefined &&
  /(?:derni[eè]re|ultime) convocation/iu.test(limit.quote) &&
  !/report|chang|modif|d[eé]plac|date|rendez/iu.test(limit.quote)

/** A date that was moved already, or that the letter moves for nobody: there is no "once" left. */
function isFixed({ replaces }: Letter, { quote }: Found<string>): boolean {
  if (onlyOnce.test(quote) || isLastToAsk({ quote })) return false
  if (lastDate.test(quote) && !/nouve|second|autre/iu.test(quote)) return true
  return replaces !== null || !anotherOne.test(quote)
}

function nothingToMove({ kind, deadlines }: Letter): WordingKey {
  if (kind === 'cancellation') return 'move:cancelled'
  return deadlines.length > 0 ? 'move:deadline' : 'move:undated'
}

export const contactOffice: Topic = {
  id: 'contact-office',
  about(letter) {
    const { because, how, office } = reached(contactsOf(letter))
    const noReply = instruction(letter, 'do-not-reply')
    const warned = noReply
      ? [line('before:do-not-reply', { quote: wordsOf(noReply.french) }, quoted(noReply.french))]
      : []
    return whenAsked([lead(`move:contact.${how}`, { office }, because), ...warned])
  },
}

const toldToTheOffice: TopicId[] = [
  'accessibility',
  'address-change',
  'letter-arrived-late',
  'wrong-details',
  'xray-pregnancy',
]

/** Topics whose advice is to tell the office: the letter's contact stands beside it. */
export const tellTheOffice: Topic[] = toldToTheOffice.map((id) => ({
  id,
  about(letter) {
    const { because, how, office } = reached(contactsOf(letter))
    return how === 'unknown' ? [] : whenAsked([line('move:contact.reach', { office }, because)])
  },
}))

/** Where no date is set, only the days to answer in: whether they began before the letter came. */
export const arrivedLate: Topic = {
  id: 'letter-arrived-late',
  about({ appointments, deadlines }) {
    const counted = deadlines.find(({ days, countedFrom }) => days !== null && countedFrom !== null)
    if (appointments.length > 0 || !counted || counted.countedFrom === 'appointment') return []
    const because: Because = counted.date ? quoted(counted.date) : ownRule
    return whenAsked([lead(`move:counted.${counted.countedFrom}`, { long: longTime(counted) }, because)])
  },
}

export const missed: Topic = {
  id: 'missed',
  about(letter, now) {
    const main = mainAppointment(letter)
    // Of a letter without a date it is the deadline that was missed.
    if (!main) return letter.deadlines.length > 0 ? whenAsked([lead('before:latePapers', {}, ownRule)]) : []
    const { because, how, office } = reachedForMoving(letter)
    const statements: Statement[] =
      daysUntil(main.date.value, now, main.timeZone) > 0
        ? [
            lead(
              main.date.sure ? 'move:notYet' : 'move:notYetMaybe',
              { date: { date: main.date.value } },
              quoted(main.date),
            ),
          ]
        : [lead(`move:missed.${how}`, { office }, because)]
    return whenAsked(statements)
  },
}
