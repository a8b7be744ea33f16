import { execFileSync } from 'node:child_process'
import { deflateSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { createReader } from '../../src/reading/read.ts'
import { assemble, makePdf } from './make-pdf.ts'

const reader = createReader({ isolated: true })
afterAll(() => reader.stop())

const good = {
  name: 'good.pdf',
  type: '',
  bytes: makePdf([{ lines: [{ x: 60, y: 80, text: 'Vous devez vous presenter le 18 mars 2027.' }] }]),
}

/** A page whose few hundred kilobytes unpack to 400 megabytes of drawing. */
function bomb() {
  const content = deflateSync(Buffer.alloc(400e6, '0 0 m 1 1 l S\n'))
  const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>>'
  const head = `<</Length ${content.length}/Filter/FlateDecode>>`
  const tree = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', page]
  return { name: 'bomb.pdf', type: '', bytes: assemble([...tree, [head, content]]) }
}

function children(): number[] {
  const rows = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)], { encoding: 'utf8' })
  return rows
    .split('\n')
    .filter((row) => row.includes('src/reading/worker.ts'))
    .map((row) => Number.parseInt(row, 10))
}

describe('files opened in another process', () => {
  it('cannot take this one with them: a bomb is answered, and the next file is read', async () => {
    const [bad, next] = await Promise.all([reader.read([bomb()]), reader.read([good])])
    expect(bad.texts).toEqual([])
    expect(bad.unread).toHaveLength(1)
    expect(next.texts).toHaveLength(1)
    expect((await reader.read([good])).texts).toHaveLength(1)
  })

  it('are read though the process was killed since the last one', async () => {
    await reader.read([good])
    for (const pid of children()) process.kill(pid, 'SIGKILL')
    expect((await reader.read([good])).unread).toEqual([])
  })

  it('share two processes, of which one is kept', async () => {
    const all = reader.read(Array(6).fill(good))
    expect(children().length).toBeLessThanOrEqual(2)
    expect((await all).texts).toHaveLength(6)
    await expect.poll(() => children().length, { timeout: 5_000 }).toBe(1)
  })

  it('leave no process behind when the reader stops', async () => {
    const other = createReader({ isolated: true })
    const before = new Set(children())
    await other.read([good])
    expect(children().some((pid) => !before.has(pid))).toBe(true)
    await other.stop()
    await expect.poll(() => children().filter((pid) => !before.has(pid)).length, { timeout: 5_000 }).toBe(0)
  })
})
