/** What stands in a letter is shown as it is and is never markup; what is ours becomes spans. */
import { expect, it } from 'vitest'
import { loadLocale } from '../../src/locales.ts'
import type { Part, Span } from '../../src/message.ts'
import { answer } from '../../src/topics/answer.ts'
import { explain } from '../../src/topics/explain.ts'
import { topicIds } from '../../src/topics/topic.ts'
import { drawAnswer } from '../../src/wording/answer.ts'
import { asSentence, placeFor, readMarkup } from '../../src/wording/markup.ts'
import { createWording } from '../../src/wording/wording.ts'
import { appointment, found, letter, paper, told } from '../topics/letters.ts'

const locale = await loadLocale()
const wording = createWording(locale, 30)
const now = new Date('2027-01-27T09:00:00Z')

function spans(parts: Part[]): Span[] {
  return parts.flatMap((part) =>
    'text' in part
      ? typeof part.text === 'string'
        ? [part.text]
        : part.text
      : part.kind === 'list'
        ? part.items.flat()
        : [],
  )
}

it('turns our own marks into spans, French also inside strong words', () => {
  expect(
    readMarkup(`**To say *${placeFor(0)}*, go ${placeFor(1)}.** Or *là* *.`, [['où'], ['there']]),
  ).toEqual([
    { strong: 'To say ' },
    { french: 'où' },
    { strong: ', go there.' },
    ' Or ',
    { french: 'là' },
    ' *.',
  ])
})

const hostile = [
  '**bold** and *French*',
  '_under_ `code` [a](https://evil.example/)',
  '<b>bold</b> &amp; <script>alert(1)</script>',
  '{{office}} {{when:one}} $t(scam:warning) {{- place}}',
  '\uE0000\uE001 \uE0001\uE001',
]

it.each(hostile)('shows %j as it is, wherever it stands in a letter', (value) => {
  const hostileLetter = letter({
    kind: 'medical-visit',
    office: found(value, value),
    appointments: [
      appointment({
        purpose: 'medical-visit',
        date: found('2027-03-11', value),
        start: found('08:40', value),
        place: found(value, value),
      }),
    ],
    documents: [paper('passport', value), paper('other', value)],
    instructions: [told('no-fasting', value), told('other', value), told('interpreter:x', value)],
    consequence: found(value, value),
    reschedule: { email: found(value, value), phone: found(value, value), notice: value, onceOnly: true },
  })
  const drawn = [
    wording.parts(explain(hostileLetter, now), 'explained'),
    ...topicIds.map((topic) => drawAnswer(answer(topic, hostileLetter, locale.general, now), wording).parts),
  ].map(spans)
  for (const text of drawn) {
    const marked = text.filter(
      (span) => typeof span !== 'string' && 'strong' in span && span.strong === 'bold',
    )
    expect(marked).toEqual([])
  }
  const explained = (drawn[0] ?? [])
    .map((span) => (typeof span === 'string' ? span : 'strong' in span ? span.strong : span.french))
    .join('|')
  expect(explained).toContain(`« ${value} »`)
})

it.each([
  [['come in person'], true, [{ strong: 'Come in person.' }]],
  [['keep it: ', { french: 'À conserver !' }], false, ['Keep it: ', { french: 'À conserver !' }, '.']],
  [['is it yours?'], false, ['Is it yours?']],
  [[{ strong: 'Bring' }, ' this letter'], true, [{ strong: 'Bring' }, ' this letter']],
  [['Bring it.'], true, ['Bring it.']],
])('makes a sentence of the words of a list: %j', (words, isStrong, sentence) => {
  expect(asSentence(words, isStrong)).toEqual(sentence)
})
