/** The queue in SQLite: one table, one process. */
import type { Job, JobKind, Queue } from './queue.ts'
import type { Db } from './schema.ts'

export function createSqliteQueue(db: Db): Queue {
  return {
    async add(tx, { kind, key, lane, runAt }) {
      await tx.insertInto('jobs').values({ kind, key, lane, run_at: runAt.toISOString() }).execute()
    },
    claim: (kind, now) => claim(db, kind, now),
    async remove(tx, kind, keys) {
      await tx.deleteFrom('jobs').where('kind', '=', kind).where('key', 'in', keys).execute()
    },
    async retry(job, runAt, untried = false) {
      await db
        .updateTable('jobs')
        .set({ run_at: runAt.toISOString(), locked: 0, attempts: job.attempts - (untried ? 1 : 0) })
        .where('id', '=', job.id)
        .execute()
    },
    async putOff(tx, kind, keys, runAt) {
      await tx
        .updateTable('jobs')
        .set({ run_at: runAt.toISOString() })
        .where('kind', '=', kind)
        .where('key', 'in', keys)
        .where('locked', '=', 0)
        .execute()
    },
    async nextDue(kind) {
      const next = await headsOfLanes(db, kind).select('run_at').orderBy('run_at').executeTakeFirst()
      return next === undefined ? null : new Date(next.run_at)
    },
    async recover() {
      await db.updateTable('jobs').set({ locked: 0 }).where('locked', '=', 1).execute()
    },
  }
}

/** One statement, so that no two claims can take the same job. */
async function claim(db: Db, kind: JobKind, now: Date): Promise<Job | null> {
  const next = headsOfLanes(db, kind)
    .select('id')
    .where('run_at', '<=', now.toISOString())
    .orderBy('id')
    .limit(1)
  const row = await db
    .updateTable('jobs')
    .set((job) => ({ locked: 1, attempts: job('attempts', '+', 1) }))
    .where('id', '=', next)
    .returning(['id', 'key', 'lane', 'attempts'])
    .executeTakeFirst()
  return row === undefined ? null : { ...row, kind }
}

/** The first job of each lane, unless it is claimed already. */
function headsOfLanes(db: Db, kind: JobKind) {
  return db
    .selectFrom('jobs as job')
    .where('kind', '=', kind)
    .where('locked', '=', 0)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('jobs as earlier')
            .select('earlier.id')
            .whereRef('earlier.kind', '=', 'job.kind')
            .whereRef('earlier.lane', '=', 'job.lane')
            .whereRef('earlier.id', '<', 'job.id'),
        ),
      ),
    )
}
