/** Mentions: lines of the letter that a question may be about, found by what is asked in one language and said in French. */
import type { Found, Letter } from '../letters/letter.ts'
import { inEnglish } from './line-meant.ts'
import { type Matter, type Mentions, named, shareOf, speaksOf } from './matters.ts'
import { givesUp } from './notes/giving-up.ts'
import { isToldToConvoc } from './of-convoc.ts'
import { isAboutAllOf } from './of-this-kind.ts'
import { readLines } from './read-lines.ts'
import { isDoubted } from './scam-check.ts'
import { asLines, line, ownRule, quoted, wordsOf } from './statement.ts'
import type { Statement, TopicId, WordingKey } from './topic.ts'
import { maySpeak } from './trust.ts'

/** One line is no answer to what the whole letter says. */
const isNotOfLine = (topic: TopicId): boolean => topic === 'summary' || isToldToConvoc(topic)

/** Nobody says what comes of a case; what the letter says of it can be told. */
const onlyRead = new Set<TopicId>(['legal-advice', 'prediction'])

/** What goes with these is a message to send, which no line replaces or, where it names whom it goes to, comes before. */
const withMessage = new Set<TopicId>(['reschedule', 'missed', 'work-conflict'])

const toOffice = new Set<TopicId>(['reschedule', 'missed'])
const ofAbsence = /\b(?:motif|absen|empech|report|justif|indisponib|annul|modifi|chang|dispens|excus)/

/** Where the line is only a guess at what was meant. */
const asideOf = new Set<TopicId>(['unclear', 'off-topic'])

/** A matter that more of the letter's lines speak of is not what a question is told apart by. */
const common = 4
/** What a line has to be worth: one rare matter, or two. */
const enough = { named: 0.5, asked: 0.8 }
/** How much of what a question names such a line has to speak of, where the topic itself does not lead to it. */
const spoken = 0.25
const most = 2
/** Beside the best line, one that is worth nearly as much. */
const nearly = 0.8

/** How much of a question a line that is read has to be about: more where the letter has answered, or another topic was understood. */
const share = { all: 1, half: 0.5, third: 0.3 }

/** Nothing is passed on that wants money, leads elsewhere or speaks to a machine. */
const unsafe =
  /https?:|www\.|virement|carte cadeau|\bpcs\b|western|\bia\b|assistant|\b(?:tes|vos|mes|ces|les|precedentes) instructions|ignore/

/** Nobody is told what happens to whoever refuses unless they speak of refusing. */
const ofRefusing = /\brefus/
const refusing = new Set(
  'refuse refuses refused refusing refusal deny reject decline accept agree consent allow allowed let open no not dont wont cant'.split(
    ' ',
  ),
)

/** The line that calls is no answer to what the visit is like. */
const isOfDay = ({ quote }: Found<string>, { appointments }: Letter): boolean =>
  appointments.some(({ date }) => quote.includes(date.quote))

/** In capitals, and nothing is said of it: "CONFIDENTIEL – SECRET MÉDICAL". */
const isHeading = ({ quote, value }: Found<string>): boolean =>
  quote === quote.toUpperCase() &&
  !/\b(?:est|sont|ser(?:a|ont|ez)|d(?:oit|oivent|evra|evront|evez)|peu(?:t|vent)|ne|n'\w+|pas|aucune?|faut|merci|interdit\w*|obligatoire\w*|vous|[a-z]{3,}ez)\b/.test(
    value,
  )

/** `words` in small letters without accents. */
export const mayRepeat = (words: string): boolean => !unsafe.test(words)

/**
 * An answer that quotes nothing of the letter, or only says what such a letter is about, with the lines of the letter that the
 * question may be about: the letter comes first. A line that says yes or no is the answer, and nothing general goes with it.
 * `words` are those of the question.
 */
