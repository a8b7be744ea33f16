/** Replies as Markdown. */
import { expect, it } from 'vitest'
import { drawMarkdown } from '../../src/channels/markdown.ts'
import type { Part } from '../../src/message.ts'

it.each<[string, Part[], string]>([
  [
    'words and marks',
    [{ kind: 'paragraph', text: [{ strong: 'Good news: ' }, 'bring ', { french: 'le passeport' }, '.'] }],
    '**Good news:** bring *le passeport*.',
  ],
  ['a heading', [{ kind: 'heading', text: ['When'] }], '## When'],
  ['a list', [{ kind: 'list', items: [['a'], ['b\nc']] }], '- a\n- b\n  c'],
  ['the letter’s words', [{ kind: 'quote', text: 'deux\n\nlignes' }], '> deux\n>\n> lignes'],
  ['text to copy, with fences in it', [{ kind: 'copy', text: 'a\n```\nb' }], '````\na\n```\nb\n````'],
  ['small print', [{ kind: 'note', text: ['Not ', { french: 'OFII' }, '.'] }], '*Not OFII.*'],
  [
    'what to do next, as one list',
    [
      { kind: 'suggestion', label: 'Can’t make it', ask: 'reschedule' },
      { kind: 'suggestion', label: 'Bring', ask: 'bring' },
    ],
    '- Can’t make it → “reschedule”\n- Bring',
  ],
  [
    'marks of the letter as plain characters',
    [{ kind: 'paragraph', text: ['*a* _b_ [c](https://x.example) <i> `d` #e'] }],
    '\\*a\\* \\_b\\_ \\[c\\](https://x.example) \\<i\\> \\`d\\` \\#e',
  ],
  [
    'a line that is no list',
    [{ kind: 'paragraph', text: ['1. mars\n- deux\n+33 1'] }],
    '1\\. mars\n\\- deux\n+33 1',
  ],
  ['no attachments', [{ kind: 'attachment', name: 'a.ics', type: 'text/calendar', content: 'x' }], ''],
  [
    'parts apart',
    [
      { kind: 'heading', text: ['A'] },
      { kind: 'paragraph', text: ['b'] },
    ],
    '## A\n\nb',
  ],
])('%s', (_, parts, drawn) => {
  expect(drawMarkdown(parts)).toBe(drawn)
})
