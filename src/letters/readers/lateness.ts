/** Until when one is let in, and what coming late means. */
import type { Reader } from '../kind.ts'
import type { Lateness } from '../letter.ts'
import { found, onOneLine, type Span, trimmed } from '../passage.ts'
import { begun, door, shutOut } from './instruction-rules.ts'
import { numberOf, numberPattern } from './numbers.ts'
import { clock } from './time-minutes.ts'

const hour = String.raw`(\d{1,2}) ?(?:h(?:eures?)?|:) ?(\d{2}(?!\d))?`
const gate = String.raw`\b(?:portes?|portail|grilles?|salle(?! d'attente)|entree|acces)\b(?! reste)`

const byHour = [
  String.raw`${gate}[^.;]{0,60}\b(?:ferm|clos)\w*[^.;]{0,12}\b(?:a|des|apres) ${hour}(?! ?(?:a|et|-) ?\d)`,
  String.raw`\ba ${hour},? (?:la |les )?(?:portes?|salle|grille|entree) (?:est|sont|sera|seront) (?:ferm|clos)`,
  String.raw`\b(?:apres|passee?|au-dela de|des(?= [\dh: ]{2,8},? (?:l'(?:acces|entree)|(?:plus )?(?:personne|aucun)))) ${hour},?[^.;]{0,50}?\b(?:${shutOut}|(?:entree|acces)\b[^.;]{0,25}\b(?:pas|plus|refus|impossible))`,
  String.raw`${shutOut}[^.;]{0,30}\b(?:apres|au-dela de|passe) ${hour}`,
  String.raw`\b(?:retards? (?:est |sera )?(?:tolere|accepte|admis)e?s?|dernieres? (?:admission|arrivee|entree)s?)\b[^.;\d]{0,20}${hour}`,
].map((pattern) => new RegExp(pattern))

const minutes = new RegExp(
  String.raw`\bretard(?:s|ataires?)?\b[^.;]{0,30}?\b(?:(\d{1,2}|${numberPattern}) ?(?:minutes?|min|mn)\b|quart d'heure)|\b(\d{1,2}|${numberPattern}) ?(?:minutes?|min|mn) de retards?|\bquart d'heure de retard`,
)
const start = new RegExp(
  String.raw`(?:${door}|${shutOut})[^.;]{0,40}(?:${begun}|\bsitot [^.;]{0,20}commenc)|${begun}[^.;]{0,30}\b(?:${door}|${shutOut})`,
)
const late =
  /\bpas a l'heure\b|\bretard\b|\bretardataires?\b|\bretards\b|\b(?:qui|vous|quiconque|personnes?|celui qui) (?:arriv|se presente)\w* (?:apres|plus tard|ensuite)\b/
/** What only may follow; "ne pourra être reçu" is certain. */
const maybe =
  /\b(?:peut|peuvent|pourra|pourront|pourrons|pourrait|pourraient|risqu\w+|susceptibles?|eventuellement|reserv\w+ (?:le droit|la possibilite))\b/
const impossible =
  /\b(?:ne |n')(?:[a-z']+ )?(?:peut|peuvent|pourr\w+)\b|\b(?:aucune?|nul|personne)\b[^.;]{0,30}\b(?:pourr\w+|peut)\b/g
const dayAgain =
  /\b(?:journee|seance|session|cours|demi-journee)s?\b[^.;]{0,30}\b(?:a (?:refaire|recommencer|rattraper)|(?:refaite|recommencee|rattrapee)s?)\b|\b(?:refaire|recommencer) (?:la|cette|toute la) (?:journee|seance|session)\b/
const out =
  /\b(?:refus|interdit|renvoy|exclu)\w*|\b(?:aucun|nul|pas de) retards?\b|\b(?:pas|plus|non|ne|impossible)\b[^.;]{0,40}\b(?:recu|recevoir|admis|accept|entr|examen|visite|accueil|toler)\w*/
