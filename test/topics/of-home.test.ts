/** The rule on another date for a visit of the home is no rule for the other appointments of a family's file. */
import { expect, it } from 'vitest'
import type { Letter } from '../../src/letters/letter.ts'
import { loadLocale } from '../../src/locales.ts'
import { answer } from '../../src/topics/answer.ts'
import type { TopicId } from '../../src/topics/topic.ts'
import { createWording } from '../../src/wording/wording.ts'
import { draw } from '../wording/draw.ts'
import { appointment, found, letter } from './letters.ts'

const locale = await loadLocale()
const wording = createWording(locale, 30)
const now = new Date('2027-01-20T09:00:00Z')
const date = found('2027-03-09', 'mardi 9 mars 2027')
const of = (part: Partial<Letter>) => letter({ kind: 'family-reunification', ...part })
const said = (one: Letter | null, topic: TopicId) =>
  draw(wording.parts(answer(topic, one, locale.general, now, {}), 'asked'))

const home = of({ appointments: [appointment({ date, purpose: 'home-visit', atHome: true })] })
const visit = of({ appointments: [appointment({ date, purpose: 'medical-visit' })] })
const topics: TopicId[] = ['reschedule', 'work-conflict']

it.each(topics)('%s of a visit of the home', (topic) => expect(said(home, topic)).toContain('rule of 2000'))
it.each(topics)('%s of a medical visit', (topic) => expect(said(visit, topic)).not.toContain('rule of 2000'))
it('nor what follows from staying away', () => {
  expect(said(visit, 'consequence')).not.toMatch(/rule of 2000|lets them in/)
  expect(said(home, 'consequence')).toMatch(/lets them in/)
})
