/** That a letter calls once more: it is the second or the last one, or the reader did not come before. */
import { firstDayIn, sinceOf } from '../readers/stated-day.ts'
import { anyOf, type NoteRule } from './rule.ts'

const call = '(?:convocation|invitation|lettre|date|rendez-?vous|courrier|avis)'
const lastOne = new RegExp(
  String.raw`\b(?:derniere?|ultime) (?:et derniere? )?(?:convocation|invitation|date|rendez-?vous|chance|possibilite)\b|\b(?:c'est|sera|est|et) (?:aussi )?la derniere\b|\baucune? (?:autre|nouvelle?|nouveau) ${call}\b[^.;]{0,40}\b(?:ne|n')`,
)
const secondOne =
  /\b(?:2e|2eme|2nde|deuxieme|seconde?) (?:et derniere? )?(?:convocation|invitation|rendez-?vous|avis|date)\b|\bremplace la (?:premiere|precedente)\b/
/** Of somebody who stays away again, or of a paper. */
const ofOthers =
  /(?:^\W*|[,;:(] ?)(?:si|en cas|faute|lorsqu|sauf|sans)\b|\b(?:derniere? (?:date )?(?:limite|delai)|datee? d|votre derniere|depuis)\b/

export const onceMore: NoteRule[] = [
  {
    id: 'missed-before',
    says: anyOf(
      String.raw`\bvous n'etes pas (?:venue?|presentee?)\b|\bvous ne vous etes pas (?:presentee?|rendue?)\b|\bvous (?:avez manque|n'avez pas honore)\b`,
      String.raw`\bn'ayant pas (?:honore|donne suite)\b|\b(?:suite a|constate|relevons|apres) votre absence\b|\bvous etiez absente?\b`,
    ),
    unless: /(?:^\W*|[,;:(] ?)(?:si|en cas|lorsqu|tant qu)\b/,
    value: (_, said, { passage, now }) => {
      const day = firstDayIn(passage, said, now)
      return day !== null && day < sinceOf(passage, now) ? day : ''
    },
  },
  {
    id: 'last-notice',
    says: anyOf(lastOne.source, secondOne.source),
    unless: ofOthers,
    each: true,
    value: (_, { words }) =>
      lastOne.test(words)
        ? secondOne.test(words)
          ? 'both'
          : 'last'
        : /\bremplace\b/.test(words)
          ? null
          : 'second',
  },
]
