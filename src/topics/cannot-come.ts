/** Cannot come: how the letter lets the date be moved, what it says happens otherwise, and what to do after a missed date. */
import type { Found, Letter } from '../letters/letter.ts'
import { checks } from './check.ts'
import {
  contactsForMoving,
  contactsOf,
  daysUntil,
  instruction,
  isOver,
  mainAppointment,
  phoneNumber,
} from './lookup.ts'
import { lead, line, ownRule, quoted, whenAsked, wordsOf } from './statement.ts'
import type { Because, Statement, Topic, TopicId, Value, WordingKey } from './topic.ts'
import { untilWhen } from './until-when.ts'

export const reschedule: Topic = {
  id: 'reschedule',
  about(letter, now) {
    const main = mainAppointment(letter)
    if (!main) return whenAsked([lead(nothingToMove(letter), {}, ownRule)])
    if (daysUntil(main.date.value, now, main.timeZone) < 0) return missed.about(letter, now)
    const { email, phone, reason, limit, onceOnly } = letter.reschedule
    const { because, ...values } = contact(contactsForMoving(letter), letter.reschedule.by)
    const before = untilWhen(letter, now)
    const fixed = limit && isFixed(letter, limit) ? limit : null
    return [
      ...(fixed ? [lead('move:fixed', { quote: wordsOf(fixed) }, quoted(fixed))] : []),
      lead(`move:${values.how}`, { office: values.office, before }, because),
      ...checks(letter, [], [email, phone]),
      ...(reason ? [line(`move:reason.${reason.value}`, {}, quoted(reason))] : []),
      ...(onceOnly && !fixed ? [line('move:once', {}, limit ? quoted(limit) : because)] : []),
      ...whenAsked([line(`move:keep.${values.how}`, {}, ownRule)]),
    ]
  },
}

const onlyOnce =
  /\b(?:une? (?:seule?|unique)|seule? une|unique|une (?:seule )?fois|1 |premier|reste possible|au maximum)/iu
const anotherOne =
  /second|deuxi|troisi|autre|nouve|d[ée]finitif|derni[eè]re?|\bplus\b|au-del[aà]|davantage|fois/iu

/** A date that was moved already, or that the letter moves for nobody: there is no "once" left. */
function isFixed({ replaces }: Letter, { quote }: Found<string>): boolean {
  if (onlyOnce.test(quote)) return false
  return replaces !== null || !anotherOne.test(quote)
}

function nothingToMove({ kind, deadlines }: Letter): WordingKey {
  if (kind === 'cancellation') return 'move:cancelled'
  return deadlines.length > 0 ? 'move:deadline' : 'move:undated'
}

/** `how`: whether there is a mailbox, a telephone, both or neither, or only the post will do: the sentence depends on it. */
function contact(
  { email, phone }: ReturnType<typeof contactsOf>,
  by?: Letter['reschedule']['by'],
): {
  how: 'write' | 'call' | 'both' | 'post' | 'unknown'
  office: Value
  because: Because
} {
  const number = phone ? phoneNumber(phone.value) : null
  if (email && phone) {
    return {
      how: 'both',
      office: { key: 'move:writeOrCall', with: { email: email.value, phone: number } },
      because: quoted(email),
    }
  }
  if (email) return { how: 'write', office: email.value, because: quoted(email) }
  if (phone) return { how: 'call', office: number, because: quoted(phone) }
  if (by === 'post') return { how: 'post', office: null, because: ownRule }
  return { how: 'unknown', office: null, because: { missing: 'contact' } }
}

export const contactOffice: Topic = {
  id: 'contact-office',
  about(letter) {
    const { because, how, office } = contact(contactsOf(letter))
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
    const { because, how, office } = contact(contactsOf(letter))
    return how === 'unknown' ? [] : whenAsked([line('move:contact.reach', { office }, because)])
  },
}))

/** Where no date is set, only the days to answer in: whether they began before the letter came. */
export const arrivedLate: Topic = {
  id: 'letter-arrived-late',
  about({ appointments, deadlines }) {
    const counted = deadlines.find(({ days, countedFrom }) => days !== null && countedFrom !== null)
    if (appointments.length > 0 || !counted) return []
    const because: Because = counted.date ? quoted(counted.date) : ownRule
    return whenAsked([lead(`move:counted.${counted.countedFrom}`, { count: counted.days ?? 0 }, because)])
  },
}

