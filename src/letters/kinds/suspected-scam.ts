/** A message that claims to be OFII and asks for money, or comes from a false address: no date in it is trusted. */
import type { Kind } from '../kind.ts'
import { type Passage, textOf } from '../passage.ts'
import { issuedOn } from '../readers/issued-on.ts'
import { namesOfii } from '../signs.ts'

/** Words of paying; that the reader receives money, or that nothing is to be paid, is another matter. */
const payment =
  /\b(?:regl(?:ez|er|ement)|pay(?:ez|er|ement|able)|paie\w*|vers(?:ez|er|ement)|virement|vire[rz]|depose[rz]|depot de garantie|achet\w+|recharg\w+|acquitt\w+|debite\w*|frais|caution|redevance|somme de|montant de)\b/g
const otherMoney =
  /\b(?:timbres?|taxe de sejour|allocation|ada|aide au retour|aide financiere|percev\w+|recevrez|vous sera verse\w*|loyer|sans (?:avance de )?frais|pris en charge)\b/
const refusal =
  /(?<!\bsi vous )\b(?:n(?:e |')|aucune?\b|pas\b|jamais\b|ni\b|gratuit\w*|mefiez|fraud\w+|arnaque|escroc\w*)[^.]{0,80}$/
const means =
  /\b(?:iban|virement|carte (?:bancaire|bleue|de credit)|par carte|coupons?|recharge|pcs|transcash|neosurf|paysafecard|western union|moneygram|mandat cash|paypal|wero|lydia|revolut|bitcoin|crypto\w*|cartes? cadeaux?|qr ?code|lien (?:suivant|ci-dessous)|cliquez)\b|https?:/
/** Nobody who sends money this way sees it again. */
const untraceable =
  /\b(?:coupons?|pcs|transcash|neosurf|paysafecard|toneo|western union|moneygram|mandat cash|bitcoin|usdt|crypto\w*|cartes? cadeaux?|iban\W{0,3}(?!fr)[a-z]{2}\d{2})\b/
const secrets =
  /\b(?:numeros? de (?:votre )?carte|carte bancaire|cvv|cryptogramme|mots? de passe|code (?:secret|sms|recu|de confirmation)|codes? (?:recus? )?par sms|identifiants? bancaires?)\b/g
const handingOver =
  /\b(?:saisi\w*|communiqu\w+|envoy\w+|renseign\w+|confirm\w+|transmett\w+|donne[rz]|indique[rz]|repond\w+|valide[rz]|enregistr\w+|mettre a jour)\b/
const messenger = /\b(?:whats ?app|telegram|signal|messenger|snapchat)\b/
const shortLink = /\b(?:bit\.ly|tinyurl|cutt\.ly|t\.co|urlz|is\.gd|goo\.gl)\b/
const amount = /\b\d{1,4}(?:[.,]\d\d)?\s?(?:€|euros?|eur\b)/
const pressure =
  /\b(?:avant (?:ce soir|minuit)|immediatement|dans les (?:24|12|48) ?h\w*|sous (?:24|48) ?h\w*|urgent|derniere chance|police|expuls\w*|(?:visa|titre|dossier) sera (?:annule|supprime|bloque|resilie|detruit)|amende)\b/
const mailOrLink = /(?:https?:\/\/|www\.|([a-z\d._+-]{1,64})@)([a-z\d.-]{3,100})/g
const ourDomain = /(?:^|\.)(?:ofii\.fr|gouv\.fr)$/
const claimsOurName = /[o0]f[i1l]{2,3}(?![a-z])|immigration|titre-?de-?sejour/
const freeMail = /^(?:gmail|hotmail|outlook|yahoo|proton(?:mail)?|gmx|mail|laposte)\.(?:com|fr|me|net|ru)$/
/** Others whose name is borrowed to the same end. */
const borrowed = /\b(?:office (?:de l'|d'|de )?\s?immigration|titre de sejour|anef|service des etrangers)\b/

export const suspectedScam: Kind = {
  name: 'suspected-scam',
  recognise(passage) {
    const points = suspicion(passage)
    if (namesOfii(passage)) return points >= 4 ? 200 : 0
    return borrowed.test(passage.text) && points >= 5 ? 200 : 0
  },
  readers: [issuedOn],
  expects: [],
  purpose: 'other',
  warns: 'looks-like-a-scam',
}

/** OFII takes no payment for an appointment, and writes from ofii.fr or the State's domains. */
function suspicion(passage: Passage): number {
  const { text } = passage
  const asks = asksMoney(passage)
  return (
    (asks ? 2 : 0) +
    (asks && means.test(text) ? 2 : 0) +
    (asks && amount.test(text) ? 1 : 0) +
    (asks && untraceable.test(text) ? 1 : 0) +
    (asksSecrets(passage) ? 3 : 0) +
    (messenger.test(text) ? 2 : 0) +
    (shortLink.test(text) ? 2 : 0) +
    (falseAddress(passage) ? 4 : 0) +
    (pressure.test(text) ? 1 : 0)
  )
}

function asksMoney(passage: Passage): boolean {
  return passage.sentences.some((sentence) => {
    const words = textOf(passage, sentence)
    if (otherMoney.test(words)) return false
    return unrefused(words, payment) && (means.test(words) || amount.test(words))
  })
}

function asksSecrets(passage: Passage): boolean {
  return passage.sentences.some((sentence) => {
    const words = textOf(passage, sentence)
    return handingOver.test(words) && unrefused(words, secrets)
  })
}

/** "ne payez rien", "aucun paiement" and "ne donnez jamais votre code" warn of a scam. */
function unrefused(words: string, pattern: RegExp): boolean {
  return [...words.matchAll(pattern)].some(({ index }) => !refusal.test(words.slice(0, index)))
}

/** A domain that bears OFII's name and is not its own, or a private mailbox that does. */
function falseAddress(passage: Passage): boolean {
  return [...passage.text.matchAll(mailOrLink)].some(([, box = '', domain = '']) => {
    const host = domain.replace(/[.-]+$/, '')
    if (ourDomain.test(host)) return false
    return claimsOurName.test(host) || (claimsOurName.test(box) && freeMail.test(host))
  })
}
