/** Exact answers: where a question asks for one thing that the letter itself gives, that is the answer, whatever its topic. */
import type { Letter } from '../../letters/letter.ts'
import type { Mentions } from '../matters.ts'
import { isToldToConvoc } from '../of-convoc.ts'
import { whatItIs } from '../summary.ts'
import type { Statement } from '../topic.ts'
import { maySpeak } from '../trust.ts'
import { ageAsked } from './age.ts'
import { comesAlong } from './along.ts'
import { reasonWanted } from './answer-first.ts'
import { askedAgain } from './asked-again.ts'
import { ofCalledOff } from './called-off.ts'
import { changeAsked } from './changed.ts'
import { childIll } from './child-ill.ts'
import { clashTold } from './clash.ts'
import { hourToCome } from './come-at.ts'
import { conditionTold } from './condition.ts'
import { notConfirming } from './confirm.ts'
import { contractEnding } from './contract-end.ts'
import { courseAsked } from './course-asked.ts'
import { dayNumbered } from './day-number.ts'
import { daysOfIt } from './days-of-it.ts'
import { expecting } from './expecting.ts'
import { fastAsked } from './fast.ts'
import { fearTold } from './fears.ts'
import { figuresAsked } from './figures.ts'
import { goingAsked } from './going.ts'
import { frenchAlready } from './in-french.ts'
import { cardHoped, interviewAsked } from './interview.ts'
import { keptPaper } from './kept-paper.ts'
import { lackingPaper } from './lacking.ts'
import { lastDayAsked } from './last-day.ts'
import { lateBy } from './late.ts'
import { deathTold, lossTold } from './loss.ts'
import { mealAsked } from './meal.ts'
import { nobodyToMind } from './minding.ts'
import { moveAnswered } from './move-answer.ts'
import { oldDayAsked } from './old-day.ts'
import { oneDayMissed } from './one-day.ts'
import { ownNumber } from './own-number.ts'
import { ownTrouble } from './own-trouble.ts'
import { countAsked } from './paper-count.ts'
import { paperMeant } from './paper-meant.ts'
import { passportTrouble } from './passport.ts'
import { payAsked } from './pay.ts'
import { phoneAsked } from './phone-asked.ts'
import { photosAsked } from './photos.ts'
import { placeRefused } from './place-offered.ts'
import { postingAsked } from './posting.ts'
import { whereToSend } from './posting-where.ts'
import { programmeAsked } from './programme.ts'
import { type Asking, names, type Question, wholeStory } from './question.ts'
import { readAsked } from './read-asked.ts'
import { proofOfReason } from './reason-proof.ts'
import { sameDay } from './same-day.ts'
import { shelterTold } from './shelter.ts'
import { ofSickFile } from './sick-file.ts'
import { silenceAsked } from './silence.ts'
import { tripPaid } from './trip.ts'
import { weekdayAsked } from './weekday-asked.ts'
import { lastChance, whatFor } from './what-for.ts'
import { placeAsked } from './which-place.ts'
import { reasonGiven } from './why.ts'
import { xrayAsked } from './xray-asked.ts'

