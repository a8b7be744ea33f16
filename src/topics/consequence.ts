/** Consequence: what the letter says happens to whoever does not come, does not answer or comes late. */
import type { Letter } from '../letters/letter.ts'
import { checks } from './check.ts'
import { folded, meaningsOf } from './consequences/meanings.ts'
import { instruction, isAtHome, isOver } from './lookup.ts'
import { lead, line, ownRule, quoted, whenAsked, wordsOf } from './statement.ts'
import type { Statement, Topic, Value, WordingKey } from './topic.ts'

export const consequence: Topic = {
  id: 'consequence',
  about(letter, now) {
    const said = letter.consequence
    if (!said || letter.kind === 'cancellation') return []
    const quote = wordsOf(said)
    const { say, count } = ofWhat(letter, quote)
    const statements = [
      lead(say, { quote, count, means: meansOf(said.quote) }, quoted(said)),
      ...checks(letter, [], [said]),
      ...whenAsked([line(whatToDo(letter, now), {}, ownRule)]),
    ]
    // "Be on time" has said it in the same words.
    const onTime = letter.lateness ?? instruction(letter, 'no-delay-tolerated')?.french
    return onTime?.quote === said.quote && say === 'consequence:late' ? whenAsked(statements) : statements
  },
}

/** What happens otherwise in a few words; empty where the letter's words are not known. */
export function consequenceInShort({ consequence: said, appointments }: Letter): Statement[] {
  if (!said || appointments.length === 0 || meaningsOf(said.quote).length === 0) return []
  return [line('consequence:short', { means: meansOf(said.quote) }, quoted(said))]
}

function meansOf(quote: string): Value {
  const [first, second] = meaningsOf(quote).map((id): Value => ({ key: `consequence:means.${id}` }))
  if (first === undefined) return { key: 'consequence:unknown' }
  return second === undefined
    ? { key: 'consequence:one', with: { first } }
    : { key: 'consequence:two', with: { first, second } }
}

type Failure = { say: WordingKey; count: number }

const number = '(deux|trois|quatre|cinq|[2-5])'
const often = new RegExp(
  String.raw`\b${number}e? absences?\b|\babsente?s? ${number} fois|\b${number} (?:fois de suite|rendez-?vous manques|journees manquees)`,
)
const numbers: Record<string, number> = { deux: 2, trois: 3, quatre: 4, cinq: 5 }

/** What brings it about, the most particular first. */
const failures: [say: WordingKey, words: RegExp][] = [
  [
    'consequence:often',
    /\babsences? (?:sans motif )?(?:et |ou )?(?:repetees?|nombreuses|frequentes)|\btrop d'absences|\bmultiples absences/,
  ],
  ['consequence:both', /\bmanqu\w+ les deux (?:rendez-?vous|etapes|dates)|\babsente?s? aux deux\b/],
  [
    'consequence:giveUp',
    /\bsi vous (?:abandonn|arret|interromp|quitt|cess)\w*|^\W*(?:abandonner|interrompre|quitter) (?:la formation|les cours|le parcours)/,
  ],
  [
    'consequence:leave',
    /\bjournees? (?:incomplete|partielle|interrompue)s?|\b(?:depart anticipe|part(?:ez|ir|irez) avant|quitt\w+ (?:la|le)[^.,;]{0,20} avant)/,
  ],
  ['consequence:connection', /\b(?:connexion|liaison|session) (?:est )?(?:interrompue|coupee|perdue)/],
]

const late = /\bretards?\b|\bretardataires?\b/
const away =
  /\babsen|\bpresent(?:e|ez|ee|er|ation)\b|\bdefer|\bdefaut\b|\bvenez\b|\bveniez\b|\bvenir\b|\bmanqu|\bpresenter\b|\bsans (?!rendez)/
const papers =
  /(?:^|[,;:])\W*(?:sans|faute de|a defaut de) (?:l'envoi de |envoi de |production de )?(?:ces|cette|ce|les?|la|l'|votre|vos) (?:\w+ )?(?:pieces?|documents?|elements?|papiers?|informations?|clich\w+|radio\w*|dossier|justificatif)s?\b/

function ofWhat(letter: Letter, quote: string): Failure {
  const words = folded(quote)
  const as = (say: WordingKey, count = 0): Failure => ({ say, count })
  const [, ...times] = often.exec(words) ?? []
  const time = times.find((one) => one !== undefined)
  if (time) return as('consequence:times', numbers[time] ?? Number(time))
  const [particular] = failures.find(([, pattern]) => pattern.test(words)) ?? []
  if (particular) return as(particular)
  if (/\bpas a l'heure\b/.test(words)) return as('consequence:late')
  if (late.test(words)) return as(away.test(words) ? 'consequence:absentOrLate' : 'consequence:late')
  if (isAtHome(letter)) return as('consequence:home')
  const comes = letter.appointments.length > 0
  if (papers.test(words) && !/\babsen/.test(words)) {
    if (!comes) return as('consequence:notSent')
    // "Sans cette pièce": which one, and for what, stands elsewhere.
    if (!/^\W*\w+ (?:ce|cette) /.test(words)) return as('consequence:without')
  }
  return as(!comes && letter.deadlines.length > 0 ? 'consequence:noAnswer' : 'consequence:lead')
}

function whatToDo(letter: Letter, now: Date): WordingKey {
  if (letter.appointments.length === 0) return 'consequence:send'
  return isOver(letter, now) ? 'consequence:missed' : 'consequence:tell'
}
