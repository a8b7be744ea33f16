/** A test of French: that it is one, and what follows when it is not passed. */
import type { Letter } from '../../letters/letter.ts'
import { noteOf, valuesOf } from '../note-words.ts'
import { lead, ownRule, quoted } from '../statement.ts'
import { whatItIs } from '../summary.ts'
import type { Statement } from '../topic.ts'

export const testOrLesson = (letter: Letter): Statement[] =>
  noteOf(letter, 'course-test') ? [whatItIs(letter)] : []

/** Why somebody who came has to come again. */
export const calledAgain = (letter: Letter): Statement[] =>
  noteOf(letter, 'again-because') ? [whatItIs(letter)] : []

/** Only a test that places people can't be failed: at the end of a course the letter has to say what follows. */
export function testFailed(letter: Letter): Statement[] {
  const said = noteOf(letter, 'test-fail')
  if (said) return [lead('note:testFail', valuesOf(said), quoted(said.said))]
  return isFinalTest(letter) ? [lead('note:testFailUnknown', {}, ownRule)] : []
}

export const isFinalTest = (letter: Letter): boolean => noteOf(letter, 'course-test')?.said.value === 'final'
