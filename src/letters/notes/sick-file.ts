/** The file of somebody who is ill, or whose child is: that it came in, what follows, what is done before the exam, whom it is for. */
import { dayAhead } from '../ages.ts'
import type { Context } from '../kind.ts'
import { onOneLine, type Span, within, wordsAt } from '../passage.ts'
import { datesIn } from '../readers/date.ts'
import { amountOf, numberPattern } from '../readers/numbers.ts'
import { firstDayIn, statedDay } from '../readers/stated-day.ts'
import { anyOf, type NoteRule, type Said } from './rule.ts'

const certificate = String.raw`\bcertificat medical\b|\b(?:votre )?dossier (?:medical|complet)\b`
const tests = String.raw`\b(?:bilans?|analyses?|prises? de sang|laboratoire|examens? (?:de sang|sanguins?|biologiques?|complementaires?|radiologiques?)|scanner|irm|echographie|electrocardiogramme)\b`
const done = String.raw`\b(?:fai(?:re|tes)|realis\w+|effectu\w+|pratiqu\w+|passer|passerez|vous rendre|vous soumettre)\b`
const ahead = String.raw`\b(?:avant|auparavant|prealable\w*|au plus tard|d'ici|d'abord|en amont)\b`

/** "Votre fils Davit", "l'enfant HOVHANNISYAN Davit": the name as the letter writes it; empty where it gives none. */
function nameBehind(match: RegExpExecArray, said: Said, passage: Parameters<typeof wordsAt>[0]): string {
  const start = said.start + match.index + match[0].length
  const behind: Span = { start, end: Math.min(said.end, start + 60) }
  const [name = ''] = /^,? ?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*/u.exec(wordsAt(passage, behind)) ?? []
  const given = name.split(/[ ,]/).find((one) => /^\p{Lu}\p{Ll}/u.test(one))
  return given ?? ''
}

const received = anyOf(
  String.raw`\b(?:accus\w+ (?:bonne )?reception|(?:avons|ai|a) bien (?:recu|receptionne)|(?:avons|a) recu)\b[^.;]{0,60}(?:${certificate})`,
  String.raw`(?:${certificate})[^.;]{0,60}\b(?:nous est (?:bien )?parvenue?|(?:a|ont) (?:bien )?ete (?:recue?|receptionne|enregistre|transmis)\w*|est (?:bien )?(?:arrive|parvenu|enregistre))`,
)
const fromReceipt = /\b(?:cette date|reception|ce jour)\b/

/** The day on which the papers came in, where one sentence says so. */
function receivedOn({ passage, now }: Context): string | null {
  const span = passage.sentences.find((one) => received.test(onOneLine(passage, one)))
  return span ? firstDayIn(passage, span, now) : null
}

const undenied = String.raw`(?:(?!\b(?:pas|plus|ni)\b)[^.;])`

export const sickFile: NoteRule[] = [
  {
    id: 'sick-received',
    says: received,
    unless: /\b(?:n'avons pas|n'a pas|n'est pas|toujours pas|si|lorsqu\w*|des qu\w*|incomplet)\b/,
    value: (_, said, { passage, now }) => firstDayIn(passage, said, now) ?? '',
  },
  {
    id: 'sick-opinion',
    says: new RegExp(
      String.raw`\b(?:avis|rapport)\b[^.;]{0,80}\b(?:dans|sous|d'ici|delai)\b[^.;\d]{0,25}?\b(?<n>\d{1,2}|${numberPattern}) mois\b|\b(?:dispose\w*|delai) d[e'] ?(?<m>\d{1,2}|${numberPattern}) mois\b[^.;]{0,60}\bavis\b`,
    ),
    value: ({ groups }, said, context) => {
      const count = amountOf(groups?.['n'] ?? groups?.['m'] ?? '')
      const from = fromReceipt.test(said.words) ? receivedOn(context) : null
      if (!count) return null
      return from ? `${count} ${dayAhead(from, { count, unit: 'month' })}` : String(count)
    },
  },
  {
    id: 'sick-maybe-called',
    says: /\b(?:pourr\w+|pouvez|peut|susceptible|eventuellement|le cas echeant)\b[^.;]{0,50}\b(?:convoqu\w*|etre (?:appele|examine|recu)\w*|vous (?:recevoir|examiner|convoquer))\b/,
  },
  {
    id: 'exam-child',
    says: /\b(?:medecin|examen|convocation|convoque\w*|examiner?|recevra|recevoir|voir)\b[^.;]{0,60}\b(?:de |d[eu]s? |l')?(?:votre (?:fils|fille|enfant)|l'enfant)\b/,
    unless: /\b(?:accompagn\w* de|avec|garde|sans) (?:vos enfants|votre enfant)\b/,
    // The name may stand in one sentence only.
    each: true,
    value: (match, said, { passage, kind }) =>
      kind.name === 'sick-foreigner-exam' ? nameBehind(match, said, passage) : null,
  },
  {
    id: 'tests-before',
    says: anyOf(
      `${done}[^;]{0,90}${tests}[^;]{0,90}${ahead}`,
      `${ahead}[^;]{0,90}${done}[^;]{0,90}${tests}`,
      `${tests}[^;]{0,90}(?:a (?:faire|realiser|effectuer)|${done})[^;]{0,60}${ahead}`,
    ),
    unless: /\b(?:sur place|si vous avez deja|deja (?:fait|effectu|realis)\w*)\b/,
    value: (_, said, { passage, now }) => {
      const date = datesIn(passage).findLast(within(said))
      return date ? statedDay(passage, date, now) : ''
    },
  },
  {
    id: 'tests-free',
    negated: true,
    says: anyOf(
      String.raw`\b(?:frais|cout|examens?|bilan|analyses?)\b[^.;]{0,30}\b(?:ne sont pas|n'est pas) a votre charge\b`,
      String.raw`\b(?:bilan|examens?|analyses?|frais|cout)\b${undenied}{0,50}\b(?:pris en charge|regles?|payes?) (?:integralement )?par (?:l'ofii|l'office|nos soins)`,
      String.raw`\b(?:bilan|examens?|analyses?)\b${undenied}{0,30}\bgratuit`,
    ),
    unless: /\b(?:interpret\w*|transport|deplacement)\b/,
  },
  {
    id: 'tests-sent',
    says: /\b(?:laboratoire|centre|radiologue|il|ils)\b[^.;]{0,30}\b(?:transmet\w*|enverr\w+|envoi\w*|adress\w+|communiqu\w+)\b[^.;]{0,40}\b(?:directement|ofii|office|medecin|service medical|nous)\b|\bresultats?\b[^.;]{0,40}\b(?:transmis|envoye|adresse|communique)\w* (?:directement|par le (?:laboratoire|centre))/,
    unless: /\bvous (?:devez|devrez|transmettrez|enverrez|adresserez)\b|\bveuillez\b/,
  },
]
