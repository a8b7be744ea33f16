/** The store on its folder: alone there, still there after a restart, and forgetful when told to forget. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { saveConversation } from '../../src/storage/conversations.ts'
import { openStore } from '../../src/storage/database.ts'
import { eraseConversation } from '../../src/storage/erase.ts'
import { createIdentify, firstSeen } from '../../src/storage/identity.ts'
import { freshFolder, isOnDisk } from './store.ts'

const place = { channel: 'email', conversation: 'ana@example.org' }
const now = new Date('2027-01-05T10:00:00Z')

it('lets only one have the folder, and tells the second what to do', async () => {
  const folder = freshFolder()
  const first = await openStore(folder)
  await expect(openStore(folder)).rejects.toThrow(
    `Another Convoc is already running on the data folder ${folder}. Stop that one first, or give this one a folder of its own with DATA_DIR.`,
  )
  await first.close()
  const second = await openStore(folder)
  await second.close()
})

it('keeps the folder from a second process until the first is killed', async () => {
  const folder = freshFolder()
  const database = join(import.meta.dirname, '../../src/storage/database.ts')
  const script = `import { openStore } from ${JSON.stringify(database)}
    await openStore(${JSON.stringify(folder)}); console.log('open'); setInterval(() => {}, 1000)`
  const other = spawn('node', ['--input-type=module-typescript', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void other.kill('SIGKILL'))
  await once(other.stdout, 'data')
  await expect(openStore(folder)).rejects.toThrow('already running')

  other.kill('SIGKILL')
  await once(other, 'exit')
  const store = await openStore(folder)
  await store.close()
})

it('knows a message again after a restart', async () => {
  const folder = freshFolder()
  const before = await openStore(folder)
  const id = (await createIdentify(before.db))('message', 'email', '<1@example.org>')
  expect(await firstSeen(before.db, id, now)).toBe(true)
  await before.close()

  const after = await openStore(folder)
  onTestFinished(() => after.close())
  expect((await createIdentify(after.db))('message', 'email', '<1@example.org>')).toBe(id)
  expect(await firstSeen(after.db, id, now)).toBe(false)
})

it('gives ids that cannot be compared between two installations', async () => {
  const ids = await Promise.all(
    [1, 2].map(async () => {
      const store = await openStore(freshFolder())
      onTestFinished(() => store.close())
      return (await createIdentify(store.db))('message', 'email', '<1@example.org>')
    }),
  )
  expect(ids[0]).not.toBe(ids[1])
})

it('leaves nothing of what was erased on the disk', async () => {
  const folder = freshFolder()
  const store = await openStore(folder)
  onTestFinished(() => store.close())
  await saveConversation(store.db, place, { letters: [], lastTopics: ['when'], offered: [] }, now)
  expect(isOnDisk(folder, 'ana@example.org')).toBe(true)

  await eraseConversation(store.db, place)
  await store.scrub()
  expect(isOnDisk(folder, 'ana@example.org')).toBe(false)
})
