/** A mail sent as a file (`.eml`) in a chat is taken apart as one that comes in by mail is. */
import type { FileRef } from '../message.ts'
import type { Problem } from '../problem.ts'
import { isOffice } from './email/addresses.ts'
import { readLetterMail } from './email/content.ts'
import { distinct } from './email/file-name.ts'
import { parseMail } from './email/parse.ts'

export type Content = { text: string; files: FileRef[]; problems: Problem[] }

/** Puts in the place of each mail what it holds; all else stays as it is. */
export async function openMails({ text, files, problems }: Content): Promise<Content> {
  const opened = await Promise.all(files.map((file) => (isMail(file) ? openMail(file, text) : asIs(file))))
  return {
    text: [text, ...opened.map((one) => one.text)].filter((words) => words !== '').join('\n\n'),
    files: distinct(opened.flatMap((one) => one.files)),
    problems: [...problems, ...opened.flatMap((one) => one.problems)],
  }
}

function isMail({ type, name }: FileRef): boolean {
  return type === 'message/rfc822' || /\.eml$/i.test(name)
}

const asIs = (file: FileRef): Content => ({ text: '', files: [file], problems: [] })

/**
 * What an office wrote is a letter, head and all: it says who sent it, and when. Where the person wrote something beside it
 * and the mail is nothing but words, those words are the letter.
 */
async function openMail(file: FileRef, beside: string): Promise<Content> {
  const { from, text, files, problems = [] } = await parseMail(file.bytes)
  if (isOffice(from)) return { text: '', ...(await readLetterMail(file.bytes)) }
  if (beside === '' || files.length > 0 || text === '') return { text, files, problems }
  return { text: '', files: [{ name: file.name, type: 'text/plain', bytes: Buffer.from(text) }], problems }
}
