/** Exact answers: a question about one thing that the letter gives is answered with that, in English, before its line. */
import { describe, expect, it } from 'vitest'
import { reply } from './person.ts'

const lessons = `Alpha Formation, mandaté par l’OFII
Rouen, le 11 janvier 2027
Mme BELLO Amina

CONVOCATION À LA FORMATION LINGUISTIQUE

Madame,
Vous êtes convoquée à votre premier cours de français le lundi 8 février 2027 à 9h00, au 4 rue du Renard, 76000 ROUEN.
Votre parcours comporte 200 heures, à raison de 12 heures par semaine.
Les cours ont lieu le lundi et le jeudi de 9h00 à 12h00, jusqu’au 25 juin 2027.
Deux évaluations sont prévues. Toute absence doit être justifiée sous 48 heures à rouen@alpha-exemple.fr.
Apportez cette convocation et votre passeport.`

const home = `OFII – Direction territoriale de Limoges
19 rue Cruveilhier – 87000 LIMOGES
Limoges, le 11 janvier 2027
M. DEMBELE Issa – Dossier 87-RF-27-0031

REGROUPEMENT FAMILIAL – VISITE DE VOTRE LOGEMENT

Monsieur,
Un enquêteur de l’OFII se présentera à votre domicile le mardi 16 février 2027 entre 14h00 et 16h30.
La surface habitable doit être d’au moins 42 m² pour votre famille.
Vous présenterez : le bail ou le titre de propriété, la dernière quittance de loyer, les trois derniers bulletins de salaire.
La préfecture dispose de six mois pour statuer sur votre demande.
Toute naissance ou tout changement de situation doit nous être signalé à rf.limoges@ofii.fr.
Pour modifier ce rendez-vous, écrivez à rf.limoges@ofii.fr au moins 5 jours avant.`

const flight = `OFII – Direction territoriale de Lille
Lille, le 11 janvier 2027
M. BARRY Alpha

AIDE AU RETOUR VOLONTAIRE – CONVOCATION À UN ENTRETIEN

Monsieur,
Vous êtes invité à un entretien le jeudi 4 février 2027 à 14h00, 29 rue Gustave Delory, 59000 LILLE.
Une allocation de 650 euros vous sera versée au moment du départ.
Vous avez droit à deux bagages de 23 kg en soute et 8 kg en cabine.
Contact : retour.lille@ofii.fr`

const welcome = `OFII – Direction territoriale de Nice
Nice, le 11 janvier 2027
Mme TRAN Linh

CONVOCATION – CONTRAT D’INTÉGRATION RÉPUBLICAINE

Madame,
Votre passage du 6 janvier n’a pas pu avoir lieu en raison d’une coupure informatique.
Vous êtes convoquée le mercredi 10 mars 2027 à 9h15, 37 boulevard Victor Hugo, 06000 NICE.
Vous devez apporter : cette convocation, votre passeport, un justificatif de domicile.
En cas d’empêchement, écrivez à cir.nice@ofii.fr au plus tard 48 heures avant le rendez-vous.`

const papers = `OFII – Direction territoriale de Dijon – Regroupement familial
6 rue Chancelier de l’Hospital – 21000 DIJON
Dijon, le 11 janvier 2027
M. HADDAD Karim – Dossier 21-RF-27-0118

DEMANDE DE PIÈCES COMPLÉMENTAIRES

Monsieur,
Votre dossier est incomplet. Vous voudrez bien nous adresser avant le 15 février 2027 les pièces suivantes :
- trois derniers bulletins de salaire
- dernière quittance de loyer
- avis d’imposition
Contact : rf.dijon@ofii.fr`

const visit = `OFII – Direction territoriale de Metz
Metz, le 8 janvier 2027
Mme OKAFOR Ngozi

CONVOCATION À LA VISITE MÉDICALE
Vous êtes convoquée à la visite médicale le jeudi 11 mars 2027 à 8h40, 2 rue Lafayette, 57000 METZ.
Apportez votre passeport et la radiographie de vos poumons.`