/** What the French words come to, the most exact first; nothing is said of words that are not known. */
const meanings: [key: string, words: RegExp][] = [
  ['last', /(?:est le|notre|votre) derni[eè]re? |dernier rendez-vous/iu],
  ['allowance', /allocation[^.]*(?:suspen|cess|interromp|supprim)/iu],
  ['visaOnHold', /validation de votre visa[^.]*suspend/iu],
  ['suspended', /suspen/iu],
  ['noCertificate', /certificat[^.]*ne\s+(?:sera|pourra)|certificat[^.]*non\s+d[ée]livr/iu],
  ['closed', /class[ée]|sans suite|cl[ôo]tur/iu],
  ['givenUp', /abandonn|renonc/iu],
  ['incomplete', /incomplet/iu],
  ['contractEnded', /r[ée]sili|rupture d[ue] (?:votre )?contrat/iu],
  ['notRespected', /respect du contrat|contrat[^.]*non respect/iu],
  ['conditions', /conditions mat[ée]rielles/iu],
  ['housing', /logement[^.]*(?:pas|non)\s+remplies|r[ée]put[ée]es non remplies/iu],
  ['noExtension', /attestation de prolongation/iu],
  [
    'withoutYou',
    /pass[ée] outre|rapport sera transmis|rapport en fera (?:mention|[ée]tat)|mentionn[ée]e? (?:dans le|au) rapport/iu,
  ],
  ['withoutPapers', /(?:avis|rapport)[^.]*(?:sans ces|au vu des seul)/iu],
  ['counts', /pris(?:e|es)? en (?:compte|consid[ée]ration)[^.]*(?:pr[ée]f|titre|carte)/iu],
  ['multiYear', /pluriannuelle[^.]*(?:rejet|refus)/iu],
  ['refused', /refus (?:de|du) (?:titre|s[ée]jour|carte)/iu],
  ['later', /retard(?:er|era)[^.]*(?:titre|carte|d[ée]livrance)/iu],
  ['prefectRenewal', /pr[ée]f(?:et|ectur)[^.]*renouvel/iu],
  ['prefect', /pr[ée]f(?:et|ectur)|repr[ée]sentant de l[’']?[ÉEée]tat/iu],
]

export const consequence: Topic = {
  id: 'consequence',
  about(letter, now) {
    const said = letter.consequence
    if (!said) return []
    const means: Value = { key: `consequence:means.${meaningOf(said) ?? 'unknown'}` }
    const quote = wordsOf(said)
    const shown = instruction(letter, 'no-delay-tolerated')?.french.quote === said.quote
    const statements = [
      lead(ofWhat(letter, quote), { quote, means }, quoted(said)),
      ...checks(letter, [], [said]),
      ...whenAsked([line(whatToDo(letter, now), {}, ownRule)]),
    ]
    // "Be on time" has said it in the same words.
    return shown ? whenAsked(statements) : statements
  },
}

/** Of what it is the consequence: of coming late, of no answer or of not coming. */
function ofWhat({ appointments, deadlines }: Letter, quote: string): WordingKey {
  if (/\bretards?\b/iu.test(quote) && !/absen|pr[ée]sent|d[ée]f[ée]r|d[ée]faut/iu.test(quote))
    return 'consequence:late'
  return deadlines.length > 0 && appointments.length === 0 ? 'consequence:noAnswer' : 'consequence:lead'
}

function meaningOf({ quote }: Found<string>): string | null {
  return meanings.find(([, words]) => words.test(quote))?.[0] ?? null
}

/** What happens otherwise in a few words; empty where the letter's words are not known. */
export function consequenceInShort({ consequence: said, appointments }: Letter): Statement[] {
  const meaning = said ? meaningOf(said) : null
  if (!said || meaning === null || appointments.length === 0) return []
  return [line('consequence:short', { means: { key: `consequence:means.${meaning}` } }, quoted(said))]
}

function whatToDo(letter: Letter, now: Date): WordingKey {
  if (letter.appointments.length === 0) return 'consequence:send'
  return isOver(letter, now) ? 'consequence:missed' : 'consequence:tell'
}

export const missed: Topic = {
  id: 'missed',
  about(letter, now) {
    const main = mainAppointment(letter)
    // Of a letter without a date it is the deadline that was missed.
    if (!main) return letter.deadlines.length > 0 ? whenAsked([lead('before:latePapers', {}, ownRule)]) : []
    const { because, how, office } = contact(contactsForMoving(letter), letter.reschedule.by)
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
