/** Readings: a question that a line of the letter answers is answered in plain English with that line, and with nothing general. */
import { describe, expect, it } from 'vitest'
import type { TopicId } from '../../src/topics/topic.ts'
import { letter, paper, saying } from './letters.ts'
import { replyTo } from './replies.ts'

function reply(topic: TopicId, question: string, ...lines: string[]): string {
  return replyTo(topic, saying(letter({ kind: 'other-ofii' }), ...lines), question)
}

type Case = [asked: string, line: string, says: string]
function each(name: string, topic: TopicId, cases: Case[]) {
  describe(name, () => {
    it.each(cases)('%s — %s', (asked, french, says) => {
      const text = reply(topic, asked, french)
      expect(text.split('\n')[0]).toContain(says)
      expect(text).toContain(french.replace(/\.$/, ''))
      expect(text).not.toContain('In general')
      expect(text).not.toContain('I found')
      expect(text).not.toContain('not sure what')
    })
  })
}

each('lunch', 'unclear', [
  ['is there food there', 'Le déjeuner n’est pas fourni.', 'Lunch is not given'],
  ['do they give lunch', 'Un plateau-repas vous sera servi à midi.', 'Lunch is given'],
  ['lunch?', 'Le repas de midi est offert par le centre.', 'Lunch is given'],
  ['is lunch included', 'Le repas est compris dans la formation.', 'Lunch is given'],
  ['what about the meal', 'Aucun repas n’est prévu sur place.', 'Lunch is not given'],
  [
    'is food included',
    'Les frais de transport et de repas ne sont pas pris en charge.',
    'Lunch is not given',
  ],
  ['lunch included?', 'Pensez à apporter votre déjeuner.', 'Bring your own lunch'],
  ['is there a canteen', 'Repas possible au foyer voisin.', 'place to eat'],
  ['do i pay the lunch', 'Le repas reste à votre charge.', 'You pay for your lunch'],
  ['i need bring sandwich?', 'Prévoir un repas froid.', 'Bring your own lunch'],
])

each('what is to be paid', 'cost', [
  [
    'is it free',
    'La formation est prise en charge par l’OFII ; en revanche, le logement ne l’est pas.',
    'nothing to pay',
  ],
  ['do i pay something', 'Rien ne vous sera facturé.', 'nothing to pay'],
  ['is it free', 'Sans frais pour vous, cette visite est obligatoire.', 'nothing to pay'],
  ['do i pay the man', 'Aucune somme d’argent ne vous sera demandée.', 'nothing to pay'],
  ['is it free', 'La formation est gratuite.', 'nothing to pay'],
  ['is it free', 'Cet entretien est entièrement gratuit.', 'nothing to pay'],
  ['how much is it', 'Vous n’avez rien à payer.', 'nothing to pay'],
  ['how much', 'Une taxe de 200 euros et un droit de timbre de 25 euros seront à acquitter.', '€200 and €25'],
  ['do i pay for food', 'Le repas de midi est offert.', 'Lunch is given'],
  ['who pays the bus', 'Vos frais de déplacement ne sont pas remboursés.', 'don’t pay your way back'],
  ['who pays my train ticket', 'Le billet de train vous sera remboursé.', 'pay your way back'],
  ['who pays the taxi', 'Le trajet jusqu’à l’aéroport est à votre charge.', 'You pay your way'],
  ['do i pay the xray', 'La radiographie est à vos frais.', 'You pay for the x-ray'],
  ['is the xray free', 'La radiographie est prise en charge par l’OFII.', 'don’t pay for the x-ray'],
])

