/** A passport that is lost, stolen, away at an embassy or out of date, or that is new while the visa stands in the old one. */
import type { DocumentItem, Letter } from '../../letters/letter.ts'
import { folded } from '../folded.ts'
import { contactsOf } from '../lookup.ts'
import { reached } from '../reached.ts'
import { lead, line, ownRule, quoted, wordsOf } from '../statement.ts'
import type { Statement } from '../topic.ts'
import { type Asking, names, type Question } from './question.ts'

const troubles = ['old', 'stolen', 'lost', 'to-renew', 'away', 'expired'] as const

/** Empty where nothing is said to be wrong with a passport. */
export function passportTrouble(question: Question, letter: Letter, asking: Asking): Statement[] {
  const what = troubles.find((one) => names(question, `passport-${one}`, asking))
  if (!what) return []
  const isListed = letter.documents.some(isPassport)
  // What a letter that only wants papers says nothing of is not brought anywhere.
  if (letter.documents.length > 0 && !isListed) return notListed(letter)
  // Where it is wanted of whoever has one, nobody is to fear for a lack of it.
  const ifAny = letter.documents.find((one) => ifHad.test(folded(one.french.quote)) && isPassport(one))
  if (ifAny && (what === 'lost' || what === 'stolen' || what === 'away'))
    return [lead('exact:passport.ifAny', { quote: wordsOf(ifAny.french) }, quoted(ifAny.french))]
  const valid = letter.documents.find((one) => isPassport(one) && one.limits?.shows === 'valid')
  if (valid && (what === 'expired' || what === 'to-renew')) return outOfDate(valid, letter)
  if (what === 'to-renew') return []
  if (what === 'old') return [lead('exact:passport.old', {}, ownRule)]
  const { how, office, because } = reached(contactsOf(letter))
  return [
    lead(`exact:passport.${what}`, {}, ownRule),
    line(`exact:passport.tell.${how}`, { office }, because),
    ...(what !== 'expired' && letter.appointments.length > 0
      ? [line('exact:passport.reported', {}, { fact: 'visit-passport-account' })]
      : []),
  ]
}

/** Where any paper that says who one is will do, that is the answer. */
function notListed({ documents }: Letter): Statement[] {
  const anyId = documents.find(
    ({ id, french, need }) =>
      id === 'identity-document' && need === 'must' && ofAnyKind.test(folded(french.quote)),
  )
  return anyId
    ? [lead('exact:passport.anyId', { quote: wordsOf(anyId.french) }, quoted(anyId.french))]
    : [lead('exact:passport.unlisted', {}, ownRule)]
}

const ofAnyKind = /\b(?:toute?s?|tous|autre|quelconque)\b[^;]*\b(?:document|piece|justificatif|papier)/

/** The letter's own line says that it has to be valid, and what else will do. */
function outOfDate(valid: DocumentItem, letter: Letter): Statement[] {
  const { how, office, because } = reached(contactsOf(letter))
  const orPass = valid.named?.some(({ name }) => name === 'laissez-passer') === true
  return [
    lead('exact:passport.valid', { quote: wordsOf(valid.french) }, quoted(valid.french)),
    ...(orPass ? [line('exact:passport.orPass', {}, quoted(valid.french))] : []),
    line(`exact:passport.tell.${how}`, { office }, because),
    ...(letter.appointments.length > 0 ? [line('exact:passport.bring', {}, ownRule)] : []),
  ]
}

const isPassport = ({ id, named }: DocumentItem): boolean =>
  id === 'passport' || named?.some(({ name }) => name === 'passport') === true

const ifHad =
  /\bsi vous (?:en |l'|le |la |les )?(?:avez|possedez|disposez|detenez|etes en possession)\b|\ble cas echeant\b|\bsi (?:possible|disponible)|\beventuel\w*|\bs'il y a lieu\b/
