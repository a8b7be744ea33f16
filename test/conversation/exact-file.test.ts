/** Exact answers on a family file: the size of the home, how many of a paper, and what silence counts as. */
import { describe, expect, it } from 'vitest'
import { reply } from './person.ts'

const file = (lines: string) => `OFII – Direction territoriale de Limoges
19 rue Cruveilhier – 87000 LIMOGES
Limoges, le 11 janvier 2027
M. DEMBELE Issa – Dossier 87-RF-27-0031

REGROUPEMENT FAMILIAL – VISITE DE VOTRE LOGEMENT

Monsieur,
Un enquêteur de l’OFII se présentera à votre domicile le mardi 16 février 2027 entre 14h00 et 16h30.
Vous présenterez : le bail, les douze derniers bulletins de salaire, les trois dernières quittances de loyer.
${lines}
Contact : rf.limoges@ofii.fr`

const forFour =
  'Surface exigée (famille de 4 personnes) : 24 m2 pour deux personnes, plus 10 m2 par personne supplémentaire.'
const ofRule =
  'La surface minimale est de 22 m² pour un couple, augmentée de 10 m² par personne supplémentaire.'
const ofIncome =
  'Revenus exigés (famille de 5 personnes) : SMIC majoré. Surface : 22 m2 pour deux personnes, plus 10 m2 par personne.'
const meansNo =
  'En l’absence de réponse du préfet dans un délai de six mois, votre demande sera réputée rejetée.'
const meansYes = 'Le silence gardé pendant deux mois vaut acceptation de votre demande.'
const readers = 'Sans réponse de votre part avant le 1er mars 2027, votre demande sera rejetée.'

describe('the size of a home by how many live in it', () => {
  it.each([
    [forFour, 'How many m2? flat is 30', '30 m² is too small for 4 people'],
    [forFour, 'is 50 m2 enough', '50 m² is enough for 4 people'],
    [forFour, 'what surface do they want', 'For 4 people that makes at least 44 m²'],
    [forFour, 'my apartment is only 40, is it big enough?', '40 m² is too small'],
    [ofIncome, 'how many m2? we have 30 m2', '30 m² is too small for 5 people'],
    [ofRule, 'how many square meters', '22 m² for two, and 10 m² for each one more'],
  ])('%s %s', async (line, question, says) => {
    const text = await reply(file(line), question)
    expect(text).toContain(says)
    expect(text).not.toContain('m² and 10 m²')
  })

  it.each([
    'my landlord don’t want to sign the paper for m2',
    'the owner refuses to sign the surface attestation',
  ])('is not what is asked: %s', async (question) => {
    expect(await reply(file(forFour), question)).not.toContain('44 m²')
  })
})

describe('how many of a paper', () => {
  it.each([
    ['how many payslips', '12'],
    ['payslips how many months', '12'],
    ['how many pay slips they want?', '12'],
    ['how many rent receipts do I need', '3'],
  ])('%s', async (question, count) => {
    expect(await reply(file(''), question)).toMatch(new RegExp(`^\\*\\*${count}, as your letter has it`))
  })

  it.each(['how many people will come', 'how many days do I wait'])('is not asked: %s', async (question) => {
    expect(await reply(file(''), question)).not.toContain('as your letter has it')
  })
})

describe('no answer from the office', () => {
  it.each([
    'no answer means yes or no?',
    'if nobody answer it is yes?',
    'and if they say nothing?',
    'what if the prefect doesn’t answer',
    '6 months without answer, it is accepted?',
  ])('%s', async (question) => {
    expect(await reply(file(meansNo), question)).toMatch(
      /^\*\*If you hear nothing in that time, it counts as a no/,
    )
  })

  it('may count as a yes', async () => {
    expect(await reply(file(meansYes), 'if they never answer?')).toContain('counts as a yes')
  })

  it.each([
    [readers, 'no answer means yes or no?'],
    ['Sans réponse à notre courrier, vous serez réputé avoir refusé.', 'no answer means yes or no?'],
    ['En l’absence de réponse, nous considérerons que vous acceptez.', 'no answer means yes or no?'],
    [meansNo, 'I call them and nobody answers'],
    [meansNo, 'what if I don’t answer'],
    ['', 'no answer means yes or no?'],
  ])('is not told: %s %s', async (line, question) => {
    expect(await reply(file(line), question)).not.toContain('If you hear nothing in that time, it counts')
  })
})
