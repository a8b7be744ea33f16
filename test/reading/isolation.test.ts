import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
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

/** A page filled with a pattern whose tiles are a thousandth of a point: drawing it takes for ever. */
function endless() {
  const page =
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Pattern<</P 5 0 R>>>>>>'
  const fill = Buffer.from('/Pattern cs /P scn 0 0 595 842 re f')
  const tile = Buffer.from('0 0 m 1 1 l S')
  const pattern = `<</Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep .001/YStep .001/Resources<<>>/Length ${tile.length}>>`
  const tree = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', page]
  return {
    name: 'endless.pdf',
    type: '',
    bytes: assemble([...tree, [`<</Length ${fill.length}>>`, fill], [pattern, tile]]),
  }
}

/** Ten pages of text: the most that is read of one file. */
const thick = {
  name: 'thick.pdf',
  type: '',
  bytes: makePdf(Array(10).fill({ lines: [{ x: 60, y: 80, text: 'Vous devez apporter votre passeport.' }] })),
}

/** A program that does nothing but read the endless page. */
const readsForEver = `
  import { createReader } from '${new URL('../../src/reading/read.ts', import.meta.url)}'
  const bytes = Buffer.from('${endless().bytes.toString('base64')}', 'base64')
  await createReader({ isolated: true }).read([{ name: 'endless.pdf', type: '', bytes }])
`

function children(parent = process.pid): number[] {
  const { stdout } = spawnSync('ps', ['-o', 'pid=,args=', '--ppid', String(parent)], { encoding: 'utf8' })
  return stdout
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
    await expect.poll(() => children().length, { timeout: 60_000 }).toBe(1)
  })

  it('of one message do not keep those of another waiting', async () => {
    const ended: string[] = []
    await Promise.all([
      reader.read(Array(20).fill(good)).then(() => ended.push('twenty files')),
      reader.read(Array(20).fill(good)).then(() => ended.push('twenty files')),
      reader.read([good]).then(() => ended.push('one file')),
    ])
    expect(ended).toEqual(['one file', 'twenty files', 'twenty files'])
  })

  it('of one message give so many pages and no more', async () => {
    const { texts, unread } = await reader.read(Array(9).fill(thick))
    expect(texts.length).toBeGreaterThanOrEqual(4)
    expect(texts.length).toBeLessThan(7)
    expect(unread.map(({ code }) => code)).toContain('too-many-pages')
  })

  it('are not called broken because the reader stops', async () => {
    const other = createReader({ isolated: true })
    const read = other.read([endless(), endless(), good])
    const refused = expect(read).rejects.toThrow()
    await other.stop()
    await refused
  })

  it('end with a service that is killed, though one of them never ends by itself', async () => {
    const service = spawn(process.execPath, ['--input-type=module', '-e', readsForEver])
    await expect.poll(() => children(service.pid).length, { timeout: 10_000 }).toBe(1)
    const [worker] = children(service.pid)
    // By now it draws.
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    service.kill('SIGKILL')
    await expect.poll(() => existsSync(`/proc/${worker}`), { timeout: 10_000 }).toBe(false)
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
