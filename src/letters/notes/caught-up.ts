/** That a day which was missed can be made up: it takes the edge off what follows otherwise. */
import { anyOf, type NoteRule } from './rule.ts'

export const caughtUp: NoteRule = {
  id: 'made-up',
  says: anyOf(
    String.raw`\b(?<day>demi-journee|journee|seance|matinee|heure)s? (?:manquee?|perdue?|non suivie)s?\b[^.;:]{0,20}\b(?:se rattrap\w+|(?:peu\w*|pourr\w+) (?:toujours )?(?:etre )?(?:se )?(?:rattrap|recuper|refai)\w*)`,
    String.raw`\b(?:peut|pouvez|pourrez|possible d[e']) (?:toujours )?(?:se |la |les |etre )?rattrap\w+ (?:une |la |toute |vos |les )?(?<other>demi-journee|journee|seance|matinee|heure)s?\b`,
  ),
  unless: /\b(?:ne|n'|aucun\w*|pas|jamais|doit|devr\w+)\b/,
  value: ({ groups }) => {
    const [word = ''] = [groups?.['day'], groups?.['other']].filter((one) => one !== undefined)
    return { 'demi-journee': 'half-day', journee: 'day' }[word] ?? 'lesson'
  },
}
