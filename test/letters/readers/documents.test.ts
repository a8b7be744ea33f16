/** What a letter asks for, worded and laid out in the many ways of clerks; and what it names without asking for it. */
import { describe, expect, it } from 'vitest'
import { kinds } from '../../../src/letters/kinds.ts'
import type { DocumentItem } from '../../../src/letters/letter.ts'
import { withoutUnticked } from '../../../src/letters/options.ts'
import { passageOf } from '../../../src/letters/passage.ts'
import { documents } from '../../../src/letters/readers/documents.ts'
import {
  asides,
  letters,
  lists,
  notAsked,
  pictures,
  prose,
  quotes,
  registers,
  words,
} from '../cases/documents.ts'
import {
  alongWith,
  behindColon,
  fromWhom,
  howWanted,
  onlyIf,
  otherPapers,
  whatFor,
} from '../cases/documents-apart.ts'
import { inPlaces, saidBetween } from '../cases/documents-between.ts'
import {
  added,
  conditions,
  excuses,
  hadBefore,
  inColumns,
  noItem,
  ofAPart,
  otherNames,
  signedThere,
  titled,
} from '../cases/documents-clauses.ts'
import { plain, printed } from '../cases/documents-columns.ts'
import {
  besideUnfinished,
  countedBeside,
  doneThere,
  meals,
  noPapers,
  noThroughout,
  notRows,
  titlesBelow,
} from '../cases/documents-declined.ts'
import { byColumn, byName, forSome, marks, needless, otherHands } from '../cases/documents-forms.ts'
import { further, givenOrHad, laidOut, more, running } from '../cases/documents-hands.ts'
import { askedAgain, forWhom, notDone } from '../cases/documents-kept.ts'
import { betweenAndLost } from '../cases/documents-losses.ts'
import { inContext, named } from '../cases/documents-named.ts'
import {
  crosses,
  eitherOr,
  french,
  labels,
  meant,
  pronouns,
  reports,
  rows,
  thisLetter,
} from '../cases/documents-rows.ts'
import {
  behindConditions,
  byGroup,
  counted,
  inCells,
  lunches,
  neededThings,
  saidNo,
  useful,
  wholeItems,
} from '../cases/documents-said.ts'
import { printedText } from '../printed.ts'
import { letterText } from '../text.ts'

const [kind] = kinds

function read(text: string, made = letterText): DocumentItem[] {
  if (!kind) return []
  const passage = passageOf(withoutUnticked(made(text)).pages)
  return documents({ passage, kind, now: new Date('2027-01-04') }).documents ?? []
}

/** Each item by its id; an unknown one with its words; `?` when it applies to some only. */
const inShort = (text: string, made = letterText) =>
  read(text, made).map(
    ({ id, need, french }) => `${id}${need === 'must' ? '' : '?'}${id === 'other' ? ` ${french.value}` : ''}`,
  )

/** The same, with the form it is wanted in. */
const inForm = (text: string) =>
  read(text).map(({ form }, place) => [inShort(text)[place], ...(form ? [form] : [])].join(' '))

/** Each item with what is read of it beside its id. */
const inFull = (text: string) =>
  read(text).map(({ id, need, form, named: names, when, whose, orBefore, orCopy, translated }) =>
    [
      orBefore ? 'or ' : '',
      `${id}${need === 'must' ? '' : '?'}`,
      form ? ` ${form}` : '',
      names ? ` = ${names.map((one) => one.name + (one.when ? ` for ${one.when}` : '')).join(' | ')}` : '',
      when ? ` for ${when}` : '',
      whose ? ` of ${whose}` : '',
      orCopy ? ' or copy' : '',
      translated ? ` in ${translated} French` : '',
    ].join(''),
  )

describe('what an item names', () => {
  it.each(named)('%s', (line, expected) => expect(inFull(`À apporter :\n- ${line}`)).toEqual(expected))
  it.each(inContext)('in a letter: %s', (text, expected) => expect(inFull(text)).toEqual(expected))
})

