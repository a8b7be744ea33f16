/** Dialogues: what people say and what must come back, turn by turn, as it goes through the walls of each channel. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type ChannelName, channels, createStage } from './stage.ts'

/**
 * A file is one dialogue. `# …` says what it is about, `now …` sets the clock from there on (ISO 8601). `> …` is what the person
 * says, `> @name.txt …` with a letter of `letters/`. Then, of the reply: `< …` must stand in it, `! …` must not,
 * `<email …` (or telegram, terminal) holds on one channel only, and `<none` when there is none to be.
 */
type Turn = { says: string; file: string | null; now: Date; checks: Check[] }
type Check = { sign: '<' | '!'; on: ChannelName | null; words: string }

const folder = import.meta.dirname
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))

it('are many', () => {
  expect(files.length).toBeGreaterThanOrEqual(25)
})

describe.each(files)('%s', (name) => {
  const turns = readDialogue(readFileSync(join(folder, name), 'utf8'))

  it.each(channels)('by %s', async (channel) => {
    const stage = createStage(channel)
    for (const { says, file, now, checks } of turns) {
      const letter = file === null ? null : readFileSync(join(folder, 'letters', file))
      const reply = flat(await stage.says(says, letter, now))
      for (const { sign, on, words } of checks) {
        if (on !== null && on !== channel) continue
        if (words === 'none') expect(reply, says).toBe('')
        else if (sign === '<') expect(reply, says).toContain(flat(words))
        else expect(reply, says).not.toContain(flat(words))
      }
    }
  })
})

function readDialogue(text: string): Turn[] {
  let now: Date | null = null
  const turns: Turn[] = []
  for (const line of text.split('\n')) {
    const [, sign = '', on, words = ''] =
      /^(now|[<>!#])(email|telegram|terminal|none)? ?(.*)$/.exec(line) ?? []
    if (sign === 'now') now = new Date(words)
    else if (sign === '>') turns.push({ ...spoken(words), now: clock(now), checks: [] })
    else if (sign === '<' || sign === '!') {
      const channel = channels.find((one) => one === on) ?? null
      turns.at(-1)?.checks.push({ sign, on: channel, words: on === 'none' ? 'none' : words })
    } else if (sign !== '#' && line.trim() !== '') throw new Error(`not a line of a dialogue: ${line}`)
  }
  if (turns.some(({ checks }) => checks.length === 0)) throw new Error('a turn without a check')
  return turns
}

function clock(now: Date | null): Date {
  if (now === null) throw new Error('the dialogue begins without a clock')
  return now
}

function spoken(words: string): { says: string; file: string | null } {
  const [, file, says = words] = /^@(\S+)\s*(.*)$/.exec(words) ?? []
  return { says: says.replaceAll('\\n', '\n'), file: file ?? null }
}

/** Channels break lines where they like. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
