/** What people send by mistake, or to do harm: a short kind answer to each, and the next mail is none the slower. */
import { crc32 } from 'node:zlib'
import { expect, it } from 'vitest'
import { fixture, openPost, type Post, wordsOf } from './mail.ts'

const pdf = 'application/pdf'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A PDF that is locked: its keys fit no empty password (ISO 32000-1 section 7.6.3). */
function lockedPdf(): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>',
    `<</Filter/Standard/V 1/R 2/O<${'5a'.repeat(32)}>/U<${'a5'.repeat(32)}>/P -4>>`,
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const start = text.length
  const id = 'c0'.repeat(16)
  return Buffer.from(
    `${text}xref\n0 5\n0000000000 65535 f \n${offsets.join('')}trailer\n<</Size 5/Root 1 0 R/Encrypt 4 0 R/ID[<${id}><${id}>]>>\nstartxref\n${start}\n%%EOF\n`,
  )
}

/** One stored file of a ZIP archive (APPNOTE section 4.3), which is all that a Word file shows from outside. */
function wordFile(): Buffer {
  const files = ['[Content_Types].xml', 'word/document.xml'].map((name) => {
    const content = Buffer.from(
      `<?xml version="1.0"?><Types><Override ContentType="${word}.main+xml"/></Types>`,
    )
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt32LE(crc32(content), 10)
    head.writeUInt32LE(content.length, 14)
    head.writeUInt32LE(content.length, 18)
    head.writeUInt16LE(name.length, 22)
    return Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name), content])
  })
  return Buffer.concat(files)
}

const attached = (filename: string, contentType: string, content: Buffer) => ({
  attachments: [{ filename, contentType, content }],
})

async function expectAnswer(
  post: Post,
  count: number,
  send: () => Promise<unknown>,
  words: RegExp,
): Promise<void> {
  await send()
  expect(wordsOf(await post.reply(count))).toMatch(words)
}

it('answers each kindly and at once, and then reads a good letter as ever', async () => {
  const post = await openPost()
  const letter = await fixture('medical-visit/marseille/letter.pdf')
  const nested = `${'<div>'.repeat(90_000)}hello${'</div>'.repeat(75_000)}`
  const cases: [() => Promise<unknown>, RegExp][] = [
    [() => post.send({ text: '' }), /empty/i],
    [
      async () =>
        post.send(attached('cat.jpg', 'image/jpeg', await fixture('not-letters/cat/letter.photo.jpg'))),
      /letter|text|read/i,
    ],
    [() => post.send(attached('letter.docx', word, wordFile())), /Word/],
    [() => post.send(attached('half.pdf', pdf, letter.subarray(0, 2_000))), /damaged|not open/],
    [() => post.send(attached('locked.pdf', pdf, lockedPdf())), /password/],
    [() => post.send(attached('nothing.pdf', pdf, Buffer.alloc(0))), /empty/],
    [() => post.send({ html: nested }), /./],
    [() => post.send({ text: `hello${'\n'.repeat(50_000)}${' '.repeat(100_000)}there` }), /./],
  ]
  for (const [index, [send, words]] of cases.entries()) await expectAnswer(post, index + 1, send, words)
  await expectAnswer(
    post,
    cases.length + 1,
    () => post.send(attached('letter.pdf', pdf, letter)),
    /Wednesday 3 February 2027/,
  )
  expect(post.mails).toHaveLength(cases.length + 1)
})

it('refuses a mail that is too large at the door', async () => {
  const post = await openPost()
  await expect(post.send(attached('big.pdf', pdf, Buffer.alloc(30_000_000)))).rejects.toThrow(/552/)
  await post.send({ text: 'What can you do?' })
  await post.reply(1)
})
