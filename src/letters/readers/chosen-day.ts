/** Which of several days and hours that a letter sets out is the reader's: by a cell that is marked, or by the reader's group. */
import { boxes } from '../boxes.ts'
import { lineAt, type Passage, textOf } from '../passage.ts'
import { type DateMention, datesIn } from './date.ts'
import { isDayOfOthers, isHourOfOthers, isInGrid, isOpenInGrid } from './grid.ts'
import { membershipOf } from './group.ts'
import type { Slot } from './slots.ts'
import { type TimeMention, timesIn } from './time.ts'

/** A day on which others come. */
export const isOfOthers = (passage: Passage, date: DateMention): boolean =>
  isDayOfOthers(passage, date) || membershipOf(passage, date, datesIn(passage)) === 'other'

/** An hour at which others come, or that stands at the edge of a grid. */
export const isAtOthersHour = (passage: Passage, time: TimeMention): boolean =>
  isHourOfOthers(passage, time) || membershipOf(passage, time, timesIn(passage)) === 'other'

/** The hour of the reader's group. */
export const isAtOwnHour = (passage: Passage, time: TimeMention): boolean =>
  membershipOf(passage, time, timesIn(passage)) === 'own'

/** "Votre jour est celui qui est entouré": a mark that the text need not show. Bold type is for more than choices. */
const marked =
  /\b(?:celui|celle|jours?|dates?|creneaux?|groupes?|sessions?|seances?|journees?|rendez-?vous)\b(?:(?! (?:pieces?|documents?|papiers?|parcours|chemin|itineraire|plan)\b)[^.;\n]){0,50}\b(?:(?:entour|surlign|soulign|encadr|flech|coch)e{1,2}s?\b|marquee?s? d'une? |en (?:couleur|rouge|jaune|vert)\b)|\b(?:celui|celle|votre|vous)\b(?:(?! (?:pieces?|documents?|papiers?|horaires?)\b)[^.;\n]){0,50} en gras\b/
const mark = new RegExp(boxes.ticked)

/** None of several days is sure where the letter does not tell which one is the reader's; one that it tells is. */
export function withChoice(passage: Passage, slots: readonly Slot[]): Slot[] {
  const several = new Set(slots.map(({ iso }) => iso)).size > 1
  const isMarked = several && marked.test(passage.text)
  return slots.map((slot) => {
    const membership = membershipOf(passage, slot.date, datesIn(passage))
    const isTold = isInGrid(passage, slot.date) ? !isOpenInGrid(passage, slot.date) : membership === 'own'
    if (isTold) return slot.doubt === 'other' ? { ...slot, doubt: null } : slot
    // A tick elsewhere, beside a paper or another day, says nothing of this one.
    const isHidden = isMarked && !mark.test(textOf(passage, lineAt(passage, slot.date.start)))
    const isOpen = isHidden || (several && membership === 'open') || isOpenInGrid(passage, slot.date)
    return isOpen ? { ...slot, doubt: slot.doubt ?? 'other' } : slot
  })
}
