/** Conversations: what a person gets back, message by message. */
import { expect, it } from 'vitest'
import { halfDayLetter, movedLetter, person, textFile, visitLetter } from './person.ts'

it('explains a forwarded letter with its calendar file, what to do next and what is kept', async () => {
  const { text, reply } = await person().says('', {
    files: [textFile(visitLetter)],
    subject: 'Tr: Convocation',
  })
  expect(reply?.subject).toBe('Re: Tr: Convocation')
  await expect(text).toMatchFileSnapshot('replies/visit.txt')
})

it('reads a letter that was pasted into the chat', async () => {
  const { text } = await person().says(visitLetter)
  expect(text).toContain('**When** — Thursday 11 March 2027, 8:40 in the morning (in 7 weeks)')
})

it('answers the question that came with a letter before it explains the letter', async () => {
  const { text } = await person().says('Hi! do i need to fast for this??', { files: [textFile(visitLetter)] })
  expect(text).toMatch(/^\*\*Eat as usual\.\*\*/)
  expect(text).toContain('**Good news: this is the routine OFII medical visit.**')
  expect(text.match(/fasting is not needed/g)).toHaveLength(1)
  expect(text).toContain('- your glasses — *lunettes de vue*')
})

it('does not repeat in the explanation what it has just answered', async () => {
  const { text } = await person().says('what do I need to bring?', { files: [textFile(visitLetter)] })
  expect(text.match(/your glasses/g)).toHaveLength(1)
  expect(text).toContain('**If you can’t make it**')
})

it('keeps the whole list when only one thing on it was asked about', async () => {
  const { text } = await person().says('do I need my glasses?', { files: [textFile(visitLetter)] })
  expect(text).toMatch(/^\*\*Yes, bring your glasses\.\*\*/)
  expect(text).toContain('- your passport — *passeport*')
})

it('does not take a greeting beside a letter for a question', async () => {
  const { text } = await person().says('Hello, please see below. Thanks!', { files: [textFile(visitLetter)] })
  expect(text).toMatch(/^\*\*Good news/)
})

it('answers what follows from the letter', async () => {
  const ana = person()
  await ana.says('', { files: [textFile(visitLetter)] })
  expect((await ana.says('what do I need to bring?')).text).toContain('- your glasses — *lunettes de vue*')
  expect((await ana.says('what happens if I do not go')).text).toContain('they close your file')
  const thanks = await ana.says('Thanks a lot, very helpful')
  expect(thanks.reply?.parts).toHaveLength(1)
})

it('asks for the reason once, and takes a word for it', async () => {
  const ana = person()
  await ana.says('', { files: [textFile(visitLetter)] })
  const asked = await ana.says('reschedule')
  expect(asked.text).toMatch(/Why can’t you come\?[^>]*\n\n\[Work: “work”\]/)
  const given = await ana.says('childcare')
  expect(given.text).toContain('aucune solution de garde')
  expect(given.text).not.toContain('Why can’t you come?')
  expect((await ana.says('does my child need an x-ray?')).text).not.toContain('Madame, Monsieur')
})

it.each([
  ['my name is spelled wrong on the letter', 'La mention exacte est : [ce qui est juste]'],
  ['i moved to another flat last week', 'Ma nouvelle adresse est'],
  ['how do I prove that I asked for another date?', 'Lettre recommandée avec accusé de réception'],
  ['what do I give my employer for that day', 'J’ai reçu une convocation de l’Office français'],
])('writes what %s needs', async (words, french) => {
  const ana = person()
  expect((await ana.says(words)).text).not.toContain('> ')
  await ana.says('', { files: [textFile(visitLetter)] })
  expect((await ana.says(words)).text).toContain(french)
})

it('writes the French message to move the date', async () => {
  const ana = person()
  await ana.says('', { files: [textFile(visitLetter)] })
  const { text } = await ana.says('reschedule')
  expect(text).toMatch(/^\*\*Write to sante\.metz@ofii\.fr before the date\.\*\*/)
  expect(text).toContain('> Madame, Monsieur,')
  expect(text).toContain('jeudi 11 mars 2027')
  expect(text).toContain('5712345678')
})

