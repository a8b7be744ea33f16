/** A message that claims to be OFII and asks for money, or comes from a false address: no date in it is trusted. */
import type { Kind } from '../kind.ts'
import type { Passage } from '../passage.ts'
import { issuedOn } from '../readers/issued-on.ts'
import { namesOfii } from '../signs.ts'

const payment =
  /\b(?:reglez|payez|regler|payer|versez|verser|paiement|reglement|acquitter|virement|frais de (?:confirmation|dossier|reservation|rendez-?vous|traitement|gestion|visite))\b/g
const negated = /\b(?:aucun|aucune|pas|jamais|sans|ni|gratuit\w*)\b[^.]{0,60}$/
const means =
  /\b(?:iban|virement|carte (?:bancaire|bleue|de credit)|par carte|coupons?|recharge|pcs|transcash|neosurf|paysafecard|western union|moneygram|paypal|bitcoin|crypto\w*|lien (?:suivant|ci-dessous)|https?:)/
const amount = /\b\d{1,4}(?:[.,]\d\d)?\s?(?:€|euros?|eur)\b/
const pressure =
  /\b(?:avant ce soir|immediatement|dans les (?:24|12|48) ?h\w*|sous (?:24|48) ?h\w*|urgent|derniere chance|police|expuls\w*|(?:visa|titre|dossier) sera (?:annule|supprime|bloque|resilie)|amende)\b/
const address = /(?:https?:\/\/|www\.|@)([a-z\d.-]{3,100})/g
const freeMail = /\b(?:gmail|hotmail|outlook|yahoo|proton(?:mail)?|gmx|mail)\.(?:com|fr|me|net|ru)$/

export const suspectedScam: Kind = {
  name: 'suspected-scam',
  recognise: (passage) => (suspicion(passage) >= 4 ? 200 : 0),
  readers: [issuedOn],
  expects: [],
  purpose: 'other',
  warns: 'looks-like-a-scam',
}

/** OFII takes no payment for an appointment, and writes from ofii.fr or the State's domains. */
function suspicion(passage: Passage): number {
  const { text } = passage
  const claims = namesOfii(passage)
  const asksMoney =
    claims &&
    [...text.matchAll(payment)].some(({ index }) => !negated.test(text.slice(Math.max(0, index - 80), index)))
  const paysHow = asksMoney && means.test(text)
  const hosts = [...text.matchAll(address)].map(([, host = '']) => host.replace(/[.-]+$/, ''))
  const false_ = hosts.some(
    (host) => /ofii|immigration|titre-?sejour/.test(host) && !/(?:^|\.)(?:ofii\.fr|gouv\.fr)$/.test(host),
  )
  const privateBox =
    claims &&
    /\b(?:expediteur|from|de)\s?:[^\n]{0,80}@/.test(text) &&
    hosts.some((host) => freeMail.test(host))
  return (
    (asksMoney ? 2 : 0) +
    (paysHow ? 2 : 0) +
    (asksMoney && amount.test(text) ? 1 : 0) +
    (false_ ? 3 : 0) +
    (privateBox ? 1 : 0) +
    (pressure.test(text) ? 1 : 0)
  )
}
