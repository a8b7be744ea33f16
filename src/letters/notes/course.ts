/** What a letter about a French course says beside its days: tests, other hours for people who work, books. */
import { type Passage, type Span, within } from '../passage.ts'
import { datesIn } from '../readers/date.ts'
import { statedDay } from '../readers/stated-day.ts'
import { anyOf, type NoteRule } from './rule.ts'

const daysIn = (passage: Passage, span: Span) => datesIn(passage).filter(within(span))

/** What stands between the first and the last day of a span. */
const spans = /^,? (?:inclus,? )?(?:jusqu')?(?:au|a) (?:[a-z]+ )?$/

const test = '(?:test|evaluation|examen)'
const sort =
  '(?:intermediaire|finale?|de (?:fin|sortie|mi-parcours|niveau|positionnement|langue|votre niveau)|initiale?|linguistique)'

export const course: NoteRule[] = [
  {
    id: 'course-first',
    says: /\b(?:premiere?|1ere?) (?:cours|seance|lecon|jour de cours|jour de formation)\b|\b(?:cours|formation) (?:commence|debute|commencera|debutera|commenceront|debuteront)\b/,
    unless: /\b(?:si|manqu\w*|absen\w*)\b/,
    joined: true,
    value: (_, said, { passage }) => (daysIn(passage, said).length > 0 ? '' : null),
  },
  {
    id: 'course-same-hours',
    says: /\b(?:aux )?memes (?:heures|horaires)\b/,
  },
  {
    id: 'course-break',
    negated: true,
    says: /\b(?:pas de|aucun|sans|interruption des) (?:cours|lecons?|seances?)\b|\b(?:cours|seances) (?:suspendue?s|interrompue?s|n'auront pas lieu)\b/,
    unless: /\b(?:si|en cas|absen\w*)\b/,
    value: ({ index }, said, { passage, now }) => {
      const days = daysIn(passage, { start: said.start + index, end: said.end })
      const last = days.at(-1)
      if (!last || days.length > 2) return null
      const end = statedDay(passage, last, now)
      // "du 12 au 23 avril": the first day has no month of its own.
      const short = /\bdu (1er|\d{1,2}) au $/.exec(passage.text.slice(last.start - 12, last.start))?.[1]
      if (days.length === 1)
        return short ? `${end.slice(0, 8)}${short.replace('er', '').padStart(2, '0')} ${end}` : null
      const [first] = days
      // Two days are a span only where the words between them make one: "le 6 et le 13 mai" are single days.
      const isSpan = first && spans.test(passage.text.slice(first.end, last.start).replaceAll('\n', ' '))
      return isSpan ? `${statedDay(passage, first, now)} ${end}` : null
    },
  },
  {
    id: 'course-test',
    says: anyOf(
      String.raw`\b(?:vous (?:passerez|subirez|ferez)|convo(?:qu\w+|cation) (?:a|au|pour)|objet\b[^.;]{0,40}|passation d[eu']|invit\w+ a (?:passer|subir))\s?(?:un |une |le |la |l'|votre )?${test} ${sort}`,
      String.raw`^\W*(?:[a-z ]{0,40} [-:] ?)?${test} ${sort}`,
    ),
    unless: /\bcours\b[^.;]{0,30}\b(?:debut|commenc)/,
    value: (_, { words }) =>
      /\b(?:test|evaluation|examen) (?:finale?|de fin|de sortie)/.test(words)
        ? 'final'
        : /\bintermediaire|mi-parcours/.test(words)
          ? 'middle'
          : 'level',
  },
  {
    id: 'test-fail',
    negated: true,
    says: /\b(?:en cas d'echec|si vous echouez|(?:second|deuxieme|nouveau) passage|repasser (?:le|ce|l'|un)|note eliminatoire|si vous (?:ne reussissez|n'obtenez) pas|non[- ]reussite|rattrapage)\b/,
  },
  {
    id: 'course-first-test',
    says: anyOf(
      String.raw`\b(?:commence|debute|commencera|debutera|comporte|ouvre|s'ouvre)\b[^.;]{0,40}\b(?:tests?|evaluation)\b`,
      String.raw`\b(?:premiere? (?:cours|seance|lecon|jour(?:nee)?))\b[^.;]{0,80}\b(?:evaluation|test|verifier votre niveau)\b`,
      String.raw`\b(?:evaluation|test) (?:d'entree|de depart)\b|\bverifier votre niveau\b`,
    ),
    unless: /\b(?:avez passe|test passe|suite du test|resultats? du test|que vous avez)\b/,
  },
  {
    id: 'course-other-hours',
    says: anyOf(
      String.raw`\b(?:cours|groupes?|formation|seances?|creneaux?|horaires?) (?:du|de|le|en|au|existent|[^.;]{0,30} )\s?(?:soir(?:ee)?s?|samedis?)\b`,
      String.raw`\b(?:cours|groupes?|horaires?|creneaux?)\b[^.;]{0,40}\b(?:soir|soiree|samedi)\b`,
      String.raw`\b(?:travaillez|emploi|horaires de travail|salariee?|exercez)\b[^;]{0,140}\b(?:autre (?:groupe|horaire|rythme|creneau)|groupe|amenage\w*|horaires (?:adaptes|amenages))\b`,
    ),
    unless: /\bde \d{1,2} ?[h:]|\bcontrat de travail\W*$/,
    joined: true,
    value: (_, { words }) => {
      const evening = /\bsoir(?:ee)?s?\b/.test(words)
      const saturday = /\bsamedis?\b/.test(words)
      return evening && saturday ? 'both' : evening ? 'evening' : saturday ? 'saturday' : 'other'
    },
  },
  {
    id: 'course-books',
    says: /\b(?:livres|manuels|supports|materiel pedagogique)\b[^.;]{0,40}\b(?:pretes?|fournis?|remis|offerts?|donnes?|distribues?|gratuits?)\b|\b(?:prete|fournit|remet)\w*\b[^.;]{0,20}\b(?:livres|manuels)\b/,
    unless: /\bne (?:sont|seront) pas\b|\ba votre charge\b/,
  },
]
