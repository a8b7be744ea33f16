/** Mails as many programs write them, taken apart: whose words, which letter, whom to answer. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseMail } from '../../../src/channels/email/parse.ts'
import type { Message } from '../../../src/message.ts'

const ours = ['letters@convoc.example']
const amina = 'amina.diallo@example.net'

function read(name: string): Buffer {
  return readFileSync(new URL(`mails/${name}.eml`, import.meta.url))
}

function parse(name: string, envelopeFrom = amina): Promise<Message> {
  return parseMail(read(name), { ours, envelopeFrom })
}

function text(message: Message, index = 0): string {
  return Buffer.from(message.files[index]?.bytes ?? []).toString('utf8')
}

const names = (message: Message) => message.files.map((file) => `${file.name} ${file.type}`)

/** A mail of its own for one trait. */
function mail(head: string, body = 'hello'): Buffer {
  return Buffer.from(
    `From: Amina <${amina}>\r\nMessage-ID: <m1@example.net>\r\n${head}\r\n\r\n${body}`,
    'latin1',
  )
}

describe('a mail sent on as a file', () => {
  const sent = (from: string) =>
    Buffer.from(
      `From: ${from}\r\nTo: amina.diallo@example.net\r\nSubject: Votre dossier\r\nMessage-ID: <m2@example.org>\r\n\r\nBonjour, envoyez votre RIB.`,
    )

  it('keeps who wrote it, where an office is named', async () => {
    for (const from of ['OFII <contact@ofii-france.example>', 'Titre de sejour <x.ofii@gmail.com>']) {
      const message = await parseMail(sent(from))
      expect(message.text).toBe('')
      expect(text(message)).toContain(`De : ${from}`)
    }
  })

  it('is the person’s own words where none is', async () => {
    const message = await parseMail(sent('Amina <amina.diallo@example.net>'))
    expect(message.files).toEqual([])
    expect(message.text).toContain('envoyez votre RIB')
  })
})

