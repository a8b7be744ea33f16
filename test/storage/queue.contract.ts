/** What every queue promises, whichever database it stands on. */
import { describe, expect, it } from 'vitest'
import type { Queue } from '../../src/storage/queue.ts'
import type { Db } from '../../src/storage/schema.ts'

const at = (seconds: number) => new Date(Date.UTC(2027, 0, 5, 10, 0, seconds))

/** `open` gives an empty queue and its database. */
export function queueContract(name: string, open: () => Promise<{ db: Db; queue: Queue }>): void {
  describe(name, () => {
    it('gives the jobs of one lane one after the other, in the order they were added', async () => {
      const { db, queue } = await open()
      await queue.add(db, { kind: 'work', key: 'first', lane: 'ana', runAt: at(0) })
      await queue.add(db, { kind: 'work', key: 'second', lane: 'ana', runAt: at(0) })
      expect(await queue.claim('work', at(1))).toMatchObject({ key: 'first', attempts: 1 })
      expect(await queue.claim('work', at(1))).toBeNull()
      await queue.remove(db, 'work', ['first'])
      expect(await queue.claim('work', at(1))).toMatchObject({ key: 'second', attempts: 1 })
    })

    it('lets one lane wait without holding up another', async () => {
      const { db, queue } = await open()
      await queue.add(db, { kind: 'work', key: 'ana-1', lane: 'ana', runAt: at(60) })
      await queue.add(db, { kind: 'work', key: 'ana-2', lane: 'ana', runAt: at(0) })
      await queue.add(db, { kind: 'work', key: 'ben-1', lane: 'ben', runAt: at(0) })
      expect(await queue.claim('work', at(1))).toMatchObject({ key: 'ben-1' })
      expect(await queue.claim('work', at(1))).toBeNull()
      expect(await queue.nextDue('work')).toEqual(at(60))
    })

    it('keeps the place of a job that is tried again, and counts', async () => {
      const { db, queue } = await open()
      await queue.add(db, { kind: 'send', key: 'first', lane: 'ana', runAt: at(0) })
      await queue.add(db, { kind: 'send', key: 'second', lane: 'ana', runAt: at(0) })
      const job = await queue.claim('send', at(1))
      if (job === null) throw new Error('nothing to claim')
      await queue.retry(job, at(30))
      expect(await queue.claim('send', at(29))).toBeNull()
      expect(await queue.claim('send', at(30))).toMatchObject({ key: 'first', attempts: 2 })
    })

    it('gives each job to one of many who ask at once', async () => {
      const { db, queue } = await open()
      for (const lane of ['a', 'b', 'c']) await queue.add(db, { kind: 'work', key: lane, lane, runAt: at(0) })
      const claimed = await Promise.all(Array.from({ length: 9 }, () => queue.claim('work', at(1))))
      expect(claimed.flatMap((job) => job?.key ?? []).sort()).toEqual(['a', 'b', 'c'])
    })

    it('forgets a job whose transaction fails', async () => {
      const { db, queue } = await open()
      const failing = db.transaction().execute(async (tx) => {
        await queue.add(tx, { kind: 'work', key: 'lost', lane: 'ana', runAt: at(0) })
        throw new Error('full disk')
      })
      await expect(failing).rejects.toThrow('full disk')
      expect(await queue.claim('work', at(1))).toBeNull()
    })

    it('puts off only what nobody has claimed', async () => {
      const { db, queue } = await open()
      await queue.add(db, { kind: 'work', key: 'claimed', lane: 'ana', runAt: at(0) })
      await queue.add(db, { kind: 'work', key: 'waiting', lane: 'ben', runAt: at(5) })
      await queue.claim('work', at(1))
      await queue.putOff(db, 'work', ['claimed', 'waiting'], at(20))
      expect(await queue.claim('work', at(19))).toBeNull()
      expect(await queue.claim('work', at(20))).toMatchObject({ key: 'waiting' })
    })

    it('gives back what a dead process had claimed', async () => {
      const { db, queue } = await open()
      await queue.add(db, { kind: 'work', key: 'first', lane: 'ana', runAt: at(0) })
      await queue.claim('work', at(1))
      await queue.recover()
      expect(await queue.claim('work', at(2))).toMatchObject({ key: 'first', attempts: 2 })
    })
  })
}
