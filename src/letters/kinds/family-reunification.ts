/** Family reunification: the visit of the home, the family's medical visit, what is missing from the file. */
import { summons } from '../fields.ts'
import type { Kind } from '../kind.ts'
import { postingAddress } from '../readers/post-to.ts'
import { sender } from '../readers/sender.ts'
import { score } from '../signs.ts'

export const familyReunification: Kind = {
  name: 'family-reunification',
  recognise: (passage) =>
    score(passage, [
      { pattern: /\bregroupement familial\b/, points: 16 },
      {
        pattern: /\b(?:visite|enquete|controle|verification) (?:d[eu] )?(?:votre |le )?logement\b/,
        points: 6,
      },
      // The home of whoever waits for wife and children: nobody else's is looked at.
      {
        pattern:
          /\b(?:conditions d'accueil|logement|venue|arrivee)\b[^.;]{0,40}\bde votre (?:epou(?:x|se)|conjointe?|mari|femme|famille)\b/,
        points: 3,
      },
      {
        pattern:
          /\b(?:passera|viendra|se presentera|se rendra)\b[^.;]{0,40}\b(?:a votre domicile|chez vous|dans votre logement)\b/,
        points: 6,
      },
      { pattern: /\bavis de passage\b/, points: 4 },
      // Town halls write these too (CESEDA R434-19 ff.); it is the home visit all the same.
      {
        pattern:
          /\blogement\b[^§]{0,400}\bregroupement familial\b|\bregroupement familial\b[^§]{0,400}\blogement\b/,
        points: 45,
      },
      // The doctor sees all of a family that has come so, and not one who has come alone.
      {
        pattern:
          /\bregroupement familial\b[^§]{0,900}\b(?:fil(?:s|le)\b|vos enfants\b|votre famille\b|membres de (?:la|votre) famille\b)|\b(?:vos enfants|votre famille|membres de (?:la|votre) famille)\b[^§]{0,600}\bregroupement familial\b/,
        points: 8,
      },
      { pattern: /\bnos agents\b|\bsuperficie\b|\bconditions de logement\b/, points: 2 },
    ]),
  readers: [...summons, sender, postingAddress],
  expects: ['contact', 'reference'],
  purpose: 'other',
  alsoFor: ['home-visit', 'medical-visit', 'chest-xray', 'interview'],
}
