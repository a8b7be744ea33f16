/** Delays: "dans un délai de quinze jours à compter de …", as far as they are the reader's and not the office's. */
import type { Length } from '../length.ts'
import type { Deadline } from '../letter.ts'
import { matches, type Passage, type Span, sentenceAt, textOf } from '../passage.ts'
import { isFromAppointment, type Start, startOf } from './delay-start.ts'
import { numberOf, numberPattern } from './numbers.ts'

export type Delay = Span &
  Start & {
    days: number
    /** Set when it is counted in weeks or months. */
    length: Deadline['length'] | null
    /** Working days are not counted here: which they are depends on the place. */
    working: boolean
  }

const count = `(?:\\(?(\\d{1,3})\\)?|(${numberPattern}))\\s?(?:\\((?:\\d{1,3}|${numberPattern})\\)\\s?)?`
const opening =
  "(?:au plus tard (?=[a-z\\d]{1,12} (?:jours?|semaines?|mois) (?:apres|suivant))|(?:dans|sous) (?:un|le|les) (?:delai )?(?:maximum |imperatif |maximal |de rigueur )?(?:de |d'|des )?|sous |dans (?:les? |la )?|d'ici |delais?(?: de (?:reponse|transmission|retour)| d'envoi| imparti| accorde)?(?: maximum| imperatif)?(?: de | d'|\\s?[:\\t]\\s?)|delai\\b[^.;,]{0,30} est (?:de |d'|fixe a )|(?:disposez|avez) (?:de |d')?|(?:il vous reste|vous (?:laiss|accord)(?:ons|e)) (?:un delai de |encore )?)"
const beginning =
  '(?=(?: (?:ouvre|ouvrable|franc|calendaire)s)?(?: au plus tard| maximum)? (?:a compter|a dater|a partir|(?:suivant|apres) (?:la )?(?:date|reception|notification)))'
const pattern = new RegExp(
  `\\b${opening}(?:${count}(jours?|mois|semaines?)\\b|(quinzaine|huitaine)|(mois)(?= (?:qui|suiv|a compter)))|(?<![\\d-])\\b${count}(jours?|mois|semaines?)\\b${beginning}`,
  'g',
)

/** Every time that the letter sets, whoever has it and whatever it is counted from. */
export const lengthsIn = (passage: Passage): (Span & Length<'day' | 'week' | 'month'>)[] =>
  [...matches(passage, pattern)].map((match) => {
    const { days, length } = lengthOf(match)
    return { start: match.start, end: match.end, ...(length ?? { count: days, unit: 'day' as const }) }
  })

/** The reader's delays, in reading order. */
export function delaysIn(passage: Passage): Delay[] {
  return [...matches(passage, pattern)].flatMap((match) => {
    const length = lengthOf(match)
    if (length.days === 0 || !isReaders(passage, match)) return []
    const after = passage.text.slice(
      match.end,
      Math.min(sentenceAt(passage, match.start).end, match.end + 120),
    )
    if (ofAnother.test(after) && !isFromAppointment(passage, match, after)) return []
    const working = /^\s?(?:ouvre|ouvrable|franc)s?\b/.test(after)
    return [{ start: match.start, end: match.end, ...length, ...startOf(passage, match, after), working }]
  })
}

function lengthOf(match: RegExpExecArray): Pick<Delay, 'days' | 'length'> {
  const [, digits, words, unit, set, month, ownDigits, ownWords, ownUnit] = match
  if (month) return { days: 30, length: { count: 1, unit: 'month' } }
  if (set) return { days: set === 'quinzaine' ? 15 : 8, length: null }
  const count = Number(digits ?? ownDigits ?? numberOf(words ?? ownWords ?? '') ?? 0)
  const each = unit ?? ownUnit ?? ''
  if (each === 'mois') return { days: count * 30, length: { count, unit: 'month' } }
  if (each.startsWith('semaine')) return { days: count * 7, length: { count, unit: 'week' } }
  return { days: count, length: null }
}

