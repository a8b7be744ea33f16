/** Conditions: under which a letter lets something follow from not coming, where it says more than that. Patterns for folded text. */
import type { WordingKey } from '../topic.ts'
import { untold } from './words.ts'

type Condition = [say: WordingKey, words: RegExp]

/** Of what comes of it: the office closes a file "sans avertissement", the reader stays away without one. */
const follows = [
  String.raw`\b(?!viendr|manquer|presenter|defer|previen|avert|signal|justifi)[a-z]*(?:era|erai[st]|erez|erons|eront|eraient|[dtvu]ra|[dtvu]rez|[dtvu]rons|[dtvu]ront|[dtvu]rai[st])\b(?! (?:pas|non) (?:dument |valablement )?(?:justif|motiv|excus|expliqu|signal|prouv))`,
  String.raw`\b(?:entrain|condui|provoqu)\w*|\b(?:peut|peuvent|vaut|ferm(?:e|ons)|perd(?:ez)?)\b`,
  String.raw`(?<!n')\b(?:est|sont) (?!in|non\b|sans\b|absen|pas\b|due?\b|excus|justifi)`,
]
const condition = String.raw`\b(?:si |s'il|en cas |faute d|a defaut|en l'absence|lorsqu|quand |absen|sauf )`
const outcome = new RegExp(`(?:${follows.join('|')})(?:(?!${condition})[^,;:.])*`, 'g')

const always: Condition[] = [
  [
    'consequence:until',
    /\btant que\b[^,;.]{0,40}\b(?:visite|examen|rendez|entretien|bilan|formation|contrat|journee|etape)/,
  ],
  [
    'consequence:certificates',
    /^\W*(?:sans|faute d(?:es?|'avoir)|a defaut d(?:es?|'avoir)) (?:(?:les|toutes|vos|l'ensemble des|la totalite des|deux|trois|quatre|[2-4]) )+attestations\b/,
  ],
  [
    'consequence:part',
    /\b(?:suivie?s?|presente?|assist\w+|accompli\w*|effectue\w*) [^,;.]{0,25}\b(?:en entier|en totalite|integralement|(?:dans son|en) integralite|du debut (?:a|jusqu'a) la fin|jusqu'au bout)\b/,
  ],
  [
    'consequence:silent',
    /^\W*(?:sans|faute de|a defaut de|en l'absence de) (?:aucune |toute )?(?:nouvelles?|reponse|signe(?: de vie)?|reaction) (?:de (?:vous|votre part)\b)(?! (?:et|ni|ou)\b)(?!.*\babsen(?:t|te|ts|ce (?:non|in|sans))\b)/,
  ],
]

/** Said of the absence alone. */
const ofAbsence: Condition[] = [
  [
    'consequence:untold',
    new RegExp(
      String.raw`${untold('')}|\bne (?:nous )?dites rien\b|\bsans nous faire signe\b|\b(?:absence|absente?)\b[^,;.]{0,12}\b(?:non signale\w*|sans nouvelles?)|\bsommes sans nouvelles?\b`,
    ),
  ],
  [
    'consequence:unexplained',
    /\bsans (?:\w+ )?explications?\b|\bn(?:e |')(?:nous )?(?:en )?(?:donn|indiqu|fourni)\w* (?:aucun\w*|pas de|pas la) (?:motif|raison|explication)|\bn'en donn\w+ pas la raison|\bn'(?:en |y )?expliqu\w+ pas|\bne (?:nous )?dit\w* pas pourquoi|\bne s'en expliqu\w+|\b(?:in|non |pas )expliquee?s?\b/,
  ],
  ['consequence:unproven', /\b(?:sans|faute de) (?:\w+ )?(?:preuves?|justificatifs?|justifications?)\b/],
  [
    'consequence:noReason',
    /\binjustifiee?s?\b|\b(?:non|pas|pas ete) (?:dument |valablement )?(?:justifie|motive|excuse)e?s?\b|\b(?:sans|faute (?:de|d'un|d'une)|en l'absence (?:de|d'un|d'une)|a defaut (?:de|d'un|d'une)|sauf|n(?:e |')\w+ (?:pas )?(?:de|aucune?|d'aucune?)) (?:\w+ )?(?:motif|raison|excuse)s?\b|\bque rien ne justifi\w*|\bfaute d'une? (?:\w+ )?(?:motif|raison|excuse)\b|\bque ne viendrait excuser\b/,
  ],
]

/** Whatever the reason, and whoever said so: no condition at all. */
const eitherWay =
  /(?<!\b(?:non|pas|dument) )\b(?:justifi|motiv|excus|expliqu|signal)ee?s? ou (?:non\b(?! (?:signal|prev|annonc))|in|pas\b)|\b(?:non |in)(?:justifi|motiv|excus|expliqu)ee?s? (?:ou|comme) (?:justifi|motiv|excus|expliqu)|\bavec ou sans\b|\bquel(?:le)?s? qu/

/** How a consequence of not coming is led in, by the letter's own folded words. */
export function conditionOf(words: string): WordingKey {
  const reader = eitherWay.test(words) ? '' : words.replace(outcome, '')
  const [said] =
    always.find(([, pattern]) => pattern.test(words)) ??
    ofAbsence.find(([, pattern]) => pattern.test(reader)) ??
    []
  return said ?? 'consequence:lead'
}

/** All that a consequence of not coming may be led in with. */
export const ofNotComing: WordingKey[] = [
  'consequence:lead',
  'consequence:takePart',
  'consequence:absentOrLate',
  ...[...always, ...ofAbsence].map(([say]) => say),
]