describe('a forwarded letter', () => {
  it.each([
    ['gmail-en-letter-in-body', 'What is this please?'],
    ['outlook-fr-html-only', 'Bonjour, est-ce grave ?'],
    ['outlook-mobile-fr', 'Can I bring my sister?'],
    ['apple-mail-fr', 'Where do I go?'],
    ['thunderbird-fr', 'Is it far?'],
    ['orange-fr', 'What is it?'],
    ['samsung-fr', 'Help'],
    ['zimbra-fr', 'What do I bring?'],
    ['roundcube-fr', 'Must I go?'],
  ])('%s: the note and the letter are told apart', async (name, note) => {
    const message = await parse(name)
    expect(message.text).toBe(note)
    expect(names(message)).toEqual(['e-mail text text/plain'])
    expect(text(message)).toMatch(
      /^De : OFII Toulouse\n(?:Date : 22\/02\/2027\n)?À : amina.diallo@example.net\nObjet : Convocation\n\nMadame,/,
    )
    expect(text(message)).toContain('le mardi 16 mars 2027 à 9h15')
    expect(text(message)).toContain('Le directeur territorial')
    expect(text(message)).not.toMatch(/^>|22 f|22-02|Feb 2027|ne-pas-repondre/m)
    expect(message).toMatchObject({ from: amina, conversation: amina, automatic: false })
  })

  it.each([
    'Le mar. 2 févr. 2027 à 09:12, OFII Toulouse <accueil@ofii.fr> a écrit :',
    'On Tue, Feb 2, 2027 at 9:12 AM OFII Toulouse <accueil@ofii.fr> wrote:',
    'El mar, 2 feb 2027 a las 9:12, OFII Toulouse (<accueil@ofii.fr>) escribió:',
  ])('sent on as an answer keeps its day: %s', async (line) => {
    const body = Buffer.from(
      `What is it?\n\n${line}\n> Madame,\n> vous avez rendez-vous le 16 mars.`,
    ).toString('latin1')
    const message = await parseMail(mail('Subject: OFII\r\nContent-Type: text/plain; charset=utf-8', body), {
      ours,
    })
    expect(text(message)).toBe(
      'De : accueil@ofii.fr\nDate : 02/02/2027\n\nMadame,\nvous avez rendez-vous le 16 mars.',
    )
  })

  it('is the attachment when the mail only covers it', async () => {
    const message = await parse('gmail-fr')
    expect(message.text).toBe('Hello, do I have to fast before this? Thank you\nAmina')
    expect(names(message)).toEqual(['Convocation.pdf application/pdf'])
    expect(message.subject).toBe('Fwd: Convocation visite médicale')
  })

  it('is opened when it comes as an attached mail, whose robot marks silence nobody', async () => {
    const message = await parse('forwarded-as-attachment')
    expect(message.text).toBe('Here is what I got.')
    expect(names(message)).toEqual(['e-mail text text/plain', "plan d'accès.pdf application/pdf"])
    expect(message.automatic).toBe(false)
  })

  it('is the photo that a phone put between the lines', async () => {
    const message = await parse('iphone-inline-photo')
    expect(message.text).toBe('Please tell me what this says')
    expect(names(message)).toEqual(['IMG_4410.jpeg image/jpeg'])
  })

  it('is the quote when we are copied on an answer to the office, without the date of its mail', async () => {
    const message = await parse('copied-on-answer-to-office')
    expect(message.text).toBe('Bonjour, je viendrai.')
    expect(text(message)).toContain('le mardi 16 mars 2027 à 9h15')
    expect(text(message)).not.toContain('22 févr.')
  })

  it('passed on by a mailbox rule is answered to the person, never to the office', async () => {
    const message = await parse('mailbox-rule', 'amina.diallo+caf_=letters=convoc.example@gmail.com')
    expect(message).toMatchObject({ from: 'amina.diallo@gmail.com', automatic: false, text: '' })
    expect(text(message)).toContain('le mardi 16 mars 2027 à 9h15')
    const direct = await parse('mailbox-rule', 'ne-pas-repondre@ofii.fr')
    expect(direct.automatic).toBe(true)
  })

  it('pasted as the body stays in the text', async () => {
    const message = await parse('letter-pasted')
    expect(message.text).toContain('le mardi 16 mars 2027 à 9h15')
    expect(message.text).toMatch(/Cordialement$/)
    expect(message.files).toEqual([])
  })

  it('with lines of its own like a mail’s is not cut in two', async () => {
    const body = 'Vous avez rendez-vous :\nDate : 16 mars 2027\nDe : 9h00\nA : 17h00\nObjet : visite'
    const message = await parseMail(mail('Subject: Fwd: a', body))
    expect(message.text).toBe(body)
  })

  it('that lies too deep in attached mails is said to be too much', async () => {
    const inner = 'Content-Type: message/rfc822\r\n\r\nFrom: a@example.org\r\n'.repeat(9)
    const message = await parseMail(mail(`${inner}Content-Type: text/plain`))
    expect(message.problems).toEqual([{ code: 'mail-too-complex' }])
  })
})

