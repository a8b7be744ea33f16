/** Exact answers that go by this letter and no other: its numbers and days, its meals, who is let in, where papers go. */
import { describe, expect, it } from 'vitest'
import { reply } from './person.ts'

const letter = (kind: string, lines: string) => `OFII – Direction territoriale de Dijon
6 rue Chancelier de l’Hospital – 21000 DIJON
Dijon, le 11 janvier 2027
M. OSEI Kofi

OBJET : ${kind}

Monsieur,
${lines}
Contact : dt.dijon@ofii.fr`

const called =
  'Vous êtes convoqué le mardi 9 février 2027 à 9h30, 6 rue Chancelier de l’Hospital, 21000 DIJON.'
const halfDay = (line = '') =>
  letter('CONTRAT D’INTÉGRATION RÉPUBLICAINE – SÉANCE D’ACCUEIL', `${called}\n${line}`)
const exam = (line: string) =>
  letter(
    'DEMANDE DE TITRE DE SÉJOUR POUR RAISON DE SANTÉ – EXAMEN MÉDICAL',
    `Vous êtes convoqué par le médecin de l’OFII le mardi 9 février 2027 à 9h30, 6 rue Chancelier de l’Hospital, 21000 DIJON.\n${line}`,
  )
const civic = letter(
  'FORMATION CIVIQUE OBLIGATOIRE',
  `Jour 1 : lundi 8 février 2027, de 9h00 à 17h00
Jour 2 : mardi 9 février 2027, de 9h00 à 17h00
Jour 3 : lundi 15 février 2027, de 9h00 à 17h00
Lieu : CESI, 22 rue de Mirande, 21000 DIJON`,
)
const family = letter(
  'REGROUPEMENT FAMILIAL – ATTESTATION DE DÉPÔT',
  'N° de dossier : RF 21 2027 00456\nVotre demande de regroupement familial est complète.',
)
const papers = (how: string) =>
  letter(
    'DEMANDE D’ADMISSION AU SÉJOUR POUR SOINS – PIÈCES COMPLÉMENTAIRES',
    `Le médecin de l’OFII vous demande de lui envoyer avant le 1er mars 2027 :
- un compte rendu médical récent
- vos ordonnances
${how}`,
  )

describe('the number of a file', () => {
  it.each([
    'my file number?',
    'what is the number of my dossier',
    'where is my reference number',
    'case number please',
  ])('stands in the letter: %s', async (question) => {
    expect(await reply(family, question)).toContain('**Your file number is RF 21 2027 00456.**')
  })

  it.each(['what is the phone number', 'the number of the room?', 'number of photos'])(
    'is no other number: %s',
    async (question) => {
      expect(await reply(family, question)).not.toContain('Your file number is')
    },
  )
})

describe('where papers are sent', () => {
  const sealed =
    'Ces documents doivent être envoyés sous enveloppe fermée, à l’attention du médecin, au 6 rue Chancelier de l’Hospital, 21000 DIJON.'
  it.each(['where do I send it?', 'what do I write on the envelope', 'to which address i post this'])(
    '%s',
    async (question) => {
      const text = await reply(papers(sealed), question)
      expect(text).toMatch(/6 rue Chancelier/)
      expect(text).toMatch(/closed envelope/)
    },
  )

  it('is not asked by who moved', async () => {
    expect(await reply(papers(sealed), 'how do I tell them my new address')).not.toContain('closed envelope')
  })
})

describe('how many days', () => {
  it.each(['is it three days or two?', 'how many days is it', 'how many sessions'])(
    '%s',
    async (question) => {
      const text = await reply(civic, question)
      expect(text).toContain('names 3 days')
      expect(text).toContain('Monday 15 February 2027')
      expect(text).not.toContain('Four sessions')
    },
  )

  it.each(['how many days do I have to answer', 'how many days can I miss'])(
    'is not asked: %s',
    async (question) => {
      expect(await reply(civic, question)).not.toContain('names 3 days')
    },
  )
})

describe('a meal', () => {
  it.each(['is lunch given?', 'do they have vegan food', 'I eat only halal, what do they serve for lunch'])(
    'is not taken from other sessions: %s',
    async (question) => {
      const text = await reply(halfDay(), question)
      expect(text).toContain('nothing in your letter about food')
      expect(text).not.toContain('24 hours')
    },
  )

  it('is told where the letter has it', async () => {
    expect(await reply(halfDay('Le déjeuner est offert.'), 'is lunch given?')).not.toContain(
      'nothing in your letter',
    )
  })

  it('is no question of fasting', async () => {
    expect(await reply(exam(''), 'can I eat before')).not.toContain('about food')
  })
})

describe('whom the letter lets in', () => {
  const may = 'Vous pouvez être assisté d’un interprète et d’un médecin de votre choix.'
  it.each([
    [exam(may), 'must I bring somebody or can I come alone', 'you can come alone'],
    [halfDay('Vous pouvez venir accompagné d’une personne.'), 'is it ok by myself?', 'you can come alone'],
    [exam(may), 'can i bring my doctor', 'a doctor of your own'],
  ])('%# %s', async (text, question, says) => {
    const answer = await reply(text, question)
    expect(answer).toContain(says)
    expect(answer).not.toContain('wait outside')
  })

  it.each([
    [halfDay('Les accompagnants ne sont pas admis.'), 'can I come alone'],
    [halfDay(), 'can my doctor come'],
  ])('is not said where it does not: %#', async (text, question) => {
    expect(await reply(text, question)).not.toMatch(/lets somebody come|a doctor of your own/)
  })
})

it('says whose a letter is that is not from OFII', async () => {
  const other = `CPAM de la Côte-d’Or
8 rue du Docteur Maret – 21000 DIJON
Monsieur,
Votre dossier d’assurance maladie est incomplet. Merci de nous envoyer une copie de votre titre de séjour.
L’Assurance Maladie`
  expect(await reply(other, 'is it from ofii or not')).toContain('This letter is not from OFII')
})

it('tells of the home, not of an address, whose lease is in another name', async () => {
  const visit = letter(
    'REGROUPEMENT FAMILIAL – VISITE DE VOTRE LOGEMENT',
    `Un enquêteur se présentera à votre domicile le mardi 16 février 2027 entre 14h00 et 16h30.
Vous présenterez : le bail, la dernière quittance de loyer.`,
  )
  const text = await reply(visit, 'the lease is in the name of my sister')
  expect(text).toContain('the home where your family will live')
  expect(text).not.toContain('attestation d’hébergement')
})

it('speaks of no medical visit to whom a contract is reviewed', async () => {
  const review = letter('CONTRAT D’INTÉGRATION RÉPUBLICAINE – ENTRETIEN DE FIN DE CONTRAT', called)
  const text = await reply(review, 'my card ends before that date, how do I renew')
  expect(text).not.toContain('the visit has not taken place')
})
