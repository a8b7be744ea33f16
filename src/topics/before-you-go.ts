/** What the letter tells the reader to do or not to do on the day: one topic for each thing that is asked about. */
import { ownCare } from '../letters/childcare.ts'
import type { Letter } from '../letters/letter.ts'
import { punctual, signed } from './attendance.ts'
import { folded } from './folded.ts'
import { told } from './instruction-words.ts'
import { spokenThere } from './interpreter.ts'
import { callsChildren, daysUntil, instruction, isAtHome, mainAppointment } from './lookup.ts'
import { lunches } from './lunch.ts'
import { inCases, noteOf } from './note-words.ts'
import { whoIsHome } from './notes/at-home.ts'
import { comesAlong } from './notes/exam.ts'
import { broughtInterpreter } from './notes/session.ts'
import { lead, line, ownRule, quoted, whenAsked, wordsOf } from './statement.ts'
import type { Statement, Topic, Value } from './topic.ts'

/** What a letter may say itself in the place of a particular of the general knowledge. */
export const tellable = [
  'arrive-early',
  'bring-lunch',
  'come-alone',
  'consequence',
  'interpreter',
  'lunch-provided',
  'no-delay-tolerated',
  'signature-required',
] as const
export type Tellable = (typeof tellable)[number]

/** That in the letter's own words; empty when it does not say it. */
export function toldInstead(letter: Letter, id: Tellable): Statement[] {
  const { consequence: said } = letter
  if (id === 'interpreter') return spokenThere(letter)
  if (id === 'no-delay-tolerated') return punctual(letter)
  if (id === 'signature-required') return signed(letter)
  if (id !== 'consequence') return told(letter, id)
  return said ? [line('consequence:says', { quote: wordsOf(said) }, quoted(said))] : []
}

/** Where the letter says how, its French words would say it twice. */
export const fasting: Topic = {
  id: 'fasting',
  about(letter) {
    const asked = instruction(letter, 'fasting')
    const { since, water, medicines } = letter.fastingTerms ?? {}
    const terms = [since, water, medicines].filter((one) => one !== undefined)
    if (!asked || terms.length === 0) return [...told(letter, 'fasting'), ...told(letter, 'no-fasting')]
    const values = {
      quote: wordsOf(asked.french),
      since: since ? fastingSince(since.value) : null,
      water: water ? { key: `before:fastingWater.${water.value ? 'yes' : 'no'}` as const } : null,
      medicines: medicines ? { key: `before:fastingMedicines.${medicines.value}` as const } : null,
    }
    const others = terms.filter(({ quote }) => quote !== asked.french.quote)
    return [lead('before:fastingHow', values, quoted(asked.french, ...others))]
  },
}

/** "Nothing from midnight on", behind what is asked. */
export function fastingSince(since: 'evening' | 'midnight' | { hours: number }): Value {
  return typeof since === 'string'
    ? { key: `before:fastingSince.${since}` }
    : { key: 'before:fastingSince.hours', with: { count: since.hours } }
}

/** "Children cannot be let in" leaves an adult who comes along unspoken of. */
function onlyChildren(letter: Letter): boolean {
  const quote = instruction(letter, 'come-alone')?.french.quote ?? ''
  return (
    (/enfant/iu.test(quote) || ownCare.test(folded(quote))) &&
    !/accompagn|personne|seule?s?\b/iu.test(quote.replace(minder, ''))
  )
}

/** Who looks after them: "confiés à une tierce personne", "gardés par une personne de confiance". */
const minder = /\b(?:confi|gard)\p{L}* (?:à|par|chez|avec) (?:une? )?(?:tierce |autre )?personnes?/giu

export const children: Topic = {
  id: 'children',
  about: (letter) => [
    ...(isAtHome(letter) ? whenAsked([lead('before:homeChildren', {}, ownRule)]) : []),
    ...calledOrNot(letter),
    ...withAdult(letter),
  ],
}

function calledOrNot(letter: Letter): Statement[] {
  const called = callsChildren(letter)
  const kept = onlyChildren(letter)
    ? instruction(letter, 'come-alone')?.french
    : noteOf(letter, 'children')?.said
  // Who is called comes, and others stay away, or they are not let in everywhere: the letter's own lines tell which.
  if (called && kept)
    return [
      lead(
        `before:children-both.${whenKept(kept.quote)}`,
        { quote: wordsOf(called), not: wordsOf(kept) },
        quoted(called, kept),
      ),
    ]
  return [
    ...(withoutChildren(letter) ?? (onlyChildren(letter) ? told(letter, 'come-alone', 'no-children') : [])),
    // Of the exam of a child it has been said whom it is for.
    ...(noteOf(letter, 'exam-child')
      ? []
      : callsFamily(letter)
        ? told(letter, 'come-with-children', 'come-with-family')
        : told(letter, 'come-with-children')),
  ]
}

