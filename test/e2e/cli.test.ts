/** The command line as other programs use it: what it prints where, and how it ends. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const marseille = 'fixtures/medical-visit/marseille/letter.pdf'
const lyon = 'fixtures/medical-visit/lyon-form/letter.gmail.eml'
const cat = 'fixtures/not-letters/cat/letter.photo.jpg'
const then = ['--now', '2027-01-20']

/** Runs a command to its end, with `input` on its standard input. */
async function convoc(args: string[], input = '') {
  const child = spawn(process.execPath, ['src/cli.ts', ...args], {
    cwd: root,
    env: { PATH: process.env['PATH'] },
  })
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ])
  return { code, stdout, stderr }
}

it('ends quietly when nobody reads its output any more', async () => {
  const child = spawn(process.execPath, ['src/cli.ts', 'read', marseille, ...then], {
    cwd: root,
    env: { PATH: process.env['PATH'] },
  })
  child.stdout.destroy()
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'close')])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})

describe('read', () => {
  it('explains a letter, with the clock where it is told to be', async () => {
    const { code, stdout } = await convoc(['read', marseille, ...then])
    expect(code).toBe(0)
    expect(stdout).toContain('Wednesday 3 February 2027, 8:15 in the morning (in 14 days)')
  })

  it('gives one JSON document, its fields in the order that is promised', async () => {
    const { code, stdout } = await convoc(['read', marseille, '--json', ...then])
    expect(code).toBe(0)
    const { letters, unread } = JSON.parse(stdout)
    expect(unread).toEqual([])
    expect(Object.keys(letters[0])).toEqual([
      'kind',
      'issuedOn',
      'office',
      'sender',
      'appointments',
      'deadlines',
      'documents',
      'notNeeded',
      'instructions',
      'consequence',
      'reschedule',
      'contact',
      'phoneHours',
      'phoneUses',
      'postTo',
      'references',
      'replaces',
      'cancelled',
      'xray',
      'fasting',
      'course',
      'lateness',
      'staying',
      'signing',
      'excuse',
      'notes',
      'furtherDays',
      'missing',
      'warnings',
    ])
    expect(letters[0].appointments[0].date).toEqual({
      value: '2027-02-03',
      quote: 'mercredi 3 février 2027 à 8h15',
      file: 'letter.pdf',
      page: 1,
      sure: true,
    })
  })

  it('gives the finer values with their quotes, and null or nothing where the letter is silent', async () => {
    const pdf = lyon.replace('letter.gmail.eml', 'letter.pdf')
    const { stdout } = await convoc(['read', pdf, '--json', ...then])
    const [letter] = JSON.parse(stdout).letters
    expect(letter.xray.free).toMatchObject({ value: true, quote: expect.stringContaining('sans frais') })
    expect(letter).toMatchObject({ lateness: null, fasting: null, furtherDays: [] })
    expect(letter.reschedule).toMatchObject({ by: 'write', limit: null, reason: null })
  })

  it('says of a warning in words what it is about', async () => {
    const { stdout } = await convoc(['read', marseille, '--json', '--now', '2027-02-20'])
    const warnings = JSON.parse(stdout).letters[0].warnings
    expect(warnings).toContainEqual({
      code: 'date-passed',
      about: 'appointments[0].date',
      text: expect.stringContaining('3 February 2027'),
    })
  })

  it('takes an e-mail from standard input apart', async () => {
    const mail = await readFile(join(root, lyon), 'utf8')
    const { code, stdout } = await convoc(['read', '-', ...then], mail)
    expect(code).toBe(0)
    expect(stdout.indexOf('à jeun')).toBeLessThan(stdout.indexOf('Thursday 22 April 2027'))
  })

  it('takes several files as one message', async () => {
    const { stdout } = await convoc(['read', marseille, cat, '--json', ...then])
    const { letters } = JSON.parse(stdout)
    expect(letters).toHaveLength(1)
  })

  it.each([
    ['words', []],
    ['JSON', ['--json']],
  ])('ends with 3 and says why, in %s, when nothing could be read', async (_, format) => {
    const { code, stdout } = await convoc(['read', cat, ...format])
    expect(code).toBe(3)
    expect(stdout).toMatch(/no text|no-text-on-page/)
  })
})

