/** E-mail end to end: a real mail program sends letters and questions, a real relay gets the answers. */
import { expect, it } from 'vitest'
import { isOnDisk } from '../storage/store.ts'
import { aWhile, fixture, openPost, wordsOf } from './mail.ts'

const marseille = () => fixture('medical-visit/marseille/letter.pdf')

it('explains a letter in words, in HTML and as a calendar file, and answers what is asked about it', async () => {
  const post = await openPost()
  const asked = await post.send({
    subject: 'Fwd: Convocation',
    text: 'What is this?',
    attachments: [{ filename: 'letter.pdf', content: await marseille() }],
  })
  const explained = await post.reply(1)
  expect(explained.inReplyTo).toBe(asked)
  expect(explained.subject).toBe('Re: Fwd: Convocation')
  expect(explained.headers.get('auto-submitted')).toBe('auto-replied')
  for (const words of [explained.text, explained.html as string]) {
    expect(words).toContain('Wednesday 3 February 2027')
    expect(words).toContain('61 boulevard Rabatau')
    expect(words).toContain('carnet de vaccination')
    expect(words).toContain('medical.marseille@ofii.fr')
  }
  const calendar = explained.attachments.find((file) => file.contentType === 'text/calendar')
  expect(calendar?.content.toString()).toContain('DTSTART;TZID=Europe/Paris:20270203T081500')

  const other = await fixture('civic-training/poitiers-lunch/letter.pdf')
  await post.send({ subject: 'Another', attachments: [{ filename: 'other.pdf', content: other }] })
  await post.reply(2)

  // An answer to the first reply is about the first letter, though another came after it.
  await post.send({
    subject: 'Re: Fwd: Convocation',
    inReplyTo: explained.messageId ?? '',
    references: `${asked} ${explained.messageId}`,
    text: `When do I have to be there?\n\nOn Tuesday, Convoc wrote:\n> It is on Monday.\n`,
  })
  const answered = await post.reply(3)
  expect(wordsOf(answered)).toContain('Wednesday 3 February 2027')
  expect(answered.references).toContain(explained.messageId)
})

it('answers the question that came with a forwarded letter before it explains the letter', async () => {
  const post = await openPost()
  await post.sendRaw(await fixture('medical-visit/lyon-form/letter.gmail.eml'), 'jane@mail.example')
  const words = wordsOf(await post.reply(1))
  expect(words).toContain('à jeun')
  expect(words.indexOf('à jeun')).toBeLessThan(words.indexOf('Thursday 22 April 2027'))
})

it('keeps what two people write apart', async () => {
  const post = await openPost()
  const letter = [{ filename: 'letter.pdf', content: await marseille() }]
  await post.send({ attachments: letter })
  const explained = await post.reply(1)
  await post.send({
    from: 'eve@people.example',
    inReplyTo: explained.messageId ?? '',
    text: 'When is the appointment?',
  })
  const answered = await post.reply(2)
  expect(answered.to).toMatchObject({ text: 'eve@people.example' })
  expect(wordsOf(answered)).not.toContain('3 February')
})

it('answers a mail once, however often and by whatever route it is brought', async () => {
  const post = await openPost()
  const mail =
    'From: ana@people.example\r\nTo: letters@convoc.example\r\nMessage-ID: <7@people.example>\r\n\r\nDo I have to pay?\r\n'
  await Promise.all([
    post.sendRaw(mail),
    post.sendRaw(mail),
    post.sendRaw(`Received: from elsewhere\r\n${mail}`),
  ])
  await post.reply(1)
  await aWhile()
  await post.sendRaw(mail)
  await aWhile()
  expect(post.mails).toHaveLength(1)
})

it('never answers a machine', async () => {
  const post = await openPost()
  await post.send({
    subject: 'Absence',
    text: 'Back on Monday',
    headers: { 'Auto-Submitted': 'auto-replied' },
  })
  await post.send({ envelope: { from: '', to: 'letters@convoc.example' }, text: 'Undelivered' })
  await post.send({ text: 'What can you do for me?' })
  const reply = await post.reply(1)
  await aWhile()
  expect(post.mails).toHaveLength(1)
  expect(wordsOf(reply)).toContain('letter')
})

it('answers once what it had taken when it was killed', async () => {
  const post = await openPost()
  // A photo takes long enough to read that the kill comes in the middle.
  const photo = await fixture('medical-visit/marseille/letter.chat.jpg')
  const asked = await post.send({
    subject: 'Photo',
    attachments: [{ filename: 'photo.jpg', content: photo }],
  })
  await post.service.kill()
  expect(post.mails).toHaveLength(0)

  await post.restart()
  expect((await post.reply(1)).inReplyTo).toBe(asked)
  await aWhile()
  expect(post.mails).toHaveLength(1)
})

it('loses none of many when it is killed again and again', async () => {
  const post = await openPost()
  const asked: string[] = []
  for (const [index, text] of ['When?', 'Where?', 'Do I pay?', 'Must I fast?', 'Who are you?'].entries()) {
    asked.push(await post.send({ from: `person${index}@people.example`, text }))
    if (index % 2 === 1) {
      await post.service.kill()
      await post.restart()
    }
  }
  await post.service.kill()
  await post.restart()
  await post.reply(asked.length)
  await aWhile()
  expect([...new Set(post.mails.map((mail) => mail.inReplyTo))].sort()).toEqual(asked.sort())
  // A reply that was just being handed over may come twice: then with the same id, so that it can be folded.
  expect(new Set(post.mails.map((mail) => mail.messageId)).size).toBe(asked.length)
})

it('erases everything at once when asked to, and confirms it', async () => {
  const post = await openPost()
  await post.send({
    subject: 'My letter',
    attachments: [{ filename: 'letter.pdf', content: await marseille() }],
  })
  await post.reply(1)
  expect(isOnDisk(post.folder, 'ana@people.example')).toBe(true)
  expect(isOnDisk(post.folder, '1303774410')).toBe(true)

  await post.send({ subject: 'Re: My letter', text: 'delete' })
  expect(wordsOf(await post.reply(2))).toContain('everything is deleted')
  await aWhile()
  for (const trace of ['ana@people.example', '1303774410', 'Rabatau', 'My letter', 'PDF-1.4']) {
    expect(isOnDisk(post.folder, trace), trace).toBe(false)
  }
})

it('writes no name, address or word of a letter to the log', async () => {
  const post = await openPost()
  await post.send({
    subject: 'Ma convocation',
    text: 'Is it urgent?',
    attachments: [{ filename: 'Souza.pdf', content: await marseille() }],
  })
  await post.reply(1)
  await post.send({ subject: 'Ma convocation', text: 'delete' })
  await post.reply(2)
  await post.service.stop()
  const output = post.service.output()
  expect(output).toContain('message-accepted')
  for (const secret of [
    'ana',
    'Souza',
    'people.example',
    'convocation',
    'urgent',
    '1303774410',
    'Rabatau',
    '2027',
  ]) {
    expect(output.replace('Convoc is running', ''), secret).not.toContain(secret)
  }
})
