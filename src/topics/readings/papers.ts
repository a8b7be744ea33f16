/** What papers have to be like and how they go: originals, translations, photos, by post, given up. */
import { counted, number } from './details.ts'
import type { Details, Rule } from './reading.ts'

export const originals: Rule[] = [
  {
    about:
      /\bque (?:des |les |vos )?(?:photo)?copies\b|\b(?:photo)?copies (?:uniquement|seulement|seules?)\b|\b(?:uniquement|seulement|exclusivement) (?:des |les |vos |de )?(?:photo)?copies\b|\b(?:aucun|pas d'|pas les|pas vos|jamais d'|ni) ?origina(?:l|ux)\b|\b(?:envoyez|joignez|joindre|envoyer|adresse[rz]|transmett\w+) (?:pas|aucun|jamais)\b.{0,12}\borigina(?:l|ux)\b/,
    yes: 'original.copies-only',
    withNot: true,
    withTerms: true,
    unless: /\b(?:pas|aucune) (?:de )?(?:photo)?copies?\b/,
  },
  {
    about:
      /\borigina(?:l|ux)\b.{0,12}\b(?:et|avec|accompagne\w*|ainsi que)\b.{0,25}\bcopies?\b|\b(?:photo)?copies?\b.{0,12}\b(?:et|avec|accompagne\w*|ainsi que)\b.{0,20}\borigina(?:l|ux)\b/,
    yes: 'original.both',
  },
  {
    about: /\b(?:photo)?copies?\b/,
    does: /\b(?:accepte|suffi|admis|possible|valable|meme)\w*\b/,
    yes: 'original.copies-will-do',
    no: 'original.no-copies',
  },
  {
    about: /\borigina(?:l|ux)\b/,
    does: /\b(?:present|apport|fourni|produi|exig|requis|obligatoire|muni|imperati|necessaire|demand|uniquement|seuls?)\w*/,
    yes: 'original.originals',
    no: 'original.not-needed',
    withTerms: true,
  },
]

export const translation: Rule[] = [
  {
    about: /\b(?:tradui\w+|traductions?)\b/,
    does: /\b(?:doi\w+|devront|obligatoire\w*|exigee?s?|requise?s?|fourni\w*|accompagne\w*|apport\w+|joi\w+|necessaires?|ont pas a|avez pas a|besoin|inutile|dispense\w*|assermente\w*|agree\w*)\b/,
    yes: 'translation.needed',
    no: 'translation.not-needed',
    unless: /\b(?:interprete|orale|pour traduire)\b/,
  },
]

const photosCounted = counted(String.raw`\b${number} ?(?:x )?photo(?:s|graphies?)?\b`, 'count')
/** How many, and whether each person of a family needs them. */
export const photoCount: Details = {
  names: ['count', 'each'],
  of(words) {
    const detail = photosCounted.of(words)
    const each = /\bpar personne|\bpour chac|\bchacune?\b|\bpar membre/.test(words)
    return detail && (each ? { ...detail, name: 'each' } : detail)
  },
}
export const photos: Rule[] = [
  {
    about: /\bphoto(?:s|graphies?)?\b(?! ?copie)/,
    yes: 'photo.bring',
    no: 'photo.none',
    detail: photoCount,
    unless:
      /\bphotos? (?:sur|dans|de|du) (?:\w+ )?(?:telephone|portable|smartphone|ecran|document|passeport)|\b(?:prise|prises|prendre|sur place) (?:de |en )?photos?|\bphotos? (?:sera|seront|est|sont) prises?|\bpar photo\b/,
  },
  { about: /\bphotos?\b/, does: /\b(?:prises?|sur place)\b/, yes: 'photo.there' },
]

const giving =
  /\b(?:adress(?:er|ez|ee?s?)|envo(?:yer|yez|i|yee?s?)|transmett\w+|transmise?s?|retourn(?:er|ez)|parvenir|depos(?:er|ez)|communiqu(?:er|ez))\b/
const byMail = '(?:courriels?|e-?mails?|mels?|messagerie|voie electronique|courrier electronique)'
/** "Du présent courrier" is the letter itself. */
const byPost =
  '(?:(?<!(?:du|le|ce|present|notre|au) )courrier(?! electronique)|voie postale|la poste|pli|lettre recommandee|recommande)'
const toReader =
  /\bvous (?:sera|seront|est|parviendra|parviendront|recevrez)\b|\b(?:report|empechement|absence|confirm\w+|informer)\b/
/** How papers are to be sent. */
export const sendHow: Rule[] = [
  {
    about: giving,
    does: new RegExp(
      `\\b${byMail}\\b.{0,20}\\bou\\b.{0,20}\\b${byPost}\\b|\\b${byPost}\\b.{0,20}\\bou\\b.{0,20}\\b${byMail}\\b`,
    ),
    yes: 'send.either',
    unless: toReader,
  },
  {
    about: giving,
    does: new RegExp(`\\b${byMail}\\b`),
    yes: 'send.mail',
    no: 'send.no-mail',
    unless: toReader,
  },
  {
    about: giving,
    does: new RegExp(`\\b${byPost}\\b`),
    yes: 'send.post',
    no: 'send.no-post',
    unless: toReader,
  },
]

const ownPapers =
  /\b(?:attestation de demande d'asile|titre de sejour|recepisse|passeport|carte|documents? de sejour)\b/
/** What has to be given up. */
const named: [name: string, words: RegExp][] = [
  ['passport', /\bpasseports?\b/],
  ['asylum', /\battestations? de demande d'asile\b/],
  ['permit', /\b(?:titres? de sejour|cartes? de (?:sejour|resident)|recepisses?)\b/],
]

/** Where the sentence names one paper: the question may be of another. */
const paperNamed: Details = {
  names: named.map(([name]) => name),
  of(words) {
    const [one, ...others] = named.filter(([, own]) => own.test(words))
    return one && others.length === 0 ? { name: one[0], with: {} } : null
  },
}

export const handIn: Rule[] = [
  {
    about: ownPapers,
    does: /\b(?:remettre|restitu\w+|rendre)\b/,
    yes: 'hand-in.give',
    no: 'hand-in.keep',
    detail: paperNamed,
    noDetail: paperNamed,
    unless: /\bvous (?:sera|seront) (?:remi|rend|restitu)\w+/,
  },
  {
    about: ownPapers,
    does: /\b(?:vous sera (?:rendu|restitue)\w*|conserv\w+|gard(?:ez|erez))\b/,
    yes: 'hand-in.keep',
    detail: paperNamed,
  },
]