/** Empty where the letter gives no such thing; then the topic answers. */
export function exactly(
  question: Question,
  letter: Letter,
  now: Date,
  asking: Asking,
  mentions: Mentions,
): Statement[] {
  // "Where is my passport?" is no question to Convoc where the letter tells.
  const kept = maySpeak(letter.kind, 'what-to-bring') ? keptPaper(question, letter, asking) : []
  if (kept.length > 0) return kept
  if (letter.kind === 'not-ofii' && names(question, 'from-ofii', asking)) return [whatItIs(letter)]
  if (!maySpeak(letter.kind, question.topic)) return []
  const shelter = shelterTold(question, letter, asking)
  if (shelter.length > 0) return shelter
  const onOldDay = oldDayAsked(question, letter, now, asking)
  if (onOldDay.length > 0) return onOldDay
  if (letter.kind === 'cancellation')
    return isToldToConvoc(question.topic) ? [] : ofCalledOff(question, letter, asking)
  const feared = fearTold(question, letter, now, asking)
  if (feared.length > 0) return feared
  const isLast = lastChance(question, letter, asking)
  if (isLast.length > 0) return isLast
  // "Was I refused?"
  if (question.topic === 'summary' && !letter.decision && names(question, 'decided-already', asking)) {
    const silent = silenceAsked(question, letter, now, asking)
    return silent.length > 0 ? silent : [whatItIs(letter)]
  }
  // What the letter has decided already, or names as a figure, is no guess.
  if (question.topic === 'prediction') {
    const hoped = cardHoped(question, letter, asking)
    if (hoped.length > 0) return hoped
    const decided = moveAnswered(question, letter, now, asking)
    const counted = decided.length > 0 ? decided : silenceAsked(question, letter, now, asking)
    const figures = counted.length > 0 ? counted : figuresAsked(question, letter, now, asking)
    const read = figures.length > 0 ? figures : readAsked(question, letter, now, asking)
    // "I'm afraid they refuse, my report comes late."
    const known = read.length > 0 ? read : postingAsked(wholeStory(question), letter, now, asking)
    // "Is it refused?" asks what this letter is.
    const isOfNow = known.length === 0 && !letter.decision && names(question, 'decided-already', asking)
    return isOfNow ? [whatItIs(letter)] : known
  }
  if (isToldToConvoc(question.topic) || question.topic === 'address-change') return []
  const answers = [
    () => reasonWanted(question, letter, asking),
    () => conditionTold(question, letter, asking),
    () => comesAlong(question, letter, asking),
    () => weekdayAsked(question, letter),
    () => proofOfReason(question, letter, asking),
    () => ownNumber(question, letter, asking),
    () => whereToSend(question, letter, now, asking),
    () => whatFor(question, letter, asking),
    () => passportTrouble(question, letter, asking),
    () => ownTrouble(question, letter, asking),
    () => clashTold(question, letter, asking),
    () => placeRefused(question, letter, asking),
    () => photosAsked(question, letter, asking),
    () => placeAsked(question, letter, now, asking),
    () => childIll(question, letter, now, asking),
    () => nobodyToMind(question, letter, now, asking),
    () => readAsked(question, letter, now, asking),
    () => frenchAlready(question, asking),
    () => lossTold(question, letter, now, asking),
    () => deathTold(question, letter, asking),
    () => oneDayMissed(question, letter, now, asking),
    () => payAsked(question, letter, asking),
    () => interviewAsked(question, letter, now, asking),
    () => notConfirming(question, letter, asking),
    () => tripPaid(question, letter, asking),
    () => lateBy(question, letter, now),
    () => ofSickFile(question, letter, asking),
    () => moveAnswered(question, letter, now, asking),
    () => changeAsked(question, letter, now, asking),
    () => fastAsked(question, letter, now, asking),
    () => ageAsked(question, letter, now, asking),
    () => xrayAsked(question, letter, now, asking),
    () => hourToCome(question, letter, now, asking),
    () => dayNumbered(question, letter, now),
    () => contractEnding(question, letter, asking),
    () => expecting(question, letter, now, asking),
    () => silenceAsked(question, letter, now, asking),
    () => goingAsked(question, letter, now, asking),
    () => askedAgain(question, letter, asking),
    () => countAsked(question, letter, asking),
    () => lackingPaper(question, letter, asking),
    () => paperMeant(question, letter, now, asking),
    () => sameDay(question, letter, asking),
    () => reasonGiven(question, letter, asking),
    () => courseAsked(question, letter, asking),
    () => figuresAsked(question, letter, now, asking),
    () => daysOfIt(question, letter, asking),
    () => mealAsked(question, letter, asking),
    () => programmeAsked(question, letter, asking),
    () => phoneAsked(question, letter, asking),
    () => postingAsked(question, letter, now, asking),
    () => lastDayAsked(question, letter, now, asking, mentions),
  ]
  for (const answer of answers) {
    const said = answer()
    if (said.length > 0) return said
  }
  return []
}