describe('an answer to us', () => {
  it.each([
    ['follow-up-gmail-fr', 'And can my husband come with me?', ['r-77', 'r-12']],
    ['follow-up-outlook-unmarked', 'How long does it take?', undefined],
    ['follow-up-between-quotes', 'It expired, is that a problem?\nI have none.', ['r-77']],
  ])('%s: only the new words are kept', async (name, words, inReplyTo) => {
    const message = await parse(name)
    expect(message.text).toBe(words)
    expect(message.files).toEqual([])
    expect(message.inReplyTo).toEqual(inReplyTo)
  })

  const ourAnswer = 'Good news: this is the visit.\n\nObjet : 16 March 2027\n- your passport'
  const marked = ourAnswer.replace(/^/gm, '> ')

  it.each([
    ['Yahoo', `Le lundi 22 février 2027 à 18:05:00 UTC+1, Convoc <${ours}> a écrit :\n\n${ourAnswer}`],
    [
      'Orange',
      `> Message du 22/02/27 18:05\n> De : "Convoc" <${ours}>\n> A : ${amina}\n> Objet : Re: a\n>\n${marked}`,
    ],
    [
      'Samsung',
      `-------- Message d'origine --------\nDe : Convoc <${ours}>\nDate : 22/02/2027\nÀ : ${amina}\nObjet : Re: a\n\n${ourAnswer}`,
    ],
    [
      'an iPhone',
      `Envoyé de mon iPhone\n\n> Le 22 févr. 2027 à 18:05, Convoc <${ours}> a écrit :\n>\n${marked}`,
    ],
    ['Gmail, the line folded', `Le lun. 22 févr. 2027 à 18:05, Convoc <\n${ours}> a écrit :\n\n${marked}`],
    [
      'Outlook for iOS',
      `Get Outlook for iOS<https://aka.ms/o0ukef>\n${'_'.repeat(32)}\nFrom: Convoc <${ours}>\nSent: Monday\nTo: Amina\nSubject: Re: a\n\n${ourAnswer}`,
    ],
    [
      'Gmail in Arabic',
      `في الاثنين، 22 فبراير 2027 في 6:05 م تمت كتابة ما يلي بواسطة Convoc <${ours}>:\n\n${marked}`,
    ],
    ['Gmail in Russian', `пн, 22 февр. 2027 г. в 18:05, Convoc <${ours}>:\n\n${marked}`],
    [
      'a program in Chinese',
      `发件人: Convoc <${ours}>\n发送时间: 2027年2月22日\n收件人: Amina\n主题: Re: a\n\n${ourAnswer}`,
    ],
  ])('keeps nothing of what %s quotes, also when the thread is lost', async (_, quote) => {
    const body = Buffer.from(`How long?\n\n${quote}`).toString('latin1')
    const message = await parseMail(mail('Subject: Re: a\r\nContent-Type: text/plain; charset=utf-8', body), {
      ours,
    })
    expect(message).toMatchObject({ text: 'How long?', files: [] })
  })

  it('may be a thank-you and no more', async () => {
    const body = `Bonne journ\xe9e\n\nOn Monday, Convoc <${ours}> wrote:\n> Good news`
    expect((await parseMail(mail('Subject: Re: a', body), { ours })).text).toBe('Bonne journée')
  })

  it('is not one when it names ids of another house', async () => {
    const message = await parseMail(mail('In-Reply-To: <convoc.r-1@elsewhere.example>'), { ours })
    expect(message.inReplyTo).toBeUndefined()
  })

  it('carries what its own answer needs', async () => {
    const { thread } = await parse('follow-up-gmail-fr')
    expect(thread).toEqual({
      messageId: '<fu1@mail.example.net>',
      references:
        '<gmail-fr@mail.example.net> <convoc.r-12@convoc.example> <convoc.r-77@convoc.example> <fu1@mail.example.net>',
      subject: 'Re: Fwd: Convocation',
    })
  })
})

