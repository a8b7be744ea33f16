/** Another question that would get the very same answer asks back what is meant. */
import { describe, expect, it } from 'vitest'
import { person, textFile, visitLetter } from './person.ts'

async function last(...questions: string[]): Promise<string> {
  const reader = person()
  await reader.says('', { files: [textFile(visitLetter)] })
  let text = ''
  for (const question of questions) text = (await reader.says(question)).text
  return text
}

describe('in other words', () => {
  it.each([
    ['what do I bring', 'which papers do I need to take'],
    ['what must I bring with me', 'what documents do i need'],
  ])('%s — %s', async (first, second) => {
    const text = await last(first, second)
    expect(text).toContain('If you meant something else')
  })
})

describe('said in full', () => {
  it.each([
    ['what do I bring', 'what do I bring'],
    ['which papers do I need to take', 'what to bring'],
    ['what do I bring', 'when is it'],
  ])('%s — %s', async (first, second) => {
    expect(await last(first, second)).not.toContain('If you meant something else')
  })
})
