/** The outbox forgets as the rest does. */
import { readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { eraseOlder } from '../../../src/channels/email/outbox.ts'
import { freshFolder } from '../../storage/store.ts'

it('erases kept replies by age, and nothing that it did not write', async () => {
  const folder = freshFolder()
  const day = (date: string) => new Date(`${date}T12:00:00Z`)
  for (const [name, date] of [
    ['old.eml', '2027-01-01'],
    ['.broken-off.eml.half', '2027-01-01'],
    ['notes.txt', '2027-01-01'],
    ['young.eml', '2027-02-01'],
  ] as const) {
    await writeFile(join(folder, name), '')
    await utimes(join(folder, name), day(date), day(date))
  }
  await eraseOlder(folder, day('2027-01-15'))
  expect((await readdir(folder)).sort()).toEqual(['notes.txt', 'young.eml'])
})

it('has nothing to do where nothing was ever kept', async () => {
  await expect(eraseOlder(join(freshFolder(), 'outbox'), new Date())).resolves.toBeUndefined()
})
