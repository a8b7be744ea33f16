/** Gives ids that say nothing about what they stand for, and remembers which messages ever came in. */
import { createHmac, randomBytes } from 'node:crypto'
import type { Db } from './schema.ts'

/** The same parts always give the same id; without the key in this database nobody can tell which parts. */
export type Identify = (...parts: string[]) => string

/** Reads this database's key, or makes it the first time. */
export async function createIdentify(db: Db): Promise<Identify> {
  await db
    .insertInto('settings')
    .values({ name: 'identity-key', value: randomBytes(32).toString('hex') })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { value } = await db
    .selectFrom('settings')
    .select('value')
    .where('name', '=', 'identity-key')
    .executeTakeFirstOrThrow()
  const key = Buffer.from(value, 'hex')
  // 128 bits are plenty against chance, and short enough for a header line or a log.
  return (...parts) => createHmac('sha256', key).update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}

/** Notes that this message came in. False when it had come in before: a rule of the table, so two at once cannot both be first. */
export async function firstSeen(db: Db, id: string, at: Date): Promise<boolean> {
  const inserted = await db
    .insertInto('seen')
    .values({ id, at: at.toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}
