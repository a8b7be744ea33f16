/** What is read of days in the body of a letter, in one line: what the tables of appointments compare. */
import { extract } from '../../src/letters/extract.ts'
import { summary } from './summary.ts'
import { letterText } from './text.ts'

const head = `Office français de l'immigration et de l'intégration
Direction territoriale de Rennes
8 rue Jean Julien Lemordant, 35000 RENNES
N° étranger : 3503312298
Rennes, le 11 janvier 2027
`

type Summary = ReturnType<typeof summary>

/** How one appointment and one warning are written. */
type Write = { appointment(one: Summary['appointments'][number]): string; warning(code: string): string }

/** Kind (a medical visit when left out), appointments, the day given up, and the warnings about days. */
export function readDays(body: string, write: Write): string {
  const letters = extract([letterText(`${head}${body}`)], new Date('2026-12-15T09:00:00Z')).map(summary)
  return letters
    .map(({ kind, appointments, replaces, cancelled, warnings }) =>
      [
        kind,
        ...appointments.map(write.appointment),
        ...(replaces ? [`replaces ${replaces}`] : []),
        ...(cancelled ? [`cancelled ${cancelled}`] : []),
        ...warnings.filter((warning) => !warning.startsWith('xray')).map(write.warning),
      ].join(' ; '),
    )
    .join(' || ')
    .replace(/^medical-visit ; /, '')
}

/** The visit itself needs no name. */
export function day({ what, person }: Summary['appointments'][number]): string {
  return what.replace(/^medical-visit /, '') + (person ? ` {${person}}` : '')
}
