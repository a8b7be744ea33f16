/** That the papers are on the list of an earlier letter, and that another day is offered beside the first. */
import { within } from '../passage.ts'
import { datesIn } from '../readers/date.ts'
import { statedDay } from '../readers/stated-day.ts'
import { anyOf, type NoteRule } from './rule.ts'

const papers = '(?:pieces|documents|papiers|justificatifs)'
const letter = '(?:convocation|courrier|lettre|courriel|mail|message|invitation)'
const earlier = String.raw`(?:(?:premiere?|precedente?|derniere?|ancienne?|initiale?) ${letter}|${letter} (?:precedente?|initiale?|anterieure?|d'origine|du \d))`
const listed = '(?:list|mentionn|indiqu|demand|enumer|figur|precis|exig|requi)'

export const papersAsBefore: NoteRule[] = [
  {
    id: 'papers-as-before',
    says: anyOf(
      String.raw`\b${papers}\b[^.;]{0,60}\b(?:restent|demeurent|sont) (?:inchange\w*|identiques?|valables|(?:exactement )?les memes?)\b`,
      String.raw`\bmemes? ${papers}\b`,
      String.raw`\b${papers}\b[^.;]{0,50}\b${listed}\w*[^.;]{0,25}\b(?:sur|dans|par|a|de|lors de) (?:la |votre |notre |le )?${earlier}`,
      String.raw`\b${papers}\b[^.;]{0,30}\b${listed}\w* (?:sur|dans|par) votre ${letter}\b`,
      String.raw`\bliste (?:des|de) [^.;]{0,30}\b(?:inchange\w*|(?:sur|dans|de|avec) (?:la |votre |notre |le )?${earlier})`,
    ),
    unless:
      /\bmemes? (?:documents|pieces|papiers) (?:pour|par) (?:chaque|votre|vos)|\bci-(?:dessous|dessus|apres)\b/,
  },
  {
    id: 'other-slot',
    says: anyOf(
      String.raw`\bou(?: bien)?,? (?:si|a defaut|en cas)\b[^.;]{0,80}`,
      String.raw`\b(?:ou|soit) (?:bien )?(?:le|au) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi)\b[^.;]{0,90}\b(?:choix|convenance|preference|choisir)\b`,
      String.raw`\b(?:au choix|a votre choix|selon (?:votre|vos) (?:choix|preference|convenance|disponibilite)s?|choisir entre)\b[^.;]{0,160}\b(?:ou|soit|et)\b`,
      String.raw`\b(?:autre|second|deuxieme) (?:date|creneau|seance)\b[^.;]{0,30}\b(?:propos|possible|offert)`,
    ),
    // The second day of the two that the sentence names.
    value: (_, said, { passage, now }) => {
      const days = [
        ...new Set(
          datesIn(passage)
            .filter(within(said))
            .map((date) => statedDay(passage, date, now)),
        ),
      ]
      return days.length === 2 ? (days[1] ?? null) : null
    },
  },
]
