/** That the papers are on the list of an earlier letter. */
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
]
