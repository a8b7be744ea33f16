/** A letter from OFII of no kind that is known here: its date, place and list are read all the same. */
import { summons } from '../fields.ts'
import type { Kind } from '../kind.ts'
import { type Passage, textOf } from '../passage.ts'
import { datesWithRole } from '../readers/dates-with-role.ts'
import { headings, namesOfii } from '../signs.ts'

/** The reader comes for a paper: "venez le chercher", "il suffit de passer le retirer". */
const fetching =
  /\b(?:venir|venez|passer|passez|pourrez|pouvez|suffit|invite\w*|pri(?:e|ons|ez)\w*|merci)\b[^.;]{0,40}\b(?:retirer|recuperer|chercher)\b/
const paper =
  /\b(?:certificats?|attestations? (?!d'hebergement|de demande)|duplicata|contrats?|exemplaires?)\b/
/** It has been made, or made anew, already. */
const made =
  /\b(?:est|sont) (?:deja |desormais |maintenant )?(?:prete?s?|arrivee?s?|disponibles?|a votre disposition)\b|\b(?:duplicata|rectifi\w+|corrige\w*|errone\w*|(?:une |cette |l')erreur|avez (?:perdu|egare))\b/

/** What somebody may fetch besides: in a case that need not be theirs, at the end of a day, or from somebody else. */
const besides =
  /(?:^\W*|[,;:(] ?)(?:si|au cas ou|en cas|lorsqu\w*|quand)\b|\b(?:a la fin|a l'issue|en fin|apres|en arrivant|a votre arrivee|aupres d[eu'])/

const called = new RegExp(
  [
    String.raw`\b(?:convoque\w* (?:a|pour|devant|chez)\b|examinera|(?:recevra|verra|recoit)\b|vous (?:passerez|suivrez|signerez|serez (?:examine|vu|recu)\w* par))\b`,
    // To something that takes place, and not for the paper of it.
    String.raw`\b(?:convo\w+|present(?:er|ez)|presenterez|venez|viendrez|attend\w+|invite\w*|convie\w*|prie\w*|rendre|rendez-?vous|participe\w*)\b(?:(?!retir|recup|cherch|remise|certificat|attestation|duplicata|exemplaire)[^.;:\n]){0,80}?\b(?:visite|formation|signature|signer|entretien|examen|cours|seance|test|reunion)\b`,
  ].join('|'),
)

/** "Objet : restitution de pièces originales" */
const givesBack =
  /\b(?:restitution|retrait|remise|mise a disposition) (?:de |d'|du |des )(?:vo(?:s|tre) |l'|la |le |une? )?(?:[a-z]+ )?(?:pieces?|documents?|papiers?|originaux|passeports?|livrets?|diplomes?|actes?|certificats?|attestations?|duplicata)\b/

/** "Remise de votre attestation à l'issue de la journée 4": there is a day first. */
const atTheEnd = /\b(?:a la fin|a l'issue|en fin|au terme) d/

/** Nobody is examined, taught or interviewed: a paper is ready, and is to be fetched. */
function fetchesPaper(passage: Passage): boolean {
  if (called.test(passage.text)) return false
  const titles = headings(passage)
  if (givesBack.test(titles) && !atTheEnd.test(titles)) return true
  const sentences = passage.sentences.map((sentence) => textOf(passage, sentence))
  return sentences.some((words, place) => {
    const both = (sentences[place - 1] ?? '') + words
    const fetches = words.split(';').some((clause) => fetching.test(clause) && !besides.test(clause))
    return fetches && paper.test(both) && made.test(both)
  })
}

export const otherOfii: Kind = {
  name: 'other-ofii',
  // Less than one clear sign of any other kind; a letter that calls somebody is seldom of none.
  recognise: (passage) => {
    if (!namesOfii(passage)) return 0
    if (fetchesPaper(passage)) return 50
    return datesWithRole(passage, 'appointment').length > 0 ? 3 : 4
  },
  readers: summons,
  expects: ['contact'],
  purpose: 'other',
  alsoFor: [
    'medical-visit',
    'chest-xray',
    'cir-reception',
    'civic-training',
    'language-course',
    'home-visit',
    'interview',
  ],
}