/** What the reader has to do, or may do, or fails to do. */
const readers = new RegExp(
  [
    String.raw`(?<!\bvous (?:ne |n'|vous |y |en |l'|les? |la |nous )*)\b(?!chez\b|assez\b|comptez|prevoyez|patientez|rendez-? ?vous)[a-z]{2,}ez\b`,
    String.raw`\bvous (?:(?:ne|vous|y|en|les?|la|lui|nous|me) |m'|l'|n')*(?!serez|recevrez|aurez|obtiendrez|etes)[a-z]+ez\b`,
    String.raw`\bvous etes (?:invite|prie|tenu)\w*|\bvous (?:prie|demande|invite|remercie)\b|\bil vous (?:appartient|revient|incombe)|\bmerci d|\b(?:doi(?:t|vent)|devr(?:a|ont|aient))\b`,
    String.raw`\ba (?:transmettre|envoyer|adresser|retourner|renvoyer|fournir|produire|communiquer|deposer|remettre|completer)\b|\bparvenir\b|\bdate limite\b|\b(?:attendue|souhaitee|demandee|exigee|imperative)s?\b`,
    String.raw`\bvotre (?:reponse|retour|envoi)\b|\bde votre part\b|\bfaute d|\ba defaut\b|\bsans (?:reponse|retour|nouvelles?)\b|\brecours\b|\bobservations\b`,
  ].join('|'),
  'g',
)
/** What the office sends opens a clause or a cell, and nobody was asked to send it. */
const opens = String.raw`(?<=(?:^|[\n\t:;,.(])\W{0,4}(?:(?:les?|la|une?|votre|vos) )?)`
const unasked = String.raw`(?<!\b(?:envo[iy]|adress|transm|fourni|produi|communiqu(?:ez|er)|remett|deposez|deposer|joi(?:nd|gn)|apporte|retourne|attend|demand|manqu)\w*\b[^.]{0,160})`
/** What the office does. */
const offices = new RegExp(
  [
    String.raw`\bvous (?:sera|seront|est|sont)\b(?! (?:imparti|accorde|laisse|donne|demande|fixe))|\bvous (?:parviendra|parviendront|serez|recevrez|obtiendrez|[a-z]+rons)\b|\bnous (?:vous )?[a-z]+rons\b|\bnous disposons\b`,
    String.raw`\b(?:dispose|disposent|statue\w*|prononce(?:ra|nt)?|instrui\w+|instruction|traitee?s?|traitera|traitement|examen|examinee?s?|examinera|delivree?s?|delivrera|rendue?s?|rend(?:ra)?|rendre (?:son|sa|un)|notifiee?s?|validee?s?|repondra|reviendra|recontactera|adressera|enverra|informera|convoquera|valable|valide|validite)\b`,
    String.raw`\bdelai\b[^.;]{0,80}\b(?:commenc|cour|debut|part|suspend|interromp|prorog)\w*[^.;]{0,60}\b(?:dossier|demande)\b|\b(?:dossier|demande)\b[^.;]{0,60}\b(?:cour|commenc|debut|suspend|interromp|prorog)\w*[^.;]{0,20}\bdelai\b|\b(?:dossier|demande)\b[^.;]{0,25}\bcomplete?\b[^.;]{0,40}\bdelai\b[^.;]{0,40}\b(?:cour|commenc|debut|suspend|interromp|prorog)\w*`,
    String.raw`\b(?:reponse|decision|silence) (?:de |du |d'|garde par )(?:l'|la |le |notre |nos )?(?:ofii|office|administration|prefet|prefecture|services?)\b`,
    String.raw`\bnous (?:vous )?(?:ecriv|rappel|adress|envoy|contact|convoqu|repond|transmett|reven|trait|examin)ons\b(?! qu)|\bon vous [a-z]+e\b`,
    String.raw`\b(?:duplicata|certificat|attestation|carte|titre|avis|copie|courrier|resultats?) (?:vous )?(?:part|arrive|parvient|suit|est (?:envoye|adresse|expedie|transmis|poste|imprime|pret)e?)\b`,
    String.raw`(?:^|[\n:;]\s?)reponse (?:sous|dans|:)|${opens}\b(?:resultats?|notes?|scores?|corriges?|remboursement|nouvelle (?:convocation|date))\b${unasked}(?: (?:du test|de l'(?:examen|epreuve|evaluation)|des epreuves|definitifs?))?(?= ?[:(]? ?(?:par|sous|dans|disponibles?|communiquee?s?|envoyee?s?|transmis|consultables?|publiee?s?|affichee?s?|en ligne|sur)\b)|\bdelai (?:moyen|indicatif|d'instruction|de traitement)|\b(?:comptez|prevoyez|patienter|patientez)\b`,
  ].join('|'),
  'g',
)

/** Whoever is spoken of nearest to the delay has it; where nobody is, it is the reader's. */
function isReaders(passage: Passage, delay: Span): boolean {
  const sentence = sentenceAt(passage, delay.start)
  const words = textOf(passage, sentence)
  const [start, end] = [delay.start - sentence.start, delay.end - sentence.start]
  const distance = (signs: RegExp) =>
    Math.min(
      ...[...words.matchAll(signs)].map(({ index, 0: sign }) => {
        const between = index >= end ? words.slice(end, index) : words.slice(index + sign.length, start)
        return between.length + (between.includes(';') ? words.length : between.includes(',') ? 40 : 0)
      }),
    )
  return distance(readers) <= distance(offices)
}

/** Counted from what is no day of this letter: a law that it tells of. */
const ofAnother =
  /^ (?:qui )?preced|^[^.,;]{0,20}\b(?:suivant|suivent|compter de|partir de|apres) (?:votre|vos|la|l'|le|les|sa|son|ses|toute|chaque|une) ?(?:arrivee|entree|validation|signature|visite|delivrance|expiration|naissance|depot|demande|formation|entretien|absence|rendez|fin|debut)|^[^.,;]{0,20}\b(?:suivant|suivent|apres) (?:(?:la |le )?(?:date|jour) (?:de |du |d')(?:la |votre |l')?)?(?:ce |cet |cette )?(?:rendez-?vous|visite|entretien|seance|journee|session|absence|convocation a laquelle)\b/
