/** Any day and any hour, in every form, put into the layout of each letter; and a changed digit that the weekday gives away. */
import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import type { Letter } from '../../src/letters/letter.ts'
import { createReader } from '../../src/reading/read.ts'
import type { LetterText } from '../../src/reading/text.ts'
import { type Day, dateForms, daysFrom, timeForms, two } from './forms.ts'
import { letterText } from './text.ts'

/** A letter with the words of its day and of its hour, each of which stands in it once and in one line. */
type Layout = { name: string; texts: LetterText[]; date: string; time: string; issued: string }

const plain: Layout[] = [
  `OFII – Direction territoriale de Lille
Lille, le 30 octobre 2026
Objet : visite médicale
Madame, vous êtes convoquée le DATE à TIME au 2 rue de Tenremonde, 59000 LILLE.`,
  `OFII – Direction territoriale de Lille
Édité le 30/10/2026
CONVOCATION VISITE MÉDICALE
Date : DATE
Heure : TIME
Lieu : OFII, 2 rue de Tenremonde, 59000 LILLE`,
  `OFII – Direction territoriale de Lille
Édité le 30/10/2026
VISITE MÉDICALE
Date\tHeure\tLieu
DATE\tTIME\tOFII, 2 rue de Tenremonde, 59000 LILLE`,
  `OFII – Direction territoriale de Lille
Mme DIOP Fatou, née le 14 mai 1985
Lille, le 30 octobre 2026
VISITE MÉDICALE
Je vous prie de bien vouloir vous présenter à la visite médicale
le DATE
à TIME
OFII, 2 rue de Tenremonde, 59000 LILLE
Vous avez validé votre visa le 12/09/2026. Prévenir 48 heures avant en cas d'empêchement.`,
].map((text, index) => ({
  name: `plain text ${index + 1}`,
  texts: [letterText(text)],
  date: 'DATE',
  time: 'TIME',
  issued: '2026-10-30',
}))

const reader = createReader({ isolated: false })
afterAll(() => reader.stop())
const files = globSync('fixtures/*/*/letter.pdf')
  .filter((file) => !file.includes('held-back'))
  .sort()
const printed = (await Promise.all(files.map(layoutOf))).filter((one) => one !== null)
const layouts = [...plain, ...printed]

/** Null for a letter with several appointments or none, or where its day stands twice. */
async function layoutOf(path: string): Promise<Layout | null> {
  const bytes = new Uint8Array(readFileSync(path))
  const { texts } = await reader.read([{ name: basename(path), type: 'application/pdf', bytes }])
  const [letter, ...more] = extract(texts, new Date('2026-11-01T09:00:00Z'))
  const [one, ...others] = letter?.appointments ?? []
  if (!one?.start || one.end || !letter?.issuedOn || letter.replaces || more.length + others.length > 0)
    return null
  const time = one.start.quote
  const date = one.date.quote.replace(time, '').replace(/[\s,(-]*(?:à|de|entre)?\s*$/i, '')
  const words = texts
    .flatMap(({ pages }) => pages.flatMap(({ lines }) => lines.map(({ text }) => text)))
    .join('\n')
  const inFigures = one.date.value.split('-').reverse().join('/')
  const again = !date.includes(inFigures) && words.includes(inFigures)
  const once = !again && [date, time].every((quote) => words.split(quote).length === 2)
  const layout = { name: path, texts, date, time, issued: letter.issuedOn.value }
  // A day that also stands in other words is read from those.
  return once && readWith(layout, '…', '…')?.appointments.length === 0 ? layout : null
}

function readWith({ texts, date, time, issued }: Layout, day: string, hour: string): Letter | undefined {
  const changed = texts.map((text) => ({
    ...text,
    pages: text.pages.map((page) => ({
      ...page,
      lines: page.lines.map((line) => ({
        ...line,
        text: line.text.replace(time, '\u0001').replace(date, day).replace('\u0001', hour),
      })),
    })),
  }))
  return extract(changed, new Date(issued))[0]
}

const iso = ({ year, month, day }: Day) => `${year}-${two(month)}-${two(day)}`

it('has the layouts of many letters', () => {
  expect(layouts.length).toBeGreaterThan(25)
})

describe.each(layouts)('$name', (layout) => {
  it('gives any day and hour as they are', () => {
    const wrong: string[] = []
    for (const [number, day] of daysFrom(layout.issued).entries()) {
      const [hour, minute] = [8 + (number % 10), (number * 5) % 60]
      const date = dateForms[number % dateForms.length]?.(day) ?? ''
      const time = timeForms[number % timeForms.length]?.(hour, minute) ?? ''
      const letter = readWith(layout, date, time)
      const read = letter?.appointments.map((one) => `${one.date.value} ${one.start?.value}`).join(' | ')
      if (read !== `${iso(day)} ${two(hour)}:${two(minute)}`) wrong.push(`${date} ${time}: ${read}`)
    }
    expect(wrong).toEqual([])
  })

  it('says so when a digit was changed beside the weekday', () => {
    const silent: string[] = []
    for (const [number, day] of daysFrom(layout.issued).slice(0, 4).entries()) {
      const right = dateForms[number % 3]?.(day) ?? ''
      for (const [index, digit] of [...right].entries()) {
        if (!/\d/.test(digit) || right.startsWith('1er', index)) continue
        const changed = `${right.slice(0, index)}${(Number(digit) + 1) % 10}${right.slice(index + 1)}`
        const letter = readWith(layout, changed, '9h30')
        for (const { date } of letter?.appointments ?? []) {
          if (new Date(`${date.value}T00:00:00Z`).getUTCDay() === day.weekday) continue
          const fires = letter?.warnings.some(({ code }) => code === 'weekday-mismatch')
          if (date.sure || !fires) silent.push(`${changed}: ${date.value} ${date.sure}`)
        }
      }
    }
    expect(silent).toEqual([])
  })
})
