/** The SMTP server over a real socket: what it takes, what it refuses, what cannot stop it. */
import { describe, expect, it, vi } from 'vitest'
import { usualLimits } from '../../../src/channels/email/visitors.ts'
import { createReadableLog } from '../log.ts'
import { sendMail, shortMail, startServer, us, Wire } from './wire.ts'

describe('a mail for us', () => {
  it('is taken, and 250 is said only when it is stored', async () => {
    const stored = Promise.withResolvers<void>()
    const { port, taken } = await startServer({}, () => stored.promise)
    const wire = await Wire.open(port)
    await wire.beginMail()
    const answer = wire.sendBytes(shortMail)
    const early = await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, 300, 'waiting'))])
    expect(early).toBe('waiting')
    stored.resolve()
    expect(await answer).toMatch(/^250 /)
    expect(taken).toMatchObject([{ from: 'amina@example.net', text: 'hello', subject: 'a' }])
  })

  it.each([us, 'LETTERS@Convoc.Example', 'letters+grace@convoc.example'])(
    'may be addressed to %s',
    async (to) => {
      const { port } = await startServer()
      const wire = await Wire.open(port)
      expect(await wire.beginMail('amina@example.net', to)).toMatch(/^354 /)
    },
  )

  it.each([
    'amina@gmail.example',
    'x+caf_=y=z@gmail.com',
    `${'a'.repeat(64)}@example.net`,
    'é@example.net',
    'a@xn--bcher-kva.example',
  ])('may come from %s', async (from) => {
    const { port, taken } = await startServer()
    const wire = await Wire.open(port)
    await wire.beginMail(Buffer.from(from).toString('latin1'))
    expect(await wire.sendBytes(shortMail)).toMatch(/^250 /)
    expect(taken).toHaveLength(1)
  })

  it('from the null sender is taken and marked as a bounce', async () => {
    const { port, taken } = await startServer()
    const wire = await Wire.open(port)
    await wire.beginMail('')
    expect(await wire.sendBytes(shortMail)).toMatch(/^250 /)
    expect(taken).toMatchObject([{ automatic: true }])
  })

  it('that cannot be stored is asked for again, and the next one is taken', async () => {
    let full = true
    const { port, taken } = await startServer({}, async () => {
      if (full) throw new Error('no space')
    })
    expect(await sendMail(port)).toMatch(/^451 /)
    full = false
    expect(await sendMail(port)).toMatch(/^250 /)
    expect(taken).toHaveLength(1)
  })

  it('with its line ends and dots as sent by others stays one mail', async () => {
    const { port, taken } = await startServer()
    const wire = await Wire.open(port)
    await wire.beginMail()
    for (const look of ['\n.\n', '\n.\r\n', '\r.\r', '\r\n.\n', '\r\n..\r\n'])
      wire.write(`${shortMail}${look}MAIL FROM:<v@example.org>`)
    expect(await wire.sendBytes('end')).toMatch(/^250 /)
    expect(taken).toHaveLength(1)
  })
})

describe('refused', () => {
  it.each([
    'someone@else.example',
    'letters@else.example',
    'a%b@convoc.example',
    'victim%else.example@convoc.example',
    '"letters"@convoc.example',
    '"a@b"@convoc.example',
    'letters@convoc.example@else.example',
    '@convoc.example:victim@else.example',
    'else.example!victim@convoc.example',
    'letters',
    'lettersx@convoc.example',
  ])('mail to %s', async (to) => {
    const { port } = await startServer()
    const wire = await Wire.open(port)
    expect(await wire.sayAll('EHLO x', 'MAIL FROM:<a@example.net>', `RCPT TO:<${to}>`)).toMatch(/^5\d\d /)
    expect(await wire.say('DATA')).toMatch(/^503 /)
  })

  it('an eleventh recipient', async () => {
    const { port } = await startServer()
    const wire = await Wire.open(port)
    await wire.sayAll('EHLO x', 'MAIL FROM:<a@example.net>')
    const answers: string[] = []
    for (let at = 0; at < 11; at += 1) answers.push(await wire.say(`RCPT TO:<letters+${at}@convoc.example>`))
    expect(answers.slice(0, 10).every((answer) => answer.startsWith('250'))).toBe(true)
    expect(answers.at(-1)).toMatch(/^452 /)
  })

  it('a mail that says it is too large, at once', async () => {
    const { port } = await startServer()
    const wire = await Wire.open(port)
    expect(await wire.say('EHLO x')).toContain('SIZE 200000')
    expect(await wire.say('MAIL FROM:<a@example.net> SIZE=200001')).toMatch(/^552 /)
  })

  it('a mail that turns out too large, and nothing of it is kept', async () => {
    const { port, taken } = await startServer()
    expect(await sendMail(port, `${shortMail}\r\n${'x'.repeat(70)}\r\n`.repeat(3000))).toMatch(/^552 /)
    expect(taken).toEqual([])
    expect(await sendMail(port)).toMatch(/^250 /)
  })

  it('a mail that runs in circles', async () => {
    const { port, taken } = await startServer()
    expect(await sendMail(port, `${'Received: from a by b\r\n'.repeat(51)}${shortMail}`)).toMatch(/^554 /)
    expect(taken).toEqual([])
  })

  it('passwords and encryption, which this server has no certificate for', async () => {
    const { port } = await startServer()
    const wire = await Wire.open(port)
    expect(await wire.say('EHLO x')).not.toMatch(/AUTH|STARTTLS/)
    expect(await wire.say('STARTTLS')).toMatch(/^50\d /)
    expect(await wire.say('AUTH PLAIN AGEAYg==')).toMatch(/^50\d /)
  })
})