each('who may come', 'companion', [
  ['can my brother come', 'Les accompagnants ne sont pas admis dans les locaux.', 'can go in'],
  ['can my wife come', 'Présence d’un accompagnant : non.', 'Nobody who comes with you can go in'],
  ['can my friend come', 'Vous pouvez vous faire accompagner d’un proche.', 'Somebody may come with you'],
  ['can my mother come', 'Vous pouvez venir accompagné d’une seule personne.', 'one person'],
  ['my husband?', 'Votre conjoint n’est pas admis en salle de réunion.', 'husband or wife can’t go in'],
  [
    'can i come with my cousin',
    'Seule la personne convoquée est autorisée à entrer.',
    'Only the person who is called',
  ],
  ['my sister comes too ok', 'Votre accompagnateur devra patienter dans le hall.', 'wait outside'],
  [
    'can my friend come',
    'Accompagnant : non, sauf personne handicapée.',
    'Nobody who comes with you can go in',
  ],
  [
    'so my wife can come now?',
    'Votre famille ne doit pas venir en France avant la décision.',
    'does not let your family come',
  ],
  [
    'can my wife come to france',
    'La présente attestation n’autorise ni l’entrée ni le séjour de votre famille en France.',
    'does not let your family come',
  ],
])

each('children', 'children', [
  ['can i bring my baby', 'Il n’est pas possible de venir avec des enfants en bas âge.', 'can’t go in'],
  ['kids?', 'Merci de ne pas venir avec de jeunes enfants.', 'can’t go in'],
  ['must my kids come', 'La venue de vos enfants n’est pas requise.', 'need not come'],
  ['can i bring my kids', 'Les enfants ne sont pas acceptés pendant la séance.', 'can’t go in'],
  ['can i bring my baby', 'Les locaux ne permettent pas l’accueil d’enfants.', 'can’t go in'],
  ['who watches my son', 'Aucune garde d’enfants n’est assurée sur place.', 'Nobody can look after'],
  ['who watches my son', 'La garde de vos enfants est assurée sur place.', 'Somebody can look after'],
  ['can i bring my baby', 'Merci de prévoir une garde pour vos enfants.', 'have somebody look after'],
  [
    'can i bring my baby',
    'Veuillez organiser un mode de garde pour vos enfants.',
    'have somebody look after',
  ],
  ['can i bring my kids', 'La garde des enfants est à votre charge.', 'have somebody look after'],
  [
    'kids?',
    'Vous êtes invitée à trouver une solution de garde pour votre fille.',
    'have somebody look after',
  ],
  ['my kids', 'Vous pouvez venir avec vos enfants.', 'may bring your children'],
  ['must my daughter come', 'La présence de vos enfants n’est pas nécessaire.', 'need not come'],
  ['must my kids come', 'Vos enfants doivent être présents.', 'have to come'],
  ['my son 12?', 'Les enfants à partir de 10 ans sont admis.', '10 years'],
  ['my son also must do it', 'Votre fils n’est pas soumis au contrat.', 'not asked of your child'],
])

each('somebody else in your place', 'unclear', [
  [
    'can my brother open instead of me',
    'Votre présence, ou celle d’une personne majeure que vous aurez désignée par écrit, est indispensable.',
    'name them in writing',
  ],
  ['my cousin instead?', 'Vous ne pouvez pas vous faire représenter.', 'You have to be there yourself'],
  [
    'can someone else open the door',
    'Un voisin peut recevoir l’enquêteur en votre absence.',
    'Another adult may be there',
  ],
])

each('languages', 'interpreter', [
  ['is there interpreter', 'Un interprète en pachto sera présent.', 'An interpreter is planned'],
  ['who speaks for me', 'Aucun interprète n’est prévu.', 'No interpreter is planned'],
  ['translator?', 'Vous pouvez venir avec un interprète de votre choix.', 'may bring your own interpreter'],
  [
    'may i take someone who translates',
    'Il vous est possible d’être assisté, à vos frais, d’un interprète et d’un médecin de votre choix.',
    'an interpreter and a doctor of your own',
  ],
  [
    'interpreter?',
    'Vous pouvez demander un interprète avant le 9 décembre 2026.',
    'before Wednesday 9 December 2026',
  ],
  [
    'i want interpreter',
    'Si vous souhaitez un interprète, signalez-le au moins cinq jours avant.',
    '5 days before',
  ],
  [
    'my wife dont want speak with man',
    'Vous pouvez demander à être reçu par un agent du même sexe que vous avant le 9 décembre 2026.',
    'ask for a woman or a man',
  ],
])

