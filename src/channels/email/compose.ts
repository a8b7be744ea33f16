/** A reply becomes the mail that is sent: its fields, its two parts that say the same, its attachments. */
import type { SendMailOptions } from 'nodemailer'
import type { Part, Reply } from '../../message.ts'
import { type Draft, draftFile } from './draft.ts'
import { drawHtml } from './draw-html.ts'
import { drawText } from './draw-text.ts'
import { messageIdOf } from './message-id.ts'

type AttachmentPart = Extract<Part, { kind: 'attachment' }>

/**
 * The mail for a reply. It says that it is automatic (RFC 3834 section 3) and has the null sender in its envelope,
 * so that no bounce and no absence note comes of it. The same reply always has the same Message-ID.
 */
export async function composeMail(reply: Reply, from: string): Promise<SendMailOptions> {
  const subject = subjectOf(reply)
  const thread = reply.thread ?? {}
  const parts = reply.parts.filter((part) => part.kind !== 'attachment')
  return {
    from: { name: 'Convoc', address: from },
    to: { name: '', address: reply.to },
    envelope: { from: '', to: [reply.to] },
    subject,
    messageId: messageIdOf(reply.id, from),
    ...(thread['messageId'] ? { inReplyTo: thread['messageId'] } : {}),
    ...(thread['references'] ? { references: thread['references'] } : {}),
    headers: {
      'Auto-Submitted': reply.unasked ? 'auto-generated' : 'auto-replied',
      'X-Auto-Response-Suppress': 'All',
      'X-Loop': from,
    },
    text: drawText(parts),
    html: drawHtml(parts, subject, { address: from, subject }),
    attachments: [
      ...reply.parts.filter((part): part is AttachmentPart => part.kind === 'attachment').map(attach),
      ...(await Promise.all(
        reply.parts.filter((part): part is Draft => part.kind === 'draft').map(attachDraft),
      )),
    ],
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/** The subject of the mail that is answered, as mail programs group by it; else the reply's own. */
function subjectOf(reply: Reply): string {
  const asked = (reply.thread?.['subject'] ?? '').replace(/\s+/g, ' ').trim()
  if (asked === '') return reply.subject
  return /^re\s*:/i.test(asked) ? asked : `Re: ${asked}`
}

function attach({ name, type, content }: AttachmentPart) {
  const isCalendar = type.toLowerCase().startsWith('text/calendar')
  const contentType = isCalendar && !type.includes(';') ? `${type}; charset=utf-8; method=PUBLISH` : type
  return {
    filename: name,
    content: Buffer.from(content, 'utf8'),
    contentType,
    contentDisposition: 'attachment' as const,
  }
}

/** As a file and not as `message/rfc822`: programs show a message within a message, and then it cannot be sent. */
async function attachDraft(draft: Draft) {
  return {
    filename: draft.name,
    content: await draftFile(draft),
    contentType: 'application/octet-stream',
    contentDisposition: 'attachment' as const,
  }
}
