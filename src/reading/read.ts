/** The door of reading: bytes of files in, the text of letters out. */
import type { Log } from '../log.ts'
import type { FileRef } from '../message.ts'
import type { Problem, ProblemCode } from '../problem.ts'
import { createPool } from './pool.ts'
import type { LetterText, Page } from './text.ts'

/** `texts`: one per file that could be read, in the order given. `unread`: why a file, or a part of it, could not. */
export type ReadResult = { texts: LetterText[]; unread: Problem[] }

export type Reader = {
  /** Reads the files of one message; never rejects for what is in them, only when the reader is stopped. */
  read(files: FileRef[]): Promise<ReadResult>
  /** Ends what is under way and frees the engines. */
  stop(): Promise<void>
}

/** What one file gave; both are filled when only some of its pages could be read. */
export type FileResult = { pages: Page[]; problems: ProblemCode[] }

/** Gives one result per file, in their order. */
type FilesReader = { readFiles(files: FileRef[]): Promise<FileResult[]>; stop(): Promise<void> }

/**
 * @param options.isolated true for a service: files are opened in another process, which is killed when one
 * hurts it. Nothing heavy is loaded in either before the first file comes.
 */
export function createReader(options: { isolated: boolean; log?: Log }): Reader {
  const reader = options.isolated ? createPool(options.log) : inThisProcess()
  return {
    async read(files) {
      return gather(files, await reader.readFiles(files))
    },
    stop: reader.stop,
  }
}

function inThisProcess(): FilesReader {
  async function readOne(file: FileRef): Promise<FileResult> {
    const { readFile } = await import('./read-file.ts')
    const pages: Page[] = []
    const problems = await readFile(file, (page) => pages.push(page))
    return { pages, problems }
  }
  return {
    readFiles: (files) => Promise.all(files.map(readOne)),
    async stop() {
      const { stopEngine } = await import('./ocr.ts')
      await stopEngine()
    },
  }
}

function gather(files: FileRef[], results: FileResult[]): ReadResult {
  const texts = results.flatMap(({ pages }) => (pages.length === 0 ? [] : [toText(pages)]))
  const unread = results.flatMap(({ problems }, index) =>
    problems
      .filter((code) => texts.length === 0 || !isDecoration(code))
      .map((code) => ({ code, file: files[index]?.name ?? '' })),
  )
  return { texts, unread }
}

/** A logo or a picture in a signature, beside a letter, is not worth a word. */
function isDecoration(code: ProblemCode): boolean {
  return code === 'no-text-on-page' || code === 'too-small'
}

function toText(pages: Page[]): LetterText {
  const sources = pages.map((page) => page.source)
  const source = sources.includes('ocr') ? 'ocr' : (sources[0] ?? 'ocr')
  return { source, pages }
}
