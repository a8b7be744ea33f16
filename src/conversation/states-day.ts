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
const subject = `(?:it|this|that|there|(?:my|our|your) (?:right |real |new )?(?:${ofAnybody})|(?<!\\b(?:my|our) )(?:the |first |right |correct |real |new |a )*(?:${ofLetter}))`
const says = "(?:is|was|'s|will be|should be|must be|has to be|starts?|begins?|says?|reads?)"
const opening = `(?:${subject} ?${says}|\\bits|c'est|says?|said|told (?:me|us)|written|wrote|shows?|confirmed|mean|meant|(?:correct|right)(?: (?:date|day|time|one))? is|not|instead of)`
const between =
  "(?: (?:on|at|for|the|le|la|a|really|actually|rather|in fact|now|dated?|day|only|clearly|that|it|is|it's|to|be|from))*[ :,]+"
const stating = new RegExp(`(?:^|[^a-z])${opening}${between}${moment}`, 'g')

/** What somebody does on the day. */
const ofTheirOwn =
  /\b(?:i|we) (?:am|'m|are|have (?:to|an?|my|no|work|school|class|exam)|must|works?|can'?t|cannot|won'?t|will|need|travel|leave|start|begin|take|fly|do not|don'?t)\b/

/** "My son's appointment", "her letter": whoever only tells what the letter says is no owner. */
const ofAnother =
  /\b(?:his|her|their|(?!(?:it|that|there|here|this|what|date|day|time|hour)')[a-z]+'s|(?:son|daughter|husband|wife|child|kid|brother|sister|mother|father|friend|cousin|partner|neighbou?r)s?'?)\b(?! (?:says?|said|told|thinks?|reads?)\b)/

/** A word beside a day that stands alone. */
const ofDay =
  /^(?:no|yes|ok|okay|sorry|on|at|the|not|and|but|please|wrong|correct|right|from|to|le|a|it|is|its|it's|actually|hello|hi|thanks|thank|you|pas|non|oui|of|am|pm|o'clock|h|year|st|nd|rd|th|er|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/
const ofMonth = new RegExp(`^(?:${months})[a-z]*$`)
/** Behind a day that is stated also where it stands. */
const ofPlace =
  /^(?:in|my|this|letter|paper|mail|e|email|convocation|here|there|written|morning|afternoon|evening|instead|for|sure|now)$/
/** With these somebody begins to say something else. */
const further = /^(?:i|i'm|we|you|they|he|she|but|because|so|can|could|please|thanks|thank|which|that's|as)$/

const wordsOf = (text: string): string[] => text.split(/[^a-z']+/).filter((word) => /[a-z]/.test(word))
const isOfDay = (word: string): boolean => ofDay.test(word) || ofMonth.test(word)

/** `alone`: a day without any verb is enough. */
export function statesDay(words: string, alone: boolean): boolean {
  const said = folded(words)
  if (!said.includes('?') && wordsOf(said).every(isOfDay)) return alone
  const stated = [...said.matchAll(stating)]
  return stated.length > 0 && !ofTheirOwn.test(said) && stated.every((one) => isOfLetter(said, one))
}

/** "They said 8 March is a holiday" tells of that day, and not on which day it is. */
function isOfLetter(said: string, { 0: found, index }: RegExpExecArray): boolean {
  const [before = ''] = /[^.,;!\n]*$/.exec(said.slice(0, index)) ?? []
  const [after = ''] = /^(?:[^.;!\n]|\.(?=\d))*/.exec(said.slice(index + found.length)) ?? []
  const behind = wordsOf(after)
  const end = behind.findIndex((word) => further.test(word))
  const beside = end < 0 ? behind : behind.slice(0, end)
  return !ofAnother.test(before + found) && beside.every((word) => isOfDay(word) || ofPlace.test(word))
}
