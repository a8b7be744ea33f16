/** Why somebody cannot come: of whom a reason is told, what is denied, and where the words leave it open. */
import { describe, expect, it } from 'vitest'
import { loadLocale } from '../../src/locales.ts'
import { createMatcher } from '../../src/topics/match.ts'
import { createWanted } from '../../src/topics/wanted.ts'

const locale = await loadLocale()
const { reason } = createMatcher(locale, createWanted(locale.wanted))

describe('a reason that is told', () => {
  it.each([
    ['my little boy has a fever', 'child-illness'],
    ['My daughter’s ill since yesterday', 'child-illness'],
    ['my son Karim is sick', 'child-illness'],
    ['my kids both have flu', 'child-illness'],
    ['because of the fever of my son', 'child-illness'],
    ['it is the illness of our baby', 'child-illness'],
    ['my son can’t come, he is ill', 'child-illness'],
    ['I have to take my daughter to the hospital', 'child-illness'],
    ['my wife is in hospital', 'family-illness'],
    ['my mother’s operation is that day', 'family-illness'],
    ['surgery of my husband', 'family-illness'],
    ['my sister’s baby is sick', 'family-illness'],
    ['my doctor says I have flu', 'illness'],
    ['because of my illness', 'illness'],
    ['fever', 'illness'],
    ['I can’t come, fever', 'illness'],
    ['my husband works and I am not well', 'illness'],
    ['I have no babysitter', 'childcare'],
    ['there is no nursery that day', 'childcare'],
    ['I cannot leave my twins alone', 'childcare'],
    ['I have nobody for my daughter', 'childcare'],
    ['I must take care of the kids', 'childcare'],
    ['I stay home with my newborn, nobody else can', 'childcare'],
    ['I can not because of work', 'work'],
    ['I will not be there, exam', 'exam'],
    ['little one has fever', 'child-illness'],
    ['the new one is on the day of my surgery', 'treatment'],
    ['I have an operation of the gallbladder', 'treatment'],
    ['my back is broken, the doctor says two weeks in bed', 'illness'],
    ['I fainted in the metro and was taken to hospital', 'illness'],
    ['I did not go to the airport, was ill', 'illness'],
    ['my wife and my son are at home, he is ill', 'family-illness'],
    ['he is in hospital', 'family-illness'],
    ['the little girl has chickenpox', 'child-illness'],
  ])('%s → %s', (said, expected) => {
    expect(reason(said)).toBe(expected)
  })
})

describe('what is denied counts for nothing', () => {
  it.each([
    ['please move it, the baby is not sick', undefined],
    ['my son isn’t ill at all', undefined],
    ['I don’t have a fever', undefined],
    ['the date doesn’t work for me', undefined],
    ['no more fever', undefined],
    ['I am no longer sick but I have an exam', 'exam'],
    ['I need another date, the baby is not sick but I have an exam', 'exam'],
    ['I am not abroad, I have to work', 'work'],
    ['I don’t work that day but my wife is ill', 'family-illness'],
  ])('%s → %s', (said, expected) => {
    expect(reason(said)).toBe(expected)
  })
})

describe('an illness that is clearly nobody’s of the family is left open', () => {
  it.each([
    'my doctor is sick',
    'my son’s teacher is sick',
    'the interpreter has covid',
    'my friend’s wife is ill',
    'my neighbour has the flu',
    'the wife of my lawyer is ill',
    'my bus had an accident',
    'chickenpox at home, three kids',
    'the son of my neighbour is ill',
  ])('%s', (said) => {
    expect(reason(said)).toBeUndefined()
  })
})

describe('a child that is spoken of is no reason', () => {
  it.each([
    'can i move the appointment of my daughter',
    'What about my daughter?',
    'please change the date of the visit of my son',
    'my kids are with me',
    'I lost my passport and my kids are with me',
    'my daughter is four',
  ])('%s', (said) => {
    expect(reason(said)).toBeUndefined()
  })
})
