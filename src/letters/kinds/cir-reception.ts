/** The welcome half-day where the integration contract (CIR) is signed. */
import { summons } from '../fields.ts'
import type { Kind } from '../kind.ts'
import { scoreOfSummons } from '../paperwork.ts'
import { datesWithRole } from '../readers/dates-with-role.ts'

/** The contract, under its names; not where it names a mailbox. */
const named =
  /\b(?:contrats? d'\s?integration(?: republicaine)?|(?<!@[\w.-]*)cir(?![\w.-]*@)|parcours d'integration republicaine)\b/

const signed =
  /\b(?:avez|ayant) (?:deja )?(?:signe|conclu|souscrit)|\bcontrat signe le\b|\b(?:lors de|suite a|apres|depuis) la signature\b/

export const cirReception: Kind = {
  name: 'cir-reception',
  recognise: (passage) => {
    const points = scoreOfSummons(passage, [
      { pattern: /\b(?:visite|seance|journee|reunion) d'\s?accueil\b/, points: 7 },
      { pattern: /\bplate-?forme d'\s?(?:accueil|integration)\b/, points: 6 },
      // Any letter of the years of the contract may name it; the one that has it signed says so.
      { pattern: named, points: 3 },
      {
        pattern:
          /(?<!\b(?:avez |contrat |lors de la |suite a la |apres la |depuis la |date de ))\b(?:sign|conclu|souscri|etabli|pass)\w*\b[^.]{0,30}\b(?:contrats?|cir)\b/,
        points: 4,
      },
      {
        pattern: /\bappose\w*\b[^.]{0,20}\bsignature\b|\bengage\w*\b[^.]{0,30}\bparcours d'integration\b/,
        points: 3,
      },
      {
        pattern:
          /\b(?:test|epreuve|evaluation)\b[^.]{0,40}\b(?:ecrit\w*|oral\w*|positionnement|langue|francais|niveau|connaissances?)\b|\bevalu\w*\b[^.]{0,30}\b(?:langue|linguistique\w*|francais)\b|\b(?:besoins|niveau) (?:en |de )?(?:langue|linguistiques?|francais)\b/,
        points: 3,
      },
      {
        pattern:
          /\b(?:presentation|expose|session|reunion|seance|information) collecti\w+|\bfilm de presentation\b|\b(?:demi-journee|(?:matinee|apres-midi|reunion|seance) d'(?:accueil|information))\b/,
        points: 3,
      },
      {
        pattern:
          /\b(?:accueil|rendez-?vous|reunion|demi-journee|seance|signature) (?:de |du |de signature du )?cir\b|\bpremier rendez-?vous d'integration\b/,
        points: 4,
      },
      {
        pattern:
          /\bprimo-?\s?arrivants?\b|\bnouveaux arrivants\b|\b(?:nouvellement|recemment) (?:admis|arrive)\w*\b|\bpremier titre de sejour\b/,
        points: 3,
      },
      { pattern: /\b(?:auditeur|auditrice)s?\b|\bentretien (?:personnalise|individuel)\b/, points: 2 },
      {
        pattern: /\bdroits et (?:de |a )?(?:vos |les )?devoirs\b|\bvos droits et (?:de )?vos devoirs\b/,
        points: 2,
      },
      { pattern: /\bl\.? ?413-[2-6]\b/, points: 3 },
    ])
    // A letter that names the contract and a day, for which nothing else speaks, is for the signing.
    const toSign =
      points >= 3 && !signed.test(passage.text) && datesWithRole(passage, 'appointment').length > 0
    return toSign ? points + 2 : points
  },
  readers: summons,
  expects: ['date', 'time', 'place', 'documents', 'contact'],
  purpose: 'cir-reception',
  alsoFor: ['medical-visit', 'chest-xray'],
}
