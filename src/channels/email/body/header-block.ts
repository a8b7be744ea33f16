/** The lines "De : … Envoyé : … À : … Objet : …" with which a mail program puts one mail inside another, in French, English and some more. */

export type HeaderBlock = {
  /** Index of its first line, and of the line after its last. */
  start: number
  end: number
  /** Its From line as written, without the label. */
  from: string
  /** When it was sent and to whom, as written; empty when it does not say. */
  sent: string
  to: string
  /** Empty when it has none. */
  subject: string
}

type Field = 'from' | 'date' | 'to' | 'subject' | 'copy'

/** As the programs of our people write them: fr, en, ar, zh, ru, uk, es, pt, it, de, tr, nl, pl, ro, sv. */
const labels: [Field, RegExp][] = [
  [
    'from',
    /^(?:de|from|expéditeur|من|发件人|寄件者|от кого|от|від|від кого|da|von|kimden|gönderen|van|od|från)$/,
  ],
  [
    'date',
    /^(?:date|envoyé|envoyé le|sent|date d'envoi|التاريخ|تاريخ|تم الإرسال|日期|时间|发送时间|дата|отправлено|надіслано|enviado|enviada em|fecha|data|inviato|gesendet|datum|tarih|gönderildi|gönderilen|verzonden|wysłano|trimis|skickat)$/,
  ],
  ['to', /^(?:à|a|to|pour|destinataires?|إلى|收件人|收件者|кому|para|an|kime|aan|do|către|till)$/],
  [
    'subject',
    /^(?:objet|sujet|subject|الموضوع|主题|主旨|тема|asunto|assunto|oggetto|betreff|konu|onderwerp|temat|subiect|ämne)$/,
  ],
  ['copy', /^(?:cc|cci|copie|copie à|reply-to|répondre à|نسخة|抄送|копия|копія|bilgi|kopie|kopia)$/],
]

/** A long list of recipients goes on over some lines. */
const mostContinuations = 4

/** Finds the first block in lines already squeezed. It needs a From and two more fields. */
export function findHeaderBlock(lines: string[], after = 0): HeaderBlock | null {
  for (let at = after; at < lines.length; at += 1) {
    if (fieldOf(lines[at] ?? '') === null) continue
    const block = blockAt(lines, at)
    if (block) return block
  }
  return null
}

function blockAt(lines: string[], start: number): HeaderBlock | null {
  const values = new Map<Field, string>()
  let end = start
  let spaced = false
  for (let at = start; at < lines.length && at - end <= mostContinuations; at += 1) {
    const field = fieldOf(lines[at] ?? '')
    if (field && !values.has(field.field)) {
      spaced ||= values.size > 0 && isEmpty(lines[at - 1])
      values.set(field.field, field.value)
      end = at + 1
    } else if (isEmpty(lines[at]) && isWhole(values) && !spaced) {
      break
    }
  }
  if (!isWhole(values)) return null
  return {
    start,
    end: withContinuation(lines, end),
    from: values.get('from') ?? '',
    sent: values.get('date') ?? '',
    to: values.get('to') ?? '',
    subject: values.get('subject') ?? '',
  }
}

/** A letter has such lines too ("Date : 16 mars, De : 9h00, À : 17h00"): without an address more of them are asked for. */
function isWhole(values: Map<Field, string>): boolean {
  const from = values.get('from') ?? ''
  const hasAll = values.has('date') && values.has('subject')
  if (addressIn(from) === null) return hasAll && /^\p{L}/u.test(from)
  return values.size >= 3 && (values.has('date') || values.has('subject'))
}

const isEmpty = (line: string | undefined) => unquoted(line ?? '') === ''

/** A recipient list that goes on under the block's last line. */
function withContinuation(lines: string[], end: number): number {
  let next = end
  while (
    next < lines.length &&
    next < end + mostContinuations &&
    /^[^\s@]+@[^\s@]+[,;>]*$/.test(unquoted(lines[next] ?? ''))
  ) {
    next += 1
  }
  return next
}

function fieldOf(line: string): { field: Field; value: string } | null {
  const match = /^\*?\s*([\p{L}\p{M}' ’-]{1,20}?)\s?\*?\s?[:：]\s?\*?\s*(.*)$/u.exec(unquoted(line))
  if (!match) return null
  const label = (match[1] ?? '').toLowerCase().replace('’', "'")
  const found = labels.find(([, pattern]) => pattern.test(label))
  return found ? { field: found[0], value: (match[2] ?? '').trim() } : null
}

/** The line without the `>` of a quote. */
export function unquoted(line: string): string {
  return line.replace(/^(?:>\s?)+/, '').trim()
}

/** The first e-mail address in a line, lower case. */
export function addressIn(line: string): string | null {
  const found = /[^\s<>"'()[\]:;,]{1,64}@[^\s<>"'()[\]:;,]{1,255}/.exec(line.slice(0, 1000))
  return found ? found[0].toLowerCase() : null
}
