/** `convoc facts`: every fact that answers stand on, with its source and its age, the oldest check first. */
import { parseArgs } from 'node:util'
import { differenceInMonths } from 'date-fns/differenceInMonths'
import { loadFacts } from '../locales.ts'
import type { Fact } from '../wording/locale.ts'
import { type Command, clock, exit, print } from './command.ts'

/** Law and practice change: what nobody has looked at for this long has to be looked at again. */
const oldAfterMonths = 12

export const run: Command = async (args) => {
  const { values } = parseArgs({ args, options: { now: { type: 'string' } } })
  const now = clock(values.now)
  const facts = await loadFacts()
  const sorted = Object.entries(facts).sort(([, a], [, b]) => a.checkedOn.localeCompare(b.checkedOn, 'en'))
  for (const [id, fact] of sorted) print(line(id, fact, now))
  const old = sorted.filter(([, fact]) => age(fact, now) >= oldAfterMonths).map(([id]) => id)
  print('')
  print(
    old.length === 0
      ? `All ${sorted.length} facts were checked within the last ${oldAfterMonths} months.`
      : `Not checked for ${oldAfterMonths} months, please look at the source again: ${old.join(', ')}`,
  )
  return exit.answered
}

function line(id: string, fact: Fact, now: Date): string {
  const months = age(fact, now)
  const ago = months === 0 ? 'this month' : months === 1 ? '1 month ago' : `${months} months ago`
  return [
    `${id} (${fact.grade})`,
    `  ${fact.title}, ${fact.sourceDate}; checked on ${fact.checkedOn}, ${ago}`,
    ...(fact.url === '' ? [] : [`  ${fact.url}`]),
  ].join('\n')
}

function age(fact: Fact, now: Date): number {
  return differenceInMonths(now, new Date(fact.checkedOn))
}
