/** Being in time, alone or with the children, and lunch: said by many hands, also in capitals and as labels; and sentences that only look like it. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/letters/extract.ts'
import { notToldToo, toldToo, xrayElsewhere, xrayHere } from '../cases/instructions-hands.ts'
import { notTold, told } from '../cases/losses.ts'
import { letterText } from '../text.ts'

const now = new Date('2027-01-10T09:00:00Z')

function read(words: string): string[] {
  const text = `OFII – Direction territoriale de Lille
Lille, le 5 janvier 2027
CONVOCATION À LA VISITE D'ACCUEIL
Madame,
Vous êtes convoquée le mardi 9 mars 2027 à 9h30, 2 rue de Tenremonde, 59000 Lille.
${words}
Veuillez agréer, Madame, l'expression de nos salutations distinguées.`
  return extract([letterText(text)], now)[0]?.instructions.map(({ id }) => id) ?? []
}

describe('an instruction in the words of another hand', () => {
  it.each([
    ['come-with-children', 'Vous êtes attendu, avec votre épouse et vos enfants, au guichet unique.'],
    ['come-with-children', 'Nous vous recevrons avec votre conjoint et vos trois enfants.'],
    ['come-with-children', 'Venez avec votre femme et vos enfants.'],
    ['come-with-children', 'Vous et vos deux enfants devez être présents à la préfecture.'],
    ['come-with-children', 'Vous et vos enfants serez reçus au même guichet.'],
    ['come-with-children', 'Vous et votre fils êtes convoqués à un nouveau rendez-vous.'],
    ['arrive-early:15', 'Prévoyez un quart d’heure pour le contrôle de sécurité.'],
    ['arrive-early:20', 'Comptez vingt minutes pour le contrôle des sacs à l’entrée.'],
    ['arrive-early:10', 'Prévoyez 10 minutes pour passer le portique de sécurité.'],
    ['arrive-early:30', 'Il faut compter une demi-heure pour le contrôle de sécurité.'],
    ['no-delay-tolerated', 'Aucune personne ne sera admise après le début de la réunion.'],
    ['no-delay-tolerated', "L'accès à la salle est fermé dès le début de la présentation."],
    [
      'no-delay-tolerated',
      'À 9h la salle est fermée. Après cette heure, vous devrez attendre une nouvelle convocation.',
    ],
    ['no-delay-tolerated', 'Nul ne pourra entrer une fois la séance commencée.'],
    ['no-delay-tolerated', "Les portes ferment à l'heure indiquée."],
    ['no-delay-tolerated', 'La salle ferme à 9 h précises.'],
    ['no-delay-tolerated', "Plus personne n'entre après l'appel."],
    ['no-delay-tolerated', "L'entrée n'est plus possible après 9h30."],
    ['no-delay-tolerated', 'Passé 9h15, vous ne serez plus reçue.'],
    ['no-delay-tolerated', 'Il ne sera pas possible de rejoindre la séance en cours.'],
    ['no-delay-tolerated', 'RETARD : NON ADMIS'],
    ['no-delay-tolerated', 'Soyez ponctuelle : la porte est close dès que la séance commence.'],
    ['no-delay-tolerated', 'Toute personne arrivant après le début de la séance sera reconvoquée.'],
    ['no-delay-tolerated', 'La séance commence à l’heure.'],
    ['no-delay-tolerated', 'Après la fermeture des portes, personne n’est admis.'],
    ['no-delay-tolerated', 'Nul ne peut entrer une fois les portes closes.'],
    ['no-delay-tolerated', 'Nous débutons à l’heure, passez l’accueil avant.'],
    ['no-delay-tolerated', 'La grille est fermée au début de la réunion.'],
    ['come-with-children', 'Nous souhaitons vous revoir, avec vos enfants, pour parler de votre santé.'],
    ['come-with-children', 'Le médecin vous recevra avec vos trois enfants.'],
    ['come-with-children', 'Vos enfants sont attendus avec vous.'],
    ['come-with-children', 'Enfants : présence obligatoire'],
    ['come-with-children', 'Tous les membres de la famille, enfants compris, doivent être présents.'],
    ['come-with-children', "N'oubliez pas d'amener vos enfants."],
    ['come-with-children', 'Vos enfants viendront avec vous.'],
    ['come-with-children', 'Nous vous attendons tous les quatre, enfants compris.'],
    ['come-with-children', "Merci d'être accompagnée de vos deux enfants."],
    ['come-with-children', 'Vos enfants Josué et Ruth doivent vous accompagner.'],
    ['come-alone', 'ACCOMPAGNANT . : NON ADMIS'],
    ['come-alone', 'Accompagnants : non'],
    ['come-alone', 'Vous voudrez bien vous présenter seul.'],
    [
      'come-alone',
      "Les locaux ne se prêtant pas à l'accueil des enfants, vous voudrez bien les faire garder.",
    ],
    ['come-alone', 'Seule la personne convoquée sera reçue.'],
    ['come-alone', 'Venez seule, sans enfant.'],
    ['come-alone', "Pas d'accompagnateur dans la salle."],
    ['come-alone', '40 minutes, seul, sans accompagnateur'],
    ['come-alone', 'Vous serez reçue seule.'],
    ['come-alone', 'Nous ne recevons pas les familles.'],
    ['come-alone', "Les enfants et les proches resteront à l'extérieur."],
    ['come-alone', "Votre conjoint ne pourra pas assister à l'entretien."],
    ['come-alone', "L'entretien est individuel : personne d'autre n'y assiste."],
    [
      'lunch-provided',
      "Le repas de midi des deux premières journées est pris en charge par l'organisme : il est donc superflu d'en apporter un.",
    ],
    ['lunch-provided', 'Le déjeuner, servi au restaurant du centre, vous est offert.'],
    ['lunch-provided', "Vous déjeunerez sur place, aux frais de l'organisme."],
    ['lunch-provided', 'Midi : repas offert'],
    ['lunch-provided', 'Le repas de midi est compris.'],
    ['lunch-provided', "Un plateau-repas vous sera servi ; n'apportez rien."],
    ['lunch-provided', "L'organisme prend à sa charge votre déjeuner."],
    ['lunch-provided', "Vous n'avez pas à prévoir de repas : le déjeuner est assuré par le centre."],
    ['lunch-provided', 'DÉJEUNER FOURNI'],
    ['lunch-provided', 'Repas pris en charge.'],
    ['bring-lunch', "Le repas de midi n'est pas fourni."],
    ['no-delay-tolerated', 'Les retardataires ne seront pas admis.'],
    ['no-delay-tolerated', "Soyez à l'heure : la séance commence à 9h et les portes sont alors fermées."],
    ['no-delay-tolerated', 'Aucune entrée après le début du test.'],
    ['no-delay-tolerated', "MERCI DE RESPECTER STRICTEMENT L'HORAIRE"],
    ['come-alone', 'Prière de venir sans accompagnant.'],
    ['come-alone', 'Vous seul serez admis dans la salle.'],
    ['come-alone', 'Ni enfants ni accompagnants.'],
    ['come-with-children', "Vous viendrez avec l'ensemble des membres de votre famille."],
    ['come-with-children', 'La présence de vos deux filles est indispensable.'],
    ['lunch-provided', 'Le centre offre le repas de midi.'],
    ['lunch-provided', 'Un repas chaud est prévu pour tous les stagiaires.'],
    ['bring-lunch', 'Repas tiré du sac.'],
  ])('%s: %s', (id, words) => {
    expect(read(words)).toContain(id)
  })

  it.each([
    ['come-alone', 'Aucune personne ne sera admise après le début de la réunion.'],
    ['signature-required', 'Après la signature du contrat, une attestation de présence vous sera remise.'],
    ['signature-required', 'À la signature, un certificat justifiant de votre assiduité est délivré.'],
    ['no-delay-tolerated', 'La porte reste fermée entre midi et 13 h 30.'],
    ['no-delay-tolerated', 'Le guichet ouvre à 8h30 et ferme à 16h.'],
    ['no-delay-tolerated', "L'accueil est fermé après 16h30."],
    ['no-delay-tolerated', 'Nos bureaux sont fermés le mercredi après-midi.'],
    ['no-delay-tolerated', 'Le parking de la rue est fermé.'],
    ['no-delay-tolerated', 'Vous recevrez votre attestation après la séance.'],
    ['no-delay-tolerated', 'Aucune demande ne sera acceptée après le 2 mars.'],
    ['come-with-children', 'Venez sans vos enfants.'],
    ['come-with-children', 'Vous et vos deux enfants serez reçus à un autre rendez-vous.'],
    ['come-with-children', 'Vous et vos enfants serez présentés à la préfecture par courrier.'],
    ['come-with-children', 'Vous et votre fille serez convoquées ultérieurement.'],
    ['come-with-children', 'Vous et vos enfants serez présentées au médecin de la préfecture.'],
    ['come-with-children', "Vous n'avez pas à venir avec vos enfants."],
    ['come-with-children', 'Vos enfants peuvent venir avec vous.'],
    ['come-with-children', "Il n'est pas prévu d'accueil pour les enfants."],
    ['come-with-children', 'Nous parlerons avec vous de la scolarité de vos enfants.'],
    ['come-with-children', 'Ne venez pas avec vos enfants.'],
    ['come-alone', "Vous pouvez venir accompagnée d'une personne de votre choix."],
    ['come-alone', 'Si vous venez seule, prévenez la gardienne.'],
    ['come-alone', "Votre conjoint n'a pas à se déplacer."],
    ['come-alone', 'Vous pouvez venir avec un accompagnateur.'],
    ['lunch-provided', "Le repas de midi n'est pas pris en charge."],
    ['lunch-provided', 'Le repas reste à votre charge.'],
    ['lunch-provided', "Aucun repas n'est servi sur place."],
    ['lunch-provided', 'Apportez votre repas, un micro-ondes est fourni.'],
    [
      'bring-lunch',
      "Le repas de midi des deux premières journées est pris en charge par l'organisme : il est donc superflu d'en apporter un.",
    ],
  ])('no %s: %s', (id, words) => {
    expect(read(words)).not.toContain(id)
  })

  it.each([...told, ...toldToo])('%s in further words: %s', (id, words) => {
    expect(read(words)).toContain(id)
  })
  it.each([...notTold, ...notToldToo])('still no %s: %s', (id, words) => {
    expect(read(words)).not.toContain(id)
  })
})

describe('where the x-ray of two steps is made', () => {
  const whereOf = (words: string) => {
    const text = `OFII – Direction territoriale d'Amiens
Amiens, le 5 janvier 2027
CONVOCATION À LA VISITE MÉDICALE
Madame,
${words}
Veuillez agréer, Madame, l'expression de nos salutations distinguées.`
    const ids = extract([letterText(text)], now)[0]?.instructions.map(({ id }) => id) ?? []
    return ids.filter((id) => id.startsWith('chest-xray'))
  }
  it.each(xrayElsewhere)('before, elsewhere: %s', (words) => {
    expect(whereOf(words)).toEqual(['chest-xray-before'])
  })
  it.each(xrayHere)('at the office: %s', (words) => {
    expect(whereOf(words)).toEqual(['chest-xray-on-site'])
  })
})
