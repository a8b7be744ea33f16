/** Somebody who may come along, with no condition but the reader's own wish. */
import { anyOf, type NoteRule } from './rule.ts'

const somebody = String.raw`(?:personne|proche|amie?|adulte|majeure?|tiers|membre de (?:la|votre) famille|accompagna(?:nt|teur|trice)\w*)`

export const mayCome: NoteRule[] = [
  {
    id: 'may-come-with',
    says: anyOf(
      String.raw`\b(?:pouvez|pourrez|possible|libre|(?:le )?droit)\b[^.;]{0,30}\b(?:accompagnee?s?(?:\(e\))?|faire accompagner|venir avec|amener)\b[^.;]{0,25}\b${somebody}`,
      String.raw`\b(?:presence|venue)\b[^.;]{0,15}\b${somebody}\b[^.;]{0,40}\b(?:possible|autorisee?|permise?|admise?|acceptee?)`,
      String.raw`\b(?:une?|1) (?:seule? )?${somebody}\b[^.;]{0,30}\b(?:(?:est|sera) (?:autoris|admis|accept|permis)|(?:peut|pourra) (?:entrer|venir|vous accompagner|etre presente?))`,
    ),
    // On a condition, or for one thing alone: the words themselves say when.
    unless:
      /\b(?:sauf|hormis|si|en cas|lorsque|pour (?:les|raison)|uniquement|interprete|traduct\w+|tradui\w*|medecin|francais|mobilite|handicap\w*|fauteuil|enfants?|mineure?s?)\b/,
    value: (_, { words }) =>
      /\b(?:majeure?|adulte)\b/.test(words)
        ? 'adult'
        : /\b(?:(?:une?|1) seule?|une? unique)\b/.test(words)
          ? 'one'
          : /\bvotre (?:accord|consentement|autorisation)\b/.test(words)
            ? 'agreed'
            : 'any',
  },
]