describe('ask', () => {
  it('answers from the letter, with the line it stands on', async () => {
    const asked = ['ask', 'do i need to fast??', '--letter', lyon, '--json', ...then]
    const { code, stdout } = await convoc(asked)
    expect(code).toBe(0)
    const { answers, reply } = JSON.parse(stdout)
    expect(answers).toHaveLength(1)
    expect(Object.keys(answers[0])).toEqual(['topic', 'text', 'fromLetter', 'sources', 'sure'])
    expect(answers[0]).toMatchObject({ topic: 'fasting', sure: true })
    expect(answers[0].fromLetter[0].quote).toContain('à jeun')
    expect(reply).toContain(answers[0].text)
  })

  it('answers without a letter from what is known, with its source', async () => {
    const { stdout } = await convoc(['ask', 'What is the CIR?', '--json', ...then])
    const [answer] = JSON.parse(stdout).answers
    expect(answer).toMatchObject({ topic: 'cir-what', fromLetter: [] })
    expect(answer.sources[0].url).toMatch(/^https:/)
  })
})

describe('reschedule', () => {
  it('writes the French message and says where to send it', async () => {
    const { code, stdout } = await convoc(['reschedule', marseille, '--reason', 'exam', '--json', ...then])
    expect(code).toBe(0)
    const request = JSON.parse(stdout)
    expect(request).toMatchObject({
      for: 'reschedule',
      to: { email: { value: 'medical.marseille@ofii.fr' } },
    })
    expect(request.body).toContain('mercredi 3 février 2027 à 8h15')
    expect(request.body).toContain('examen')
    expect(request.reply).toContain(request.body)
  })

  it('asks for a new date after the old one, once that is past', async () => {
    const { stdout } = await convoc(['reschedule', marseille, '--json', '--now', '2027-02-04'])
    expect(JSON.parse(stdout).for).toBe('missed')
  })

  it('writes to no scammer', async () => {
    const { stdout } = await convoc([
      'reschedule',
      'fixtures/suspected-scam/gift-card/letter.pdf',
      '--json',
      ...then,
    ])
    expect(JSON.parse(stdout)).toMatchObject({ for: null, to: null, body: null })
  })
})

describe('chat', () => {
  it('is the same conversation, a line at a time', async () => {
    const { code, stdout } = await convoc(['chat'], 'do I need to fast?\nquit\n')
    expect(code).toBe(0)
    expect(stdout).toContain('Usually you can eat')
  })
})

describe('facts', () => {
  it('names those that nobody has checked for a year', async () => {
    const young = await convoc(['facts', '--now', '2026-12-01'])
    expect(young.stdout).toContain('facts were checked within the last 12 months')
    const old = await convoc(['facts', '--now', '2028-01-01'])
    expect(old.stdout).toMatch(/Not checked for 12 months, please look at the source again: .*cir-sheet-2025/)
  })
})

it.each([
  [['no', 'such', 'command'], 'There is no command "no".'],
  [[], 'Which command?'],
  [['read'], 'Which file?'],
  [['read', 'no-such-file.pdf'], 'There is no file no-such-file.pdf'],
  [['read', marseille, '--now', 'soon'], '--now must be an ISO 8601 date'],
  [['read', marseille, '--jsn'], '--jsn'],
  [['ask'], 'What is the question?'],
  [['reschedule', marseille, '--reason', 'laziness'], '--reason must be one of'],
])('ends with 2 and says how it is used: %j', async (args, words) => {
  const { code, stdout, stderr } = await convoc(args)
  expect(code).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toContain(words)
  expect(stderr).toContain('Usage:')
})