/** The part of the day to which children may not come. */
function whenKept(quote: string): 'afternoon' | 'morning' | 'welcome' | 'said' {
  const words = folded(quote)
  if (/\bapres-midi\b/.test(words)) return 'afternoon'
  if (/\b(?:matin|matinee)\b/.test(words)) return 'morning'
  return /\b(?:(?:visite|seance|reunion|journee|plate-?forme|entretien) d'accueil|cir|contrat)\b/.test(words)
    ? 'welcome'
    : 'said'
}

/** In plain words where it is known why; said with "come alone" where the letter says both. Null: it is not known. */
function withoutChildren(letter: Letter): Statement[] | null {
  if (!noteOf(letter, 'children') || callsFamily(letter) || instruction(letter, 'come-with-children'))
    return null
  const saidAlone = instruction(letter, 'come-alone') !== null && !onlyChildren(letter)
  return saidAlone && howAlone(letter) !== 'come-alone' ? [] : inCases(letter, 'children')
}

/** Who comes alone, or without children either, and why. */
function howAlone(letter: Letter): string {
  if (othersWait(letter)) return 'others-wait'
  const quote = instruction(letter, 'come-alone')?.french.quote ?? ''
  if (/\bseule?\b/iu.test(quote) && /\battend(?:ent|ront) (?:dehors|à l['’]ext[ée]rieur)/iu.test(quote))
    return 'alone-outside'
  if (isKeptOut(quote, 'poussette')) return 'alone-no-pushchair'
  if (!isKeptOut(quote, 'enfant')) return 'come-alone'
  return noteOf(letter, 'children')?.said.value === 'no-care' ? 'alone-no-care' : 'alone-no-children'
}

/** "Sans enfant", "les poussettes ne sont pas admises"; not where some may come all the same: "sauf les nourrissons". */
function isKeptOut(quote: string, who: 'enfant' | 'poussette'): boolean {
  const words = folded(quote)
  const out = new RegExp(
    String.raw`\b(?:sans|ni|aucune?|pas (?:de|d'|avec))[^.;:]{0,25}\b${who}|\b${who}s?\b[^.;:,]{0,40}\b(?:ne [^.;:]{0,20}\bpas|n'[^.;:]{0,20}\bpas|interdi)`,
  )
  return (
    out.test(words) &&
    !/\b(?:sauf|except\w*|hormis|a moins|seule?s? (?:les |vos )?(?:enfants|nourrissons|bebes))\b/.test(words)
  )
}

/** Not every adult will do where the letter asks for a parent. */
function withAdult(letter: Letter): Statement[] {
  const quote = instruction(letter, 'minor-accompanied')?.french.quote ?? ''
  const parentOnly =
    /\b(?:parents?|p[èe]re|m[èe]re)\b/iu.test(quote) &&
    !/adulte|tuteur|tutrice|majeur|repr[ée]sentant|responsable|\bgarde|personne|proche|famille|grands?-/iu.test(
      quote,
    ) &&
    !/\bou\b(?! (?:bien )?(?:(?:avec|par|de) )?(?:d[’'])?(?:(?:s[ao]|leur|votre|l[ae])n? |l[’'])?(?:p[èe]re|m[èe]re|parents?|autre parent|vous)(?!\p{L}))/iu.test(
      quote,
    )
  // Whoever is called is busy with the visit.
  const other = /\b(?:adulte|personne|majeure?|proche)\b[^.;]{0,15}\bautre que vous\b/iu.test(quote)
  const say = parentOnly ? 'minor-parent' : other ? 'minor-other' : 'minor-accompanied'
  return told(letter, 'minor-accompanied', say)
}

/** The husband or the wife is called too. */
function callsFamily(letter: Letter): boolean {
  const called = instruction(letter, 'come-with-children')?.french.quote ?? ''
  return /famille|conjoint|[ée]poux|[ée]pouse/iu.test(called)
}

/** "Les accompagnants attendent dans le hall": others may come along, and wait. */
function othersWait(letter: Letter): boolean {
  const quote = instruction(letter, 'come-alone')?.french.quote ?? ''
  return /\b(?:attend|patient|rest)(?:ent|ront|eront|ez|er)\b/iu.test(quote) && !/\bseule?s?\b/iu.test(quote)
}

/** Where they come to the home, nobody can be turned away at a door. */
export const companion: Topic = {
  id: 'companion',
  about(letter) {
    const atHome = whoIsHome(letter)
    if (isAtHome(letter))
      return atHome.length > 0 ? atHome : whenAsked([lead('before:homeCompanion', {}, ownRule)])
    if (callsFamily(letter)) return whenAsked(told(letter, 'come-with-children', 'come-with-family'))
    const alone = onlyChildren(letter) ? [] : told(letter, 'come-alone', howAlone(letter))
    return [...alone, ...comesAlong(letter), ...whenAsked(broughtInterpreter(letter))]
  },
}

export const civicTraining: Topic = {
  id: 'civic-training',
  about: (letter, _now, asked) => (asked?.oneDay ? [] : [...lunches(letter), ...signed(letter)]),
}

export const duration: Topic = {
  id: 'duration',
  about(letter) {
    const main = mainAppointment(letter)
    if (!main?.start?.sure || !main.end?.sure) return []
    const time = { time: main.start.value, to: main.end.value }
    return whenAsked([lead('before:duration', { time }, quoted(main.end))])
  },
}

export const travelBefore: Topic = {
  id: 'travel-before',
  about(letter, now) {
    const main = mainAppointment(letter)
    if (!main || daysUntil(main.date.value, now, main.timeZone) <= 0) return []
    const say = main.date.sure ? 'before:beBack' : 'before:beBackMaybe'
    return whenAsked([line(say, { date: { date: main.date.value } }, quoted(main.date))])
  },
}

export const cost: Topic = {
  id: 'cost',
  about(letter) {
    const stamp = letter.documents.find(({ id }) => id === 'tax-stamp')
    return stamp
      ? whenAsked([lead('before:stamp', { quote: wordsOf(stamp.french) }, quoted(stamp.french))])
      : []
  },
}
