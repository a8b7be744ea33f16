/** What to bring: every item of the letter's list, with its French words, what is only needed if it applies last. */
import type { DocumentId, Found, Letter } from '../letters/letter.ts'
import type { NotNeeded } from '../letters/papers.ts'
import { checks } from './check.ts'
import { document, isAtHome, isAtScreen, isByPhone, linesOf } from './lookup.ts'
import { noteOf } from './note-words.ts'
import { toBringAgain } from './notes/paper-fault.ts'
import { nameOf, type PaperLine, paperLine, paperLines } from './papers.ts'
import { photosAsked } from './photos.ts'
import { lead, line, ownRule, quoted, whenAsked, wordsOf } from './statement.ts'
import type { FactId, Statement, Topic, WordingKey } from './topic.ts'

export const whatToBring: Topic = {
  id: 'what-to-bring',
  about(letter, _now, asked) {
    const [first] = letter.documents
    const before = listedBefore(letter)
    if (letter.kind === 'cancellation') return whenAsked([lead('bring:nothing', {}, ownRule)])
    const no = asked?.item ? saidNo(letter, asked.item) : []
    if (no.length > 0) return no
    if (first && asked?.item) return whenAsked(onTheList(letter, asked.item))
    if (before)
      return [
        lead('bring:asBefore', { quote: wordsOf(before) }, quoted(before)),
        ...paperLines(letter).map(paperLine),
        ...needless(letter),
      ]
    if (!first) {
      const say = howAsked(letter) === 'bring:send' ? 'bring:unknownSend' : 'bring:unknown'
      const unread = [lead(say, {}, { missing: 'documents' })]
      const none = letter.missing.includes('documents') ? unread : whenAsked(unread)
      return [...none, ...needless(letter)]
    }
    const all = paperLines(letter)
    const [ahead, lines] = [all.filter(isPosted), all.filter((one) => !isPosted(one))]
    const again = toBringAgain(letter)
    const doubts = checks(
      letter,
      [],
      letter.documents.map(({ french }) => french),
    )
    return [
      ...sentAhead(ahead),
      ...(lines.length + again.length > 0
        ? [lead(howAsked(letter), { count: lines.length + again.length }, quoted(first.french))]
        : []),
      ...lines.map(paperLine),
      ...again,
      ...needless(letter),
      ...doubts.slice(0, 2),
    ]
  },
}

const isPosted = ([one]: PaperLine): boolean => one.posted === true

/** What goes by post before the day stands apart from what is brought. */
function sentAhead(lines: readonly PaperLine[]): Statement[] {
  const [first] = lines
  return first
    ? [lead('bring:ahead', { count: lines.length }, quoted(first[0].french)), ...lines.map(paperLine)]
    : []
}

/** That the papers are on the list of an earlier letter, where this one names none but itself. */
function listedBefore(letter: Letter): Found<string> | null {
  const isAlone = letter.documents.every(({ id }) => id === 'convocation')
  if (!isAlone) return null
  return (noteOf(letter, 'papers-as-before') ?? noteOf(letter, 'rest-stands'))?.said ?? null
}

/** What the letter says nobody needs, but for what it asks for elsewhere. */
function needlessIn({ notNeeded = [], documents, instructions }: Letter): Found<NotNeeded>[] {
  const named = documents.flatMap(({ id, named = [] }) => [id, ...named.map(({ name }) => name)])
  const copied = documents.some(({ form, orCopy }) => orCopy || (form !== null && form !== 'original'))
  const printed = named.includes('convocation') || instructions.some(({ id }) => id === 'print-this-letter')
  return notNeeded.filter(
    ({ value }) =>
      !named.some((name) => name === value) &&
      !(value === 'copies' && copied) &&
      !(value === 'print-out' && printed),
  )
}

function needless(letter: Letter): Statement[] {
  const [first, ...more] = needlessIn(letter)
  if (!first) return []
  const list = [first, ...more].map(({ value }) => ({ key: `bring:unneeded.${value}` as const }))
  return [line('bring:notNeeded', { list: { list } }, quoted(first, ...more))]
}

/** The letter's own no to the one thing that is asked about; empty where it says none. */
function saidNo(letter: Letter, thing: DocumentId | NotNeeded): Statement[] {
  const no = needlessIn(letter).find(({ value }) => value === thing)
  if (!no) return []
  const what = { key: `bring:unneeded.${no.value}` as const }
  return whenAsked([lead('bring:toldNo', { what, quote: wordsOf(no) }, quoted(no))])
}

/** Papers for a visit at home or a day at a screen are laid out, those that a letter asks for without an appointment are sent. */
function howAsked(letter: Letter): WordingKey {
  const { appointments, deadlines } = letter
  if (appointments.length === 0) return deadlines.length > 0 ? 'bring:send' : 'bring:lead'
  if (isAtHome(letter) || isAtScreen(letter) || isByPhone(letter)) return 'bring:ready'
  return appointments.length > 1 && isForEachDay(letter) ? 'note:each-day' : 'bring:lead'
}

