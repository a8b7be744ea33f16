/** What is odd in a message that claims to be OFII: money, secrets, papers, false addresses, haste. */
import { oncePerLetter } from '../once.ts'
import { type Passage, textOf } from '../passage.ts'
import { type ScamSign, scamSigns, type Warning } from '../warning.ts'
import { asksMoney, payment, unrefused } from './asked-money.ts'
import { asksBankPrivately, asksPapers, type Whereto } from './asked-papers.ts'
import { hostsIn, isOfficial } from './hosts.ts'
import { oddAddresses, shortLink, video } from './odd-addresses.ts'

/** `points`: how strongly it speaks for a scam. */
type Oddity = { sign: ScamSign; points: number }

/** Such a sentence tells of scams, to warn of them. */
const warns = /\b(?:mefiez|mefiance|escrocs?|escroquer\w+|arnaques?|usurp\w+|se font passer|signalez)\b/
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
const threat =
  /\b(?:police|expuls\w*|oqtf|poursuites?|cloture|(?:visa|titre|dossier)[^.]{0,20} (?:sera|soit) (?:annule|supprime|bloque|resilie|detruit|desactive)|amende)\b/
const haste =
  /\b(?:avant (?:ce soir|minuit)|immediatement|dans les (?:24|12|48) ?h\w*|sous (?:24|48) ?h\w*|urgen(?:t|ce)|derni(?:ere chance|er rappel|ere relance)|expire\w*|expiration|attribuee? a une autre)\b/

/** What asks something of the reader; an address, a short link or haste only adds to it. */
const demands: readonly ScamSign[] = ['payment', 'untraceable', 'secrets', 'bank', 'identity', 'messenger']
const suspected = 4

type Verdict = { verdict: 'scam' | 'caution' | null; signs: ScamSign[] }

/**
 * `scam`: several signs that do not hang on each other, or a payment that is to keep or free an appointment.
 * `caution`: one of them, or an address that is not OFII's: it may be a slip, or a misreading. `signs`: each that is there.
 */
export const verdictOn = oncePerLetter((passage): Verdict => {
  const strongest = new Map<ScamSign, number>()
  for (const { sign, points } of odditiesIn(passage)) {
    strongest.set(sign, Math.max(points, strongest.get(sign) ?? 0))
  }
  const sum = (signs: Iterable<ScamSign>) =>
    [...signs].reduce((total, sign) => total + (strongest.get(sign) ?? 0), 0)
  const signs = scamSigns.filter((sign) => strongest.has(sign))
  const asked = sum(strongest.get('link') === suspected ? [...demands, 'link'] : demands)
  if (asked >= 2 && sum(signs) >= suspected) return { verdict: 'scam', signs }
  const doubtful = strongest.has('address') || asked >= 3
  return { verdict: doubtful ? 'caution' : null, signs: signs.filter((sign) => sign !== 'pressure') }
})

export const scamWarning = (signs: readonly ScamSign[]): Warning => ({
  code: 'looks-like-a-scam',
  about: 'kind',
  with: { signs: signs.join(' ') },
})

function odditiesIn(passage: Passage): Oddity[] {
  const sentences = passage.sentences.map((sentence) => textOf(passage, sentence))
  const { address, link } = oddAddresses(passage)
  const privately = sentences.some((words) => !warns.test(words) && asksBankPrivately(words))
  const isFalse = address || link || privately
  const isTheirs = hostsIn(passage.text).some(({ host, box }) => box !== null && isOfficial(host))
  const whereto: Whereto = isFalse ? 'false' : isTheirs ? 'theirs' : 'unknown'
  return [
    ...sentences.flatMap((words) => odditiesSaid(words, whereto)),
    ...odd('link', suspected, link),
    ...odd('address', 3, address || privately),
  ]
}

const odd = (sign: ScamSign, points: number, there: boolean): Oddity[] => (there ? [{ sign, points }] : [])

function odditiesSaid(words: string, whereto: Whereto): Oddity[] {
  if (warns.test(words)) return []
  const asked = asksMoney(words)
  const { bank, identity } = asksPapers(words, whereto)
  const given =
    (handOver.test(words) && unrefused(words, secrets)) ||
    (sendAway.test(words) && unrefused(words, password))
  const foreign = hostsIn(words).some(({ host }) => !isOfficial(host))
  return [
    ...odd('payment', asked, asked > 0),
    ...odd('untraceable', 4, untraceable.test(words) && unrefused(words, payment)),
    ...odd('secrets', 3, given),
    ...odd('bank', bank, bank > 0),
    ...odd('identity', identity, identity > 0),
    ...odd('link', suspected, foreign && /\bcliquez\b/.test(words) && threat.test(words)),
    ...odd('link', 2, shortLink.test(words)),
    ...odd('link', 1, foreign && /\bcliquez\b/.test(words) && !video.test(words)),
    ...odd('messenger', abroad.test(words) ? 4 : papers.test(words) ? 3 : 1, messenger.test(words)),
    ...odd('pressure', 1, threat.test(words) || haste.test(words)),
  ]
}