describe('a figure of the letter', () => {
  it.each([
    [lessons, 'how many hours is the course', /^\*\*It is 200 hours in all\.\*\*/],
    [lessons, 'how many hours in total?', /^\*\*It is 200 hours in all\.\*\*/],
    [lessons, 'how many hours per week', /^\*\*It is 12 hours a week\.\*\*/],
    [lessons, 'and how many hours each week do i have', /^\*\*It is 12 hours a week\.\*\*/],
    [lessons, 'what days is it', /Monday.*Thursday/],
    [lessons, 'which days of the week do i go', /Monday.*Thursday/],
    [lessons, 'how many tests are there', /^\*\*It is 2 tests\.\*\*/],
    [home, 'is 35 m2 enough?', /^\*\*35 m² is less than your letter asks for: at least 42 m²\.\*\*/],
    [home, 'my flat is 50m2 its ok?', /^\*\*Your letter asks for at least 42 m², and 50 m² is more\.\*\*/],
    [home, 'how big must my flat be', /^\*\*It is at least 42 m²\.\*\*/],
    [home, 'how many m2 do they want', /^\*\*It is at least 42 m²\.\*\*/],
    [home, 'how long do i wait for the answer', /^\*\*It is 6 months\.\*\*/],
    [home, 'how many months until they decide', /^\*\*It is 6 months\.\*\*/],
    [flight, 'how much money do they give me', /^\*\*It is 650 euros\.\*\*/],
    [flight, 'how much will i get', /^\*\*It is 650 euros\.\*\*/],
    [flight, 'how many suitcases can i bring', /2 bags.*23 kg checked in.*8 kg in the cabin/],
    [flight, 'how many kilo', /23 kg checked in/],
    [
      flight.replace(
        'deux bagages de 23 kg en soute et 8 kg en cabine',
        'un bagage de 23 kg en soute et un bagage à main de 10 kg',
      ),
      'how much can my luggage weigh',
      /^\*\*It is 23 kg checked in and 10 kg in the cabin\.\*\*/,
    ],
  ])('%#', async (letter, question, expected) => {
    expect((await reply(letter, question)).replaceAll('\n', ' ')).toMatch(expected)
  })

  it('is not given where another thing is asked', async () => {
    expect(await reply(flight, 'how much does the taxi cost')).not.toContain('It is 650')
    expect(await reply(flight, 'how much do i pay for the interview')).not.toContain('It is 650')
    expect(await reply(lessons, 'how many hours is the test')).not.toContain('200 hours')
  })
})

it('shows what a letter says of medicines that is no plain order to take them', async () => {
  const exam = `OFII – Direction territoriale de Nice
Nice, le 11 janvier 2027
CONVOCATION À LA VISITE MÉDICALE
Madame,
Vous êtes convoquée le mardi 9 mars 2027 à 9h30, 12 rue de la Gare, 06000 NICE.
Venez à jeun. Il ne faut pas boire et il faut arrêter vos médicaments 24 h avant.`
  const said = await reply(exam, 'can i take my medicine')
  expect(said).toContain('il faut arrêter vos médicaments')
  expect(said).toMatch(/ask your doctor/i)
  expect(said).not.toMatch(/nothing in your letter|as usual/)
})

describe('a last day', () => {
  it.each([
    [home, ['can i change the date', 'until when'], /5 days before/],
    [home, ['until when can i change it'], /5 days before/],
    [welcome, ['i cant come that day', 'how many hours before?'], /48 hours before/],
    [papers, ['what do i send', 'until when'], /Monday 15 February 2027/],
    [papers, ['how many days do i have'], /Monday 15 February 2027/],
    [papers, ['what is the last day to send the papers'], /Monday 15 February 2027/],
    [lessons, ['til when is the course'], /^\*\*Until Friday 25 June 2027\.\*\*/],
    [lessons, ['until when do i have classes'], /^\*\*Until Friday 25 June 2027\.\*\*/],
  ])('%#', async (letter, said, expected) => {
    expect((await reply(letter, ...said)).replaceAll('\n', ' ')).toMatch(expected)
  })
})

describe('a birth where no x-ray is asked for', () => {
  it.each([
    [
      welcome,
      'I am pregnant and due on 5 march',
      /^\*\*Congratulations\. Your appointment, Wednesday 10 March 2027, is 5 days after the due date/,
    ],
    [welcome, 'my baby is due 20 march', /^\*\*Congratulations\. .* is 10 days before the due date/],
    [
      welcome,
      'the doctor says i will give birth on 10 March',
      /^\*\*Congratulations\. .* on the due date itself/,
    ],
    [welcome, 'my wife is due on 2 april', /^\*\*Congratulations\. .* is 23 days before the due date/],
    [
      welcome,
      'i am 6 months pregnant',
      /^\*\*Congratulations\. I found nothing in your letter about a pregnancy/,
    ],
    [home, 'my wife is pregnant, do i have to tell you', /^\*\*Congratulations\. Yes, tell the office/],
    [home, 'our baby was born last week, must i say it', /^\*\*Congratulations\. Yes, tell the office/],
  ])('%#', async (letter, question, expected) => {
    const text = await reply(letter, question)
    expect(text).toMatch(expected)
    expect(text).not.toContain('not for a medical visit')
  })

  it('leaves the x-ray to its own answer', async () => {
    expect(await reply(visit, 'I am pregnant, what about the x-ray?')).not.toContain('Congratulations')
  })
})

