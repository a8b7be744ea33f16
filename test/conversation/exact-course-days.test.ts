/** Exact answers on a training of several days and the talk after it: a day missed, wages, what they ask, whether to go, the card. */
import { describe, expect, it } from 'vitest'
import { reply } from './person.ts'

const days = `OFII – Direction territoriale de Lyon
7 rue Quivogne – 69002 LYON
Lyon, le 11 janvier 2027
M. NGUYEN Duc

FORMATION CIVIQUE – CONVOCATION

Vous êtes convoqué à la formation civique :
Jour 1 : lundi 8 février 2027
Jour 2 : mardi 9 février 2027
Jour 3 : lundi 15 février 2027
Jour 4 : mardi 16 février 2027
Horaires : 9h00 - 12h30 / 13h30 - 16h00
Lieu : FORMALANGUES, 22 cours Lafayette, 69003 LYON
Votre présence à l’intégralité des quatre journées est obligatoire.
Toute absence doit être justifiée dans les 48h auprès de l’organisme de formation : 04 72 00 11 22.
La présente convocation vaut justificatif d’absence auprès de votre employeur.`

const review = `OFII – Direction territoriale de Nancy
5 rue d’Auxonne – 54000 NANCY
Nancy, le 11 janvier 2027
Mme SILVA Rosa

OBJET : CONTRAT D’INTÉGRATION RÉPUBLICAINE – ENTRETIEN DE FIN DE CONTRAT

Vous êtes convoquée le mardi 9 février 2027 à 9h30, 5 rue d’Auxonne, 54000 NANCY.
À son issue, une attestation de respect du CIR sera transmise à la préfecture en vue de la délivrance de votre carte de séjour pluriannuelle.
Sans présentation de votre part, votre dossier sera transmis à la préfecture avec la mention « absence ».
Contact : dt.nancy@ofii.fr`

describe('one of several days missed', () => {
  it.each([
    'and if I miss only one day?',
    'if I miss one day what happens',
    'what if i cannot come one day only',
    'can i skip one of the days',
    'what happens when i miss the last day',
  ])('%s', async (question) => {
    const text = await reply(days, question)
    expect(text).toContain('l’intégralité des quatre journées')
    expect(text).toContain('dans les 48h')
    expect(text).not.toMatch(/If you are late|say:/)
  })

  it('is no lateness', async () => {
    expect(await reply(days, 'I come 30 minutes late, ok?')).not.toContain('Every one of the days')
  })
})

describe('wages', () => {
  it.each([
    'does boss pay my salary for these days',
    'do they pay my salary',
    'will my employer pay me these days',
    'is it paid leave',
  ])('%s', async (question) => {
    const text = await reply(days, question)
    expect(text).toContain('no law that makes your employer pay you')
    expect(text).toContain('vaut justificatif d’absence')
    expect(text).not.toContain('no report of a charge')
  })

  it('are not meant by who asks for the price', async () => {
    expect(await reply(days, 'is it free or do i pay')).not.toContain('your employer')
  })
})

it.each(['can i send my brother for me', 'can my cousin go in my place'])(
  'nobody goes for another: %s',
  async (question) => {
    expect(await reply(days, question)).toMatch(/you are the one who is called|wants you there yourself/)
  },
)

describe('the talk at the end', () => {
  it.each(['what will they ask', 'what will they ask me there', 'which questions do they ask'])(
    '%s',
    async (question) => {
      const text = await reply(review, question)
      expect(text).toContain('You look back with an OFII adviser')
      expect(text).not.toMatch(/six to nine months|9 February/)
    },
  )

  it.each(['is this interview obligatory', 'is it mandatory', 'do i really have to go'])(
    '%s',
    async (question) => {
      const text = await reply(review, question)
      expect(text).toMatch(/^\*\*Yes, go/)
      expect(text).toContain('« absence »')
    },
  )

  it('is not asked about by who asks whether a paper is', async () => {
    expect(await reply(review, 'is a translation obligatory')).not.toContain('Yes, go')
  })
})

describe('the card after it', () => {
  it.each([
    'will i get the 10 year card',
    'will they give me the 4 years card',
    'i failed the A2 test, will I lose my card',
    'will i lose my card',
  ])('%s', async (question) => {
    const text = await reply(review, question)
    expect(text).toContain('can’t predict')
    expect(text).toContain('carte de séjour pluriannuelle')
    expect(text).toContain('three points')
  })
})
