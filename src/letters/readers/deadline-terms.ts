/** Terms of a deadline: whether its day still counts, whether the papers have to be there by then, and whom its sentence names. */
import type { Deadline } from '../letter.ts'
import { found, onOneLine, type Passage, type Span, sentenceAt, sentenceBefore, within } from '../passage.ts'
import { ofBefore } from './aims.ts'
import { withItsCity } from './contact.ts'
import { mailsIn } from './mail.ts'
import { phonesIn } from './phone.ts'
import { phoneUse } from './phone-use.ts'
import { weekday } from './week.ts'

const ahead = new RegExp(String.raw`\bavant (?:la date du |le )?(?:${weekday} )?$`)
/** "Avant le 3 mars inclus", "avant le 3 mars au soir" */
const still = /^,? ?\(?(?:inclus|compris|au soir|a minuit|minuit|a \d|\d{1,2} ?h)/
const arrive =
  /\b(?:parvenir|parvien\w+|parven(?:ue?s?|ant)|soient? recu\w*|(?:etre|sera|seront) recu\w* (?:par|a|au|dans|chez) (?:nos|notre|l'|la direction|le service))/

type Terms = Pick<Deadline, 'before' | 'arrives' | 'to'>

/** `span`: the day or the delay, in its sentence. */
export function termsOf(passage: Passage, span: Span): Terms {
  const sentence = sentenceAt(passage, span.start)
  const words = onOneLine(passage, { start: sentence.start, end: span.start })
  const match = still.test(passage.text.slice(span.end, span.end + 14)) ? null : ahead.exec(words)
  const above = sentenceBefore(passage, sentence)
  const said = above && ofBefore.test(onOneLine(passage, sentence)) ? above : sentence
  const to = contactIn(passage, said)
  return {
    ...(match
      ? { before: found(passage, { start: sentence.start + match.index, end: span.end }, true as const) }
      : {}),
    ...(arrive.test(onOneLine(passage, sentence)) ? { arrives: true as const } : {}),
    ...(to ? { to } : {}),
  }
}

/** The one mailbox and the one number of the sentence; of two nobody knows which is meant. A number beside a mailbox may only inform. */
function contactIn(passage: Passage, sentence: Span): Terms['to'] | null {
  const isIn = within(sentence)
  const [mail, ...mails] = [...mailsIn(passage)].filter(isIn)
  const [phone, ...phones] = [...phonesIn(passage)].filter((one) => isIn(one) && !phoneUse(passage, one))
  if ((!mail && !phone) || mails.length + phones.length > 0) return null
  const isOffered = mail && phone ? isEither(passage, sentence, mail, phone) : true
  const address = mail ? withItsCity(passage, mail) : ''
  return {
    email: mail ? found(passage, mail, address, !mail.damaged && address === mail.address) : null,
    phone: phone && isOffered ? found(passage, phone, phone.digits, !phone.isMisread) : null,
  }
}

/** "À accueil@ofii.fr ou au 03 …", "écrivez à …, appelez le …". */
function isEither(passage: Passage, sentence: Span, one: Span, other: Span): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one]
  const isOr = /^[\s,(]*ou\b/.test(passage.text.slice(first.end, second.start))
  return isOr || /\b(?:appel|telephon)(?:ez|er|ant)\b/.test(onOneLine(passage, sentence))
}