/** The sentence that says so heads the list, or holds all of it. */
function isForEachDay(letter: Letter): boolean {
  const quote = noteOf(letter, 'each-day')?.said.quote
  if (quote === undefined) return false
  return (
    /:\s*$|coch[ée]e?s?\b|\bsuivant|\bci-(?:dessous|apr[èe]s)/iu.test(quote) ||
    letter.documents.every(({ french }) => quote.includes(french.quote))
  )
}

/** "Do I bring my glasses?": whether this one thing is on the list. */
function onTheList(letter: Letter, id: DocumentId): Statement[] {
  const found = document(letter, id)
  const what = { key: `document:${id}.name` as const }
  if (!found) return [lead('bring:no', { what }, ownRule)]
  const say = found.need === 'must' ? 'bring:yes' : 'bring:yesIf'
  return [lead(say, { what, quote: wordsOf(found.french) }, quoted(found.french))]
}

/** The list in one line, for the shortest summary. */
export function bringList(letter: Letter, say: WordingKey = 'bring:short'): Statement[] {
  const [first] = letter.documents
  if (!first) return []
  const names = paperLines(letter).map(nameOf)
  const isSent = say === 'bring:short' && howAsked(letter) === 'bring:send'
  return [line(isSent ? 'bring:shortSend' : say, { list: { list: names } }, quoted(first.french))]
}

export const paperOrPhone: Topic = {
  id: 'paper-or-phone',
  about(letter) {
    const told = letter.instructions.find(({ id }) => id === 'print-this-letter')
    const listedAs = document(letter, 'convocation')
    const french = told?.french ?? listedAs?.french
    if (!french) return saidNo(letter, 'print-out')
    const said = lead('before:print', { quote: wordsOf(french) }, quoted(french))
    // Where the list already says "this letter, on paper", once is enough.
    return listedAs ? whenAsked([said]) : [said]
  },
}

export const originalsOrCopies: Topic = {
  id: 'originals-or-copies',
  about(letter, _now, asked) {
    const formed = linesOf(letter).filter(
      ({ form, orCopy, id }) => (form !== null || orCopy) && (!asked?.item || id === asked.item),
    )
    const [first] = formed
    if (!first) return []
    return whenAsked([
      lead('bring:forms', { count: formed.length }, quoted(first.french)),
      ...formed.map((one) => paperLine([one])),
    ])
  },
}

/** The papers that the letter wants in French. */
export const translationNeeded: Topic = {
  id: 'translation-needed',
  about(letter) {
    const wanted = letter.documents.filter(({ translated }) => translated !== undefined)
    const hoped = letter.documents.find(({ french }) => /tradui\w*,? si possible/iu.test(french.value))
    if (hoped && wanted.length === 0)
      return whenAsked([
        lead('bring:translatedIfYouCan', { quote: wordsOf(hoped.french) }, quoted(hoped.french)),
      ])
    return whenAsked(
      wanted.map(({ french }) => lead('bring:translated', { quote: wordsOf(french) }, quoted(french))),
    )
  },
}

export const photosNeeded: Topic = {
  id: 'photos-needed',
  about(letter) {
    const photos = document(letter, 'id-photos')
    const [first] = letter.documents
    if (photos) return whenAsked([photosAsked(photos.french)])
    const no = saidNo(letter, 'id-photos')
    return no.length > 0 || !first ? no : whenAsked([lead('bring:noPhotos', {}, ownRule)])
  },
}

/** What a paper is and what counts as one, with or without a letter that asks for it. */
export function explained(id: DocumentId): Statement[] {
  return [lead(`document:${id}.explained`, {}, { fact: facts[id] ?? ownRule.fact })]
}

/** What counts as a paper is somebody's rule or experience; what its name means is not. */
const facts: Partial<Record<DocumentId, FactId>> = {
  convocation: 'visit-account-2022',
  'residence-permit': 'validation-ciup',
  'visa-validation': 'validation-ciup',
  'chest-xray': 'visit-order-2006',
  'vaccination-record': 'visit-account-2022',
  'hospital-reports': 'visit-account-2022',
  glasses: 'visit-account-2022',
  'maternity-record': 'visit-account-2022',
  'french-level-certificate': 'cir-level-exempt',
  'training-certificates': 'civic-days-account',
  'tax-stamp': 'tax-stamp',
}

export const itemExplained: Topic = {
  id: 'item-explained',
  about(letter, _now, asked) {
    const id = asked?.item
    if (!id || id === 'other') return whenAsked(bringList(letter, 'bring:onList'))
    const found = document(letter, id)
    if (!found) {
      const absent = letter.documents.length > 0 ? [line('bring:notListed', {}, ownRule)] : []
      return whenAsked([...explained(id), ...absent])
    }
    const need = found.need === 'must' ? 'bring:listedMust' : 'bring:listedIf'
    return whenAsked([...explained(id), line(need, { quote: wordsOf(found.french) }, quoted(found.french))])
  },
}
