/** States a day: whether words say on which day or at which hour it is, and neither ask for it nor tell of something else on that day. */
import { folded } from '../topics/folded.ts'

const months = 'jan|feb|fev|mar|apr|avr|may|mai|jun|juin|jul|juil|aug|aout|sep|oct|nov|dec'
const weekday =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |(?:lun|mar|mercre|jeu|vendre|same)di,? |dimanche,? )'
/** How a day or an hour begins. */
const moment = `(?:${weekday})?(?:the )?(?:\\d|(?:${months})[a-z]*\\.? (?:the )?\\d|half past|quarter|noon|midday|midi|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b)`

/** What it is said of: what somebody has on a day of their own is not in the letter. */
const ofAnybody =
  'date|day|time|hour|year|appointment|appt|visit|meeting|rdv|rendez-vous|interview|letter|paper|one'
const ofLetter = `${ofAnybody}|lesson|class|course|test|exam|training|session|flight|plane`
const subject = `(?:it|this|that|there|(?:my|our|your) (?:right |real |new )?(?:${ofAnybody})|(?<!\\b(?:my|our|his|her|their|son|daughter|husband|wife) )(?:the |first |right |correct |real |new |a )*(?:${ofLetter}))`
const says = "(?:is|was|'s|will be|should be|must be|has to be|starts?|begins?|says?|reads?)"
const opening = `(?:${subject} ?${says}|\\bits|c'est|says?|said|told (?:me|us)|written|wrote|shows?|confirmed|mean|meant|(?:correct|right)(?: (?:date|day|time|one))? is|not|instead of)`
const between =
  "(?: (?:on|at|for|the|le|la|a|really|actually|rather|in fact|now|dated?|day|only|clearly|that|it|is|it's|to|be|from))*[ :,]+"
const stating = new RegExp(`(?:^|[^a-z])${opening}${between}${moment}`)

/** What somebody does on the day. */
const ofTheirOwn =
  /\b(?:i|we) (?:am|'m|are|have (?:to|an?|my|no|work|school|class|exam)|must|works?|can'?t|cannot|won'?t|will|need|travel|leave|start|begin|take|fly|do not|don'?t)\b/

/** Beside a day that stands alone. */
const plain =
  /^(?:(?:no|yes|ok|okay|sorry|on|at|the|not|and|but|please|wrong|correct|right|from|to|le|a|it|is|its|it's|actually|hello|hi|thanks|thank|you|pas|non|oui|of|am|pm|o'clock|h|year|st|nd|rd|th|er|[a-z]*day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b|[\s\d.,:;!/'-]|(?:jan|feb|fev|mar|apr|avr|may|mai|jun|juin|jul|juil|aug|aout|sep|oct|nov|dec)[a-z]*)*$/

/** `alone`: a day without any verb is enough. */
export function statesDay(words: string, alone: boolean): boolean {
  const said = folded(words)
  if (plain.test(said)) return alone
  return stating.test(said) && !ofTheirOwn.test(said)
}
