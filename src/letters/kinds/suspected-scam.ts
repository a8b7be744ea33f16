/** A message that claims to be OFII and asks for money, or comes from a false address: no date in it is trusted. */
import type { Kind } from '../kind.ts'
import { type Passage, textOf } from '../passage.ts'
import { issuedOn } from '../readers/issued-on.ts'
import { namesOfii } from '../signs.ts'

/** Words of paying; that the reader receives money, or that nothing is to be paid, is another matter. */
const payment =
  /\b(?:regl(?:ez|er|ement)|pay(?:ez|er|ement|able)|paie\w*|vers(?:ez|er|ement)|virement|achet\w+|recharg\w+|acquitt\w+|frais|caution|somme de|montant de)\b/g
const otherMoney =
  /\b(?:timbres?|taxe|allocation|ada|aide au retour|aide financiere|percev\w+|recevrez|vous sera verse\w*|loyer|sans (?:avance de )?frais|pris en charge)\b/
const refusal = /\b(?:aucune?|pas|jamais|sans|ni|gratuit\w*)\b[^.]{0,60}$/
const means =
  /\b(?:iban|virement|carte (?:bancaire|bleue|de credit)|par carte|coupons?|recharge|pcs|transcash|neosurf|paysafecard|western union|moneygram|paypal|bitcoin|crypto\w*|lien (?:suivant|ci-dessous)|cliquez)\b|https?:/
const amount = /\b\d{1,4}(?:[.,]\d\d)?\s?(?:€|euros?|eur\b)/
const pressure =
  /\b(?:avant ce soir|immediatement|dans les (?:24|12|48) ?h\w*|sous (?:24|48) ?h\w*|urgent|derniere chance|police|expulse\w*|(?:visa|titre|dossier) sera (?:annule|supprime|bloque|resilie)|amende)\b/
const mailOrLink = /(?:https?:\/\/|www\.|([a-z\d._+-]{1,64})@)([a-z\d.-]{3,100})/g
const ourDomain = /(?:^|\.)(?:ofii\.fr|gouv\.fr)$/
const claimsOurName = /ofii|immigration|titre-?de-?sejour/
const freeMail = /^(?:gmail|hotmail|outlook|yahoo|proton(?:mail)?|gmx|mail|laposte)\.(?:com|fr|me|net|ru)$/

export const suspectedScam: Kind = {
  name: 'suspected-scam',
  recognise: (passage) => (namesOfii(passage) && suspicion(passage) >= 4 ? 200 : 0),
  readers: [issuedOn],
  expects: [],
  purpose: 'other',
  warns: 'looks-like-a-scam',
}

/** OFII takes no payment for an appointment, and writes from ofii.fr or the State's domains. */
function suspicion(passage: Passage): number {
  const asks = asksMoney(passage)
  return (
    (asks ? 2 : 0) +
    (asks && means.test(passage.text) ? 2 : 0) +
    (asks && amount.test(passage.text) ? 1 : 0) +
    (falseAddress(passage) ? 3 : 0) +
    (pressure.test(passage.text) ? 1 : 0)
  )
}

function asksMoney(passage: Passage): boolean {
  return passage.sentences.some((sentence) => {
    const words = textOf(passage, sentence)
    if (otherMoney.test(words)) return false
    const asks = [...words.matchAll(payment)].some(({ index }) => !refusal.test(words.slice(0, index)))
    return asks && (means.test(words) || amount.test(words))
  })
}

/** A domain that bears OFII's name and is not its own, or a private mailbox that does. */
function falseAddress(passage: Passage): boolean {
  return [...passage.text.matchAll(mailOrLink)].some(([, box = '', domain = '']) => {
    const host = domain.replace(/[.-]+$/, '')
    if (ourDomain.test(host)) return false
    return claimsOurName.test(host) || (claimsOurName.test(box) && freeMail.test(host))
  })
}
