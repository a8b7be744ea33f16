/** What papers have to be like, and what one gets: copies, translations, photos, a certificate, a result, what lets off a test. */
import { counted, number, within } from './details.ts'
import type { Detail, Rule } from './reading.ts'

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

/** How many, and whether each person of a family needs them. */
export function photoCount(words: string): Detail | null {
  const detail = counted('count', String.raw`\b${number} ?(?:x )?photo(?:s|graphies?)?\b`)(words)
  const each = /\bpar personne|\bpour chac|\bchacune?\b|\bpar membre/.test(words)
  return detail && (each ? { ...detail, name: 'each' } : detail)
}
export const photos: Rule[] = [
  {
    about: /\bphoto(?:s|graphies?)?\b(?! ?copie)/,
    yes: 'photo.bring',
    no: 'photo.none',
    detail: photoCount,
    unless:
      /\b(?:prise|prises|prendre|sur place) (?:de |en )?photos?|\bphotos? (?:sera|seront|est|sont) prises?|\bpar photo\b/,
  },
  { about: /\bphotos?\b/, does: /\b(?:prises?|sur place)\b/, yes: 'photo.there' },
]

const handed =
  /\b(?:remi[st]\w*|deliv\w+|donnee?|recevrez|obtiendrez|etablie?|envoyee?|adressee?|transmise?)\b/
const toBring =
  /\b(?:apport\w+|fournir|joindre|munir|munissez|presente[rz]|medica\w+|grossesse|votre attestation)\b/
function howGiven(words: string): Detail | null {
  const ways: [string, RegExp][] = [
    ['mail', /\b(?:courriel|e-?mail|mel|messagerie)\b/],
    ['post', /\b(?:courrier|la poste|voie postale|domicile)\b/],
    [
      'there',
      /\b(?:a l'issue|sur place|en fin|a la fin|immediat\w*|le jour meme|a la sortie|au terme|en main propre|chaque (?:journee|jour)|a l'accueil)\b/,
    ],
    ['sent', /\b(?:envoy|adress|transmi)\w+/],
  ]
  const [name] = ways.find(([, way]) => way.test(words)) ?? []
  return name ? { name, with: {} } : null
}
export const certificate: Rule[] = [
  {
    about: /\b(?:attestations?|certificats?|justificatif de presence)\b/,
    does: handed,
    yes: 'certificate.given',
    no: 'certificate.none',
    unless: toBring,
    detail: howGiven,
  },
]

export const result: Rule[] = [
  {
    about: /\b(?:resultats?|reponse|decision|avis|notes?)\b/,
    does: /\b(?:sous|dans|d'ici|delai|en) [^.;,]{0,30}\b(?:jours?|semaines?|mois)\b/,
    yes: 'result.in',
    unless:
      /\b(?:recours|tribunal|contest\w+|vous (?:devez|disposez|avez)|adresser? votre|votre reponse|silence|absence d|repondre)\b/,
    detail: (words) => within(words) ?? { name: 'some-time', with: {} },
  },
  {
    about: /\b(?:resultats?|reponse|decision)\b/,
    does: handed,
    yes: 'result.given',
    no: 'result.not',
    unless: toBring,
    detail: howGiven,
  },
]

const levels = /\b(?:delf|dilf|dalf|tcf(?:[- ]irn)?|tef(?:[- ]irn)?|niveau [abc][12]|[abc][12])\b/g
function named(words: string): Detail | null {
  const all = [...new Set(words.match(levels) ?? [])].map((one) => one.replace('niveau ', '').toUpperCase())
  return all.length > 0 ? { name: 'named', with: { papers: { list: all } } } : null
}
export const exempt: Rule[] = [
  {
    about: /\b(?:dispens\w+|exempt\w*|exoner\w+)\b/,
    does: /\b(?:tests?|epreuves?|evaluation|formations?|cours|contrat|cir|examens?|journees?)\b/,
    yes: 'exempt.with',
    withTerms: true,
    withNot: true,
    unless:
      /\b(?:pas|ni|non|aucunement) (?:etre )?(?:dispens|exempt|exoner)\w*|\bne (?:vous )?(?:dispens|exempt|exoner)\w+ pas|\baucune? (?:dispense|exemption)|\b(?:dispense|exemption) (?:de )?(?:frais|taxe)/,
    detail: named,
  },
  {
    about: /\b(?:dispens\w+|exempt\w*)\b/,
    does: /\b(?:tests?|epreuves?|evaluation|formations?|cours|contrat|cir|examens?|journees?)\b/,
    yes: null,
    no: 'exempt.not',
  },
]

export const failing: Rule[] = [
  {
    about: /\b(?:note eliminatoire|eliminatoire|ni reussite ni echec|d'echec possible)\b/,
    yes: 'fail.counts',
    no: 'fail.cannot',
  },
  {
    about: /\b(?:echec|echou\w+|n'etes pas recue?|non-?reussite|n'atteignez pas)\b/,
    does: /\b(?:repass\w+|seconde?|deuxieme|nouvelle|nouvel|autre|rattrapage)\b/,
    yes: 'fail.again',
    no: 'fail.once',
    withTerms: true,
  },
]

const giving =
  /\b(?:adress(?:er|ez|ee?s?)|envo(?:yer|yez|i|yee?s?)|transmett\w+|transmise?s?|retourn(?:er|ez)|parvenir|depos(?:er|ez)|communiqu(?:er|ez))\b/
const byMail = '(?:courriels?|e-?mails?|mels?|messagerie|voie electronique|courrier electronique)'
const byPost = '(?:courrier(?! electronique)|voie postale|la poste|pli|lettre recommandee|recommande)'
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
export const handIn: Rule[] = [
  {
    about: ownPapers,
    does: /\b(?:remettre|restitu\w+|rendre)\b/,
    yes: 'hand-in.give',
    no: 'hand-in.keep',
    unless: /\bvous (?:sera|seront) (?:remi|rend|restitu)\w+/,
  },
  {
    about: ownPapers,
    does: /\b(?:vous sera (?:rendu|restitue)\w*|conserv\w+|gard(?:ez|erez))\b/,
    yes: 'hand-in.keep',
  },
]
