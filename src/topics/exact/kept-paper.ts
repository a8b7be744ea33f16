/** Asked where one's own paper is, or when it comes back: what the letter says of a paper that somebody keeps. */
import type { Found, Letter } from '../../letters/letter.ts'
import { lead, quoted, wordsOf } from '../statement.ts'
import type { Statement, WordingKey } from '../topic.ts'
import { type Asking, names, type Question } from './question.ts'

/** The paper as a question and as a letter name it. */
const papers = [
  ['passport', '(?:passeports?|documents? de voyage)'],
  ['card', '(?:titres? de sejour|cartes? de sejour|recepisses?)'],
] as const

const back = '(?:restitue|rendu)(?:e?s?)'
const kept = '(?:conserve|detenu|retenu|garde|depose)(?:e?s?)'
/** Whoever keeps it, not the reader, who is told to. */
const keeps = '\\b(?:conserv|gard|det(?:ien|en)|ret(?:ien|en)|restitu|rend)[a-z]*(?<!ez|er|re|ir)\\b'
/** A copy, or what was asked for, is not the paper itself. */
const itself = "(?<!\\b(?:copies?|photocopies?|demandes?|renouvellement) (?:de |du |d'un |de la |de votre )?)"

const saidOf = (paper: string) =>
  new RegExp(
    [
      `\\b${itself}${paper}\\b[^.;:]{0,90}\\b(?:est|sont|etant|sera|seront|ete|reste|restera|demeure)(?: [a-z]+){0,3} (?:${back}|${kept})\\b`,
      `\\b${itself}${paper}(?: [a-z]+){0,3},? (?:${back}|${kept}) (?:par|aupres|en prefecture|dans (?:nos|les) (?:locaux|services))\\b`,
      `${keeps} (?:votre|vos|le|la|les) ${paper}\\b`,
    ].join('|'),
  )

const isBack = new RegExp(`\\b(?:${back}|restitu[a-z]+|rend[a-z]*)\\b`)
const denied = /\b(?:ne|n'[a-z]+)\b[^.;:,]{0,30}\b(?:pas|plus|jamais|aucun[a-z]*)\b/
/** These hold the same words. */
const others = /\bcomptes?[- ]rendus?\b|\brendez-?vous\b|\b(?:vous etes|s'est) rendue?s?\b/g

/** Empty where the letter says of no such paper that somebody keeps it or gives it back. */
export function keptPaper(question: Question, letter: Letter, asking: Asking): Statement[] {
  const asked = papers.filter(([paper]) => names(question, `kept-${paper}`, asking))
  const [line] = asked.flatMap(([, paper]) => linesOf(letter, saidOf(paper)))
  return line ? [lead(wordingFor(line.value), { quote: wordsOf(line) }, quoted(line))] : []
}

/** What is to be brought is the reader's own. */
function linesOf({ sentences = [], documents }: Letter, says: RegExp): Found<string>[] {
  return sentences.filter(
    ({ sure, quote, value }) =>
      sure &&
      says.test(value.replace(others, ' ')) &&
      !documents.some(({ french }) => quote.includes(french.quote)),
  )
}

function wordingFor(words: string): WordingKey {
  if (!denied.test(words)) return 'exact:keptPaper.where'
  return isBack.test(words) ? 'exact:keptPaper.notBack' : 'exact:keptPaper.notKept'
}