const cancelled = /\bannul\w*/
/** "Renvoyé à une session ultérieure": they set the other day; "convoqués à la séance du matin" says who somebody is. */
const later =
  /\b(?:renvoye|report|reconvoqu|bascul|replac|repouss|decal|inscri|remis|convoqu)\w* (?:d'office |automatiquement )?(?:au?|sur|pour|dans|vers) (?:une? |la |le )?(?:(?:autre|nouve(?:au|lle)|prochaine?) [a-z]+|[a-z-]+ (?:ulterieure?|suivante?|prochaine?))\b|\b(?:recevrez|adress\w+|envo[iy]\w+|enverr\w+|fix\w+|propos\w+|parvien\w+) (?:alors |ensuite )?une (?:nouvelle|autre) (?:convocation|date|session|seance)\b/
const newDate = /\b(?:nouve\w+|autre) (?:convocation|date|rendez|creneau)/
/** "Un autre pourra être fixé", of the visit that was named before */
const another = /^ ?une? (?:autre|nouve\w+) (?:vous )?(?:pourra|peut)\b/
const absent = /(?:=|\bvau(?:t|dra)\b|\bcompt\w*|\bconsider\w*)\s?(?:comme )?(?:une )?absen/
/** Being late or absent is to be told; a train is late; without delay. */
const other =
  /\b(?:signal|preven|avert|justifi)\w*|\bsans retard\b|\bretards? (?:d[ue]|des) (?:la |l'|votre )?(?:train|avion|bus|transport)/

/** Whom the hour does not bind: they are never let in. */
const guests = /\b(?:accompagn\w*|enfants?|bebes?|poussettes?|animaux)\b/
/** "Vous ne pouvez pas assister à l'entretien à l'heure prévue ?" shuts nobody out. */
const unable = /\bvous ne (?:pouvez|pourriez|pourrez|pouviez) (?:pas )?[^.,;:?]*/g

export const lateness: Reader = ({ passage }) => {
  let best: { span: Span; value: Lateness; rank: number } | null = null
  for (const span of passage.sentences) {
    const words = onOneLine(passage, span)
    const value = qualified(latenessIn(words), words)
    const rank = value ? rankOf(value) : 0
    if (value && rank > (best?.rank ?? 0)) best = { span, value, rank }
  }
  return best ? { lateness: found(passage, trimmed(passage, best.span, /[\s•·*]/), best.value) } : {}
}

/** Whether it is certain, and what it costs. */
function qualified(value: Lateness | null, words: string): Lateness | null {
  if (!value) return null
  return {
    ...value,
    ...(isOpen(value, words) ? { perhaps: true as const } : {}),
    ...(dayAgain.test(words) ? { again: true as const } : {}),
  }
}

/** Of a visit that is certain to be cancelled "une nouvelle date pourra vous être proposée" leaves nothing open. */
function isOpen({ means }: Lateness, words: string): boolean {
  const outcomes = words.replace(impossible, ' ').split(/[,;:]| et | mais /)
  const isOther = (clause: string) =>
    means !== 'later' &&
    means !== 'new-date' &&
    (newDate.test(clause) || later.test(clause) || another.test(clause)) &&
    !cancelled.test(clause) &&
    !out.test(clause)
  return outcomes.some((clause) => maybe.test(clause) && !isOther(clause))
}

/** The more exact says more. */
function rankOf({ after }: Lateness): number {
  if (after === null) return 1
  return after === 'start' ? 2 : 3
}

function latenessIn(sentence: string): Lateness | null {
  const words = sentence.replace(unable, (clause, at: number) =>
    /[?]/.test(sentence[at + clause.length] ?? '') || /\bsi $/.test(sentence.slice(0, at)) ? ' ' : clause,
  )
  for (const pattern of byHour) {
    const [all = '', hours, rest] = pattern.exec(words) ?? []
    if (hours !== undefined && !guests.test(all) && Number(hours) < 24)
      return { after: clock(Number(hours), Number(rest ?? 0)), means: 'out' }
  }
  const means = meaningOf(words)
  if (late.test(words) && !other.test(words) && (means !== 'out' || out.test(words))) {
    const match = minutes.exec(words)
    if (!match) return start.test(words) ? { after: 'start', means: 'out' } : { after: null, means }
    const said = match[1] ?? match[2]
    const count = said === undefined ? 15 : Number(said) || numberOf(said)
    return { after: count, means }
  }
  const isShut = start.test(words) && !other.test(words) && !guests.test(words)
  return isShut ? { after: 'start', means: 'out' } : null
}

function meaningOf(words: string): Lateness['means'] {
  if (cancelled.test(words)) return 'cancelled'
  if (absent.test(words)) return 'absent'
  if (later.test(words)) return 'later'
  return newDate.test(words) ? 'new-date' : 'out'
}
