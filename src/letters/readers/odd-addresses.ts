/** Odd addresses: links and mailboxes that bear OFII's name or the State's and are not theirs, and shortened links. */
import { isFreeMail } from '../free-mail.ts'
import type { Passage } from '../passage.ts'
import { borrowed, fromPrivateOffice, hostsIn } from './hosts.ts'

/** A link to meet at a screen leads wherever the service has its rooms. */
export const video = /\b(?:visio\w*|video\w*|teams|zoom|webex|jitsi|webinaire|classe virtuelle)\b/
/** What somebody is to do behind a link. */
const acts =
  /\b(?:cliqu|connect|identifi|confirm|valid|complet|renseign|regularis|actualis|mise a jour|mett(?:re|ez) a jour|acced|planifi|programm|suivez|suivre|pay|regl|acquitt|finalis|verifi|telecharg|depos|inscri|reserv|formulaire|espace|login|lien)/
/** Words right before an address that warn of it. */
const warned =
  /\bne (?:cliqu|repond|ouvr|pay|suiv|communiqu)\w* (?:pas|jamais|rien)\b|\b(?:mefi\w+|arnaques?|escro\w+|fraud\w+|faux|fausse)\b/

export const shortLink =
  /\b(?:bit\.ly|tinyurl\.com|cutt\.ly|t\.co|t\.ly|urlz\.fr|urlr\.me|is\.gd|goo\.gl|rebrand\.ly|shorturl\.at|rb\.gy|ow\.ly|s\.id|tiny\.cc|v\.gd|buff\.ly|lc\.cx)\//
/** What belongs to the reader's own file: a way to a building may well be shortened. */
const ownFile =
  /\b(?:dossier|titre|carte de sejour|visa|demande|compte|paiement|rembours\w+|identite|convocation|colis|adresse|coordonnees)\b/

/**
 * `address`: one that is not theirs, or a private mailbox under an office's name. `link`: something of the reader's own
 * is to be done behind such a link or a shortened one.
 */
export function oddAddresses(passage: Passage): { address: boolean; link: boolean } {
  const isPicture = passage.lines.some(({ ocr }) => ocr)
  const odd = hostsIn(passage.text)
    .filter(({ before, around }) => !warned.test(before) && !video.test(around))
    .map((one) => ({ ...one, borrows: borrowed(one.host, isPicture) }))
  const isPrivate = ({ host, box }: { host: string; box: string | null }) =>
    box !== null && /ofii|immigration/.test(box) && isFreeMail(host)
  return {
    address: odd.some((one) => one.borrows !== null || isPrivate(one)) || fromPrivateOffice(passage),
    link:
      odd.some(({ borrows, box, around }) => borrows === 'name' && box === null && acts.test(around)) ||
      shortened(passage.text),
  }
}

function shortened(text: string): boolean {
  return [...text.matchAll(new RegExp(shortLink, 'g'))].some(({ index }) => {
    const words = text.slice(Math.max(0, index - 120), index + 80)
    return acts.test(words) && ownFile.test(words) && !video.test(words)
  })
}
