/** What is odd in a message that claims to be OFII: money, secrets, false addresses, haste. OFII takes no payment for an appointment. */
import { isFreeMail } from '../free-mail.ts'
import { type Passage, textOf } from '../passage.ts'
import { distance } from '../spelling.ts'
import type { ScamSign, Warning } from '../warning.ts'

/** `points`: how strongly it speaks for a scam. */
type Oddity = { sign: ScamSign; points: number }

/** Words of paying; that the reader receives money, or that nothing is to be paid, is another matter. */
const payment =
  /\b(?:regl(?:ez|er|ement|e)|pay(?:ez|er|ement|able|es)|paie\w*|vers(?:ez|er|ement|ee?s?)|virement|vire[rz]|deposez|depot de garantie|achet\w+|recharg\w+|acquitt\w+|debite\w*|frais|caution|redevance|penalite|somme de|montant de|cout(?:e|ent|era))\b/g
const otherMoney =
  /\b(?:timbres?|taxe de sejour|allocation|ada|aide au retour|aide financiere|percev\w+|recevrez|vous sera verse\w*|loyer|sans (?:avance de )?frais|pris en charge|rembours(?:e|ee|es|ees|ement)s?(?! ?able))\b/
const refusal =
  /(?<!\bsi vous )\b(?:n(?:e |')|aucune?\b|pas\b|jamais\b|ni\b|gratuit\w*|mefiez|fraud\w+|arnaque|escroc\w*)[^.]{0,80}$/
/** Such a sentence tells of scams, to warn of them. */
const warns = /\b(?:mefiez|mefiance|escrocs?|escroquer\w+|arnaques?|usurp\w+|se font passer|signalez)\b/
const amount = /\b\d{1,4}(?:[.,]\d\d)?\s?(?:€|euros?\b|eur\b)/
const means =
  /\b(?:iban|virement|sur le compte|carte (?:bancaire|bleue|de credit)|par carte|western union|moneygram|paypal|wero|lydia|revolut|qr ?code|lien (?:suivant|ci-dessous)|cliquez)\b|https?:/
const needlessFees =
  /\bfrais de (?:dossier|confirmation|reservation|gestion|traitement|report|annulation|validation|regularisation)\b/
/** What is sold: a place, a date, a file that goes on. */
const favour =
  /\b(?:garder|garantir|confirmer|maintenir|avancer|reserver|valider|debloquer|reactiver)\b[^.]{0,25}\b(?:place|rendez-?vous|rdv|date|dossier|convocation)\b|\bfrais de (?:confirmation|reservation)\b|\b(?:suspendu|bloque|desactive)\w*\b[^.]{0,40}\b(?:paiement|reglement)\b|\bsans (?:paiement|reglement)\b/
/** Nobody who sends money this way sees it again. */
const untraceable =
  /\b(?:coupons?|pcs|transcash|neosurf|paysafecard|toneo|western union|moneygram|mandat cash|bitcoins?|usdt|crypto\w*|cartes? (?:cadeaux?|prepayees?)|iban\W{0,3}(?!fr)[a-z]{2}\d{2}|compte\b.{0,20}\b(?!fr)[a-z]{2}\d{2}(?:\s?\d{4}){2})\b/
const secrets =
  /\b(?:numeros? de (?:votre )?carte|carte bancaire|cvv|cryptogramme|code (?:secret|sms|recu|de confirmation)|codes? (?:recus? )?par sms|identifiants? bancaires?)\b/g
const password = /\bmots? de passe\b/g
const handOver =
  /\b(?:saisi(?:r|ssez)|(?:communiqu|envoy|renseign|confirm|donn|indiqu|valid|enregistr)(?:er|ez|erez)|transmett(?:re|ez|rez)|repond(?:re|ez)|mettre a jour|mettez a jour)\b/
const sendAway =
  /\b(?:(?:communiqu|envoy|donn|indiqu)(?:er|ez|erez)|transmett(?:re|ez|rez)|repond(?:re|ez))\b/
const messenger = /\b(?:whats ?app|telegram|(?:sur|par|via) signal|messenger|snapchat)\b/
const papers = /\b(?:passeport|carte|titre|code|preuve|paiement|virement)\b/
const abroad = /(?:\+|\b00)\s?(?!33|262|590|594|596|508|687|689)\d{1,3}[\s.]?\d{2}/
const shortLink = /\b(?:bit\.ly|tinyurl|cutt\.ly|t\.co|urlz|is\.gd|goo\.gl)\b/
const threat =
  /\b(?:police|expuls\w*|(?:visa|titre|dossier)[^.]{0,20} sera (?:annule|supprime|bloque|resilie|detruit|desactive)|amende)\b/
const haste =
  /\b(?:avant (?:ce soir|minuit)|immediatement|dans les (?:24|12|48) ?h\w*|sous (?:24|48) ?h\w*|urgen(?:t|ce)|derniere chance|attribuee? a une autre)\b/
const mailOrLink = /(?:https?:\/\/|www\.|([a-z\d._+-]{1,64})@)([a-z\d.-]{3,100})/g
const ourDomain = /(?:^|\.)(?:ofii\.fr|gouv\.fr)$/
const ourName = /[o0]f[i1l]{2,3}(?![a-z])|gouv/
/** A link to meet at a screen leads wherever the service has its rooms. */
const video = /\b(?:visio\w*|video\w*|teams|zoom|webex|jitsi|webinaire|classe virtuelle)\b/

/** What asks something of the reader; an address, a short link or haste only adds to it. */
const demands: readonly ScamSign[] = ['payment', 'untraceable', 'secrets', 'messenger']
const suspected = 4

/**
 * `scam`: several signs that do not hang on each other, or a payment that is to keep or free an appointment.
 * `caution`: one of them, or an address that is not OFII's: it may be a slip, or a misreading. `signs`: each that is there.
 */
export function verdictOn(passage: Passage): { verdict: 'scam' | 'caution' | null; signs: ScamSign[] } {
  const strongest = new Map<ScamSign, number>()
  for (const { sign, points } of odditiesIn(passage)) {
    strongest.set(sign, Math.max(points, strongest.get(sign) ?? 0))
  }
  const sum = (signs: Iterable<ScamSign>) =>
    [...signs].reduce((total, sign) => total + (strongest.get(sign) ?? 0), 0)
  const signs = [...strongest.keys()]
  const asked = sum(strongest.get('link') === suspected ? [...demands, 'link'] : demands)
  if (asked >= 2 && sum(signs) >= suspected) return { verdict: 'scam', signs }
  const doubtful = strongest.has('address') || asked >= 3
  return { verdict: doubtful ? 'caution' : null, signs: signs.filter((sign) => sign !== 'pressure') }
}

export const scamWarning = (signs: readonly ScamSign[]): Warning => ({
  code: 'looks-like-a-scam',
  about: 'kind',
  with: { signs: signs.join(' ') },
})

function odditiesIn(passage: Passage): Oddity[] {
  const said = passage.sentences.flatMap((sentence) => odditiesSaid(textOf(passage, sentence)))
  return [...said, ...falseAddresses(passage)]
}

function odditiesSaid(words: string): Oddity[] {
  if (warns.test(words)) return []
  const add = (sign: ScamSign, points: number, there: boolean): Oddity[] => (there ? [{ sign, points }] : [])
  const asked = asksMoney(words)
  const given =
    (handOver.test(words) && unrefused(words, secrets)) ||
    (sendAway.test(words) && unrefused(words, password))
  const foreign = hostsIn(words).some(({ host }) => !ourDomain.test(host))
  return [
    ...add('payment', asked, asked > 0),
    ...add('untraceable', 4, untraceable.test(words) && unrefused(words, payment)),
    ...add('secrets', 3, given),
    ...add('link', suspected, foreign && /\bcliquez\b/.test(words) && threat.test(words)),
    ...add('link', 2, shortLink.test(words)),
    ...add('link', 1, foreign && /\bcliquez\b/.test(words) && !video.test(words)),
    ...add('messenger', abroad.test(words) ? 4 : papers.test(words) ? 3 : 1, messenger.test(words)),
    ...add('pressure', 1, threat.test(words) || haste.test(words)),
  ]
}

/** How odd the asking is: a sum that is paid on the State's own site, or in a stamp, is none. */
function asksMoney(words: string): number {
  const hosts = hostsIn(words)
  const official = hosts.length > 0 && hosts.every(({ host }) => ourDomain.test(host))
  const named = /\b[a-z-]+\.(?:interieur\.)?gouv\.fr\b/.test(words)
  if (official || named || otherMoney.test(words) || !unrefused(words, payment)) return 0
  const how = means.test(words) ? 1 : 0
  const sum = amount.test(words) ? 0.5 : 0
  const what = favour.test(words) ? 2 : needlessFees.test(words) ? 1 : 0
  return how + sum === 0 ? 0 : 1 + how + sum + what
}

/** "ne payez rien", "aucun paiement" and "ne donnez jamais votre code" warn of a scam. */
function unrefused(words: string, pattern: RegExp): boolean {
  return [...words.matchAll(pattern)].some(({ index }) => !refusal.test(words.slice(0, index)))
}

const hostsIn = (words: string): { host: string; box: string; around: string }[] =>
  [...words.matchAll(mailOrLink)].map(({ index, 0: { length }, 1: box = '', 2: domain = '' }) => ({
    box,
    host: domain.replace(/[.-]+$/, ''),
    around: words.slice(Math.max(0, index - 80), index + length),
  }))

/** A domain that bears OFII's name or the State's and is not theirs, or a private mailbox that does. */
function falseAddresses({ text, lines }: Passage): Oddity[] {
  const isPicture = lines.some(({ ocr }) => ocr)
  return hostsIn(text)
    .filter(({ host, around }) => !ourDomain.test(host) && !video.test(around))
    .filter(({ host }) => !(isPicture && isNearOurs(host)))
    .filter(({ host, box }) => ourName.test(host) || (/ofii|immigration/.test(box) && isFreeMail(host)))
    .map(() => ({ sign: 'address', points: 3 }))
}

/** Two letters from one of theirs: in a picture, misread. */
function isNearOurs(host: string): boolean {
  const domain = host.split('.').slice(-2).join('.')
  return ['ofii.fr', 'gouv.fr'].some((ours) => distance(domain, ours, 2) <= 2)
}
