/** Conditions: under which a letter lets something follow from not coming, where it says more than that. Patterns for folded text. */
import type { WordingKey } from '../topic.ts'

const conditions: [say: WordingKey, words: RegExp][] = [
  [
    'consequence:until',
    /\btant que\b[^,;.]{0,40}\b(?:visite|examen|rendez|entretien|bilan|formation|contrat|journee|etape)/,
  ],
  [
    'consequence:part',
    /\b(?:suivie?s?|presente?|assist\w+|accompli\w*|effectue\w*) [^,;.]{0,25}\b(?:en entier|en totalite|integralement|(?:dans son|en) integralite|du debut (?:a|jusqu'a) la fin|jusqu'au bout)\b/,
  ],
  [
    'consequence:silent',
    /^\W*(?:sans|faute de|a defaut de|en l'absence de) (?:aucune |toute )?(?:nouvelles?|reponse|signe(?: de vie)?|reaction) (?:de (?:vous|votre part)\b)(?! (?:et|ni|ou)\b)(?!.*\babsen(?:t|te|ts|ce (?:non|in|sans))\b)/,
  ],
  [
    'consequence:untold',
    /\bsans (?:que vous )?(?:nous |vous |l'|en |y |avoir |ayez |aviez |au prealable ){0,4}(?:preven|avert|avis|inform|signal)\w*|\b(?:ne|n'(?:avez|auriez|aviez|ayez|en avez|avait|aurions))\b[^,;.]{0,15}\b(?:preven|avert|avis|inform)\w*|\bne (?:nous )?dites rien\b|\bsans nous faire signe\b|\b(?:absence|absente?)\b[^,;.]{0,12}\b(?:non signale\w*|sans nouvelles?)|\bsommes sans nouvelles?\b/,
  ],
  [
    'consequence:unexplained',
    /\b(?:sans|aucune) (?:\w+ )?explications?\b|\bn(?:e |')(?:nous )?(?:en )?(?:donn|indiqu|fourni)\w* (?:aucun\w*|pas de|pas la) (?:motif|raison|explication)|\bn'en donn\w+ pas la raison|\bn'(?:en |y )?expliqu\w+ pas|\bne (?:nous )?dit\w* pas pourquoi|\bne s'en expliqu\w+|\b(?:in|non |pas )expliquee?s?\b/,
  ],
  ['consequence:unproven', /\b(?:sans|faute de) (?:\w+ )?(?:preuves?|justificatifs?|justifications?)\b/],
  [
    'consequence:noReason',
    /\binjustifiee?s?\b|\b(?:non|pas|pas ete) (?:dument |valablement )?(?:justifie|motive|excuse)e?s?\b|\b(?:sans|faute de|aucune?|sauf) (?:\w+ )?(?:motif|raison|excuse)s?\b|\bque rien ne justifie\b|\bque ne viendrait excuser\b/,
  ],
]

/** How a consequence of not coming is led in, by the letter's own folded words. */
export const conditionOf = (words: string): WordingKey =>
  conditions.find(([, pattern]) => pattern.test(words))?.[0] ?? 'consequence:lead'

/** All that a consequence of not coming may be led in with. */
export const ofNotComing: WordingKey[] = [
  'consequence:lead',
  'consequence:absentOrLate',
  ...conditions.map(([say]) => say),
]
