/** How odd it is that a sentence asks for a bank account or copies of papers: OFII does so too, at its own address. */
import { isFreeMail } from '../free-mail.ts'
import { unrefused } from './asked-money.ts'
import { hostsIn } from './hosts.ts'

/** Where the answer goes: to an address that is false, to OFII's, or nobody knows. */
export type Whereto = 'false' | 'theirs' | 'unknown'

const bankAccount =
  /\b(?:iban|ribs?|(?:coordonnees|informations|donnees|details?) bancaires|compte bancaire)\b/g
const copies =
  /\b(?:copies?|photos?|photocopies?|scans?|numerisation|images?|recto[ -]?verso)\b[^.;]{0,80}\b(?:passeport|titre|carte|visa|recepisse|pieces? d'identite)\b|\b(?:passeport|titre de sejour|carte (?:de sejour|d'identite)|pieces? d'identite)\b[^.;]{0,40}\brecto[ -]?verso\b/g
/** Nobody at OFII wants one. */
const selfie =
  /\bselfies?\b|\bphotos? de (?:vous|votre visage)\b[^.;]{0,40}\b(?:avec|tenant)\b[^.;]{0,30}\b(?:passeport|carte|titre|piece)\b/g
const handOver =
  /\b(?:(?:communiqu|envoy|renseign|confirm|donn|indiqu|fourni|adress|saisi|valid)(?:er|ez|erez|r|ssez)|transmett(?:re|ez|rez)|repond(?:re|ez|ant)|reponse|joindre|joignez|telecharger|telechargez|deposer|deposez)\b/
const byAnswer = /\b(?:repond(?:re|ez|ant)|en reponse|par retour)\b/
const brought =
  /\b(?:apport\w+|muni\w*|presenter|presentez|original|originaux|par (?:courrier|la poste|voie postale))\b/

const none = { bank: 0, identity: 0 }

/** Points for each. A letter on paper, or one that somebody forwards, may want such papers with good reason. */
export function asksPapers(words: string, whereto: Whereto): { bank: number; identity: number } {
  if (!handOver.test(words)) return none
  const shown = unrefused(words, selfie) ? 3 : 0
  const points = whereto === 'false' ? 2 : whereto === 'unknown' && byAnswer.test(words) ? 1 : 0
  if (brought.test(words)) return { bank: 0, identity: shown }
  return {
    bank: unrefused(words, bankAccount) ? points : 0,
    identity: Math.max(shown, unrefused(words, copies) ? points : 0),
  }
}

/** A bank account or a card is to be sent to a mailbox that anybody can have. */
export function asksBankPrivately(words: string): boolean {
  return (
    handOver.test(words) &&
    (unrefused(words, bankAccount) || unrefused(words, /\bcarte bancaire\b/g)) &&
    hostsIn(words).some(({ host, box }) => box !== null && isFreeMail(host))
  )
}