describe('documents asked for', () => {
  it.each([...signedThere, ...hadBefore, ...excuses])(
    'not what is signed, had or an excuse: %s',
    (text, expected) => expect(inShort(text)).toEqual(expected),
  )
  it.each([...added, ...ofAPart, ...conditions, ...titled])(
    'also for some, or in part: %s',
    (text, expected) => expect(inShort(text)).toEqual(expected),
  )
  it.each([...otherNames, ...noItem])('by their short names: %s', (text, expected) =>
    expect(inShort(text)).toEqual(expected),
  )
  it.each(prose)('in sentences: %s', (text, expected) => expect(inShort(text)).toEqual(expected))
  it.each(lists)('in lists: %s', (text, expected) => expect(inShort(text)).toEqual(expected))
  it.each(notAsked)('and what is not: %s', (text, expected) => expect(inShort(text)).toEqual(expected))
  it.each(words)('in other words: %s', (text, expected) => expect(inShort(text)).toEqual(expected))
  it.each(letters)('in letters: %s', (text, expected) => expect(inShort(text)).toEqual(expected))
  it.each(registers)('in any register: %s', (text, expected) => expect(inShort(text)).toEqual(expected))
  it.each(pictures)('in pictures: %s', (text, expected) => expect(inShort(text)).toEqual(expected))
  it.each(asides)('and no more: %s', (text, expected) => expect(inShort(text)).toEqual(expected))
  it.each(running)('in the prose of many hands: %s', (text, expected) =>
    expect(inShort(text)).toEqual(expected),
  )
  it.each(laidOut)('in the layouts of many hands: %s', (text, expected) =>
    expect(inShort(text)).toEqual(expected),
  )
  it.each([...further, ...more])('in further words: %s', (text, expected) =>
    expect(inShort(text)).toEqual(expected),
  )
  it.each(givenOrHad)('not what is given or had: %s', (text, expected) =>
    expect(inShort(text)).toEqual(expected),
  )
  it.each([...needless, ...byColumn, ...marks])('in forms: %s', (text, expected) =>
    expect(inShort(text)).toEqual(expected),
  )
  it.each([...forSome, ...byName, ...otherHands])('in the words of forms: %s', (text, expected) =>
    expect(inShort(text)).toEqual(expected),
  )
  it.each([...rows, ...labels])('row by row: %s', (text, expected) => expect(inShort(text)).toEqual(expected))
  it.each([...thisLetter, ...pronouns, ...meant])('under other names: %s', (text, expected) =>
    expect(inShort(text)).toEqual(expected),
  )
  it.each([...french, ...reports])('told from their like: %s', (text, expected) =>
    expect(inShort(text)).toEqual(expected),
  )
  it.each(betweenAndLost)('with words between, or only lost: %s', (text, expected) =>
    expect(inShort(text)).toEqual(expected),
  )
  it.each(eitherOr)('of which one will do: %s', (text, expected) => expect(inShort(text)).toEqual(expected))
  it.each(crosses)('with crosses: %s', (text, expected) =>
    expect(inShort(text, printedText)).toEqual(expected),
  )
  it.each(inColumns)('in columns of small letters: %s', (text, expected) =>
    expect(inShort(text, printedText)).toEqual(expected),
  )
  it.each(besideUnfinished)('beside what is unfinished: %s', (text, expected) =>
    expect(inShort(text, printedText)).toEqual(expected),
  )
  it.each(printed)('in columns: %s', (text, expected) => expect(inShort(text, printedText)).toEqual(expected))
  it.each(saidBetween)('with something said between: %s', (text, expected) =>
    expect(inShort(text)).toEqual(expected),
  )
  it.each(inPlaces)('below titles that part: %s', (text, expected) =>
    expect(inShort(text, printedText)).toEqual(expected),
  )
  it.each(plain)('for some only: %s', (text, expected) => expect(inShort(text)).toEqual(expected))
  it.each([...counted, ...neededThings, ...useful, ...wholeItems])(
    'counted or needed: %s',
    (text, expected) => expect(inShort(text)).toEqual(expected),
  )
  it.each([...lunches, ...saidNo])('with a reason: %s', (text, expected) =>
    expect(inShort(text)).toEqual(expected),
  )
  it.each(behindConditions)('behind a condition: %s', (text, expected) =>
    expect(inShort(text)).toEqual(expected),
  )
  it.each(byGroup)('by who one is: %s', (text, expected) =>
    expect(inShort(text, printedText)).toEqual(expected),
  )
  it.each(inCells)('in cells: %s', (text, expected) =>
    expect(inShort(text.replace(/ {3,}/g, '\t'), letterText)).toEqual(expected),
  )
  it.each([
    ...meals,
    ...doneThere,
    ...noPapers,
    ...noThroughout,
    ...notRows,
    ...countedBeside,
    ...titlesBelow,
  ])('not had, done or read elsewhere: %s', (text, expected) =>
    expect(inShort(text.replace(/ {3,}/g, '\t'))).toEqual(expected),
  )
  it.each([...askedAgain, ...forWhom, ...notDone])('kept beside their like: %s', (text, expected) =>
    expect(inShort(text.replace(/ {3,}/g, '\t'))).toEqual(expected),
  )
  it.each([...howWanted, ...onlyIf, ...behindColon, ...alongWith, ...whatFor, ...fromWhom, ...otherPapers])(
    'told from the words beside them: %s',
    (text, expected) => expect(inForm(text)).toEqual(expected),
  )
  it.each(quotes)('are quoted exactly: %s', (text, expected) =>
    expect(read(text).map(({ french }) => french.quote)).toEqual(expected),
  )
})
