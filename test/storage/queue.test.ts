/** The queues, each held to the same promises. */
import { onTestFinished } from 'vitest'
import { openStore } from '../../src/storage/database.ts'
import { createSqliteQueue } from '../../src/storage/queue-sqlite.ts'
import { queueContract } from './queue.contract.ts'
import { freshFolder } from './store.ts'

queueContract('SQLite', async () => {
  const store = await openStore(freshFolder())
  onTestFinished(() => store.close())
  return { db: store.db, queue: createSqliteQueue(store.db) }
})
