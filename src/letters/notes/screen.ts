/** What goes with a day at a screen: the codes to get in with, that one stays at home and connected. */
import { wordsAt } from '../passage.ts'
import { anyOf, type NoteRule } from './rule.ts'

/** A number, perhaps in groups, or one word; the label ends on a colon, a gap or "est". */
const code = String.raw`\s?(?:est (?:le |la )?:?|[:=\t]\s?[:=]?|(?=\d))\s?(?<code>\d[\d -]{2,16}\d|[a-z\d][a-z\d_@#$%&*+!?/-]{2,19}(?=[\s.,;)]|$))`
const labels = {
  code: "code (?:d'acces|d'entree|de (?:la )?(?:reunion|connexion|salle|session|seance|classe)|d'acces a la (?:salle|classe|reunion)|secret)",
  password: 'mot de passe(?: (?:de (?:la )?(?:reunion|salle|session|connexion)))?',
  meeting:
    '(?:id|identifiant|numero|n°) (?:de (?:la )?)?(?:reunion|conference|session|salle virtuelle|visio\\w*|zoom)',
}

export const screen: NoteRule[] = [
  ...(['code', 'password', 'meeting'] as const).map(
    (kind): NoteRule => ({
      id: 'online-code',
      says: new RegExp(String.raw`\b${labels[kind]}${code}`),
      each: true,
      value: ({ index, 0: all, groups }, { start }, { passage }) => {
        const end = start + index + all.length
        const words = wordsAt(passage, { start: end - (groups?.['code']?.length ?? 0), end }).replace(
          /[.?!]$/,
          '',
        )
        // A word of the sentence is none: "code d'accès : il vous sera envoyé".
        return /\d|^[A-Z].*[a-z].*[A-Z]|^[A-Z-]{4,}$/.test(words) ? `${kind} ${words}` : null
      },
    }),
  ),
  {
    id: 'online-home',
    negated: true,
    says: anyOf(
      String.raw`\bn'avez (?:donc )?(?:pas|nullement|aucunement) (?:a|besoin de) vous deplacer\b|\bne vous deplacez (?:donc )?pas\b|\baucun deplacement\b`,
      String.raw`\b(?:inutile|pas (?:besoin|necessaire|utile|la peine)) de (?:vous deplacer|venir)\b`,
    ),
    unless: /\bsi\b/,
    value: (_, { words }) =>
      /\bne (?:recoi|recev|recu|accueil)\w* (?:personne|pas)\b|\b(?:sera|est|seront|sont) fermee?s?\b/.test(
        words,
      )
        ? 'shut'
        : 'plain',
  },
  {
    id: 'online-stay',
    negated: true,
    says: /\b(?:rest|demeur)\w+ (?:bien |toujours )?connectee?s?\b|\bconnectee?s? (?:pendant |durant |sur )?(?:toute la|l'ensemble|jusqu'a la fin)\b|\bne vous deconnectez pas\b/,
  },
]
