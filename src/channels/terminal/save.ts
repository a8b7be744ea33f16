/** Keeps an attachment of a reply in a folder of the person's, and overwrites nothing. */
import { readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

const mostCopies = 50

/**
 * Saves under the name given, or with a number when another file has that name already; a file that is the same is left
 * as it is. Throws as `node:fs` does.
 * @returns where it is
 */
export async function saveFile(folder: string, name: string, content: string): Promise<string> {
  const plain = name.replace(/[^\p{L}\p{N} ._-]+/gu, '-').replace(/^[.-]+/, '')
  const ending = extname(plain)
  for (let copy = 1; copy <= mostCopies; copy++) {
    const number = copy === 1 ? '' : `-${copy}`
    const path = join(folder, `${plain.slice(0, plain.length - ending.length)}${number}${ending}`)
    try {
      await writeFile(path, content, { flag: 'wx' })
      return path
    } catch (error) {
      const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST'
      if (!exists) throw error
      if ((await readFile(path, 'utf8')) === content) return path
    }
  }
  throw new Error('too many files of this name')
}
