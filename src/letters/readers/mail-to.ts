/** The mailbox that papers may be sent to instead of by post. */
import type { Found } from '../letter.ts'
import { found, onOneLine, type Passage, within } from '../passage.ts'
import { mailsIn } from './mail.ts'

/** Papers in a file, or the post and a mailbox to choose from. */
const asFile =
  /\bpdf\b|\b(?:scann|numeris|photographi)\w+|\b(?:envo[iy]\w*|adress\w*|transm\w+|retourn\w+|renvo\w+|parvenir)\b[^.;]{0,80}\b(?:poste|courrier)\b[^.;]{0,80} ou (?:bien )?(?:par (?:courriel|mail|e-mail|message)|a )|\b(?:poste|courrier)\b[^.;]{0,80} ou (?:bien )?(?:par (?:courriel|mail|e-mail)|en pieces? jointes?)/
/** "Aucune pièce par courriel", "ni par mail" */
const refused =
  /\b(?:aucune?|pas|jamais|ni|non|sauf|ne)\b[^.;:]{0,50}\b(?:courriels?|e-?mails?|mails?|pdf|en ligne|electronique)/
const sending =
  /\b(?:envo[iy]\w*|adress\w*|transm\w+|retourn\w+|renvo\w+|parvenir|poste|courrier|pieces?|documents?|dossier)\b/

/** Null where the letter takes nothing by e-mail, or names two mailboxes for it. */
export function mailTo(passage: Passage): Found<string> | null {
  const mails = [...mailsIn(passage)]
  for (const span of passage.sentences) {
    const words = onOneLine(passage, span)
    if (!asFile.test(words) || !sending.test(words) || refused.test(words)) continue
    const [mail, ...others] = mails.filter(within(span))
    if (mail && others.length === 0) return found(passage, mail, mail.address, !mail.damaged)
  }
  return null
}