each('by phone', 'unclear', [
  [
    'can i do by phone?',
    'L’entretien peut être réalisé par téléphone si vous en faites la demande au moins 7 jours avant.',
    '7 days before',
  ],
  ['by telephone possible', 'Le bilan pourra se tenir par téléphone.', 'can be by phone'],
  ['can it be on zoom', 'L’entretien ne peut pas avoir lieu en visioconférence.', 'can’t be by phone'],
])

each('papers', 'originals-or-copies', [
  ['originals or copies', 'N’envoyez que des copies.', 'only copies'],
  ['original?', 'Ne joignez aucun original à votre envoi.', 'only copies'],
  ['original?', 'Les originaux devront être présentés le jour du rendez-vous.', 'Take the originals'],
  ['copy ok?', 'Les photocopies ne sont pas acceptées.', 'Copies will not do'],
])
each('translations', 'translation-needed', [
  [
    'must i translate',
    'Les documents en langue étrangère n’ont pas à être traduits pour ce rendez-vous.',
    'don’t need a translation',
  ],
  [
    'translate?',
    'Les actes étrangers doivent être traduits par un traducteur assermenté.',
    'have to be translated',
  ],
  ['translate?', 'Aucune traduction n’est exigée.', 'don’t need a translation'],
])
each('photos', 'photos-needed', [
  ['how many photos', 'Merci de vous munir de 4 photos d’identité par personne.', 'for each person: 4'],
  ['photos?', 'Vous devez fournir deux photos récentes.', 'photos: 2'],
  ['photos?', 'Aucune photo n’est nécessaire.', 'need no photo'],
])

each('on the day', 'unclear', [
  ['car parking?', 'Un parking gratuit est à votre disposition.', 'Parking is free'],
  ['can i park there', 'Il n’y a pas de parking sur le site.', 'no parking'],
  ['how early', 'Vous devez être présente 15 minutes avant.', '15 minutes before'],
  ['is it mandatory', 'Votre présence est obligatoire.', 'have to be there'],
  ['is it mandatory', 'La présence à cette réunion est facultative.', 'you don’t have to'],
  ['they take finger of my son?', 'Prise d’empreintes (personnes de plus de 14 ans).', 'over 14'],
  ['fingerprints baby', 'Les empreintes sont relevées à partir de six ans.', '6 years'],
  [
    'before when',
    'Nous vous remercions de confirmer votre présence AVANT LE 4 DÉCEMBRE 2026.',
    'before Friday 4 December 2026',
  ],
])

