/** Machines that must never get an answer, and people who always must. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseMail } from '../../../src/channels/email/parse.ts'

const ours = ['letters@convoc.example']

async function isAutomatic(head: string, from = 'sam@example.net'): Promise<boolean> {
  const raw = `From: Sam <${from}>\r\nMessage-ID: <1@example.net>\r\n${head}\r\n\r\nhello`
  return (await parseMail(Buffer.from(raw), { ours, envelopeFrom: from })).automatic
}

describe('no answer goes to', () => {
  it.each([
    'Auto-Submitted: auto-replied',
    'Auto-Submitted: Auto-Generated (rejected)',
    'Auto-Submitted: auto-notified; owner-email="x"',
    'Precedence: bulk',
    'Precedence: LIST',
    'Precedence: auto_reply',
    'List-Id: <news.example.net>',
    'List-Unsubscribe: <https://example.net/u>',
    'X-Auto-Response-Suppress: OOF, AutoReply',
    'X-Autoreply: yes',
    'X-Apple-Action: VACATION',
    'X-Loop: letters@convoc.example',
    'Reply-To: letters@convoc.example',
    'X-Failed-Recipients: someone@example.org',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    'Content-Type: message/delivery-status',
    'Return-Path: <>',
    'Subject: Automatic reply: Convocation',
    'Subject: Out of Office Re: your letter',
    'Subject: =?utf-8?Q?R=C3=A9ponse_automatique_:_Re:_Convocation?=',
    'Subject: Absence du bureau',
    'Subject: Abwesenheitsnotiz: Brief',
    'Subject: Undelivered Mail Returned to Sender',
    'Subject: =?utf-8?Q?=C3=89chec_de_la_remise_:_Convocation?=',
  ])('%s', async (head) => {
    expect(await isAutomatic(head)).toBe(true)
  })

  it.each([
    'MAILER-DAEMON@example.net',
    'postmaster@example.net',
    'noreply@example.net',
    'no-reply@example.net',
    'ne-pas-repondre@ofii.fr',
    'do.not-reply@example.net',
    'bounces+77@example.net',
    'letters@convoc.example',
    'Letters+tag@convoc.example',
  ])('%s', async (from) => {
    expect(await isAutomatic('Subject: hello', from)).toBe(true)
  })

  it.each(['out-of-office', 'bounce'])('%s.eml', async (name) => {
    const raw = readFileSync(new URL(`mails/${name}.eml`, import.meta.url))
    expect((await parseMail(raw, { ours, envelopeFrom: 'sam@example.net' })).automatic).toBe(true)
  })
})

describe('an answer goes to people', () => {
  it.each([
    'Auto-Submitted: no',
    'Auto-Submitted: No (really)',
    'Precedence: first-class',
    'X-Loop: someone@example.org',
    'X-Priority: 1',
    'Subject: Je suis absente le 3 mars, que faire ?',
    'Subject: On holiday that week',
    'Subject: Re: automatic door code',
    'Subject: Fwd: Message automatique OFII',
    'Content-Type: text/plain; charset=utf-8',
  ])('%s', async (head) => {
    expect(await isAutomatic(head)).toBe(false)
  })

  it.each([
    'norepo@example.net',
    'robin.noreplay@example.net',
    'mailer.smith@example.net',
    'owner@example.net',
    'x+caf_=y=z@gmail.com',
  ])('%s', async (from) => {
    expect(await isAutomatic('Subject: hello', from)).toBe(false)
  })
})
