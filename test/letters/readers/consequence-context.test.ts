/** A consequence that leans on the sentence before it, or goes on in the next, is quoted with that one. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/letters/extract.ts'
import { letterText } from '../text.ts'

function consequenceOf(words: string): string | null {
  const text = `OFII – Direction territoriale de Lille
Lille, le 5 janvier 2027
CONVOCATION À LA FORMATION CIVIQUE
Madame,
Vous êtes convoquée le mardi 9 mars 2027 à 9h30, 2 rue de Tenremonde, 59000 Lille.
${words}
Veuillez agréer, Madame, l'expression de nos salutations distinguées.`
  return extract([letterText(text)], new Date('2027-01-10T09:00:00Z'))[0]?.consequence?.quote ?? null
}

describe('the quote of a consequence', () => {
  it.each([
    ['Toute absence est à justifier sous 48 heures. À défaut, l’attestation ne sera pas délivrée.'],
    ['ABSENCE A JUSTIFIER SOUS 48H. A DEFAUT, ATTESTATION NON DELIVREE.'],
    ['Un justificatif doit nous parvenir sous huit jours. Sans cette pièce, le contrat sera résilié.'],
    ['Une absence doit être expliquée par écrit. Sans cela, votre dossier est clos.'],
    [
      'Merci de confirmer votre venue par courriel. Faute de quoi, votre place sera donnée à une autre personne.',
    ],
    ['Prévenez-nous si vous ne pouvez pas venir. Sinon, le préfet sera informé de votre absence.'],
    ['Votre absence sera portée au dossier. Elle est signalée au préfet, qui peut mettre fin au contrat.'],
    ['Tenez-nous au courant de tout empêchement. Dans le cas contraire, votre dossier sera classé.'],
    [
      'Si vous ne venez pas, la préfecture sera prévenue. Elle peut refuser le renouvellement de votre titre.',
    ],
    ['En cas d’absence, le préfet en est averti. Cela peut conduire à un refus de carte.'],
    ['Toute absence est signalée à la préfecture. Celle-ci pourra refuser de vous délivrer la carte.'],
  ])('holds both sentences: « %s »', (words) => {
    expect(consequenceOf(words)).toBe(words)
  })

  it.each([
    'Toute demande de changement de date est à adresser avant le 24 février. Passé ce terme, elle ne pourra qu’être rejetée.',
    'Un report se demande par courriel. Passé ce délai, il sera refusé.',
    'Vous pouvez demander une autre date jusqu’au 2 mars. Après cette date, la demande est refusée.',
  ])('is not that of asking late for another day: « %s »', (words) => {
    expect(consequenceOf(words)).toBeNull()
    const loss = 'Sans visite, le certificat ne vous sera pas délivré.'
    expect(consequenceOf(`${words} ${loss}`)).toBe(loss)
  })

  it.each([
    [
      'Présentez-vous muni de votre passeport.',
      'Il vous est rappelé qu’une absence entraîne la clôture du dossier.',
    ],
    ['Le repas vous est offert.', 'À défaut de présentation, le dossier sera clos.'],
    ['Le repas vous est offert.', 'Sans nouvelles de vous, votre dossier sera clos.'],
    ['Le métro est à deux pas.', 'Il sera mis fin au contrat en cas d’absence.'],
  ])('leaves out what only stands before it: « %s » %s', (before, words) => {
    expect(consequenceOf(`${before} ${words}`)).toBe(words)
  })

  it.each([
    ['Si vous ne venez pas, votre dossier sera clos.', 'Elle comporte une pause à midi.'],
    ['En cas d’absence, le contrat peut être résilié.', 'Cette lettre vous est personnelle.'],
  ])('leaves out what only follows it: « %s » %s', (words, after) => {
    expect(consequenceOf(`${words} ${after}`)).toBe(words)
  })

  it.each([
    [
      'Après 9 heures, l’accès à la salle est refusé et la personne est considérée comme absente.',
      'Deux absences mettent un terme à la procédure.',
    ],
    ['Tout retard est compté comme une absence.', 'Trois absences entraînent l’arrêt du parcours.'],
    [
      'Une journée commencée en retard n’est pas validée.',
      'Si, sans motif, vous ne suivez pas la formation, le contrat peut être résilié.',
    ],
  ])('is not of being late where more is lost: « %s » %s', (door, words) => {
    expect(consequenceOf(`${door} ${words}`)).toBe(words)
    expect(consequenceOf(door)).toBe(door)
  })

  it.each([
    'La pièce qui manque est à envoyer au préfet.',
    'Faute de place, nous écrirons au préfet pour vous.',
    'Si, pour une raison ou une autre, vous ne pouvez pas venir, prévenez-nous.',
    'Si rien ne vous était parvenu le 1er décembre, il vous serait loisible de nous écrire.',
    'Au cas où rien ne vous serait parvenu à cette date, vous pourriez écrire à accueil.lille@ofii.fr.',
    'Si aucun courrier ne vous est parvenu fin janvier, il conviendra de nous interroger.',
    'Dans l’hypothèse où aucune lettre ne vous parviendrait d’ici là, il faudrait nous le signaler.',
    'Si vous refusez ces conditions, vous pouvez clore votre dossier sans frais.',
    'Si vous ne souhaitez plus suivre ce cours, vous pouvez résilier votre inscription.',
    'Si vous n’avez rien reçu de nous le 15 décembre, un courriel suffira.',
  ])(
    'is nothing where OFII is the one that keeps silent, or where the reader may choose: « %s »',
    (words) => {
      expect(consequenceOf(words)).toBeNull()
    },
  )
})

describe('a silence that is the administration’s', () => {
  const own = 'À défaut, votre demande sera classée sans suite.'
  it.each([
    'Le préfet statue dans les six mois. Le silence vaut rejet.',
    'Son silence vaut décision implicite de rejet.',
    'Au-delà de ce délai, un silence équivaut à un refus.',
    'L’absence de réponse dans un délai de six mois vaut rejet implicite.',
    'Sans réponse au bout de quatre mois, la demande est implicitement rejetée.',
    'Le défaut de réponse dans les deux mois fait naître une décision implicite de refus.',
  ])('is none of not answering: « %s »', (words) => {
    expect(consequenceOf(words)).toBeNull()
    expect(consequenceOf(`Ces pièces doivent nous parvenir avant le 12 mars. ${own} ${words}`)).toContain(own)
  })

  it.each([
    'Votre silence vaut refus de la proposition.',
    'Le silence de votre part vaudra rejet de l’offre.',
    'Sans réponse de votre part, la demande sera rejetée.',
    'L’absence de réponse sous huit jours vaut refus de l’hébergement.',
    'En l’absence de réponse sous quinze jours, votre demande sera rejetée.',
  ])('is another matter than the reader’s: « %s »', (words) => {
    expect(consequenceOf(words)).toBe(words)
  })
})