describe('words that are shown', () => {
  it('come from the HTML when the text part says nothing', async () => {
    const message = await parse('text-part-points-to-html')
    expect(message.text).toContain('le mardi 16 mars 2027 à 9h15')
  })

  it('come from the HTML when the text part sets the cells of a table beside each other', async () => {
    const message = await parse('gmail-table-only-in-html')
    const [letter] = message.files.map(({ bytes }) => new TextDecoder().decode(bytes))
    expect(message.text).toBe('Which one is right?')
    expect(letter).toContain('Jour\tmardi 18/01/2028\tvendredi 04/02/2028')
  })

  it('leave out what is hidden, and tracking pixels', async () => {
    const message = await parse('html-hidden-and-pixel')
    expect(message.text).toBe(
      'RÉPUBLIQUE FRANÇAISE\n\nDate\t16 mars 2027\nHeure\t9h15\n\nSe présenter au 2ème étage.\nMerci.\n\nMon compte OFII <https://ofii-rdv.example/p?x=1>',
    )
    expect(message.files).toEqual([])
  })

  it.each([
    ['unknown charset', 'Content-Type: text/plain; charset=no-such'],
    ['Latin-1 that claims UTF-8', 'Content-Type: text/plain; charset="utf-8"'],
    ['no charset', 'Content-Type: text/plain'],
    ['no type', 'X-Other: 1'],
    ['iso-8859-15', 'Content-Type: text/plain; charset=iso-8859-15'],
  ])('keep their accents: %s', async (_, head) => {
    expect((await parseMail(mail(head, 'm\xe9decin'))).text).toBe('médecin')
  })

  it('hold no NUL and no line breaks in the subject', async () => {
    const subject = `=?utf-8?B?${Buffer.from('a\r\nBcc: v@example.org\0').toString('base64')}?=`
    const message = await parseMail(mail(`Subject: ${subject}`, 'he\0llo'))
    expect(message.subject).toBe('a Bcc: v@example.org')
    expect(message.text).toBe('hello')
  })
})

describe('attachments', () => {
  const attached = (type: string, name: string, content = 'x'.repeat(2000)) =>
    mail(
      'Content-Type: multipart/mixed; boundary=b',
      `--b\r\nContent-Type: ${type}\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${content}\r\n--b--`,
    )

  it.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['=?utf-8?Q?C:=5Cletters=5Ca.pdf?=', 'a.pdf'],
    ['=?utf-8?Q?gpj=E2=80=AE.pdf=00?=', 'gpj.pdf'],
    [`${'a'.repeat(300)}.pdf`, `${'a'.repeat(116)}.pdf`],
  ])('named %s are shown as %s', async (given, shown) => {
    expect(names(await parseMail(attached('application/pdf', given)))).toEqual([`${shown} application/pdf`])
  })

  it('of the same name are numbered', async () => {
    const part =
      '--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\n\r\nx\r\n'
    const message = await parseMail(mail('Content-Type: multipart/mixed; boundary=b', `${part}${part}--b--`))
    expect(message.files.map((file) => file.name)).toEqual(['a.pdf', 'a (2).pdf'])
  })

  it.each([
    ['application/pgp-signature', 'signature.asc'],
    ['application/pkcs7-signature', 'smime.p7s'],
    ['text/vcard', 'amina.vcf'],
    ['text/calendar', 'invite.ics'],
  ])('that only wrap the mail are left out: %s', async (type, name) => {
    expect((await parseMail(attached(type, name))).files).toEqual([])
  })

  it('that are empty are kept, so that the person is told', async () => {
    expect((await parseMail(attached('image/jpeg', 'a.jpg', ''))).files).toHaveLength(1)
  })

  it('that are locked are named', async () => {
    expect((await parse('encrypted')).problems).toEqual([{ code: 'encrypted-mail', file: 'smime.p7m' }])
    const pgp = await parseMail(
      mail('X: y', '-----BEGIN PGP MESSAGE-----\r\n\r\nabc\r\n-----END PGP MESSAGE-----'),
    )
    expect(pgp).toMatchObject({ text: '', problems: [{ code: 'encrypted-mail' }] })
  })
})

