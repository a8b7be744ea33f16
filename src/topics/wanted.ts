/** Wanted: which message somebody asks for in their own words, and whether a wish is an honest one. */
import type { KindName, Letter } from '../letters/letter.ts'
import {
  askedToConfirm,
  callsByPhone,
  dayInDoubt,
  type LetterMessage,
  lessons,
  letsAnswerFirst,
  letsStandIn,
  letterMessages,
  needNotConfirm,
  offersSameSex,
  offersTalkByPhone,
  papersDue,
  reproached,
} from './letter-message.ts'
import { createPatterns, plain } from './said-patterns.ts'
import type { TopicId } from './topic.ts'
import { tokens } from './understanding/text.ts'
import { type Reason, reasons } from './understanding/words.ts'
import { type Command, commands, type WantedWords } from './wanted-words.ts'
import { isBehindLessons, meansLessons } from './weekdays.ts'

export const isCommand = (topic: string): topic is Command => commands.some((one) => one === topic)

export type Wanted = {
  /** The message that the words ask for, of those that this letter is about; `last`: what was spoken of before. */
  message(said: string, letter: Letter, last: TopicId | undefined): LetterMessage | null
  /** They ask for a mailbox, not for a house. */
  asksToWhom(said: string): boolean
  /** They say that somebody cannot come. */
  cannotCome(said: string): boolean
  /** They say that somebody is ill, whoever it is. */
  tellsIllness(said: string): boolean
  /** They say that they have no paper to prove it. */
  noProof(said: string): boolean
  /** They say that they have one now. */
  hasProof(said: string): boolean
  /** A wish for an honest paper, with no word of a false one. */
  isHonest(said: string): boolean
  /** A plan to deceive the office, in whatever words. */
  isDeceit(said: string): boolean
  /** They tell of a home that is somebody else's, and ask for nothing false: `alone` where they say nothing else. */
  hosted(said: string): { alone: boolean } | null
  /** They wonder whether to give money, with no word of what it would buy. */
  asksToPay(said: string): boolean
  /** They tell of being in another town or country. */
  isElsewhere(said: string): boolean
  /** Whether they name what Convoc is to do; `other` where they are about something else of that name. */
  commands(topic: Command, said: string): 'named' | 'other' | 'open'
  /** The topic that they are about beyond a doubt, of a letter of this kind. */
  meant(said: string, kind: KindName | null): TopicId | null
  /** The same of a short message that says only that, whatever its parts sound like. */
  meantWhole(said: string, kind: KindName | null): TopicId | null
  /** Why they cannot come, as the answer to that question; and where a message tells it in passing. */
  reasonAnswered(said: string): Reason | undefined
  reasonTold(said: string): Reason | undefined
  /** They ask what to do when nobody answers: `own` where they say that they wrote. */
  unanswered(said: string): { own: boolean; long: boolean } | null
  /** What has changed is something else than the address. */
  isOtherChange(said: string): boolean
  /** What is to change is the hour or the day, and no address. */
  movesDate(said: string): boolean
  /** "Write the e-mail for me", "what do I write them?", whichever it is. */
  asksToWrite(said: string): boolean
  /** They fly or have a ticket. */
  tellsFlight(said: string): boolean
  /** What they tell of is not over. */
  isOfComing(said: string): boolean
  /** The name and the family name that they give for a message. */
  ownName(said: string): string | null
  /** Whether they ask if something has to be done, or somebody has to be there. */
  asksIfBound(said: string): boolean
  /** They say that the day of the letter may stay as it is, and that they come. */
  keepsDate(said: string): boolean
}

/** In characters: a longer message tells a story beside its wish, and is understood part by part. */
const longest = 240

/** In characters: a longer message asks more than one thing. */
const shortAsk = 110

/** "That number", where no other is spoken of. */
const bareNumber = /(?<!\b(?:phone|mobile|telephone|foreigner|file|agdref|dossier|passport|visa)) number\b/g

/** In words. */
const longestName = 5

/** In words: "I am", "and the" are all that is left. */
const mostBeside = 4

/** Right after these, "write it" is about another date. */
const ofAnotherDate = new Set<TopicId>(['reschedule', 'work-conflict', 'address-change', 'wrong-details'])

/** It asks for no answer but that one comes. */
const wantsNoMore = ({ deadlines, postTo, mailTo }: Letter): boolean =>
  !postTo && !mailTo && deadlines.every((one) => one.for === 'confirm')

/** Those that are looked for and nothing else. */
type Plainest =
  | 'of-coming'
  | 'other-change'
  | 'moves-date'
  | 'flight'
  | 'to-whom'
  | 'cannot-come'
  | 'is-ill'
  | 'elsewhere'