each('afterwards', 'unclear', [
  [
    'what happens to my ada if i miss it',
    'L’absence à cet entretien peut entraîner l’interruption de votre allocation.',
    'stop your allowance',
  ],
  ['if i fail?', 'Le test n’a pas de note éliminatoire.', 'can’t fail'],
  ['if i fail the exam', 'En cas d’échec, une seconde tentative gratuite vous est proposée.', 'try again'],
  ['phone allowed?', 'Téléphone éteint pendant le test.', 'has to be off'],
  ['can i send by email', 'Veuillez nous adresser les pièces par courrier.', 'Send it by post'],
  ['can i send by email', 'Aucun dossier ne doit être envoyé par courriel.', 'Don’t send it by e-mail'],
  [
    'do i keep my asylum paper',
    'Vous devrez remettre votre attestation de demande d’asile à l’agent OFII.',
    'hand it in',
  ],
  [
    'how many bags',
    'Bagages : 30 kg en soute et 7 kg en cabine par personne.',
    '30 kg of luggage in the hold',
  ],
  ['i changed my mind', 'En cas de renonciation, prévenez immédiatement.', 'tell them'],
  ['canteen?', 'Restauration : non.', 'Lunch is not given'],
  [
    'and what if he miss',
    'En cas d’absence non justifiée, vos conditions matérielles d’accueil pourront être suspendues.',
    'stop your allowance',
  ],
  [
    'what if i miss',
    'Si vous ne vous présentez pas, vous devrez reprendre un rendez-vous à la SPADA.',
    'ask for a new appointment',
  ],
  ['what if i am absent', 'Si vous êtes absent, un seul nouveau passage sera proposé.', 'one more date'],
  [
    'if i forget',
    'Sans confirmation de votre part, votre place sera attribuée à une autre personne.',
    'lose your place',
  ],
  ['if i miss', 'En cas d’absence justifiée, votre place est conservée.', 'place is kept'],
  ['do they give certificate', 'Une attestation vous sera remise à l’issue de la journée.', 'on the day'],
  ['certificate when', 'Votre certificat vous sera envoyé par courrier.', 'by post'],
  ['when the result', 'Le résultat vous parviendra sous 3 semaines.', 'within 3 weeks'],
  [
    'i have TCF A2',
    'Si vous avez un diplôme (DELF, TCF), présentez-le : vous serez dispensé de test.',
    'DELF and TCF',
  ],
  ['i have delf', 'Les titulaires du DELF sont dispensés de la formation linguistique.', 'DELF'],
  ['is it confidential', 'Vos déclarations sont confidentielles.', 'confidential'],
  ['is my salary the problem?', 'Vos ressources ont été jugées suffisantes.', 'income is fine'],
  ['is my salary the problem?', 'Vos ressources sont insuffisantes.', 'not enough'],
  ['do i have to leave france', 'Cet entretien ne vous engage pas.', 'not bound'],
  [
    'can i stay in france after all',
    'Vous pouvez renoncer à tout moment avant le départ.',
    'until you leave',
  ],
  [
    'what if i already answered',
    'Si vous avez déjà répondu, merci de ne pas tenir compte de ce rappel.',
    'nothing more to do',
  ],
  ['can i call them', 'Il est inutile de nous téléphoner.', 'ask you not to call'],
  ['how many kilo', 'Bagages : 40 kg maximum.', '40 kg'],
])

describe('a line that leaves it open', () => {
  it.each<Case>([
    ['can my wife come', 'Un accompagnant est admis si vous êtes mineur.', 'your letter says when'],
    [
      'can my wife come',
      'Vous pouvez venir avec un proche, mais il ne pourra pas entrer.',
      'your letter says when',
    ],
    ['is lunch given', 'Le repas n’est offert que le premier jour.', 'your letter says when'],
  ])('%s — %s', (asked, french, says) => {
    expect(reply('companion', asked, french)).toContain(says)
  })

  it('says nothing of two lines that say the opposite', () => {
    const text = reply('unclear', 'is lunch given', 'Le repas est fourni.', 'Le repas n’est pas fourni.')
    expect(text).not.toMatch(/Lunch is (?:not )?given/)
  })
})

it('leaves the message to send to somebody who missed it', () => {
  const text = reply('missed', 'missed', 'Toute absence entraînera la clôture de votre dossier.')
  expect(text).not.toMatch(/^\*\*If you miss it, your file may be closed/)
})

describe('a line about something else', () => {
  it.each<[TopicId, string, string, RegExp]>([
    ['unclear', 'is lunch given', 'Le petit déjeuner est possible avant la visite.', /place to eat|Lunch is/],
    [
      'companion',
      'can my wife come',
      'Merci de joindre une copie de l’acte accompagné de sa traduction.',
      /may come|can go in/,
    ],
    ['cost', 'is it free', 'Le parking est gratuit.', /nothing to pay/],
    ['interpreter', 'interpreter?', 'Le contrat est présenté en français.', /interpreter is/i],
    [
      'unclear',
      'by phone?',
      'En cas d’empêchement, vous pouvez reporter l’entretien par téléphone.',
      /can be by phone/,
    ],
    ['children', 'my kids', 'Le dossier de vos enfants est présenté en préfecture.', /may bring/],
  ])('%s: %s — %s', (topic, asked, french, never) => {
    expect(reply(topic, asked, french)).not.toMatch(never)
  })
})

