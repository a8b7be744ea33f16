/** The sentences of a letter that say yes or no to a request, or that help ends. */
import { subYears } from 'date-fns/subYears'
import type { Outcome } from '../decision.ts'
import { onOneLine, type Passage, type Span } from '../passage.ts'
import { decidedOn } from './decision-day.ts'
import { isPending, saidOf, withRequestNamed } from './decision-request.ts'
import { stopIn } from './decision-stop.ts'
import { sinceOf } from './stated-day.ts'

/** `spans`: the sentence that says it; of a mixed answer the sentences of both sides. */
export type Answered = { outcome: Outcome; on: string | null; spans: [Span, ...Span[]] }
type Said = { outcome: Outcome; span: Span; on: string | null }

/** What is only put before whoever decides. */
const opinion = /\bavis (?:[a-z]+ ){0,2}(?<against>de)?favorable\b/

/** What may come, or what somebody else said. */
const notYet =
  /(?:^\W*|[,;:(] ?)(?:si|s'il|en cas|au cas|lorsqu\w*|quand|des que|une fois|sous reserve)\b|^\W*(?:a defaut|faute|sans|toute?)\b|\b(?:sera|seront|serait|rendra|emettra|donnera|prendra|statuera|pourr\w+|risque\w*|vaut|implicite|silence|entrain\w+|repute\w*|susceptibles?|pas encore|prochainement|conditionnee?)\b|\?/
const ofOthers = /\b(?:maire|mairie|ofpra|cnda|cour nationale|consulat|ambassade)\b/
/** An answer of before. */
const earlier =
  /\b(?:premiere|precedente|ancienne|anterieure) (?:demande|decision)(?! de (?:titre|carte))|\b(?:demande|decision) (?:precedente|anterieure)\b|\bavi(?:ez|ons)\b|\bavai(?:t|ent) (?:[a-z]+ )?(?:ete|refuse|rejete|accept|accord|depose)/
const title =
  /^\W*(?:(?:objet|sujet)\b|(?:notification (?:de |d'une )?)?(?:decision de |arrete portant )?(?:refus|rejet)\b)/

/** What ends counts before any yes, a sentence before a title; a yes and a no beside each other are neither. */
export function answered(passage: Passage, now: Date): Answered | null {
  const all = passage.sentences.flatMap((span, index) => saidIn(passage, span, index, now))
  const isOpen = passage.sentences.some((span) => isPending(onOneLine(passage, span)))
  const said = isOpen ? all.filter(({ outcome }) => outcome !== 'yes' && outcome !== 'no') : all
  const own = said.filter(({ span }) => !title.test(onOneLine(passage, span)))
  const sure = own.length > 0 ? own : said
  const first = (...outcomes: Outcome[]) => sure.find(({ outcome }) => outcomes.includes(outcome))
  const ends = first('stop') ?? first('planned')
  const yes = first('yes')
  const no = first('no')
  if (!ends && yes && no) {
    const [one, other] = yes.span.start <= no.span.start ? [yes.span, no.span] : [no.span, yes.span]
    return { outcome: 'mixed', on: null, spans: one === other ? [one] : [one, other] }
  }
  const read = (yes && ends) ?? sure[0]
  return read ? { outcome: read.outcome, on: read.on, spans: [read.span] } : null
}

function saidIn(passage: Passage, span: Span, index: number, now: Date): Said[] {
  const outcomes = outcomesIn(passage, span, index)
  const since = sinceOf(passage, now)
  const on = outcomes.length > 0 ? decidedOn(passage, span, now) : null
  const longAgo = subYears(new Date(since), 1).toISOString().slice(0, 10)
  if (on !== null && on < longAgo) return []
  return outcomes.map((outcome) => {
    // A day to come is that of an end, or of something else.
    const isPast = on !== null && on <= since
    return { outcome, span, on: isPast || outcome === 'stop' ? on : null }
  })
}

function outcomesIn(passage: Passage, span: Span, index: number): Outcome[] {
  const sentence = onOneLine(passage, span)
  const ends = stopIn(sentence)
  if (ends) return [ends]
  if (notYet.test(sentence) || ofOthers.test(sentence) || earlier.test(sentence)) return []
  const before = passage.sentences[index - 1]
  const said = saidOf(withRequestNamed(sentence, before ? onOneLine(passage, before) : ''))
  if (said.length > 0) return said
  const judged = opinion.exec(sentence)
  return judged ? [judged.groups?.['against'] ? 'opinion-no' : 'opinion-yes'] : []
}
