/** Blocks → messages that Telegram takes: cut between paragraphs where that can be, never inside a character. */
import type { Block, Run } from './draw.ts'

/** Telegram takes 4,096 characters and does not say how it counts them: UTF-16 units, with room to spare. */
const messageUnits = 3800
/** One block at most, so that a heading always has room above it. */
const blockUnits = 3400
/** Telegram drops the formatting after the hundredth entity of a message. */
const messageEntities = 90

const unitsOf = (runs: Run[]) => runs.reduce((sum, run) => sum + run.text.length, 0)
const entitiesOf = (block: Block) =>
  block.runs.filter((run) => run.style !== 'plain').length + (block.frame === 'none' ? 0 : 1)

/** Every message is a list of blocks, in order; none is empty. */
export function splitMessages(blocks: Block[]): Block[][] {
  const messages: Block[][] = []
  let current: Block[] = []
  const pieces = blocks.flatMap(cutBlock)
  pieces.forEach((piece, i) => {
    const next = pieces[i + 1]
    const group = piece.heads && next ? [piece, next] : [piece]
    if (current.length > 0 && !fits([...current, ...group])) {
      messages.push(current)
      current = []
    }
    current.push(piece)
  })
  return current.length > 0 ? [...messages, current] : messages
}

function fits(blocks: Block[]): boolean {
  const units = blocks.reduce((sum, block) => sum + unitsOf(block.runs) + 2, 0)
  const entities = blocks.reduce((sum, block) => sum + entitiesOf(block), 0)
  return units <= messageUnits && entities <= messageEntities
}

function cutBlock(block: Block): Block[] {
  const pieces: Block[] = []
  let rest = block.runs
  while (unitsOf(rest) > blockUnits || entitiesOf({ ...block, runs: rest }) > messageEntities) {
    const [head, tail] = cutRuns(rest, cutAt(rest))
    pieces.push({ ...block, runs: head })
    rest = tail
  }
  return [...pieces, { ...block, runs: rest }]
}

/** Where to cut: after the last line, else sentence, else word that fits; at least somewhere. */
function cutAt(runs: Run[]): number {
  const text = runs.map((run) => run.text).join('')
  const styledUpTo = runs.slice(0, messageEntities)
  const room = text.slice(0, Math.min(blockUnits, unitsOf(styledUpTo)))
  for (const border of ['\n', '. ', ' ']) {
    const at = room.lastIndexOf(border)
    if (at > room.length / 2) return at + border.length
  }
  const lastUnit = room.charCodeAt(room.length - 1)
  return lastUnit >= 0xd800 && lastUnit <= 0xdbff ? room.length - 1 : room.length
}

function cutRuns(runs: Run[], at: number): [Run[], Run[]] {
  const head: Run[] = []
  const tail: Run[] = []
  let seen = 0
  for (const run of runs) {
    const keep = Math.max(0, Math.min(run.text.length, at - seen))
    if (keep > 0) head.push({ ...run, text: run.text.slice(0, keep) })
    if (keep < run.text.length) tail.push({ ...run, text: run.text.slice(keep) })
    seen += run.text.length
  }
  return [head, tail]
}