describe('a copy', () => {
  const id = async (raw: Buffer, envelopeFrom = amina) =>
    (await parseMail(raw, { ours, envelopeFrom })).externalId

  it('has the id of the first one, by whatever route it comes', async () => {
    const first = await id(mail('Subject: a'))
    expect(await id(mail('Received: from x by y\r\nSubject: a'))).toBe(first)
    expect(await id(mail('Subject: a\r\nX-Spam: no'))).toBe(first)
  })

  it('is not one with another sender or other words, whatever Message-ID it claims', async () => {
    const first = await id(mail('Subject: a'))
    expect(await id(mail('Subject: a'), 'mallory@example.org')).not.toBe(first)
    expect(await id(mail('Subject: a', 'other words'))).not.toBe(first)
  })

  it('is known without a Message-ID', async () => {
    const raw = (extra: string) => Buffer.from(`${extra}From: ${amina}\r\nSubject: a\r\n\r\nhello`)
    expect(await id(raw(''))).toBe(await id(raw('Received: from x by y\r\n')))
    expect(await id(raw(''))).not.toBe(await id(raw('Date: Mon, 1 Mar 2027 10:00:00 +0100\r\n')))
  })
})

describe('who is answered', () => {
  it.each([
    ['two From fields', 'From: victim@example.org\r\nSubject: a'],
    ['the null sender', 'Subject: a', ''],
    ['our own address', 'Subject: a', 'letters@convoc.example'],
  ])('nobody: %s', async (_, head, envelopeFrom = amina) => {
    expect((await parseMail(mail(head), { ours, envelopeFrom })).automatic).toBe(true)
  })

  it.each(['From: a@example.org, b@example.org', 'From: friends: a@example.org;', 'To: x@example.org'])(
    'nobody: %s',
    async (head) => {
      const message = await parseMail(Buffer.from(`${head}\r\nSubject: a\r\n\r\nhello`), {
        ours,
        envelopeFrom: amina,
      })
      expect(message).toMatchObject({ automatic: true, from: '' })
    },
  )

  it('never a Reply-To', async () => {
    const message = await parseMail(mail('Reply-To: mallory@example.org'), { ours, envelopeFrom: amina })
    expect(message.from).toBe(amina)
  })
})

describe('a mail made to be too much', () => {
  const nested = Array.from(
    { length: 1500 },
    (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}`,
  )

  it.each([
    ['parts inside parts', nested.join('\r\n')],
    [
      'thousands of parts',
      `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\na\r\n'.repeat(5000)}`,
    ],
    ['an endless header', `X: ${'a'.repeat(2_000_000)}`],
  ])('is still somebody who is answered: %s', async (_, head) => {
    const message = await parseMail(mail(`Subject: =?utf-8?Q?r=C3=A9sum=C3=A9?=\r\n${head}`), {
      ours,
      envelopeFrom: amina,
    })
    expect(message).toMatchObject({
      from: amina,
      subject: 'résumé',
      problems: [{ code: 'mail-too-complex' }],
    })
  })

  it.each([
    ['nested blocks', 'text/html', `${'<div>'.repeat(180_000)}see you`],
    ['open brackets', 'text/html', `see you ${'<'.repeat(500_000)}`],
    ['empty lines', 'text/plain', `${'\r\n'.repeat(50_000)}see you`],
    ['spaces', 'text/plain', `${' '.repeat(100_000)}see you`],
    ['links', 'text/html', `see you ${'<a href="http://x.example/">w</a>'.repeat(60_000)}`],
    ['accents on one letter', 'text/html', `see you ${'&#789;&#768;'.repeat(150_000)}`],
    ['blanks after a type', 'text/plain', `see you \xe9\r\nContent-Type: text/plain${' '.repeat(150_000)}x`],
    ['a recipient line', 'text/plain', `see you\r\nTo: ${'a@example.org, '.repeat(12_000)}`],
  ])('takes no time: %s', { timeout: 30_000 }, async (_, type, body) => {
    const message = await parseMail(mail(`Subject: Fwd: a\r\nContent-Type: ${type}`, body))
    expect(message.text.includes('see you')).toBe(true)
  })

  it.each(['', '\0\xff', 'Subject', '\r\n\r\n'])('never throws: %j', async (raw) => {
    expect((await parseMail(Buffer.from(raw, 'latin1'), { ours, envelopeFrom: amina })).automatic).toBe(true)
  })
})
