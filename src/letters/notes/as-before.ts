/** Of an appointment that changes: which part of it does, and what stays as the first letter has it. */
import { anyOf, type NoteRule } from './rule.ts'

const stays = `(?:(?:reste|restent|est|sont|demeure|demeurent) )?(?:inchangee?s?|identiques?|la meme|le meme|les memes|maintenue?s?)`
const instead = String.raw`\b(?:au lieu d[eu]|et non(?: pas| plus)?|a la place d[eu]|en lieu et place d[eu]|plutot qu[e']|initialement (?:prevue?|fixee?|annoncee?)|precedemment|contre)`
const clock = String.raw`(?:a )?(?<h>\d{1,2}) ?(?:h|heures?|:) ?(?<m>\d\d)?(?!\d)`
/** "Mardi 9 mars à 9h au lieu du mardi 2": the day is another, too. */
const anotherDay = /\b(?:au lieu du|et non (?:pas )?le|a la place du) (?:[a-z]{5,8} )?\d/

export const asBefore: NoteRule[] = [
  {
    id: 'hour-as-before',
    says: anyOf(
      String.raw`\b(?:a la |aux? )?memes? (?:heures?|horaires?)\b`,
      String.raw`\b(?:heures?|horaires?) ${stays}`,
    ),
    unless:
      /\bpas (?:a )?la meme\b|\bconvoque\w* a la meme heure\b|\btou(?:s|tes)\b[^.;]{0,40}\bmeme heure\b/,
  },
  {
    id: 'place-as-before',
    says: anyOf(
      String.raw`\b(?:a la |au )?meme (?:adresse|endroit|lieu|site|centre)\b`,
      String.raw`\b(?:adresse|lieu) ${stays}`,
    ),
    unless: /\bpas (?:a )?(?:la|le|au) meme\b/,
  },
  {
    id: 'hour-instead',
    says: new RegExp(`${instead} ${clock}`),
    unless: anotherDay,
    value: ({ groups }) => {
      const hour = Number(groups?.['h'])
      return hour > 5 && hour < 21 ? `${String(hour).padStart(2, '0')}:${groups?.['m'] ?? '00'}` : null
    },
  },
  {
    id: 'place-instead',
    says: anyOf(
      String.raw`${instead} [^.;:]{0,15}\b(?:ofii|office|nos (?:locaux|bureaux)|l'adresse|direction territoriale|\d{1,3},? (?:bis |ter )?(?:rue|avenue|boulevard|place|bd|av)|rue|avenue|boulevard|place)\b`,
      String.raw`^\W*(?:objet ?: ?)?changement (?:d'horaires? et )?de lieu\b|^\W*(?:objet ?: ?)?changement [^.;]{0,30}\bet de lieu\b`,
    ),
    unless: /\b(?:votre|vos|nouveau) (?:adresse|domicile|logement)\b/,
  },
  {
    id: 'rest-stands',
    says: anyOf(
      String.raw`\bautres? (?:indications?|informations?|instructions?|elements?|consignes?|dispositions?|mentions?|modalites?|renseignements?)\b[^.;]{0,70}\b(?:inchange\w*|rest\w+|demeur\w+|memes|valables?|identiques?|sans changement)`,
      String.raw`\b(?:pieces|documents|papiers|justificatifs)\b[^.;]{0,40}\b(?:restent|demeurent|sont)\b[^.;]{0,15}\b(?:les memes|inchange\w*|identiques?)`,
      String.raw`\b(?:documents?|pieces?|papiers?) (?:listee?s|indiquee?s|mentionnee?s|demandee?s|figurant|enumeree?s|citee?s) (?:sur|dans) (?:la|votre|notre)(?: (?:premiere|precedente))? (?:premiere )?(?:convocation|lettre)\b|\ble reste\b[^.;]{0,40}\b(?:ne change pas|inchange|sans changement|identique|valable)|\bsans autre changement\b|\b(?:memes|les memes) (?:pieces|documents|papiers) (?:que|a)\b`,
    ),
  },
]
