/** Reminders: on the days promised, in the time zone of the place, once, until they are stopped. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { createHandler } from '../../src/conversation/handle.ts'
import { remind } from '../../src/conversation/remind.ts'
import type { Tools } from '../../src/conversation/tools.ts'
import { createReader } from '../../src/reading/read.ts'
import { loadSpeech } from '../../src/speech.ts'
import { textFile, visitLetter } from '../conversation/person.ts'
import { draw } from '../wording/draw.ts'
import { expectSent, message, openInbox } from './inbox.ts'

const reader = createReader({ isolated: false })
const tools: Tools = { ...(await loadSpeech(30)), read: reader.read }
const handle = createHandler(tools)

/** Somebody with a letter for 11 March 2027, 8:40, who wants to be reminded. */
async function reminded(letter = visitLetter) {
  const folder = await mkdtemp(join(tmpdir(), 'convoc-remind-'))
  onTestFinished(() => rm(folder, { recursive: true, maxRetries: 3 }))
  let clock = new Date('2027-01-20T09:00:00Z')
  const bench = await openInbox(folder, {
    handle,
    remind: (conversation, from, now) => remind(conversation, from, now, tools),
    now: () => clock,
  })
  let count = 0
  await bench.inbox.accept(message({ text: '', files: [textFile(letter)] }))
  await expectSent(bench.sent, 1)
  return {
    ...bench,
    /** @returns the reply as the person reads it */
    async says(text: string, files = [] as ReturnType<typeof textFile>[]) {
      count += 1
      const thread = { messageId: `<${count}@example.org>`, subject: 'Tr: Convocation' }
      const before = bench.sent.length
      await bench.inbox.accept(message({ text, files, thread }))
      await expectSent(bench.sent, before + 1)
      return draw(bench.sent.at(-1)?.parts ?? [])
    },
    /** The service was down until this moment. */
    async at(moment: string) {
      clock = new Date(moment)
      await bench.restart()
    },
  }
}

it('come two weeks, three days and an evening before, and in the morning', async () => {
  const ana = await reminded()
  expect(await ana.says('remind me')).toContain(
    `**I will remind you here, on these days:**

- Thursday 25 February 2027, 9:00 in the morning: two weeks before, for your papers
- Monday 8 March 2027, 9:00 in the morning: three days before
- Wednesday 10 March 2027, 6:00 in the evening: the evening before
- Thursday 11 March 2027, 7:00 in the morning: the morning of the day`,
  )
  await ana.at('2027-02-25T07:59:00Z')
  await expectSent(ana.sent, 2)
  await ana.at('2027-02-25T08:00:30Z')
  await expectSent(ana.sent, 3)
  expect(ana.sent[2]).toMatchObject({
    to: 'ana@example.org',
    subject: 'Reminder: medical visit on Thursday 11 March 2027',
    unasked: true,
  })
  const first = draw(ana.sent[2]?.parts ?? [])
  expect(first).toMatch(/^\*\*In two weeks: /)
  expect(first).toContain('**When** — Thursday 11 March 2027, 8:40 in the morning (in 14 days)')
  expect(first).toContain('- your passport — *passeport*')
  await ana.at('2027-02-25T09:00:00Z')
  await expectSent(ana.sent, 3)
  await ana.at('2027-03-10T17:30:00Z')
  await expectSent(ana.sent, 4)
  expect(draw(ana.sent[3]?.parts ?? [])).toMatch(/^\*\*Tomorrow: /)
  await ana.at('2027-03-11T06:00:00Z')
  await expectSent(ana.sent, 5)
  expect(draw(ana.sent[4]?.parts ?? [])).toMatch(/^\*\*Today: .*\n\n\*\*When\*\* — .*\(today\)/)
  await ana.at('2027-03-12T06:00:00Z')
  await expectSent(ana.sent, 5)
})

it('are passed over when the service was down for so long that they would confuse', async () => {
  const ana = await reminded()
  await ana.says('remind me please')
  await ana.at('2027-02-26T20:00:00Z')
  await expectSent(ana.sent, 2)
  await ana.at('2027-03-08T10:00:00Z')
  await expectSent(ana.sent, 3)
})

it('end at one word', async () => {
  const ana = await reminded()
  await ana.says('remind me')
  expect(await ana.says('stop')).toMatch(/^\*\*Done: no more reminders\.\*\*/)
  await ana.at('2027-02-25T08:00:30Z')
  await expectSent(ana.sent, 3)
})

it('are for the new date when a letter moves it, and for none when it is called off', async () => {
  const ana = await reminded()
  await ana.says('remind me')
  await ana.says('', [
    textFile(visitLetter.replace('8 janvier', '18 janvier').replace('jeudi 11 mars', 'vendredi 9 avril')),
  ])
  await ana.at('2027-03-10T18:00:00Z')
  await expectSent(ana.sent, 3)
  await ana.at('2027-04-08T16:30:00Z')
  await expectSent(ana.sent, 4)
  expect(draw(ana.sent[3]?.parts ?? [])).toContain('Friday 9 April 2027')
})

it('go with all else when a person is forgotten', async () => {
  const ana = await reminded()
  await ana.says('remind me')
  await ana.says('delete')
  await ana.at('2027-02-25T08:00:30Z')
  await expectSent(ana.sent, 3)
  expect(await ana.store.db.selectFrom('reminders').selectAll().execute()).toEqual([])
})

it('keep the conversation till they are through, however old it is', async () => {
  const ana = await reminded()
  await ana.says('remind me')
  await ana.at('2027-03-05T08:00:00Z')
  expect(await ana.store.db.selectFrom('conversations').select('key').execute()).toHaveLength(1)
  await ana.at('2027-03-11T06:00:00Z')
  await ana.at('2027-04-12T06:00:00Z')
  await expect.poll(() => ana.store.db.selectFrom('conversations').select('key').execute()).toEqual([])
})

it('come at the hour of the place', async () => {
  const far = visitLetter.replaceAll('Metz', 'Cayenne').replaceAll('57000 METZ', '97300 CAYENNE')
  const ana = await reminded(far)
  await ana.says('remind me')
  await ana.at('2027-02-25T11:00:00Z')
  await expectSent(ana.sent, 2)
  await ana.at('2027-02-25T12:00:30Z')
  await expectSent(ana.sent, 3)
})
