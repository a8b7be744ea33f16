/** What else than moving the date a telephone of the letter is for, and whether the letter says that it moves none. */

import type { PhoneUse } from '../asking.ts'
import type { Reader } from '../kind.ts'
import { found, onOneLine, type Passage, type Span, sentenceAt, sentenceBefore, trimmed } from '../passage.ts'
import { phonesIn } from './phone.ts'

const uses: [use: PhoneUse['use'], words: RegExp][] = [
  ['medical-emergency', /\burgences? (?:medicales?|vitales?|de sante)\b|\bsamu\b/],
  ['emergency', /\b(?:en cas d'|pour (?:une |toute |les )?)urgences?\b/],
  [
    'find',
    /\b(?:re)?trouv(?:er|ez) (?:pas )?(?:la|le|les|l'|votre|notre) ?(?:bonne |bon )?(?:salle|lieux?|batiment|entree|locaux|site|adresse|porte|immeuble|chemin|etage)\b|\b(?:renseign\w+|informations?|indications?|precisions?|questions?) (?:\w+ )?(?:sur|pour|concernant) (?:l'acces|le (?:trajet|chemin|lieu)|l'itineraire|l'emplacement|les acces)\b|\b(?:indiqu|montr|expliqu)\w* (?:le|votre) chemin\b|\b(?:vous etes perdue?|pour vous (?:guider|orienter)|vous guid\w+)\b|\b(?:plan d'acces|itineraire)\b/,
  ],
  [
    'same-day',
    /(?<!\b(?:meme|y compris|ou|et|comme) )\ble (?:jour|matin) meme\b|\b(?:imprevu|empechement|contretemps|probleme|retard)s? (?:le jour (?:j|du rendez-?vous|de la seance)|du jour|de derniere minute)\b/,
  ],
  [
    'connection',
    /\b(?:problemes?|difficultes?|soucis?|incidents?|pannes?) (?:techniques?|informatiques?|(?:de|pour la|a la) connexion)\b|\bprobleme\w* pour vous connecter\b/,
  ],
]

/** The number moves no date: said of itself, or of whoever answers. */
const movesNone = new RegExp(
  [
    String.raw`\bne (?:(?:peut|peuvent|permet|saurait|pourra) (?:pas |en aucun cas |ni )?(?:de )?)?(?:donn|modif|deplac|chang|report|attribu|fix|propos|accord|decal)\w* (?:pas |plus |aucune? |ni |jamais |en aucun cas )?(?:d'|de |les |la |le |votre |vos )?(?:autres? |nouvelles? |nouveaux? )?(?:dates?|rendez-?vous|jours?|creneaux?|reports?|seances?|sessions?)\b`,
    String.raw`\bn(?:e |')(?:est|a|sont|ont) (?:pas|aucunement|nullement) (?:habilite|autorise|competent|qualite|en mesure)\w* (?:a|pour|de|d') ?(?:modifi|deplac|chang|report|fix|propos|accord|decal)\w*`,
    String.raw`\b(?:ni|(?:pas|non) pour) (?:pour )?(?:changer|modifier|deplacer|reporter|annuler) (?:de |la |une |votre |le )?(?:dates?|rendez-?vous|jour|creneau)\b`,
  ].join('|'),
)
/** For whom the number is, who tried elsewhere: "si vous ne pouvez ni venir ni changer de date en ligne". */
const forWhom =
  /\b(?:si|s'ils?|lorsqu\w+|quand|(?:ceux|celles|personnes|candidats|stagiaires) qui)\b[^,;:.?]*|\bvous n(?:e |')[^,;:.?]*\?/g
const ofIt = /^\W*(?:ce numero|cette ligne|ce (?:poste|standard|service|secretariat)|il|elle)\b/

/** Another date, staying away: then it serves for that as well. */
const ofAbsence =
  /\b(?:empech\w*|contretemps|indisponib\w*|report\w*|absen\w+|retards?|imprevu|ne (?:pouvez|pourriez|peux)|ne pas (?:pouvoir|venir)|pas venir|(?:autre|nouvelle) (?:date|session|seance)|changer|annul\w+|deplacer votre)\b/

/** Each use of a number once; none of one that also stands where it serves for anything, but for what it moves. */
export const phoneUses: Reader = ({ passage }) => {
  const all = [...phonesIn(passage)].map((phone) => ({ phone: phone.digits, of: phoneUse(passage, phone) }))
  const free = new Set(all.filter(({ of }) => of === null).map(({ phone }) => phone))
  const uses = new Map<string, PhoneUse>()
  for (const { phone, of } of all) {
    const key = `${phone} ${of?.use}`
    if (of && (of.movesNone || (!free.has(phone) && !uses.has(key)))) uses.set(key, { phone, ...of })
  }
  return uses.size > 0 ? { phoneUses: [...uses.values()] } : {}
}

/** Null for a number that may serve for anything, and for another date too. */
export function phoneUse(passage: Passage, phone: Span): Omit<PhoneUse, 'phone'> | null {
  const sentence = sentenceAt(passage, phone.start)
  const clause = clauseAt(passage, sentence, phone)
  const next = passage.sentences.find(({ start }) => start === sentence.end)
  const behind = next && ofIt.test(onOneLine(passage, next)) ? next : null
  const head = clause.start === sentence.start ? headOf(passage, sentence) : null
  const whole = { start: head?.start ?? clause.start, end: clause.end }
  const words = onOneLine(passage, whole)
  const fixed = movesNone.test(words.replace(forWhom, ' '))
  const fixedBehind = behind !== null && movesNone.test(onOneLine(passage, behind))
  const [use] = uses.find(([, pattern]) => pattern.test(words)) ?? []
  if (!fixed && use !== 'same-day' && ofAbsence.test(words)) return null
  if (!use && !fixed && !fixedBehind) return null
  const span = { start: whole.start, end: fixedBehind ? behind.end : whole.end }
  return {
    use: use ?? 'other',
    movesNone: fixed || fixedBehind,
    said: found(passage, trimmed(passage, span, /[\s•·*;]/), true as const),
  }
}

/** "Une urgence médicale ? 03 …", "En cas d'urgence médicale, prévenez le centre :" in a line of its own. */
function headOf(passage: Passage, sentence: Span): Span | null {
  const above = sentenceBefore(passage, sentence)
  return above && /[?:]$/.test(onOneLine(passage, above).trimEnd()) ? above : null
}

/** From one semicolon to the next. */
function clauseAt(passage: Passage, sentence: Span, phone: Span): Span {
  const start = passage.text.slice(sentence.start, phone.start).lastIndexOf(';')
  const end = passage.text.slice(phone.end, sentence.end).indexOf(';')
  return {
    start: start < 0 ? sentence.start : sentence.start + start + 1,
    end: end < 0 ? sentence.end : phone.end + end,
  }
}
