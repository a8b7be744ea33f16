/** Train: writes a language's model from its ways of asking and its words (`npm run train`). */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { loadAsking, localeFolder } from './locales.ts'
import { writeModel } from './topics/understanding/model-file.ts'
import { train } from './topics/understanding/train.ts'

const { words, mark, ...asking } = await loadAsking()
await writeFile(
  join(localeFolder, 'model.bin.gz'),
  gzipSync(writeModel(train(asking, words, mark)), { level: 9 }),
)
