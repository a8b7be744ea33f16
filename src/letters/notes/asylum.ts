/** What an appointment of an asylum seeker is for, and what goes with it. */
import { sentenceAt, textOf } from '../passage.ts'
import { timesIn } from '../readers/time.ts'
import { anyOf, type NoteRule } from './rule.ts'

/** Each purpose with its words; the letter may name several. */
const purposes: [string, RegExp][] = [
  [
    'new-card',
    /\b(?:rempla\w+|renouvel\w+|changement|nouvelle|echange\w*)\b[^.;:]{0,30}\bcarte\b(?![^.;]{0,15}\b(?:sejour|resident|identite|transport))[^.;:]{0,15}\b(?:ada|allocation|paiement|retrait)\b/,
  ],
  [
    'card',
    /\b(?:remettre|remise|delivr\w+|donner|retirer|retrait)\b[^.;:]{0,30}\bcarte (?:ada|d'allocation|de paiement|de retrait)\b/,
  ],
  [
    'register',
    /\b(?:enregistrera|enregistrer|faire enregistrer|enregistrement de|enregistrement)\b[^.;:]{0,20}\bdemande(?: d'asile)?\b/,
  ],
  ['prints', /\b(?:empreintes?(?: digitales?)?|releve d'empreintes|relevee?s? (?:vos|des) empreintes)\b/],
  [
    'needs',
    /\bvulnerabilite\b|\b(?:evaluer|evaluation de|examiner|parler de|parler avec vous de|s'entretiendra avec vous de)\b[^.;]{0,20}\b(?:vos |votre )(?:besoins|situation|sante|logement)/,
  ],
  ['offer', /\boffre de prise en charge\b/],
]

const already =
  /\b(?:avez accepte|a ete enregistree|est enregistree|ayant ete enregistree|enregistree? le|ne sera pas enregistree|si vous|peut vous etre|pourra vous etre)\b/

const moves = /\b(?:present\w+|arriv\w+|rejoin\w+|rend\w+|attendue?s?|install\w+|venez|venir|emmenag\w+)\b/
const opens =
  /\b(?:ouvert\w*|ouvre\w*|accueil du public|permanence|joignable\w*|telephone\w*|standard|secretariat)\b/

export const asylum: NoteRule[] = [
  {
    id: 'asylum-for',
    each: true,
    says: anyOf(...purposes.map(([, words]) => words.source)),
    value: (_, { words }) => {
      const rest = words
        .split(',')
        .filter((part) => !already.test(part))
        .join(',')
      const named = purposes.filter(([, spoken]) => spoken.test(rest)).map(([name]) => name)
      return named.length > 0 ? named.join(' ') : null
    },
  },
  {
    id: 'asylum-place',
    says: anyOf(
      String.raw`\b(?:place|logement|chambre|hebergement)\b[^.;]{0,30}\b(?:vous est|vous a ete|vous sera|est)\b[^.;]{0,12}\b(?:reservee?|attribuee?|proposee?|octroyee?)\b`,
      String.raw`\b(?:etes|serez|avez ete) (?:orientee?|admise?|hebergee?|affectee?|accueillie?)\b[^.;]{0,40}\b(?:cada|huda|caes|prahda|cph|centre d'(?:accueil|hebergement)|lieu d'hebergement|foyer)\b`,
      String.raw`\b(?:rejoindre|integrer|rejoignez)\b[^.;]{0,30}\b(?:cada|huda|caes|prahda|centre|hebergement|foyer)\b`,
    ),
    unless: /\bsi vous ne\b|\bne (?:rejoign|vous present)\w+/,
    // The hour to be there by stands beside the place or in a sentence on coming: an office is open until an hour as well.
    value: (_, said, { passage }) => {
      const by = timesIn(passage).find((time) => {
        const { start, end } = sentenceAt(passage, time.start)
        const words = textOf(passage, { start, end })
        const limits = /\b(?:avant|au plus tard a|jusqu'a) $/.test(
          passage.text.slice(time.start - 20, time.start),
        )
        return limits && (start === said.start || (moves.test(words) && !opens.test(words)))
      })
      return by?.time ?? ''
    },
  },
  {
    id: 'asylum-story',
    negated: true,
    says: /\b(?:pas a|ne (?:sera|serez)|inutile|n'avez)\b[^.;]{0,60}\b(?:motifs|raisons|recit|histoire|persecution\w*)\b[^;]{0,60}\b(?:asile|ofpra|fuite|depart|pays)\b/,
  },
  {
    id: 'asylum-order',
    says: anyOf(
      String.raw`\b(?:apres|a l'issue d[eu]|a la suite d[eu])\b[^.;]{0,30}\bprefecture\b[^.;]{0,60}\b(?:ofii|office)\b`,
      String.raw`\bprefecture\b[^;]{0,120}\b(?:puis|ensuite)\b[^;]{0,60}\b(?:ofii|office)\b`,
    ),
    unless: /\b(?:si|courrier|decision|refus\w*)\b/,
    joined: true,
  },
  {
    id: 'old-card',
    says: /\b(?:apport\w+|avec|muni\w*|rendre|restitu\w+|ramen\w+|rapport\w+)\b[^.;]{0,40}\b(?:votre |l')(?:ancienne carte|carte actuelle|carte (?:perimee|defectueuse|abimee))/,
  },
]