describe('as many photos as the list says', () => {
  it.each([
    ['4 photos d’identité récentes (par personne)', 'photos for each person: 4'],
    ['deux photographies d’identité', 'this many photos: 2'],
    ['photos d’identité', 'your letter asks for photos'],
  ])('%s', (french, says) => {
    const about = letter({ kind: 'asylum-reception', documents: [paper('id-photos', french)] })
    expect(replyTo('photos-needed', about, 'photos')).toContain(says)
  })
})

each('what may not be asked for, with a notice or an age beside it', 'unclear', [
  [
    'can a woman receive me',
    'Il n’est pas possible de demander à être reçue par une femme moins de 7 jours avant.',
    'That depends',
  ],
  [
    'can i see a woman',
    'Vous ne pouvez plus demander à être reçue par une femme après le 4 mars 2027.',
    'You can’t choose',
  ],
  [
    'do they take fingerprints',
    'Les empreintes ne sont pas relevées pour les personnes de plus de 70 ans.',
    'That depends',
  ],
  ['fingerprints?', 'Aucune empreinte n’est prise à partir de 80 ans.', 'That depends'],
  [
    'are fingerprints taken of my son',
    'Les empreintes des enfants de moins de 12 ans ne sont pas relevées.',
    'no fingerprints of children under 12',
  ],
  [
    'can it be by phone',
    'L’entretien ne peut pas être demandé par téléphone moins de 3 jours avant la date.',
    'That depends',
  ],
  ['fingerprints?', 'Aucune empreinte n’est prise ce jour-là.', 'They don’t take these fingerprints'],
  ['can a woman receive me', 'Vous ne pouvez pas demander à être reçue par une femme.', 'You can’t choose'],
  ['can it be by phone', 'L’entretien ne peut pas avoir lieu par téléphone.', 'It can’t be by phone'],
])

each('a "not" of the very words turns them', 'unclear', [
  [
    'what if i miss it, do i lose my place',
    'En cas d’absence justifiée, votre place ne sera pas perdue.',
    'Your place is kept',
  ],
  [
    'will they close my file if i dont come',
    'En cas d’absence excusée, votre dossier ne sera pas clôturé.',
    'they don’t close your file',
  ],
  [
    'what if i miss it, do they stop the allowance',
    'Si votre absence est justifiée, votre allocation n’est pas suspendue.',
    'they don’t stop your allowance',
  ],
  [
    'do i lose the place if i miss it',
    'Si vous ne confirmez pas votre venue, votre place sera perdue.',
    'You lose your place',
  ],
  [
    'will my file be closed if i miss it',
    'Si vous ne vous présentez pas votre dossier sera clôturé.',
    'your file may be closed',
  ],
])

each('nobody let off', 'cir-exempt', [
  ['am i exempt from the test', 'Aucune personne n’est dispensée du test.', 'Nobody is let off'],
  ['can i skip the test with a diploma', 'Ce diplôme ne vous dispense pas du test.', 'Nobody is let off'],
  ['i have delf, exempt?', 'Aucune dispense de test n’est accordée.', 'Nobody is let off'],
  ['exempt?', 'Les titulaires du DELF B1 sont dispensés du test.', 'can let you off'],
])

each('what else may lie on the table', 'unclear', [
  ['can i use a dictionary', 'Les dictionnaires sont autorisés.', 'You may use a dictionary'],
  ['is a dictionary allowed', 'L’usage du dictionnaire est interdit.', 'Dictionaries are not allowed'],
  ['dictionary?', 'Les téléphones et les dictionnaires ne sont pas admis.', 'Dictionaries are not allowed'],
  ['phone allowed?', 'Les téléphones et les dictionnaires ne sont pas admis.', 'Phones are not allowed'],
])