it('is glad of a baby before it writes for another date', async () => {
  const text = await reply(welcome, 'i cant come that day, my baby is due 20 march, please write them')
  expect(text).toMatch(/^\*\*Congratulations/)
  expect(text).toContain('Demande de report')
})

it.each([
  'what is the due date for the papers?',
  'i am pregnant, is there a lift?',
  'my brother was born in Hanoi, does he come?',
])('takes no birth from “%s”', async (question) => {
  expect(await reply(welcome, question)).not.toContain('Congratulations')
})

describe('a paper that somebody does not have', () => {
  it.each([
    [home, 'my landlord never gives me a quittance', /Ask your landlord for it in writing today/],
    [home, "i don't have a bail because i own the flat", /^\*\*One of these is enough for your letter/],
    [papers, 'i only have 2 payslips', /^\*\*Your letter asks for 3: give those that you have/],
    [papers, 'i lost my tax notice', /impots\.gouv\.fr/],
    [
      welcome,
      'is a bill in my husband name ok',
      /^\*\*It can be your proof of address, and your letter asks for one/,
    ],
    [welcome, 'i live in airbnb is it ok for the address proof', /attestation d’hébergement/],
    [welcome, "i don't have a proof of address", /attestation d’hébergement/],
  ])('%#', async (letter, question, expected) => {
    const text = await reply(letter, question)
    expect(text).toMatch(expected)
    expect(text).toMatch(/@ofii\.fr/)
    expect(text).not.toContain('need not bring')
  })
})

describe('an hour that somebody names who will be late', () => {
  it.each([
    [
      welcome,
      'my bus arrives at 9:30, is it a problem?',
      /^\*\*9:30 in the morning is 15 minutes late: your letter says 9:15/,
    ],
    [welcome, 'i will be late, i can be there at 10h', /45 minutes late/],
    [flight, 'my train comes at 2:20 pm, i will be late', /20 minutes late/],
  ])('%#', async (letter, question, expected) => {
    expect(await reply(letter, question)).toMatch(expected)
  })
})

describe('why', () => {
  it.each(['why do i have to go again?', 'why do i have to come back', 'why another appointment'])(
    '%s',
    async (question) => {
      expect(await reply(welcome, question)).toMatch(/^\*\*Because of a technical failure, your letter says/)
    },
  )
})

const numbered = `OFII – Direction territoriale de Tours
Tours, le 11 janvier 2027
M. SILVA Rui

FORMATION CIVIQUE – RAPPEL

Monsieur,
Vous n’avez pas assisté à la journée 2 de votre formation civique.
Vous êtes convoqué à la journée 2 le samedi 6 février 2027 de 9h00 à 17h00, 5 rue Marceau, 37000 TOURS.
Votre journée 3 est fixée au samedi 13 février 2027 de 9h00 à 17h00, 5 rue Marceau, 37000 TOURS.
Merci d’envoyer le justificatif de votre absence avant le 30 janvier 2027 à civique.tours@ofii.fr.`

const ending = `OFII – Direction territoriale de Pau
Pau, le 11 janvier 2027
Mme DIAZ Rosa

ENTRETIEN DE FIN DE CONTRAT D’INTÉGRATION RÉPUBLICAINE

Madame,
Votre contrat d’intégration républicaine prend fin le 14 février 2027.
Vous êtes convoquée le jeudi 18 février 2027 à 10h30, 3 place Royale, 64000 PAU.
Contact : cir.pau@ofii.fr`

const phone = ending.replace(
  'jeudi 18 février 2027 à 10h30, 3 place Royale, 64000 PAU.',
  'mercredi 17 mars 2027 à 10h30, 3 place Royale, 64000 PAU.\nUn entretien par téléphone est possible si vous le demandez au moins 5 jours avant à cir.pau@ofii.fr.',
)

