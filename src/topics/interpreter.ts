/** Who translates: an interpreter whom the letter plans, on the spot or by telephone, or a language that it only notes. */
import type { Instruction, Letter } from '../letters/letter.ts'
import { told } from './instruction-words.ts'
import { instruction } from './lookup.ts'
import { ownInterpreter } from './notes/session.ts'
import { readingsOf } from './readings/reading.ts'
import { readings } from './readings/readings.ts'
import { quoted } from './statement.ts'
import type { Statement, Topic } from './topic.ts'

/** The interpreter is heard, not seen; a number to call, or to ask by, is something else. */
const byPhone =
  /\b(?:interpr|tradu|assist)(?:(?!demand|dites|pr[ée]ven|appel|signal|contact)[^.;])*?(?:\b(?:au|par) t[ée]l[ée]phone|t[ée]l[ée]phonique|\bby (?:tele)?phone|\bon the phone)\b(?!\s?:?\s?(?:au )?\d)|\bpar t[ée]l[ée]phone,? (?:par |de |d['’])?(?:une? |l['’])interpr/iu
/** One comes only where the reader asks for one. */
const toAskFor =
  /\b(?:demand(?:ez|er)|sur demande|dites|pr[ée]ven(?:ez|ir)|signal(?:ez|er)|appel(?:ez|er)|contact(?:ez|er))\b/iu
const promised =
  /\binterpr[èe]te (?:(?!peu|pou|n['’e]|non |pas |[êe]tre |[àa] )[\p{L}('’)]+ ){0,3}(?:pr[ée]vu|r[ée]serv[ée]|retenu)(?!\p{L})|(?<!n['’])\b(?:est|sera|a [ée]t[ée]) (?!pas )(?:\p{L}+ )?(?:pr[ée]vu|pr[ée]sent|assur|r[ée]serv|l[àa](?!\p{L}))|\bvous (?:assist|aid)era(?!\p{L})/iu
/** "Prévu sur demande", "présent si vous le demandez"; not where that is said of another language. */
const onlyIfAsked =
  /interpr(?:(?!autre)[^.;])*?\b(?:sur (?:votre |simple )?demande(?!\p{L})|(?:si vous|qui) (?:l[ea] |en )(?:\p{L}+ )?(?:demand|f[aeo]|souhait))/iu

/** A form that notes somebody's language does not say that an interpreter comes. */
export function spokenThere(letter: Letter): Statement[] {
  const quote = instruction(letter, 'interpreter')?.french.quote ?? ''
  if (!/interpr|tradu/iu.test(quote))
    return promisedElsewhere(letter) ?? told(letter, 'interpreter', 'language')
  if (onlyIfAsked.test(quote) || (toAskFor.test(quote) && !promised.test(quote)))
    return told(letter, 'interpreter', 'interpreterAsk')
  return told(letter, 'interpreter', howHeard(quote))
}

const given = /\bdisposition\b|\bfourni|\borganis|\bpar t[ée]l[ée]phone\b/iu

/** "Langue : dari" in one place, and who translates in another. */
function promisedElsewhere(letter: Letter): Statement[] | null {
  const noted = instruction(letter, 'interpreter')
  const sure = (letter.sentences ?? []).filter((one) => one.sure)
  const comes = readingsOf(readings['interpreter'] ?? [], sure).find(
    ({ meaning, line: { quote } }) =>
      meaning === 'interpreter.given' && (promised.test(quote) || given.test(quote)),
  )
  if (!noted || !comes) return null
  const together: Instruction = { ...noted, french: comes.line }
  const [said] = told({ ...letter, instructions: [together] }, 'interpreter', howHeard(comes.line.quote))
  return said ? [{ ...said, because: quoted(comes.line, noted.french) }] : null
}

const howHeard = (quote: string) => (byPhone.test(quote) ? 'interpreterPhone' : 'interpreter')

export const interpreter: Topic = {
  id: 'interpreter',
  about: (letter) => [...spokenThere(letter), ...ownInterpreter(letter)],
}
