/** People: what a letter for several says of one of them: the hour, the x-ray, whether they come at all. */
import type { Letter } from '../letters/letter.ts'
import { isOf, type Member, personsOf } from '../letters/member.ts'
import { appointmentsInOrder } from './lookup.ts'
import type { Aspect } from './member-meant.ts'
import { asLines, lead, line, quoted, wordsOf } from './statement.ts'
import type { Statement, Topic, TopicId, Value } from './topic.ts'
import { moment } from './when.ts'
import { xrayByAge } from './xray-by-age.ts'

/** Topics that one of several people can be asked about; of the second, only where the question says what it asks. */
const ofOnePerson = new Set<TopicId>([
  'when',
  'several-appointments',
  'medical-who',
  'xray-where',
  'xray-booking',
  'xray-refusal',
])
const ofAnybody = new Set<TopicId>([
  'cir-exempt',
  'cir-what',
  'cir-half-day',
  'children',
  'companion',
  'late-arrival',
  'medical-content',
  'unclear',
  'where',
])

/** What the letter says of those who are meant; empty where that is not what is asked, or it says nothing. */
export function aboutMembers(
  letter: Letter,
  members: Member[],
  topic: TopicId,
  aspect: Aspect | null,
  now: Date,
): Statement[] {
  if (!(ofOnePerson.has(topic) || (ofAnybody.has(topic) && aspect))) return []
  const asked = aspect ?? (topic.startsWith('xray') ? 'xray' : topic === 'medical-who' ? 'coming' : 'hour')
  const said = members.flatMap((one) => aboutOne(letter, one, asked, now))
  const all = said.length === 0 && asked === 'xray' ? xrayByAge(letter, members) : said
  return [...all.slice(0, 1), ...asLines(all.slice(1))]
}

/** Somebody is asked about whom a letter for several does not name: whom it calls. */
export function notNamed(letter: Letter): Statement[] {
  const [first, ...others] = personsOf(letter)
  if (!first) return []
  const list = [first, ...others].map(({ name }) => name)
  return [lead('people:notNamed', { list: { list } }, quoted(first.line, ...others.map((one) => one.line)))]
}

function aboutOne(letter: Letter, one: Member, asked: Aspect, now: Date): Statement[] {
  const { name, xray, notCalled } = one
  const own = { name, quote: wordsOf(one.line) }
  if (asked === 'xray' && xray)
    return [
      lead(
        `people:xray.${xray.how}`,
        { name, quote: wordsOf(xray.said), at: hourOf(xray.at) },
        quoted(xray.said),
      ),
    ]
  if (asked === 'contract') return one.noContract ? [lead('people:noContract', own, quoted(one.line))] : []
  if (notCalled) return [lead(`people:notCalled.${notCalled}`, own, quoted(one.line))]
  if (asked === 'xray') return []
  const [first, ...others] = appointmentsInOrder(letter).filter((appointment) => isOf(appointment, one))
  if (!first) return [lead('people:line', own, quoted(one.line))]
  const say = asked === 'coming' ? 'people:expected' : 'people:at'
  return [
    lead(say, { name, moment: moment(first, now) }, quoted(first.date, one.line)),
    ...others.map((other) =>
      line(
        'people:atToo',
        { what: { key: `purpose:${other.purpose}` }, moment: moment(other, now) },
        quoted(other.date, other.start),
      ),
    ),
    ...(xray && asked === 'hour'
      ? [line(`people:xrayToo.${xray.how}`, { name, at: hourOf(xray.at) }, quoted(xray.said))]
      : []),
  ]
}

const hourOf = (at: string | null): Value =>
  at ? { key: 'people:hourAt', with: { time: { time: at } } } : null

/** Beside the hours of all: the x-ray of each, and who has none. */
export const people: Topic = {
  id: 'when',
  about({ people: all = [] }) {
    const xrays = all.flatMap(({ name, xray }) => (xray ? [{ name, ...xray }] : []))
    const [first, ...more] = xrays
    const list = xrays.map(
      ({ name, how, at }): Value => ({ key: `people:xrayOf.${how}`, with: { name, at: hourOf(at) } }),
    )
    return [
      ...(first
        ? [line('people:xrayList', { list: { list } }, quoted(first.said, ...more.map(({ said }) => said)))]
        : []),
      ...all.flatMap((one) =>
        one.notCalled
          ? [
              line(
                `people:others.${one.notCalled}`,
                { name: one.name, quote: wordsOf(one.line) },
                quoted(one.line),
              ),
            ]
          : [],
      ),
    ]
  },
}