const xray = visit.replace('la radiographie de vos poumons', 'une radiographie pulmonaire de moins de 3 mois')

const platform = welcome.replace(
  'Vous devez apporter',
  'Au cours de cette demi-journée vous passerez un test de français et vous signerez votre contrat d’intégration.\nLa visite médicale est prévue un autre jour.\nVous devez apporter',
)

describe('the same day', () => {
  it.each([
    ['do we sign the contract the same day', /^\*\*Yes, as your letter has it/],
    ['is the french test the same day?', /^\*\*Yes, as your letter has it/],
    ['is the medical visit on the same day', /^\*\*No, your letter leaves that for another time/],
  ])('%s', async (question, expected) => {
    expect(await reply(platform, question)).toMatch(expected)
  })

  const half = (line: string) => welcome.replace('Vous devez apporter', `${line}\nVous devez apporter`)
  it.each([
    [
      'Elle ne comprend pas de visite médicale.',
      'is the medical visit the same day',
      /^\*\*No, as your letter/,
    ],
    [
      'Aucun test de français n’est prévu au cours de cette demi-journée.',
      'is the test the same day?',
      /^\*\*No, as your letter/,
    ],
    [
      'La signature du contrat n’aura pas lieu lors de cette séance.',
      'do we sign the contract on the same day',
      /^\*\*No, as your letter/,
    ],
    [
      'La visite médicale sera effectuée ultérieurement.',
      'is the doctor the same day',
      /^\*\*No, your letter leaves that for another time/,
    ],
    [
      'La journée se déroule ainsi : accueil, puis entretien avec un auditeur.',
      'is the interview on the same day',
      /^\*\*Yes, as your letter/,
    ],
  ])('%s', async (line, question, expected) => {
    expect(await reply(half(line), question)).toMatch(expected)
  })
})

describe('what only the letter can say', () => {
  it.each([
    [numbered, 'and day 3?', /^\*\*Day 3 is Saturday 13 February 2027/],
    [numbered, 'when is day 2', /^\*\*Day 2 is Saturday 6 February 2027/],
    [numbered, 'before 30?', /Saturday 30 January 2027/],
    [
      ending,
      'my contract ends 14 february but the meeting is 18, problem?',
      /^\*\*Your letter itself sets the meeting for Thursday 18 February 2027, after the contract ends on Sunday 14 February 2027/,
    ],
    [
      phone,
      'until which day can i say it',
      /^\*\*The limit in your letter is at least 5 days before, so by Friday 12 March 2027:\*\* « Un entretien par téléphone/,
    ],
    [ending, 'the contract expires before the appointment', /^\*\*Your letter itself sets the meeting/],
    [
      xray,
      'is my x-ray of 2 october ok',
      /^\*\*No: on Thursday 11 March 2027 an x-ray of Friday 2 October 2026 is too old/,
    ],
    [
      xray,
      'i have an xray from 15 january, can i use it',
      /^\*\*Yes: on Thursday 11 March 2027 an x-ray of Friday 15 January 2027 is new enough/,
    ],
  ])('%#', async (letter, question, expected) => {
    expect(await reply(letter, question)).toMatch(expected)
  })
})

describe('an appointment that was called off', () => {
  const off = (...lines: string[]) => `OFII – Direction territoriale de Metz
2 rue Lafayette – 57000 METZ
Metz, le 11 janvier 2027
Mme OKAFOR Ngozi – N° étranger : 5712345678

ANNULATION DE RENDEZ-VOUS

Madame,
${lines.join('\n')}
Une nouvelle convocation vous sera adressée par courrier.`
  const annulled = 'Votre visite médicale du jeudi 11 mars 2027 est annulée.'

  it.each([
    'Suite à votre absence, votre visite médicale du jeudi 11 mars 2027 est annulée.',
    'Suite à votre demande, votre visite médicale du jeudi 11 mars 2027 est annulée.',
    'Faute de confirmation de votre part, votre visite médicale du jeudi 11 mars 2027 est annulée.',
    'Votre visite médicale du jeudi 11 mars 2027 est annulée en raison de votre dossier incomplet.',
  ])('is not called the office’s doing: %s', async (line) => {
    for (const question of ['why is it cancelled', 'is it my fault?', 'does it count as absence']) {
      const text = await reply(off(line), question)
      expect(text).toContain(line.replace(/\.$/, ''))
      expect(text).not.toMatch(/not your fault|does not count|office itself/)
    }
  })

  it.each([
    'Votre visite médicale du jeudi 11 mars 2027 est annulée en raison d’une panne informatique.',
    'Le médecin étant malade, en raison de l’absence du médecin votre visite du jeudi 11 mars 2027 est annulée.',
    'Votre visite médicale du jeudi 11 mars 2027 est annulée suite à un mouvement social.',
  ])('is, where it was: %s', async (line) => {
    expect(await reply(off(line), 'why is it cancelled')).toContain('not your fault')
    expect(await reply(off(line), 'is it my fault?')).toContain('does not count as your absence')
  })

  it('is nobody’s doing where the letter is silent', async () => {
    expect(await reply(off(annulled), 'why is it cancelled')).toMatch(/does not say why/)
    expect(await reply(off(annulled), 'why is it cancelled')).not.toMatch(/not your fault/)
    expect(await reply(off(annulled), 'does it count as absence')).toMatch(/no word of a fault/)
    const said = off(annulled, 'Cette annulation est indépendante de votre volonté.')
    expect(await reply(said, 'does it count as absence')).toContain('does not count as your absence')
  })
})

