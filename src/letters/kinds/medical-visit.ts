/** The medical visit that completes a long-stay visa or a first card. */
import { summons } from '../fields.ts'
import type { Kind } from '../kind.ts'
import { scoreOfSummons } from '../paperwork.ts'

export const medicalVisit: Kind = {
  name: 'medical-visit',
  recognise: (passage) =>
    scoreOfSummons(passage, [
      { pattern: /\bvisites? (?:medicales?|de sante)\b|\bmedical (?:visit|examination)\b/, points: 6 },
      {
        pattern:
          /\b(?:examen|controle|rendez-?vous|rdv|convocation|consultation|bilan|passage) (?:medicale?|de sante|sante|clinique|sanitaire)\b/,
        points: 5,
      },
      { pattern: /\b(?:medecin|docteur|infirmiere?)\b|\bcabinet medical\b/, points: 3 },
      {
        pattern:
          /\b(?:medecin|docteur|infirmiere?)\b[^.]{0,40}\b(?:recevr|examin|verra|reco(?:it|iv))\w*|\b(?:recue?|vue?|examinee?) (?:par|chez) (?:le|un|une|notre|nos) (?:medecin|docteur|infirmier)/,
        points: 2,
      },
      { pattern: /\bcertificat medical\b/, points: 2 },
      { pattern: /\bcarnet de vaccination\b|\bvaccin/, points: 2 },
      { pattern: /\bradiograph|\bradio\b/, points: 2 },
      { pattern: /\bvls-?ts\b|\bvisa de long sejour\b/, points: 2 },
      { pattern: /\blunettes\b/, points: 1 },
      { pattern: /\bservice medical\b/, points: 1 },
      { pattern: /\br\.? ?431-1\d\b/, points: 2 },
    ]),
  readers: summons,
  expects: ['date', 'time', 'place', 'documents', 'contact'],
  purpose: 'medical-visit',
  alsoFor: ['chest-xray', 'cir-reception'],
}
