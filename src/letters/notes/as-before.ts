/** Of an appointment that changes: which part of it does, and what stays as the first letter has it. */
import { within } from '../passage.ts'
import { timesIn } from '../readers/time.ts'
import { anyOf, type NoteRule } from './rule.ts'

const stays = `(?:(?:reste|restent|est|sont|demeure|demeurent) )?(?:inchangee?s?|identiques?|la meme|le meme|les memes|maintenue?s?)`
const before = `au lieu d[eu]|et non plus|a la place d[eu]|en lieu et place d[eu]|initialement (?:prevue?|fixee?|annoncee?)|precedemment`
const instead = String.raw`\b(?:${before}|et non(?: pas)?|plutot qu[e'])`
/** "Et non au 5 rue de Paris" says where not to go, and perhaps no letter ever sent anybody there. */
const moved = String.raw`\b(?:${before})`
const at = String.raw`(?:(?:a|au|aux|dans|en|sur|de|du|la|le|les|nos|notre|celle|ceux)\s|l'|d'){0,4}`
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
    value: ({ 0: all, groups }, said, { passage }) => {
      // "Et non à 10 h" is said of an hour.
      const isBare = /^(?:et non(?! plus)|plutot)/.test(all)
      if (isBare && timesIn(passage).filter(within(said)).length < 2) return null
      const hour = Number(groups?.['h'])
      return hour > 5 && hour < 21 ? `${String(hour).padStart(2, '0')}:${groups?.['m'] ?? '00'}` : null
    },
  },
  {
    id: 'place-instead',
    says: anyOf(
      String.raw`${instead} ${at}(?:ofii|office|(?:locaux|bureaux)|adresse|direction territoriale)\b`,
      String.raw`${moved} ${at}(?:\d{1,3},? (?:bis |ter )?)?(?:rue|avenue|boulevard|place|bd|av)\b`,
      String.raw`^\W*(?:objet ?: ?)?changement (?:d'horaires? et )?de lieu\b|^\W*(?:objet ?: ?)?changement [^.;]{0,30}\bet de lieu\b`,
    ),
    unless: /\b(?:votre|vos|nouveau) (?:adresse|domicile|logement)\b/,
  },
  {
    id: 'rest-stands',
    negated: true,
    says: anyOf(
      String.raw`\bautres? (?:indications?|informations?|instructions?|elements?|consignes?|dispositions?|mentions?|modalites?|renseignements?)\b[^.;]{0,70}\b(?:inchange\w*|rest\w+|demeur\w+|memes|valables?|identiques?|sans changement)`,
      String.raw`\ble reste\b[^.;]{0,40}\b(?:ne change pas|inchange|sans changement|identique|valable)|\bsans autre changement\b`,
    ),
  },
]
