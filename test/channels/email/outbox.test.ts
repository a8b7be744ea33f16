/** The outbox forgets as the rest does. */
import { readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createOutbox } from '../../../src/channels/email/outbox.ts'
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
  await createOutbox(folder).eraseOlder(day('2027-01-15'))
  expect((await readdir(folder)).sort()).toEqual(['notes.txt', 'young.eml'])
})

it('has nothing to do where nothing was ever kept', async () => {
  const outbox = createOutbox(join(freshFolder(), 'outbox'))
  await expect(outbox.eraseOlder(new Date())).resolves.toBeUndefined()
  await expect(outbox.erase(['r-1'])).resolves.toBeUndefined()
})

it('erases a reply also while it is being written', async () => {
  const folder = freshFolder()
  const outbox = createOutbox(folder)
  const kept = ['r-1', 'r-2'].map((id) => outbox.keep(id, async () => Buffer.from(`secret of ${id}`)))
  await outbox.erase(['r-1'])
  await Promise.all(kept)
  expect(await readdir(folder)).toEqual(['r-2.eml'])
})
