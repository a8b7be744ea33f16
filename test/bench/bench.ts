/** `npm run bench`: how fast Convoc is and how much memory it takes, on the machine that runs this. Needs nothing else running beside it. */
import { grid } from '../eval/table.ts'
import { inProcess } from './in-process.ts'
import { machine } from './machine.ts'
import { questions } from './questions.ts'
import { service } from './service.ts'
import { twoAtOnce } from './two-at-once.ts'

const say = (text: string) => process.stdout.write(`${text}\n`)

say(machine())
const rows = [...(await questions()), ...(await inProcess()), ...(await twoAtOnce()), ...(await service())]
say(`\n${grid([['measure', 'median or total', 'aim', 'how'], ...rows])}`)