it('takes a tapped or typed word for what it offers', async () => {
  const ana = person()
  const { reply } = await ana.says('', { files: [textFile(visitLetter)] })
  const offered = reply?.parts.flatMap((part) => (part.kind === 'suggestion' ? [part.ask] : []))
  expect(offered).toHaveLength(4)
  for (const ask of offered ?? []) {
    expect((await ana.says(ask)).conversation.lastTopics).not.toContain('unclear')
  }
})

it('says what changed when a later letter moves the date, and replaces the calendar entry', async () => {
  const ana = person()
  const before = await ana.says('', { files: [textFile(visitLetter)] })
  const after = await ana.says('', { files: [textFile(movedLetter)] })
  expect(after.text).toContain('Thursday 11 March 2027')
  expect(after.text).toContain('**When** — Tuesday 23 March 2027, 10:15 in the morning')
  expect(after.conversation.letters).toHaveLength(1)
  const [first, second] = [before, after].map(({ reply }) => {
    const file = reply?.parts.find((part) => part.kind === 'attachment')
    return file?.kind === 'attachment' ? file.content : ''
  })
  const uid = (content = '') => /UID:(.*)/.exec(content)?.[1]
  expect(uid(second)).toBe(uid(first))
  expect(second).toContain('SEQUENCE:1')
})

it('keeps two letters apart, in order, and answers about the one that is meant', async () => {
  const ana = person()
  const both = await ana.says('', {
    files: [textFile(visitLetter, 'visit.txt'), textFile(halfDayLetter, 'half-day.txt')],
  })
  expect(both.text).toContain('# About the OFII medical visit, Thursday 11 March 2027')
  expect(both.text).toContain('# About the OFII welcome half-day, Tuesday 9 February 2027')
  const order = (await ana.says('which appointment is first?')).text
  expect(order.indexOf('welcome half-day')).toBeLessThan(order.indexOf('medical visit'))
})

it('takes a letter that is sent again for the same one', async () => {
  const ana = person()
  await ana.says('', { files: [textFile(visitLetter)] })
  await ana.says('', { files: [textFile(visitLetter)] })
  const { text } = await ana.says('which appointment is first?')
  expect(text).toContain('**Just one appointment is in this letter:**')
  expect(text).not.toContain('This is about')
})

it('takes an answer to an older reply for a question about that letter', async () => {
  const ana = person()
  await ana.says('', { files: [textFile(visitLetter)] })
  await ana.says('', { files: [textFile(halfDayLetter)] })
  expect((await ana.says('what time is it?')).text).toContain('1:30 in the afternoon')
  const older = await ana.says('what time is it?', { inReplyTo: ['re-m1'] })
  expect(older.text).toContain('8:40 in the morning')
  expect(older.text).toContain('This is about the OFII medical visit, Thursday 11 March 2027.')
})

it.each(['delete', 'Delete.', 'please delete everything you have about me'])(
  'forgets everything on %j',
  async (words) => {
    const ana = person()
    await ana.says('', { files: [textFile(visitLetter)] })
    const { forget, conversation, text } = await ana.says(words)
    expect(forget).toBe(true)
    expect(conversation.letters).toEqual([])
    expect(text).toContain('**Done: everything is deleted.**')
  },
)

it('explains deleting when it is only asked about', async () => {
  const ana = person()
  await ana.says('', { files: [textFile(visitLetter)] })
  const { forget, text } = await ana.says('how can I delete my data?')
  expect(forget).toBeUndefined()
  expect(text).toContain('Answer “delete”')
})

it('asks back when it is not sure, and offers the likely topics', async () => {
  const { text, conversation } = await person().says('blorp fizz the thing')
  expect(text).toContain('**I’m not sure what you are asking.**')
  expect(conversation.offered.length).toBeGreaterThan(0)
})

it.each([
  ['an empty mail', {}, '**Your message was empty.**'],
  [
    'a voice message',
    { problems: [{ code: 'voice-message' as const }] },
    '**I can’t listen to voice messages.**',
  ],
  [
    'a note that is no letter',
    { files: [textFile('Buy milk and bread.')] },
    '**I found no letter in your message.**',
  ],
  [
    'a broken PDF',
    {
      files: [
        { name: 'scan.pdf', type: 'application/pdf', bytes: new TextEncoder().encode('%PDF-1.7\nbroken') },
      ],
    },
    '“scan.pdf”',
  ],
])('answers %s kindly, with what to send', async (_what, message, words) => {
  const { text } = await person().says('', message)
  expect(text).toContain(words)
  expect(text).toMatch(/[Ss]end|type/)
  expect(text.length).toBeLessThan(400)
})

