/** The running service from outside: start, mails taken in, memory at rest and after photos. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createTransport, type SendMailOptions } from 'nodemailer'
import { median } from './median.ts'
import { memoryOfTree } from './memory.ts'

const root = join(import.meta.dirname, '../..')
const mailCount = 300
/** Memory is looked at after the first and after each of the others. */
const photoCounts = [50, 150, 300]

/** What `npm start` runs. */
const startScript: string = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts.start

type Service = { process: ChildProcess; port: number; folder: string; ready: number }

export async function service(): Promise<string[][]> {
  const starts: number[] = []
  for (let round = 0; round < 5; round++) {
    const tried = await start()
    starts.push(tried.ready)
    await stop(tried)
  }
  const running = await start()
  await wait(3_000)
  const idle = memoryOfTree(running.process.pid ?? 0)
  const perSecond = await sendAll(running, mailCount, (index) => ({ text: `${shortLetter}\n\n${index}` }))
  await replies(running, mailCount)
  const busy: string[][] = []
  let sent = 0
  for (const count of photoCounts) {
    await sendAll(running, count - sent, (index) => withPhoto(sent + index))
    sent = count
    await replies(running, mailCount + sent)
    const memory = show(memoryOfTree(running.process.pid ?? 0))
    busy.push([`memory after ${sent} photos`, memory, '<= 450 MB', 'the same'])
  }
  await stop(running)
  return [
    [
      'start to ready',
      `${Math.round(median(starts))} ms`,
      '<= 1500 ms',
      '5 starts, until the mail port greets',
    ],
    [
      'mails accepted a second',
      perSecond.toFixed(0),
      '',
      `${mailCount} letters, 8 connections, each on disk before its 250`,
    ],
    ['memory at rest', show(idle), '<= 120 MB', 'resident set of all processes (shared pages counted once)'],
    ...busy,
  ]
}

const show = ({ resident, own }: { resident: number; own: number }) => `${resident} MB (${own} MB)`

const shortLetter = `OFII - Direction territoriale de Lille
Lille, le 4 janvier 2027
Vous êtes convoqué à la visite médicale le mardi 9 mars 2027 à 9h30, 2 rue de Tenremonde, 59000 LILLE.
Apportez votre passeport et cette convocation.`

const photos = globSync('*/*/letter.{photo,chat}.jpg', { cwd: join(root, 'fixtures') }).sort()

const withPhoto = (index: number): SendMailOptions => ({
  text: '',
  attachments: [
    {
      filename: 'IMG.jpg',
      content: readFileSync(join(root, 'fixtures', photos[index % photos.length] ?? '')),
    },
  ],
})

async function start(): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), 'convoc-bench-'))
  const port = await freePort()
  const started = performance.now()
  const child = spawn('sh', ['-c', startScript], {
    cwd: root,
    env: {
      PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
      DATA_DIR: folder,
      MAIL_PORT: String(port),
      MAIL_ADDRESSES: 'letters@localhost',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  while (!(await greets(port))) {
    if (child.exitCode !== null) throw new Error('the service ended at once')
    await wait(10)
  }
  return { process: child, port, folder, ready: performance.now() - started }
}

async function stop({ process: child, folder }: Service) {
  child.kill('SIGTERM')
  await once(child, 'exit')
  rmSync(folder, { recursive: true })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port is free')
  return address.port
}

async function greets(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  try {
    const [greeting] = await once(socket, 'data', { signal: AbortSignal.timeout(5_000) })
    return String(greeting).startsWith('220')
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

/** @returns mails a second, from the first connection to the last 250 */
async function sendAll(
  { port }: Service,
  count: number,
  draw: (index: number) => SendMailOptions,
): Promise<number> {
  const transport = createTransport({
    host: '127.0.0.1',
    port,
    pool: true,
    maxConnections: 8,
    maxMessages: Infinity,
    ignoreTLS: true,
  })
  const started = performance.now()
  await Promise.all(
    Array.from({ length: count }, (_, index) =>
      transport.sendMail({
        from: `reader${index}@mail.example`,
        to: 'letters@localhost',
        subject: 'my letter',
        ...draw(index),
      }),
    ),
  )
  const seconds = (performance.now() - started) / 1000
  transport.close()
  return count / seconds
}

/** Without a relay every reply is a file. */
async function replies({ folder }: Service, count: number) {
  const deadline = performance.now() + 600_000
  while (globSync('outbox/**/*.eml', { cwd: folder }).length < count) {
    if (performance.now() > deadline) throw new Error(`fewer than ${count} replies after ten minutes`)
    await wait(200)
  }
}
