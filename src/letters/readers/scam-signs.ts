/** What is odd in a message that claims to be OFII: money, secrets, false addresses, haste. OFII takes no payment for an appointment. */
import type { ScamSign } from '../letter.ts'
import { type Passage, textOf } from '../passage.ts'
import { distance } from '../spelling.ts'

/** `points`: how strongly it speaks for a scam; from 4 on it is suspected. */
type Oddity = { sign: ScamSign; points: number }

/** Words of paying; that the reader receives money, or that nothing is to be paid, is another matter. */
const payment =
  /\b(?:regl(?:ez|er|ement|e)|pay(?:ez|er|ement|able|es)|paie\w*|vers(?:ez|er|ement|ee?s?)|virement|vire[rz]|deposez|depot de garantie|achet\w+|recharg\w+|acquitt\w+|debite\w*|frais|caution|redevance|somme de|montant de|cout(?:e|ent|era))\b/g
const otherMoney =
  /\b(?:timbres?|taxe de sejour|allocation|ada|aide au retour|aide financiere|percev\w+|recevrez|vous sera verse\w*|loyer|sans (?:avance de )?frais|pris en charge)\b/
const refusal =
  /(?<!\bsi vous )\b(?:n(?:e |')|aucune?\b|pas\b|jamais\b|ni\b|gratuit\w*|mefiez|fraud\w+|arnaque|escroc\w*)[^.]{0,80}$/
const amount = /\b\d{1,4}(?:[.,]\d\d)?\s?(?:€|euros?\b|eur\b)/
const means =
  /\b(?:iban|virement|sur le compte|carte (?:bancaire|bleue|de credit)|par carte|western union|moneygram|paypal|wero|lydia|revolut|qr ?code|lien (?:suivant|ci-dessous)|cliquez)\b|https?:/
/** What is paid for: a place, a date, a file that goes on. */
const forNothing =
  /\bfrais de (?:dossier|confirmation|reservation|gestion|traitement|report|annulation|validation|regularisation)\b|\b(?:garder|garantir|confirmer|maintenir|avancer|reserver|valider|debloquer)\b[^.]{0,25}\b(?:place|rendez-?vous|rdv|date|dossier|convocation)\b/
/** Nobody who sends money this way sees it again. */
const untraceable =
  /\b(?:coupons?|pcs|transcash|neosurf|paysafecard|toneo|western union|moneygram|mandat cash|bitcoins?|usdt|crypto\w*|cartes? (?:cadeaux?|prepayees?)|iban\W{0,3}(?!fr)[a-z]{2}\d{2}|compte\b.{0,20}\b(?!fr)[a-z]{2}\d{2}(?:\s?\d{4}){2})\b/
const secrets =
  /\b(?:numeros? de (?:votre )?carte|carte bancaire|cvv|cryptogramme|mots? de passe|code (?:secret|sms|recu|de confirmation)|codes? (?:recus? )?par sms|identifiants? bancaires?)\b/g
const handOver =
  /\b(?:saisi(?:r|ssez)|(?:communiqu|envoy|renseign|confirm|donn|indiqu|valid|enregistr)(?:er|ez|erez)|transmett(?:re|ez|rez)|repond(?:re|ez)|mettre a jour|mettez a jour)\b/
const messenger = /\b(?:whats ?app|telegram|(?:sur|par|via) signal|messenger|snapchat)\b/
const abroad = /(?:\+|\b00)\s?(?!33|262|590|594|596|508|687|689)\d{1,3}[\s.]?\d{2}/
const shortLink = /\b(?:bit\.ly|tinyurl|cutt\.ly|t\.co|urlz|is\.gd|goo\.gl)\b/
const pressure =
  /\b(?:avant (?:ce soir|minuit)|immediatement|dans les (?:24|12|48) ?h\w*|sous (?:24|48) ?h\w*|urgen(?:t|ce)|derniere chance|police|expuls\w*|(?:visa|titre|dossier) sera (?:annule|supprime|bloque|resilie|detruit)|amende|attribuee? a une autre)\b/
const mailOrLink = /(?:https?:\/\/|www\.|([a-z\d._+-]{1,64})@)([a-z\d.-]{3,100})/g
const ourDomain = /(?:^|\.)(?:ofii\.fr|gouv\.fr)$/
const ourName = /[o0]f[i1l]{2,3}(?![a-z])|gouv/
const freeMail = /^(?:gmail|hotmail|outlook|yahoo|proton(?:mail)?|gmx|mail|laposte)\.(?:com|fr|me|net|ru)$/

/** All of them, each as often as it is there. */
export function odditiesIn(passage: Passage): Oddity[] {
  const said = passage.sentences.flatMap((sentence) => odditiesSaid(textOf(passage, sentence)))
  return [...said, ...falseAddresses(passage)]
}

function odditiesSaid(words: string): Oddity[] {
  const add = (sign: ScamSign, points: number, there: boolean): Oddity[] => (there ? [{ sign, points }] : [])
  const asked = asksMoney(words)
  const handed = handOver.test(words)
  const foreign = hostsIn(words).some(({ host }) => !ourDomain.test(host))
  return [
    ...add('payment', asked, asked > 0),
    ...add('untraceable', 4, untraceable.test(words) && unrefused(words, payment)),
    ...add('secrets', 3, handed && unrefused(words, secrets)),
    ...add('link', 3, foreign && /\bcliquez\b/.test(words)),
    ...add('link', 2, shortLink.test(words)),
    ...add('messenger', abroad.test(words) ? 4 : 3, messenger.test(words)),
    ...add('pressure', 1, pressure.test(words)),
  ]
}

/** How odd the asking is: a sum that is paid on the State's own site, or in a stamp, is none. */
function asksMoney(words: string): number {
  const hosts = hostsIn(words)
  const official = hosts.length > 0 && hosts.every(({ host }) => ourDomain.test(host))
  const named = /\b[a-z-]+\.(?:interieur\.)?gouv\.fr\b/.test(words)
  if (official || named || otherMoney.test(words) || !unrefused(words, payment)) return 0
  const how = means.test(words) ? 2 : 0
  const sum = amount.test(words) ? 0.5 : 0
  return how + sum === 0 ? 0 : 2 + how + sum + (forNothing.test(words) ? 1 : 0)
}

/** "ne payez rien", "aucun paiement" and "ne donnez jamais votre code" warn of a scam. */
function unrefused(words: string, pattern: RegExp): boolean {
  return [...words.matchAll(pattern)].some(({ index }) => !refusal.test(words.slice(0, index)))
}

const hostsIn = (words: string): { host: string; box: string }[] =>
  [...words.matchAll(mailOrLink)].map(([, box = '', domain = '']) => ({
    box,
    host: domain.replace(/[.-]+$/, ''),
  }))

/**
 * A domain that bears OFII's name or the State's and is not theirs, or a private mailbox that does. In a picture one
 * that differs from OFII's own by a letter or two is a misreading.
 */
function falseAddresses({ text, lines }: Passage): Oddity[] {
  const isPicture = lines.some(({ ocr }) => ocr)
  return hostsIn(text)
    .filter(({ host }) => !ourDomain.test(host) && !(isPicture && distance(host, 'ofii.fr', 2) <= 2))
    .filter(({ host, box }) => ourName.test(host) || (/ofii|immigration/.test(box) && freeMail.test(host)))
    .map(() => ({ sign: 'address', points: 4 }))
}
