/** Asked whether one may refuse the place that asylum seekers are offered: what the letter says of a no. */
import type { Letter } from '../../letters/letter.ts'
import { lineSaying } from '../lookup.ts'
import { lead, line, ownRule, quoted, wordsOf } from '../statement.ts'
import type { Statement } from '../topic.ts'
import { type Asking, names, type Question, wholeStory } from './question.ts'

const aNo = /\b(?:refus\w*|n'acceptez pas|declin\w+|en l'absence d'acceptation)\b/
const ofPlace = /\b(?:hebergement|logement|lieu|place|region|orientation|offre|prise en charge|proposition)\b/
const isLost =
  /\b(?:conditions materielles|cma|allocation|ada)\b[^.;]*\b(?:refus\w+|retir\w+|suspend\w*|interromp\w*|cess\w+|fin|perd\w*|prive\w*)|\b(?:refus\w+|retir\w+|suspend\w*|cess\w+|fin|perd\w*|perte|prive\w*|retrait|privation)\b[^.;]*\b(?:conditions materielles|cma|allocation|ada)\b/

/** Empty where nobody would refuse, or the letter has decided already. */
export function placeRefused(question: Question, letter: Letter, asking: Asking): Statement[] {
  if (letter.kind !== 'asylum-reception' || letter.decision) return []
  if (!names(wholeStory(question, 'companion', 'children'), 'place-refused', asking)) return []
  const own = lineSaying(letter, aNo, ofPlace, isLost)
  return [
    own
      ? lead('exact:placeOffered.says', { quote: wordsOf(own) }, quoted(own))
      : lead('exact:placeOffered.known', {}, { fact: 'asylum-conditions' }),
    line('exact:placeOffered.tell', {}, ownRule),
  ]
}
