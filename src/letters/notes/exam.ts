/** What goes with the exam for a card on health grounds: who may come along, what need not be made or sent. */
import { anyOf, type NoteRule } from './rule.ts'

export const exam: NoteRule[] = [
  {
    id: 'exam-with',
    says: anyOf(
      String.raw`\b(?:assist\w+|accompagn\w+|aid\w+|venir avec|second\w+|assistance\W+)\b[^.;]{0,60}\b(?:medecin|interprete|traducteur)\b`,
      String.raw`\b(?:medecin|interprete) (?:\w+ )?de votre choix\b`,
    ),
    unless:
      /\b(?:interprete|traducteur)\b(?![^.;]*\bchoix\b)[^.;]*\b(?:vous assistera|participera|sera (?:la|present)|assistera)\b|\bn'est pas (?:admis|autorise|prevu)/,
    value: (_, { words }) => {
      const who = [
        ...(/\bmedecin (?:\w+ )?(?:de (?:votre|son) choix|traitant|personnel)|\b(?:d'un|un|votre|ou|et d'un|par un) (?:medecin|docteur)\b/.test(
          words,
        )
          ? ['doctor']
          : []),
        ...(/\b(?:interprete|traducteur)\b/.test(words) ? ['interpreter'] : []),
      ]
      if (who.length === 0) return null
      const own =
        /\b(?:a (?:vos|ses) frais|a votre charge|frais a votre|non pris en charge|que vous (?:paierez|remunererez))\b/.test(
          words,
        )
      return `${who.join('-')}${own ? '-own' : ''}`
    },
  },
  {
    id: 'exam-certificate',
    negated: true,
    says: anyOf(
      String.raw`\bcertificat\b[^.;]{0,60}\b(?:n'est (?:pas|plus) (?:necessaire|utile|demande|requis|a)|n'a pas a|ne doit pas|inutile|superflu|n'est a (?:produire|fournir|faire))`,
      String.raw`\b(?:(?:aucun|pas de|inutile [^.;]{0,30}|pas besoin [^.;]{0,20}) (?:nouveau )?|sans nouveau )certificat (?:medical )?(?:nouveau)?\b(?![^.;]{0,40}\b(?:ne (?:sera|pourra|peut)|delivr|etabli|remis|absence|report))`,
      String.raw`\bne (?:faites|refaites|faire|refaire)\b[^.;]{0,40}\bcertificat\b`,
    ),
    unless:
      /\b(?:faute|absence|defaut|sans) (?:d(?:e |u |'))?certificat\b|\bsera delivre\b|^\W*(?:sans|faute|a defaut|en cas|si)\b(?! nouveau)/,
  },
  {
    id: 'exam-post',
    negated: true,
    says: /\b(?:n'envoyez|ne (?:nous )?(?:adressez|transmettez|envoyez|postez)|n'adressez|inutile d'envoyer|rien n'est a envoyer)\b[^.;]{0,60}\b(?:poste|postale|courrier|avance|avant|pli|rien)\b|\bn'envoyez rien\b/,
    unless: /\bqu(?:e|')\b/,
  },
]
