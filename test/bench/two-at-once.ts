/** Two pages read at once, in the processes that a service reads in, beside the same pages one after the other. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FileRef } from '../../src/message.ts'
import { createReader } from '../../src/reading/read.ts'
import { timed } from './median.ts'

const fixtures = join(import.meta.dirname, '../../fixtures')

export async function twoAtOnce(): Promise<string[][]> {
  const reader = createReader({ isolated: true })
  const files = globSync('*/*/letter.photo.jpg', { cwd: fixtures })
    .sort()
    .map((name): FileRef => ({ name, type: '', bytes: new Uint8Array(readFileSync(join(fixtures, name))) }))
  await reader.read(files.slice(0, 2))
  // An even number: none is left for one process alone.
  files.length -= files.length % 2
  const oneByOne = await timed(async () => {
    for (const file of files) await reader.read([file])
  })
  const both = await timed(() => reader.read(files))
  await reader.stop()
  return [
    [
      'pages read two at once',
      `${(oneByOne / both).toFixed(2)} x`,
      '>= 1.7 x',
      `${files.length} photos, as many a second as one by one`,
    ],
  ]
}