it('explains the letter and says what else could not be read', async () => {
  const { text } = await person().says('', {
    files: [textFile(visitLetter)],
    problems: [{ code: 'file-too-large', file: 'video.mov' }],
  })
  expect(text).toContain('**When** — Thursday 11 March 2027')
  expect(text).toContain('**“video.mov” is too large for me.**')
})

it('never answers a machine', async () => {
  const { reply } = await person().says('Out of office', { automatic: true })
  expect(reply).toBeNull()
})

it('answers every part of a message and names the part that it did not understand', async () => {
  const ana = person()
  await ana.says('', { files: [textFile(visitLetter)] })
  const { text } = await ana.says('Do I need to fast? Can my wife come in with me?')
  expect(text.indexOf('Eat as usual')).toBeLessThan(text.indexOf('alone'))
  expect(text.indexOf('Eat as usual')).toBeGreaterThanOrEqual(0)
})

it('offers the message for a missed date once the date has passed, and no calendar file', async () => {
  const late = person(new Date('2027-03-15T09:00:00Z'))
  const { text } = await late.says('', { files: [textFile(visitLetter)] })
  expect(text).toContain('**This date has passed:** Thursday 11 March 2027.')
  expect(text).toContain('[I missed it: “missed”]')
  expect(text).not.toContain('.ics')
  expect((await late.says('missed')).text).toContain('Je n’ai malheureusement pas pu m’y rendre')
})

it('takes the calendar entry out again when a letter cancels the date', async () => {
  const ana = person()
  await ana.says('', { files: [textFile(visitLetter)] })
  const { reply, text } = await ana.says('', {
    files: [
      textFile(
        'OFII – Direction territoriale de Metz\nMadame, nous vous informons que votre rendez-vous du jeudi 11 mars 2027 pour la visite médicale est annulé. Une nouvelle convocation vous sera adressée.',
      ),
    ],
  })
  expect(text).toMatch(/^\*\*Your medical visit on Thursday 11 March 2027 is cancelled\.\*\*/)
  const file = reply?.parts.find((part) => part.kind === 'attachment')
  expect(file?.kind === 'attachment' && file.content).toContain('STATUS:CANCELLED')
})

it('says only what went wrong when the words beside a broken file ask nothing', async () => {
  const broken = { name: 'scan.pdf', type: 'application/pdf', bytes: new TextEncoder().encode('%PDF-1.7') }
  const { text, reply } = await person().says('Hello, see attached', { files: [broken] })
  expect(text).toContain('“scan.pdf”')
  expect(reply?.parts).toHaveLength(1)
})

it('does not take the note in a signature for a letter that failed', async () => {
  const ana = person()
  await ana.says('', { files: [textFile(visitLetter)] })
  const { text } = await ana.says('do I need to fast?', {
    files: [textFile('Ana Example, Acme Ltd', 'signature.txt')],
  })
  expect(text).toMatch(/^\*\*Eat as usual/)
})

it('keeps to the subject after a word of thanks', async () => {
  const ana = person()
  await ana.says('', { files: [textFile(visitLetter)] })
  await ana.says('do I need to fast?')
  expect((await ana.says('Thanks a lot, very helpful')).conversation.lastTopics).toEqual(['fasting'])
})

it('answers about the letter that the topic belongs to, and says which', async () => {
  const ana = person()
  await ana.says('', { files: [textFile(visitLetter)] })
  await ana.says('', { files: [textFile(halfDayLetter)] })
  const { text, about } = await ana.says('do I need to fast?')
  expect(text).toMatch(/^\*\*Eat as usual/)
  expect(text).toContain('This is about the OFII medical visit, Thursday 11 March 2027.')
  expect(about).toEqual(['email-m1-0'])
})

it('sees that a second letter of the same file and kind has another date, even if it does not say so', async () => {
  const ana = person()
  await ana.says('', { files: [textFile(visitLetter)] })
  const later = visitLetter
    .replace('8 janvier 2027', '18 janvier 2027')
    .replace('jeudi 11 mars 2027 à 8h40', 'vendredi 26 mars 2027 à 9h')
  const { text, conversation } = await ana.says('', { files: [textFile(later)] })
  expect(text).toContain(
    '**Your date has changed.** It was Thursday 11 March 2027; it is now Friday 26 March 2027.',
  )
  expect(conversation.letters).toHaveLength(1)
})

