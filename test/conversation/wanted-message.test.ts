/** A message that a letter lets its reader write is written where it is asked for, and in the place of no other answer. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { person, textFile } from './person.ts'

const from = (name: string) =>
  textFile(readFileSync(join(import.meta.dirname, '..', 'dialogues', 'letters', name), 'utf8'))

async function asked(letter: string, question: string): Promise<string> {
  const one = person()
  await one.says('', { files: [from(letter)] })
  return (await one.says(question)).text
}

describe('of a day that was missed', () => {
  it.each([
    'i was sick that day but I have no doctor paper',
    'write to them that my son was in hospital',
    'I could not come, my train was cancelled',
  ])('it is written: %s', async (question) =>
    expect(await asked('missed-day.txt', question)).toContain('Madame, Monsieur'),
  )

  it.each([
    'i lost the medical certificate of my visit in 2023, can they give me a copy',
    'can I renew my visa without the medical visit',
    'no proof of vaccines at all, is it bad',
    'how many absences without justification do they accept before the contract ends',
  ])('something else is answered: %s', async (question) =>
    expect(await asked('missed-day.txt', question)).not.toContain('Madame, Monsieur'),
  )
})

describe('of a day to come, without a proof', () => {
  it.each([
    'I have flu but no doctors note',
    'I did not go to doctor, i stayed in bed',
    'honestly i was ill, i have no note',
  ])('it is written on one’s word of honour: %s', async (question) =>
    expect(await asked('medical.txt', question)).toMatch(/^\*\*You can still write, without that paper/),
  )
})

describe('of where to write', () => {
  it.each(['Where do I send it?', 'to whom do we have to write'])('it is said: %s', async (question) =>
    expect(await asked('medical.txt', question)).toMatch(/^\*\*(?:You can write|Write) to/),
  )

  it.each([
    'what do they do to people who never respond',
    'where do I send the certificate after the visit',
    'I didn’t confirm by SMS, do they cancel my place',
  ])('something else is answered: %s', async (question) =>
    expect(await asked('medical.txt', question)).not.toMatch(
      /You can write to|line in your letter that asks you to confirm/,
    ),
  )
})

describe('of an answer that may be due', () => {
  const asking = [
    'do i need to reply to ofii',
    'must we answer this letter',
    'is it necessary to reply to them?',
  ]

  it.each(asking)('it is said where the letter wants none: %s', async (question) =>
    expect(await asked('medical.txt', question)).toContain('no line in your letter that asks you to confirm'),
  )

  it.each([
    'do i need to answer the questions in french',
    'what if i must answer and i do not',
    'until when must i answer',
  ])('something else is answered: %s', async (question) =>
    expect(await asked('medical.txt', question)).not.toContain('asks you to confirm'),
  )
})
