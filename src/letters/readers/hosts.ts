/** Hosts: the domains that a text names in links, in mailboxes or bare, and whose name they bear. */
import { isFreeMail } from '../free-mail.ts'
import type { Passage } from '../passage.ts'
import { distance } from '../spelling.ts'

/** `box` is what stands before the @ of a mailbox; `around` the words before it, itself and some after. */
export type Host = { host: string; box: string | null; before: string; around: string }

const linked = /(?:https?:\/\/|www\.|([a-z\d._+-]{1,64})@)([a-z\d.-]{3,100})/g
const endings =
  'com|fr|net|org|eu|info|site|online|app|xyz|top|pro|link|live|click|help|io|co|me|be|ru|shop|store|pay|support|center|website|space|tech|cloud|agency|host|icu|cfd|sbs|cyou|vip|biz|mobi|paris'
/** One of theirs in front of somebody else's domain, service-public.gouv.fr.rdv.example, is no part of it. */
const bare = new RegExp(
  String.raw`(?<![\w@./-])(?:[a-z\d-]{2,40}\.){1,8}(?:${endings})(?![\w-]|\.[a-z\d-]{2,40}\.[a-z]{2})`,
  'g',
)
/** Whatever it ends in: a domain with a hyphen or one of theirs in front; no file, no sentence that begins without a blank. */
const anyEnding = new RegExp(
  String.raw`(?<![\w@./-])(?:[a-z\d-]{2,40}\.)*?(?:(?=[a-z\d]*-)[a-z\d-]{2,40}|(?:gouv|ofii|service-public)\.fr\.[a-z\d-]{2,40})\.(?!(?:${endings}|[a-z]+ez|l[ae]s?|une?|d[eu]s?|en|pour|si|ces?|cette|ils?|elles?|on|vo(?:us|tre|s)|no(?:us|tre|s)|merci|tou\w+|aux?|je|et|ou|tel|objet|pdf|docx?|odt|xlsx?|jpe?g|png|tiff?|heic|txt|zip|ics|html?|php|aspx?)\b)[a-z]{2,14}(?![\w.-])`,
  'g',
)
const ourName =
  /ofii|(?<![a-z])[o0]f[i1l]{2,3}(?![a-z])|gouv(?!ern)|(?<![a-z])anef(?![a-z])|france-?connect|(?:titre|carte)s?-?(?:de-?)?sejour/
/** How far the words go that say what a link is for. */
const reach = { before: 160, after: 60 }

export function hostsIn(words: string): Host[] {
  const at = (index: number, length: number, box: string | null, domain: string): Host => ({
    box,
    host: domain.replace(/[.-]+$/, ''),
    before: words.slice(Math.max(0, index - 80), index),
    around: words.slice(Math.max(0, index - reach.before), index + length + reach.after),
  })
  return [
    ...[...words.matchAll(linked)].map(({ index, 0: whole, 1: box, 2: domain = '' }) =>
      at(index, whole.length, box ?? null, domain),
    ),
    ...[
      ...words.matchAll(bare),
      ...[...words.matchAll(anyEnding)].filter(([whole]) => ourName.test(whole.replace(/\.[a-z]+$/, ''))),
    ].map(({ index, 0: whole }) => at(index, whole.length, null, whole)),
  ]
}

const ourDomain = /(?:^|\.)(?:ofii\.fr|gouv\.fr|service-public\.fr)$/
/** States whose offices write in French have such domains too. */
const otherStates =
  /(?:^|\.)gouv\.(?:sn|ci|ml|bf|bj|tg|ne|gn|cm|ga|cg|cd|td|cf|dj|km|mg|mr|ht|mc|nc|pf|lu|qc\.ca)$/
/** Cut off by the end of a line, or run together with the word behind it. */
const cut = /^[^.]*$|\.(?:gouv|gou|interieur|ofii|[a-z])$|(?:^|\.)(?:gouv|ofii)\.fr[a-z]{1,12}$/

/** OFII's, the State's or another State's. */
export const isOfficial = (host: string): boolean => ourDomain.test(host) || otherStates.test(host)

/** Those who run the courses for OFII name a room or a mailbox after it. */
const teaches = /form|langue|ecole|greta|alpha|univ|campus|asso|insertion|civi|cci|afpa/

const ownName = (host: string): string => host.split('.').slice(-2).join('.')

/** Whether it bears OFII's name or the State's and is not theirs: as its own name, or only as that of a part. */
export function borrowed(host: string, isPicture: boolean): 'name' | 'part' | null {
  if (isOfficial(host) || cut.test(host) || !ourName.test(host)) return null
  if (isPicture && isMisread(host)) return null
  if (ourName.test(ownName(host))) return 'name'
  return teaches.test(ownName(host)) ? null : 'part'
}

/** Two letters from one of theirs, or theirs without its full stops. */
function isMisread(host: string): boolean {
  return (
    /^(?:www)?ofiifr$|interieurgouvfr$/.test(host.replace(/[^a-z]/g, '')) ||
    ['ofii.fr', 'gouv.fr'].some((ours) => distance(ownName(host), ours, 2) <= 2)
  )
}

const officeName =
  /\b(?:ofii|office francais|immigration|prefecture|titres? (?:de )?sejour|(?:service|bureau) (?:des |du )?(?:titres?|sejour|etrangers))\b/
const mailHead =
  /(?:^|\n)\W{0,3}(?:de|from|expediteur)\s?:\s?([^\n<]{0,80}?)<?\s?([a-z\d._+-]{1,64})@([a-z\d.-]{3,100})/g

/** A mail that names an office as its sender and comes from a mailbox that anybody can have. */
export function fromPrivateOffice({ text }: Passage): boolean {
  return [...text.matchAll(mailHead)].some(
    ([, name = '', , host = '']) => officeName.test(name) && isFreeMail(host),
  )
}