export function withMentions(
  statements: Statement[],
  { topic, words = [] }: { topic: TopicId; words?: string[] },
  letter: Letter | null,
  mentions: Mentions,
  now: Date,
): Statement[] {
  if (!letter || isNotOfLine(topic) || !maySpeak(letter.kind, topic) || givesUp({ words })) return statements
  // No line of a letter that is doubted is handed on, and nothing comes before help.
  if (isDoubted(letter) || statements.some(({ say }) => say.startsWith('general:scam-check')))
    return statements
  // Whom to ask is no answer yet.
  const whom = [letter.contact, letter.reschedule].flatMap(({ email, phone }) => [email?.quote, phone?.quote])
  const shown = statements.flatMap(({ because }) => ('quote' in because ? [because.quote.quote] : []))
  const quotes = shown.filter((quote) => !whom.includes(quote))
  const isBroad = isAboutAllOf(letter.kind, topic)
  const isCancelled = letter.kind === 'cancellation'
  const isTold = ({ quote }: Found<string>) =>
    quotes.some((one) => one.includes(quote) || quote.includes(one))
  const safe = (letter.sentences ?? []).filter(({ sure, value }) => sure && !unsafe.test(value))
  const own = Object.values(mentions.matters).filter(({ topics }) => topics.includes(topic))
  const read = readLines(safe, letter, { topic, words }, mentions)
  // What has been answered from that line is not answered again.
  if (read.lines.some(isTold)) return statements
  const mayReplace = !withMessage.has(topic)
  if (
    mayReplace &&
    read.statements.length > 0 &&
    read.share >= leastShare(topic, quotes.length > 0, isBroad, read.isOwn)
  )
    return read.statements
  if (onlyRead.has(topic) || (quotes.length > 0 && !isCancelled && !isBroad)) return statements
  // The list of papers is told apart from what is said.
  const said = safe.filter(
    (one) =>
      !isTold(one) &&
      !isHeading(one) &&
      !(isBroad && isOfDay(one, letter)) &&
      !(ofRefusing.test(one.value) && !words.some((word) => refusing.has(word))) &&
      !letter.documents.some(({ french }) => one.quote.includes(french.quote)),
  )
  const lines = linesOn(said, isBroad ? [] : own, words, mentions)
  // The message is announced first, with whom it goes to.
  const isToSend = !mayReplace && shown.length > 0
  const others = isToSend ? lines.filter(({ quote }) => !whom.some((to) => to && quote.includes(to))) : lines
  // What the topic is not about is no answer to it.
  const isBeside = isCancelled || (own.length === 0 && !asideOf.has(topic) && hasAnswer(statements))
  const behind = isToSend ? 'answer:mentioned' : isBeside ? 'answer:mentionedToo' : null
  if (others.length > 0)
    return withLines(statements, topic, behind, others, (one) => inEnglish(one, safe, letter, now))
  const isSpokenOf = own.some((matter) => said.some(({ value }) => speaksOf(matter, value)))
  return isSpokenOf ? statements.filter(({ say }) => say !== 'answer:silent') : statements
}

/** More than that the letter says nothing of it, and whom to ask. */
const hasAnswer = (statements: Statement[]): boolean => statements.every(({ say }) => say !== 'answer:silent')

function leastShare(topic: TopicId, hasQuoted: boolean, isBroad: boolean, isOwn: boolean): number {
  if (isBroad) return share.third
  if (hasQuoted) return share.all
  if (asideOf.has(topic) || isOwn) return 0
  return share.half
}

function withLines(
  statements: Statement[],
  topic: TopicId,
  behind: WordingKey | null,
  lines: Found<string>[],
  inEnglish: (one: Found<string>) => Statement | null,
): Statement[] {
  const all = lines.map((one) => ({ one, said: inEnglish(one) }))
  // Beside a message to the office, what speaks of no reason and no absence only shares a word with the question.
  const known = toOffice.has(topic)
    ? all.filter(({ one, said }) => said !== null || ofAbsence.test(one.value))
    : all
  // What can be said in English comes first: few who ask read the line itself.
  const [first, ...others] = known.toSorted((a, b) => Number(b.said !== null) - Number(a.said !== null))
  const told = (one: Found<string>, say: WordingKey) => line(say, { quote: wordsOf(one) }, quoted(one))
  const more = others.map(
    ({ one, said }): Statement => (said ? { ...said, role: 'line' } : told(one, 'answer:mentionedToo')),
  )
  const rest = statements.filter(({ say }) => say !== 'answer:silent')
  if (!first) return statements
  const { one, said } = first
  if (behind) return [...rest, said ? { ...said, role: 'line' } : told(one, behind), ...more]
  if (asideOf.has(topic))
    return said
      ? [said, ...more, line('answer:ifNotMeant', {}, ownRule)]
      : [{ ...told(one, 'answer:maybeMeant'), role: 'lead' }, ...more]
  return [said ?? { ...told(one, 'answer:mentioned'), role: 'lead' }, ...more, ...asLines(rest)]
}

/**
 * The lines that most speak of it, the best first. A topic that has matters of its own is not answered with a line on another; where it
 * has none, one shared word of many is no reason to show a line.
 */
function linesOn(
  said: Found<string>[],
  matters: Matter[],
  words: string[],
  mentions: Mentions,
): Found<string>[] {
  const own = matters.filter((one) => one.said.length > 0)
  const asked = named(words, mentions)
  const isSpoken = ({ value }: Found<string>) =>
    shareOf(
      words,
      asked.filter((matter) => speaksOf(matter, value)),
      mentions,
    ) >= spoken
  const isOwn = new Set<Found<string>>()
  const worth = new Map<Found<string>, number>()
  for (const matter of new Set([...own, ...asked])) {
    const lines = said.filter(({ value }) => speaksOf(matter, value))
    if (lines.length > common) continue
    for (const one of lines) {
      worth.set(one, (worth.get(one) ?? 0) + 1 / Math.max(1, lines.length - 1))
      if (own.includes(matter)) isOwn.add(one)
    }
  }
  const likely = [...worth]
    .filter(([one, value]) =>
      own.length > 0 ? isOwn.has(one) && value >= enough.named : value >= enough.asked && isSpoken(one),
    )
    .toSorted(([, a], [, b]) => b - a)
  const best = likely[0]?.[1] ?? 0
  return likely
    .filter(([, value]) => value >= nearly * best)
    .slice(0, most)
    .map(([one]) => one)
}
