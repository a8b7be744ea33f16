/** Letters to somebody whose family is called: that the reader need not come. */
import { anyOf, type NoteRule } from './rule.ts'

export const withoutYou: NoteRule[] = [
  {
    id: 'without-you',
    negated: true,
    says: anyOf(
      String.raw`\bvotre (?:propre )?presence (?:personnelle )?n'est (?:pas|nullement|en rien) (?:necessaire|requise|obligatoire|demandee|exigee|indispensable)(?! (?:avant|apres|le|la|l'|chez|toute|pendant|durant|des|a (?!ce)|au|aux)\b)`,
      String.raw`\bvous n'(?:avez|aurez) pas (?:vous-meme )?(?:a|besoin de) (?:venir|vous presenter|vous deplacer|etre presente?)(?: (?:vous-meme|en personne))?(?=\s?(?:[.,;]|$|avec eux|avec elle|ce jour))`,
      String.raw`\bvous(?:-meme,?)? n'etes pas (?:vous-meme )?convoquee?\b(?! (?:a|au|aux|chez|le|en|pour|avant|dans)\b)`,
    ),
    unless:
      /\b(?:si|s'il|s'ils|lorsque|quand|en cas|annul\w*|reportee?|remise du|retirer|controle technique|visite de votre logement|enqueteur)\b/,
  },
]