it('makes no calendar file of a letter that is not from OFII', async () => {
  const ana = person()
  await ana.says('', {
    files: [
      textFile(
        'Caf de la Gironde – 33078 Bordeaux Cedex\nLe 8 janvier 2027\nObjet : rendez-vous\nMadame, nous vous proposons un rendez-vous téléphonique le jeudi 28 janvier 2027 à 10h30 au sujet de votre prime d’activité. Votre Caf',
      ),
    ],
  })
  const { text } = await ana.says('calendar')
  expect(text).toMatch(/^\*\*This letter is not from OFII\.\*\*/)
  expect(text).not.toContain('.ics')
})

it('warns of a scam once, whatever was asked along with it, and repeats nothing of it', async () => {
  const scam =
    'OFII - Office Francais Immigration\nVotre rendez-vous du 22 février 2027 doit être confirmé. Réglez 49 euros de frais de confirmation par carte sur https://ofii-rdv.example/payer, sinon votre visa sera annulé.'
  const ana = person()
  const { text } = await ana.says('What do I bring? Can I move the date?', { files: [textFile(scam)] })
  expect(text.match(/this looks like a scam/g)).toHaveLength(1)
  expect(text).not.toMatch(/ofii-rdv|22 February|49/)
  const again = await ana.says('What do I bring? Can I move the date?')
  expect(again.text.match(/this looks like a scam/g)).toHaveLength(1)
})

it('helps who has paid a scam before it explains the scam', async () => {
  const scam =
    'OFII : votre dossier est suspendu. Réglez 49 euros de frais de dossier par carte sur https://ofii-rdv.example/payer sous 48 h.'
  const { text } = await person().says('I already paid with my card yesterday. What is this?', {
    files: [textFile(scam)],
  })
  expect(text).toMatch(/^\*\*Call your bank now, before anything else/)
  expect(text).toContain('this looks like a scam')
})

it('asks which letter a message is for, and takes a place in the list for an answer', async () => {
  const ana = person()
  await ana.says('', {
    files: [textFile(visitLetter, 'visit.txt'), textFile(halfDayLetter, 'half-day.txt')],
  })
  const asked = await ana.says("I can't come")
  expect(asked.text).toMatch(/^\*\*Which letter do you mean\?\*\*/)
  expect(asked.text).toContain('[The OFII medical visit, Thursday 11 March 2027')
  expect(asked.text).not.toContain('Madame, Monsieur')
  const chosen = await ana.says('the second one')
  expect(chosen.text).toContain('visite d’accueil')
  expect(chosen.text).toContain('This is about the OFII welcome half-day, Tuesday 9 February 2027.')
  expect((await ana.says('work')).text).toContain('obligation professionnelle')
})

it('does not ask which letter where they all say the same', async () => {
  const ana = person()
  await ana.says('', {
    files: [textFile(visitLetter, 'visit.txt'), textFile(halfDayLetter, 'half-day.txt')],
  })
  expect((await ana.says('what do you do with my data?')).text).toContain('goes to nobody else')
  const both = (await ana.says('when is it?')).text
  expect(both).toContain('Thursday 11 March 2027')
  expect(both).toContain('Tuesday 9 February 2027')
})

it.each([
  'thank you so much',
  'thank you so much!!',
  'ty so much for your help',
  'oh great, thank you very very much sir',
  'thanks a million',
  'merci beaucoup',
  'thank you so so much for explaining, it is really helpful',
  'ok thank u so much, have a nice day',
])('takes "%s" for thanks, at first and later', async (words) => {
  const ana = person()
  expect((await ana.says(words)).text).toMatch(/^You’re welcome/)
  await ana.says('', { files: [textFile(visitLetter)] })
  await ana.says('how much does it cost')
  expect((await ana.says(words)).text).toMatch(/^You’re welcome/)
})

it.each(['thank you, how much is it?', 'thanks so much, what do i have to pay'])(
  'answers what stands beside thanks in "%s"',
  async (words) => {
    const ana = person()
    await ana.says('', { files: [textFile(visitLetter)] })
    expect((await ana.says(words)).text).not.toMatch(/^You’re welcome/)
  },
)
