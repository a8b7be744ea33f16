/** What a letter asks beside papers: the x-ray, an interpreter, children, lunch, paper, the hour; in many wordings, and denied. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/letters/extract.ts'
import { letterText } from '../text.ts'

const now = new Date('2027-01-10T09:00:00Z')

function instructionsOf(words: string): string[] {
  const text = `OFII – Direction territoriale de Lille
Lille, le 5 janvier 2027
CONVOCATION À LA VISITE MÉDICALE
Madame,
Vous êtes convoquée le mardi 9 mars 2027 à 9h30, 2 rue de Tenremonde, 59000 Lille.
${words}
Veuillez agréer, Madame, l'expression de nos salutations distinguées.`
  return extract([letterText(text)], now)[0]?.instructions.map(({ id }) => id) ?? []
}

describe('an interpreter', () => {
  it.each([
    ['Langue : dari', 'dari'],
    ['Langue souhaitée : géorgien', 'georgian'],
    ['Langue d’entretien\tshimaoré', 'shimaore'],
    ['Interprète\nArabe', 'arabic'],
    ['INTERPRÈTE PRÉVU\nSoninké', 'soninke'],
    ['Date\tDurée\tInterprète\n9 mars\t2 heures\ttigrigna', 'tigrinya'],
    ['Un interprète en langue tigrigna sera présent.', 'tigrinya'],
    ['Un interprète en créole haïtien vous assistera.', 'haitian creole'],
    ['Vous serez assistée d’un interprète de langue somalie.', 'somali'],
    ['L’entretien sera traduit en kurde sorani.', 'sorani'],
    ['La séance est animée en turc.', 'turkish'],
    ['L’entretien se déroulera en ourdou, avec un interprète au téléphone.', 'urdu'],
    ['Interprétariat téléphonique (malinké).', 'malinke'],
    ['Un agent parlant ukrainien vous recevra.', 'ukrainian'],
    ['Un interprète russophone sera là.', 'russian'],
    ['Truchement : langue peule', 'fula'],
    ['Un interprète en langue des signes française est réservé.', 'french sign language'],
    ['Langue : portugais (créole capverdien)', 'portuguese'],
  ])('%s', (words, language) => {
    expect(instructionsOf(words)).toContain(`interpreter:${language}`)
  })

  it.each([
    'Langue de la formation : français',
    'Vous suivrez une formation à la langue française.',
    'Vous pouvez venir avec un interprète de votre choix.',
    'Les documents en anglais seront traduits par un traducteur assermenté.',
    'Langue maternelle de l’examinateur : français',
    'Si vous ne parlez pas français, venez accompagnée.',
    'Diplôme de turc, d’anglais ou d’arabe',
  ])('is not read in “%s”', (words) => {
    expect(instructionsOf(words).filter((id) => id.startsWith('interpreter'))).toEqual([])
  })
})

describe('an instruction', () => {
  it.each([
    [
      'Faites réaliser, avant ce rendez-vous, une radiographie des poumons ; les femmes enceintes en sont dispensées.',
      'chest-xray-before',
    ],
    [
      'Il vous appartient de faire pratiquer au préalable, dans le centre de votre choix, une radio pulmonaire de face.',
      'chest-xray-before',
    ],
    [
      'Une radiographie thoracique datant de moins de trois mois, à faire en ville, sera présentée.',
      'chest-xray-before',
    ],
    ['Prenez contact avec un radiologue pour la radio des poumons.', 'chest-xray-before'],
    [
      'La radiographie sera faite préalablement, dans le cabinet de votre choix, aucun appareil n’existant à l’antenne.',
      'chest-xray-before',
    ],
    ['La radio est à faire au préalable en ville, faute d’appareil dans nos bureaux.', 'chest-xray-before'],
    [
      'Faites faire un cliché du thorax avant la visite, nul appareil n’étant installé chez nous.',
      'chest-xray-before',
    ],
    ['Passez la radio chez le radiologue de votre choix, rien n’étant prévu ici.', 'chest-xray-before'],
    [
      'Vous vous rendrez d’abord au cabinet de radiologie Foch, 3 rue Foch, pour un cliché du thorax.',
      'chest-xray-before',
    ],
    [
      'La radiographie sera pratiquée sans frais dans nos propres locaux le même matin.',
      'chest-xray-on-site',
    ],
    ['Inutile de faire une radio avant : elle a lieu chez nous.', 'chest-xray-on-site'],
    ['La radio des poumons se fait au 2e étage de l’OFII, juste avant la visite.', 'chest-xray-on-site'],
    ['Ne faites pas de radiographie en ville, elle est comprise dans la visite.', 'chest-xray-on-site'],
    ['La radiographie a lieu dans le bâtiment, au rez-de-chaussée.', 'chest-xray-on-site'],
    ['Un radiologue réalisera la radiographie le jour de la visite.', 'chest-xray-on-site'],
    ['La présence de votre conjoint et de vos enfants est obligatoire.', 'come-with-children'],
    ['Toute la famille doit être présente, enfants compris.', 'come-with-children'],
    ['Un représentant légal doit être présent avec le mineur.', 'minor-accompanied'],
    ['Un panier-repas vous sera distribué.', 'lunch-provided'],
    ['Repas inclus.', 'lunch-provided'],
    ['Présence exacte à l’heure indiquée.', 'no-delay-tolerated'],
    ['RADIO PULMONAIRE\tFAITE SUR PLACE', 'chest-xray-on-site'],
    [
      'Vous viendrez accompagnée de vos trois enfants, dont la présence est indispensable.',
      'come-with-children',
    ],
    ['Venez avec tous les membres de votre famille.', 'come-with-children'],
    ['La présence de chacun de vos enfants est requise.', 'come-with-children'],
    ['Vos enfants doivent également se présenter.', 'come-with-children'],
    ['Un adulte titulaire de l’autorité parentale doit accompagner l’enfant.', 'minor-accompanied'],
    ['Le mineur se présente avec l’un de ses parents.', 'minor-accompanied'],
    ['Votre fille viendra avec son père ou sa mère.', 'minor-accompanied'],
    ['Prévoyez la garde de vos jeunes enfants, lesquels ne sauraient être admis.', 'come-alone'],
    ['Ne pas venir accompagnée d’enfants.', 'come-alone'],
    ['Nous ne disposons pas d’accueil pour les enfants : merci de les faire garder.', 'come-alone'],
    ['Pensez à organiser un mode de garde pour votre bébé.', 'come-alone'],
    ['La garde de vos enfants est à prévoir pour toute la journée.', 'come-alone'],
    ['Merci de confier vos jeunes enfants à un proche.', 'come-alone'],
    ['Les enfants doivent être gardés pendant la séance.', 'come-alone'],
    ['Accompagnant non admis.', 'come-alone'],
    ['Venez sans vos enfants.', 'come-alone'],
    ['Prenez votre pique-nique.', 'bring-lunch'],
    ['Repas : non prévu', 'bring-lunch'],
    ['Le repas de midi reste à votre charge.', 'bring-lunch'],
    ['Un déjeuner vous sera servi.', 'lunch-provided'],
    ['Repas du midi : pris en charge', 'lunch-provided'],
    ['Il vous est demandé d’imprimer la présente lettre.', 'print-this-letter'],
    ['La présente, qu’il convient d’imprimer, sera présentée à l’accueil.', 'print-this-letter'],
    ['La convocation sur téléphone n’est pas acceptée : apportez-la sur papier.', 'print-this-letter'],
    ['Présentez-vous dix minutes en avance.', 'arrive-early:10'],
    ['Veuillez arriver 1/4 d’heure avant.', 'arrive-early:15'],
    ['Votre arrivée est souhaitée un quart d’heure à l’avance.', 'arrive-early:15'],
    ['Accès aux salles 20 min avant le début, merci d’y être.', 'arrive-early:20'],
    ['Les portes ferment à 9h30 : passé cette heure, personne n’entre.', 'no-delay-tolerated'],
    ['Tout retard entraîne l’annulation.', 'no-delay-tolerated'],
    ['Soyez ponctuelle.', 'no-delay-tolerated'],
    ['Ce courriel est automatique, merci de ne pas y répondre.', 'do-not-reply'],
    ['N’écrivez pas à cette adresse, elle n’est pas relevée.', 'do-not-reply'],
    ['Vous signerez la feuille d’émargement.', 'signature-required'],
    ['Une feuille d’appel circule matin et après-midi.', 'signature-required'],
    ['Le formateur recueille votre signature en début et en fin de journée.', 'signature-required'],
    ['L’animatrice relèvera les signatures à chaque demi-journée.', 'signature-required'],
    ['On vous demandera une signature le matin et le soir.', 'signature-required'],
    ['Le registre de présence est à parapher.', 'signature-required'],
    ['Signez à l’arrivée, puis au départ.', 'signature-required'],
    ['Chacun paraphe le cahier à chaque séance.', 'signature-required'],
    ['Vous devez rester à jeun depuis la veille.', 'fasting'],
    ['Il ne vous est nullement demandé d’être à jeun.', 'no-fasting'],
    ['À jeun : non', 'no-fasting'],
    ['À jeun\tOUI', 'fasting'],
    ['Votre mari et vos enfants ne pourront entrer avec vous.', 'come-alone'],
    ['Cet entretien est individuel : pas d’enfants, pas d’amis.', 'come-alone'],
    ['Présentez-vous sans accompagnant.', 'come-alone'],
    ['Merci de venir non accompagné.', 'come-alone'],
    ['Vous serez reçue seule.', 'come-alone'],
    ['L’entretien a lieu sans votre conjoint.', 'come-alone'],
    ['Nos locaux ne permettent pas d’accueillir les enfants.', 'come-alone'],
    ['Venez accompagné de toute votre famille, nourrissons compris.', 'come-with-children'],
    ['Les enfants doivent être là.', 'come-with-children'],
    ['Venir avec les enfants.', 'come-with-children'],
    ['Tous les membres de la famille doivent être présents, même les bébés.', 'come-with-children'],
    ['Les membres de votre famille devront se présenter avec vous.', 'come-with-children'],
    ['La présence de tous les membres de la famille est exigée.', 'come-with-children'],
    ['Enfants à amener', 'come-with-children'],
    ['Vos enfants mineurs devront être présents.', 'come-with-children'],
    ['Toute la famille est attendue.', 'come-with-children'],
    ['L’enfant devra être accompagné.', 'minor-accompanied'],
    ['Présence d’un parent obligatoire pour les mineurs.', 'minor-accompanied'],
    ['Votre fille mineure viendra avec vous.', 'minor-accompanied'],
    ['Un parent au moins sera présent auprès de l’enfant.', 'minor-accompanied'],
    ['Pensez à votre casse-croûte.', 'bring-lunch'],
    ['Chacun se munit de son repas.', 'bring-lunch'],
    ['Midi : repas tiré du sac.', 'bring-lunch'],
    ['Repas à la charge du stagiaire', 'bring-lunch'],
    ['Le déjeuner n’est pas pris en charge.', 'bring-lunch'],
    ['Repas de midi : non fourni', 'bring-lunch'],
    ['Le midi, un plateau-repas vous est offert.', 'lunch-provided'],
    ['Restauration assurée sur place par l’organisme.', 'lunch-provided'],
    ['Repas : fourni', 'lunch-provided'],
    ['Nous prenons en charge votre déjeuner.', 'lunch-provided'],
    ['Le repas de midi vous sera remis, ne prévoyez rien.', 'lunch-provided'],
    ['La radiographie sera réalisée à l’OFII.', 'chest-xray-on-site'],
    ['Vous passerez une radio sur place, n’en faites pas faire ailleurs.', 'chest-xray-on-site'],
    ['Radio : faite le jour de la visite, rien à prévoir.', 'chest-xray-on-site'],
    ['Notre manipulateur prendra le cliché de vos poumons à votre arrivée.', 'chest-xray-on-site'],
    ['Faites d’abord votre radio chez un radiologue proche de chez vous.', 'chest-xray-before'],
    [
      'Venez avec une radio des poumons de moins de trois mois, que vous aurez fait faire en ville.',
      'chest-xray-before',
    ],
    ['Une radio pulmonaire récente devra avoir été réalisée.', 'chest-xray-before'],
    [
      'Le cliché aura été réalisé avant votre venue, chez le radiologue de votre choix, le service n’étant pas équipé.',
      'chest-xray-before',
    ],
    [
      'Il importe que les clichés aient été faits au préalable, l’OFII ne se chargeant pas de la radio.',
      'chest-xray-before',
    ],
    ['Mangez normalement.', 'no-fasting'],
    ['Pas besoin d’être à jeun.', 'no-fasting'],
    ['Vous pouvez prendre un petit-déjeuner léger.', 'no-fasting'],
    ['Le jeûne n’est pas exigé.', 'no-fasting'],
    ['Ni boire ni manger à partir de minuit.', 'fasting'],
    ['Ne rien absorber dans les six heures qui précèdent.', 'fasting'],
    ['Enfants\t2 (présence obligatoire)', 'come-with-children'],
    ['Enfants : 3, présence exigée', 'come-with-children'],
    ['Amenez vos enfants, ils seront vus aussi.', 'come-with-children'],
    ['Vos deux enfants vous accompagneront.', 'come-with-children'],
    ['Vous viendrez avec vos trois enfants.', 'come-with-children'],
    ['Vos enfants sont également convoqués.', 'come-with-children'],
    ['Aucune personne de votre entourage ne sera admise dans la salle.', 'come-alone'],
    ['Seule la personne convoquée pourra entrer.', 'come-alone'],
    ['Vos proches ne pourront assister à l’entretien.', 'come-alone'],
    ['Nous ne pouvons recevoir que vous : vos amis attendront dehors.', 'come-alone'],
    ['Accompagnateurs : non', 'come-alone'],
    ['Votre conjoint ne sera pas reçu avec vous.', 'come-alone'],
    ['L’accès est réservé aux seules personnes convoquées.', 'come-alone'],
    ['Le déjeuner étant offert par le prestataire, vous n’aurez pas à l’emporter.', 'lunch-provided'],
    ['Le repas n’est pas à prévoir : il est fourni.', 'lunch-provided'],
    ['Inutile d’apporter un repas, le centre s’en charge et vous l’offre.', 'lunch-provided'],
    ['Vous déjeunerez sur place, aux frais du centre.', 'lunch-provided'],
    [
      'Chaque jour, vous aurez avec vous :\n– cette lettre ;\n– votre repas (micro-ondes sur place).',
      'bring-lunch',
    ],
    ['À prendre avec vous :\n• un stylo\n• votre déjeuner', 'bring-lunch'],
    ['L’établissement n’offrant pas de restauration, chacun apporte son repas.', 'bring-lunch'],
    ['Ayez avec vous votre titre, un stylo et un repas froid.', 'bring-lunch'],
    ['Apporter : cette lettre ; votre titre ; votre déjeuner.', 'bring-lunch'],
    ['Déjeuner : à apporter', 'bring-lunch'],
    ['Le déjeuner est à la charge des participants.', 'bring-lunch'],
    ['Il n’y a pas de cantine.', 'bring-lunch'],
    ['Mineurs : avec leur mère ou leur père.', 'minor-accompanied'],
    ['Tiana sera reçu en présence de l’un au moins de ses parents.', 'minor-accompanied'],
    ['Étant entendu qu’il ne pourra être reçu qu’en présence de l’un de ses parents.', 'minor-accompanied'],
    ['Votre fils ne sera examiné qu’aux côtés de son tuteur.', 'minor-accompanied'],
    ['La jeune fille, assistée de sa mère, passera la première.', 'minor-accompanied'],
    ['Les moins de 18 ans viennent avec un parent.', 'minor-accompanied'],
    [
      'Vous aurez fait faire, pour vous seule, l’enfant en étant dispensé en raison de son âge, une radio du thorax chez le radiologue de votre choix.',
      'chest-xray-before',
    ],
    [
      'Avant la visite, votre fille n’y étant pas tenue, vous ferez réaliser un cliché du thorax.',
      'chest-xray-before',
    ],
    ['Mme et Tiana : radio des poumons à passer avant. Miora : pas de radio.', 'chest-xray-before'],
    [
      'S’agissant de la radiographie des poumons, vous n’avez aucune démarche à entreprendre auprès d’un radiologue, ce cliché étant pris sur place.',
      'chest-xray-on-site',
    ],
    ['N’allez pas chez un radiologue, le cliché étant réalisé dans nos murs.', 'chest-xray-on-site'],
    ['La radio n’est pas à faire avant, puisqu’elle est prise chez nous.', 'chest-xray-on-site'],
    ['Rien ne s’oppose à ce que vous ayez pris une collation avant de venir.', 'no-fasting'],
    ['Rien n’empêche de déjeuner avant la visite.', 'no-fasting'],
    ['Il vous est loisible de prendre votre petit déjeuner.', 'no-fasting'],
    ['Vous êtes libre de vous alimenter avant l’examen.', 'no-fasting'],
    ['Le petit déjeuner est permis.', 'no-fasting'],
  ])('%s', (words, id) => {
    expect(instructionsOf(words)).toContain(id)
  })

  it.each([
    ['Il n’est pas nécessaire d’arriver en avance.', 'arrive-early'],
    ['Repas : non prévu', 'lunch-provided'],
    ['Aucun repas n’est fourni.', 'lunch-provided'],
    ['Il n’est pas nécessaire d’apporter votre repas, il est offert.', 'bring-lunch'],
    ['Vous pouvez venir avec vos enfants ou les faire garder.', 'come-alone'],
    ['La garde de vos enfants est assurée sur place.', 'come-alone'],
    ['Une animatrice est présente pour assurer la garde de vos enfants.', 'come-alone'],
    ['Inutile de prévoir une garde pour vos enfants : ils sont les bienvenus.', 'come-alone'],
    ['Prévoyez le jugement relatif à la garde de votre fille.', 'come-alone'],
    ['Il n’est pas utile de faire une radiographie avant la visite.', 'chest-xray-before'],
    ['La radiographie n’est pas demandée avant dix ans.', 'chest-xray-before'],
    ['Pas de radio sur place : faites-la faire en ville.', 'chest-xray-on-site'],
    ['Inutile d’imprimer cette convocation.', 'print-this-letter'],
    ['En cas d’empêchement, prévenez 30 minutes avant.', 'arrive-early'],
    ['Vos enfants peuvent vous accompagner, ce n’est pas obligatoire.', 'come-with-children'],
    ['Votre épouse recevra une lettre à son nom ; vous n’avez pas à l’accompagner.', 'come-alone'],
    ['Le livret de famille, avec le nom du père et de la mère de l’enfant.', 'minor-accompanied'],
    ['L’acte de naissance de chacun de vos parents.', 'minor-accompanied'],
    ['Repas non fourni : apportez votre déjeuner.', 'lunch-provided'],
    ['Le déjeuner, que le centre ne fournit pas, est à prévoir.', 'lunch-provided'],
    ['REPAS NON FOURNI – PRÉVOIR SON DÉJEUNER', 'lunch-provided'],
    ['Le repas est servi sur place.', 'bring-lunch'],
    ['L’enfant étant dispensé de radiographie, apportez son carnet.', 'chest-xray-before'],
    ['Rien ne doit être mangé avant la visite.', 'no-fasting'],
  ])('is not there when it is denied: %s', (words, id) => {
    expect(instructionsOf(words).filter((one) => one.startsWith(id))).toEqual([])
  })
})

describe('papers of the children', () => {
  it.each([
    'Apportez les actes de naissance des enfants qui vous accompagnent.',
    'Pièces : passeports, certificats de scolarité des enfants qui vous accompagneront',
    'À apporter : 4 photos d’identité par personne (y compris les enfants).',
    'Merci d’apporter le carnet de santé de chaque enfant qui vous accompagne.',
  ])('call no child: %s', (words) => {
    expect(instructionsOf(words)).not.toContain('come-with-children')
  })
})

describe('an instruction that has no name', () => {
  const othersOf = (words: string) => instructionsOf(words).filter((id) => id === 'other')

  it.each([
    'Ne portez pas de bijoux.',
    'Il est recommandé de prévoir des vêtements amples.',
    'Ne pas se garer dans la cour.',
    'Votre présence est requise pendant toute la durée de la séance.',
    'Le masque doit être porté.',
    'Merci de laisser vos bagages chez vous.',
  ])('is kept in its own words: %s', (words) => {
    expect(othersOf(words)).toEqual(['other'])
  })

  it.each([
    'Nous vous remercions de votre compréhension.',
    'Veuillez trouver ci-dessous le plan d’accès.',
    'Apportez votre passeport.',
    'Prévenez le secrétariat.',
    'En cas d’empêchement, merci de nous écrire.',
    'Présentez-vous au guichet 3.',
    'Prenez le tram A jusqu’à la gare.',
    'Vous avez validé votre visa.',
    'Notre médecin vous attend.',
    'Vous serez reçue par une infirmière.',
  ])('is nothing that is said elsewhere, or nothing to do: %s', (words) => {
    expect(othersOf(words)).toEqual([])
  })
})

describe('a closed envelope', () => {
  const asked = (words: string) => instructionsOf(words).includes('other')
  it.each([
    'Envoyez ces pièces sous pli fermé portant la mention « SECRET MÉDICAL ».',
    'Vos comptes rendus nous seront remis dans une enveloppe fermée marquée « secret médical ».',
    'Vos pièces, sous enveloppe cachetée, mention « secret médical ».',
    'Inscrire sur l’enveloppe : SECRET MÉDICAL',
    'Vos résultats doivent être mis sous pli confidentiel (secret médical).',
  ])('is asked for: « %s »', (words) => {
    expect(asked(words)).toBe(true)
  })

  it.each([
    'PLI CONFIDENTIEL - SECRET MEDICAL',
    'SOUS PLI FERMÉ – SECRET MÉDICAL',
    'Mention : SECRET MÉDICAL',
    'Cette lettre vous est envoyée sous pli confidentiel, car elle relève du secret médical.',
    'Pli confidentiel / secret médical – à n’ouvrir que par le destinataire',
    'L’enveloppe porte la mention « secret médical » : seul le médecin l’ouvre.',
  ])('is none of the reader’s: « %s »', (words) => {
    expect(asked(words)).toBe(false)
  })
})