describe('cannot stop the server', () => {
  it.each([
    ['an end', (wire: Wire) => wire.socket.end()],
    ['a reset', (wire: Wire) => wire.socket.resetAndDestroy()],
  ])('%s in the middle of a mail', async (_, cut) => {
    const log = createReadableLog()
    const { port, taken } = await startServer({ log })
    const wire = await Wire.open(port)
    await wire.beginMail()
    wire.write(shortMail)
    await new Promise((resolve) => setTimeout(resolve, 50))
    cut(wire)
    expect(await sendMail(port)).toMatch(/^250 /)
    expect(taken).toHaveLength(1)
    // Somebody else's cut line is no fault of ours.
    expect(log.lines.filter((line) => line.startsWith('error'))).toEqual([])
  })

  it.each([
    ['a web browser', 'GET / HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['an endless line', 'x'.repeat(20_000)],
    ['a TLS greeting', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n'.repeat(12)],
    ['NUL', '\0\0\0\r\n'.repeat(12)],
  ])('%s', async (_, noise) => {
    const { port } = await startServer()
    const wire = await Wire.open(port)
    wire.write(noise)
    await vi.waitFor(() => expect(wire.socket.readableEnded).toBe(true), { timeout: 10_000 })
    expect(await sendMail(port)).toMatch(/^250 /)
  })

  it('somebody who says a letter now and then', async () => {
    const { port } = await startServer({ limits: { ...usualLimits, forCommands: 400 } })
    const wire = await Wire.open(port)
    const drip = setInterval(() => wire.write('N'), 50)
    expect(await wire.reply()).toMatch(/^421 /)
    clearInterval(drip)
  })

  it('somebody whose mail does not come to its end', async () => {
    const { port, taken } = await startServer({ limits: { ...usualLimits, forData: 400 } })
    const wire = await Wire.open(port)
    await wire.beginMail()
    const drip = setInterval(() => wire.write('x'), 50)
    expect(await wire.reply()).toMatch(/^421 /)
    clearInterval(drip)
    expect(await sendMail(port)).toMatch(/^250 /)
    expect(taken).toHaveLength(1)
  })

  it('one address with too many connections', async () => {
    const { port } = await startServer({ limits: { ...usualLimits, connections: 2 } })
    const greetings: string[] = []
    for (let at = 0; at < 3; at += 1)
      greetings.push((await Wire.open(port, '127.0.0.2')).greeting.slice(0, 3))
    expect(greetings).toEqual(['220', '220', '421'])
    expect((await Wire.open(port, '127.0.0.3')).greeting).toMatch(/^220 /)
  })

  it('one address that comes too often', async () => {
    const { port } = await startServer({ limits: { ...usualLimits, perMinute: 2 } })
    const greetings: string[] = []
    for (let at = 0; at < 3; at += 1) {
      const wire = await Wire.open(port, '127.0.0.2')
      greetings.push(wire.greeting.slice(0, 3))
      wire.socket.destroy()
    }
    expect(greetings).toEqual(['220', '220', '421'])
  })
})

describe('stopping', () => {
  it('lets a mail come to its end and takes no other', async () => {
    const { port, server, taken } = await startServer()
    const wire = await Wire.open(port)
    await wire.beginMail()
    wire.write(`${shortMail}\r\n`)
    const idle = await Wire.open(port)
    const stopped = server.stop()
    expect(await wire.sendBytes('end')).toMatch(/^250 /)
    expect(await idle.reply()).toMatch(/^(?:421 |closed)/)
    await stopped
    expect(taken).toHaveLength(1)
    await expect(Wire.open(port)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })
})