describe('a home that is somebody else’s', () => {
  it.each([
    'i live with friend, no contract in my name',
    'I stay with my aunt, she has the bills',
    'my uncle rents the flat, I have nothing in my name',
    'I don’t have a bill in my name I stay with my cousin',
    'I live with my boyfriend and everything is in his name',
  ])('needs the papers of the host: %s', async (said) => {
    const text = await reply(welcome, said)
    expect(text).toContain('attestation d’hébergement')
    expect(text).toContain('copy of their ID')
    expect(text).toContain('cir.nice@ofii.fr')
    expect(text).not.toMatch(/false papers|which paper you mean/)
  })

  it('is shown as the letter itself says', async () => {
    const own = welcome.replace(
      'un justificatif de domicile.',
      'un justificatif de domicile (si vous êtes hébergé, une attestation de l’hébergeant et sa pièce d’identité).',
    )
    expect(await reply(own, 'i sleep at my brother’s place, the bills are his')).toContain(
      'si vous êtes hébergé',
    )
  })
})

describe('a passport that is not at hand', () => {
  it.each([
    [welcome, 'I lost my passport yesterday', /other official ID.*déclaration de perte/s],
    [welcome, 'i cant find my passport', /One person who came without a passport reports that they lost/],
    [visit, 'my passport was stolen in the metro', /other official ID.*déclaration de vol/s],
    [visit, 'somebody stole my passport', /déclaration de vol/],
    [
      visit,
      'My passport is expired last week',
      /I found no rule on a passport that is out of date.*bring it all the same/,
    ],
    [
      welcome,
      'my son passport has expired',
      /I found no rule on a passport that is out of date.*bring it all the same/,
    ],
    [welcome, 'my visa is in the old passport', /I found no rule on this: to be safe, bring both passports/],
    [papers, 'i lost my passport', /no passport on your letter’s list/],
    [visit, 'the embassy of Peru still has my passport', /the paper that shows who has it now/],
    [welcome, 'waiting for my new passport, what do i show them', /the paper that shows who has it now/],
  ])('%#', async (letter, said, expected) => {
    const text = await reply(letter, said)
    expect(text).toMatch(expected)
    expect(text).not.toMatch(/not missed it|proof of address|flight|Yes, bring your passport/)
  })

  it.each([
    'do i bring my passport',
    'i lost my job, do i bring my passport',
    'my visa has expired',
    'I lost the letter',
  ])('is not meant by: %s', async (said) => {
    expect(await reply(welcome, said)).not.toMatch(/police paper|both passports|out of date/)
  })
})

describe('a paper that is in French already', () => {
  it.each([
    'the marriage act is in french from Abidjan, need translation?',
    'the acte is already in french, do i translate it',
    'birth certificate in french from Senegal do i need a sworn translator',
    'marriage certificate is in french, must I translate',
  ])('needs no translation: %s', async (said) => {
    const text = await reply(papers, said)
    expect(text).toContain('in French already')
    expect(text).not.toContain('need a sworn translation')
  })

  it.each([
    'do i need to translate my birth certificate in french',
    'must my marriage certificate be translated in french',
    'my birth certificate is not in french, do i translate it',
  ])('is not this one: %s', async (said) => {
    expect(await reply(papers, said)).not.toContain('in French already')
  })
})