each('no need to confirm', 'unclear', [
  ['do i have to confirm', 'Il n’est pas nécessaire de confirmer votre présence.', 'need not confirm'],
  ['must i confirm?', 'Vous n’avez pas à confirmer votre venue.', 'need not confirm'],
  ['confirm?', 'Inutile de nous confirmer votre participation.', 'need not confirm'],
  ['do they want me to confirm', 'Aucune confirmation de présence n’est demandée.', 'need not confirm'],
  [
    'do i have to confirm',
    'Si vous ne pouvez pas confirmer votre présence avant le 4 mars 2027, prévenez-nous.',
    'Confirm that you come before',
  ],
])

describe('a "not" of something else turns nothing', () => {
  it.each<[TopicId, string, string, RegExp]>([
    ['cost', 'do i pay', 'Aucun paiement en espèces n’est accepté.', /nothing to pay/],
    ['cost', 'is it free', 'Le règlement par chèque n’est pas possible.', /nothing to pay/],
    ['cost', 'must i pay', 'N’oubliez pas de régler la taxe avant le rendez-vous.', /nothing to pay/],
    ['cost', 'do i pay', 'Sans paiement de la taxe, votre titre ne sera pas remis.', /nothing to pay/],
    ['unclear', 'can i use a dictionary', 'Les téléphones doivent être éteints.', /phone has to be off/],
    ['unclear', 'do i have to confirm', 'Sans confirmation de votre présence, rien n’est prévu.', /need not/],
    ['unclear', 'confirmed?', 'Votre venue n’a pas été confirmée à ce jour.', /need not/],
    ['contact-office', 'call them?', 'N’hésitez pas à nous appeler.', /not to call/],
    [
      'missed',
      'do i lose the place if i miss it',
      'En cas d’absence, votre place ne sera pas attribuée à une autre personne.',
      /lose/,
    ],
    ['companion', 'can i come alone', 'Vous ne pouvez pas vous présenter sans accompagnateur.', /can go in/],
  ])('%s: %s — %s', (topic, asked, french, never) => {
    expect(reply(topic, asked, french)).not.toMatch(never)
  })

  it.each<[TopicId, string, string, string]>([
    ['cost', 'do i pay', 'Aucun frais ne vous sera demandé.', 'nothing to pay'],
    ['cost', 'do i pay', 'Vous n’avez pas à payer.', 'nothing to pay'],
    ['cost', 'do i pay', 'La formation est sans frais.', 'nothing to pay'],
  ])('%s: %s — %s', (topic, asked, french, says) => {
    expect(reply(topic, asked, french)).toContain(says)
  })
})

describe('hostile lines', () => {
  it.each(['aucun paiement de frais ', 'ne pas ', 'aucune place ', 'vos enfants ne sont pas admis, '])(
    '%s over and over is read in no time',
    (words) => {
      const start = performance.now()
      reply('cost', 'do i pay for my kids place if i miss it', words.repeat(2000))
      expect(performance.now() - start).toBeLessThan(1000)
    },
  )
})

each('who else has to be there', 'companion', [
  [
    'is my wife obliged to be there',
    'La présence de votre conjointe n’est pas nécessaire.',
    'husband or wife need not be there',
  ],
  ['must my wife come', 'Votre épouse n’a pas à venir.', 'husband or wife need not be there'],
  [
    'does my husband have to come',
    'La présence de votre conjoint est obligatoire.',
    'husband or wife has to be there',
  ],
  ['my wife must come?', 'Votre conjoint est dispensé de venir.', 'husband or wife need not be there'],
  ['can my wife come', 'Vous pouvez venir avec votre conjointe.', 'husband or wife may come'],
  ['can a friend come', 'Les accompagnateurs ne sont pas admis.', 'can go in'],
])

each('what hangs on something', 'unclear', [
  [
    'do i get a certificate',
    'Sans vos deux signatures, l’attestation ne peut vous être donnée.',
    'That depends',
  ],
  ['do i get a certificate', 'À défaut de présence, aucune attestation ne sera remise.', 'That depends'],
  ['do i get a certificate', 'Aucune attestation ne peut être délivrée.', 'You get no certificate'],
])