export function createWanted(words: WantedWords): Wanted {
  const { patterns, compiled } = createPatterns(words.lists)
  const asks = Object.fromEntries(letterMessages.map((one) => [one, compiled(words.messages[one])]))
  const keepsDate = compiled(words.messages['keep-date'])
  /** Of any words, whatever they are about. */
  const saying = (name: Plainest) => {
    const says = compiled(words[name])
    return (said: string) => says(plain(said))
  }
  const nameGiven = patterns(words['own-name'].says, 'iu')
  const noName = patterns(words['own-name'].unless, 'iu')
  const nameEnds = new Set(words['own-name-ends'])
  const reasonIn = (list: WantedWords['reasons-told']) => {
    const all = reasons.map((reason) => ({ reason, told: patterns(list[reason] ?? []) }))
    return (said: string) => all.find(({ told }) => told.some((one) => one.test(said)))?.reason
  }
  const [answered, toldBeside] = [reasonIn(words['reasons-answered']), reasonIn(words['reasons-told'])]
  const isUnanswered = compiled(words.unanswered)
  const wroteThem = compiled(words['own-message'])
  const ofFileTime = compiled(words['of-file-time'])
  const mustAnswer = compiled(words['must-answer'])
  const writeIt = compiled(words['write-it'])
  const unnamed = compiled(words.unnamed)
  const noProof = compiled(words['no-proof'])
  const hasProof = compiled(words['has-proof'])
  const forged = compiled(words.forged)
  const honest = compiled(words.honest)
  const deceit = compiled(words.deceit)
  const asksIfBound = compiled(words.bound)
  const asksToPay = compiled(words['asked-to-pay'])
  const commanded = Object.fromEntries(
    commands.map((one) => [
      one,
      [words.commands[one].says, words.commands[one].unless].map((list) => patterns(list)),
    ]),
  )
  const plainly = words.meant.map((one) => ({ ...one, says: compiled(one) }))
  const told = patterns(words.hosted.says, 'g')
  const tellsHost = compiled(words.hosted)
  return {
    message(given, letter, last) {
      const said = plain(given)
      if (said.length > longest || forged(said)) return null
      const missed = reproached(letter) !== null
      if (asks['new-number']?.(callsByPhone(letter) ? said.replace(bareNumber, ' phone number') : said))
        return 'new-number'
      const mayAnswer = letsAnswerFirst(letter) !== null
      if (mayAnswer && (writeIt(said) || unnamed(said) || asks['observations']?.(said))) return 'observations'
      const offered: [LetterMessage, boolean][] = [
        ['same-sex', offersSameSex(letter) !== null],
        ['by-phone', offersTalkByPhone(letter) !== null],
        ['more-time', papersDue(letter) !== null],
        ['stand-in', !asksIfBound(said) && letsStandIn(letter) !== null],
        ['unreceived', missed],
        ['excuse', missed],
        [
          'other-hours',
          lessons(letter) !== null && meansLessons(letter, said) && !isBehindLessons(letter, said),
        ],
        ['which-day', dayInDoubt(letter) !== null && !(last && ofAnotherDate.has(last))],
        ['confirm', !(asksIfBound(said) && needNotConfirm(letter))],
      ]
      const named = offered.find(([one, isOffered]) => isOffered && asks[one]?.(said))?.[0]
      if (named) return named
      if (mustAnswer(said) && wantsNoMore(letter)) return 'confirm'
      if (missed && noProof(said)) return 'excuse'
      if (!(writeIt(said) || unnamed(said)) || (last && ofAnotherDate.has(last))) return null
      return missed ? 'excuse' : askedToConfirm(letter) ? 'confirm' : null
    },
    asksToWhom: saying('to-whom'),
    cannotCome: saying('cannot-come'),
    tellsIllness: saying('is-ill'),
    noProof: (said) => noProof(plain(said)),
    hasProof: (said) => hasProof(plain(said)) && !noProof(plain(said)),
    isHonest: (said) => honest(plain(said)) && !forged(plain(said)),
    isDeceit: (said) => said.length <= longest && deceit(plain(said)),
    hosted(given) {
      const said = plain(given)
      if (said.length > longest || !tellsHost(said) || deceit(said)) return null
      // "Nothing is in my name" is no forgery: only what stands beside it can be.
      const beside = told.reduce((left, one) => left.replace(one, ' '), said)
      return forged(beside) ? null : { alone: tokens(beside).length <= mostBeside }
    },
    reasonAnswered: (said) => (said.includes('?') ? undefined : answered(plain(said))),
    reasonTold: (said) => toldBeside(plain(said)),
    asksToWrite: (said) => said.length <= shortAsk && writeIt(plain(said)),
    tellsFlight: saying('flight'),
    unanswered: (said) =>
      said.length <= shortAsk && isUnanswered(plain(said))
        ? { own: wroteThem(plain(said)), long: ofFileTime(plain(said)) }
        : null,
    isOtherChange: saying('other-change'),
    movesDate: saying('moves-date'),
    isOfComing: saying('of-coming'),
    ownName(said) {
      const given = nameGiven.map((one) => one.exec(said.trim())?.groups?.['name']).find(Boolean) ?? ''
      const all = given.split(/[\s.,;!?]+/).filter((word) => word !== '')
      const end = all.findIndex(
        (word) => nameEnds.has(word.toLowerCase()) || !/^\p{L}[\p{L}'’-]+$/u.test(word),
      )
      const name = all.slice(0, end < 0 ? undefined : end)
      if (name.length < 2 || name.length > longestName || noName.some((one) => one.test(said))) return null
      return name.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')
    },
    keepsDate: (said) => said.length <= longest && keepsDate(plain(said)),
    asksIfBound: (said) => asksIfBound(plain(said)),
    isElsewhere: saying('elsewhere'),
    commands(topic, given) {
      const said = plain(given)
      const [named, other] = (commanded[topic] ?? []).map((list) => list.some((one) => one.test(said)))
      return other ? 'other' : named ? 'named' : 'open'
    },
    meant: (said, kind) => meantBy(plainly, said, kind),
    meantWhole: (said, kind) =>
      said.length <= shortAsk
        ? meantBy(
            plainly.filter(({ whole }) => whole),
            said,
            kind,
          )
        : null,
    asksToPay: (said) => asksToPay(plain(said)) && !forged(plain(said)),
  }
}

type Plainly = { topic: TopicId; kinds?: KindName[]; says: (said: string) => boolean }

function meantBy(all: Plainly[], given: string, kind: KindName | null): TopicId | null {
  const said = plain(given)
  const isOf = (kinds: KindName[] | undefined) => !kinds || (kind !== null && kinds.includes(kind))
  return all.find(({ kinds, says }) => isOf(kinds) && says(said))?.topic ?? null
}
