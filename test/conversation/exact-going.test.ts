/** Exact answers on going at all, on being there oneself, on no answer to a message, and on papers that somebody may not have. */
import { describe, expect, it } from 'vitest'
import { reply } from './person.ts'

const letter = (lines: string, contact = 'ofii.tours@ofii.fr') => `OFII – Direction territoriale de Tours
12 rue Blaise Pascal – 37000 TOURS
Tours, le 11 janvier 2027
Mme KAYA Derya

${lines}
Contact : ${contact}`

const visit = letter(`CONVOCATION À LA VISITE MÉDICALE
Vous êtes convoquée le jeudi 11 mars 2027 à 8h40, 12 rue Blaise Pascal, 37000 TOURS.
Apportez :
- votre passeport
- votre titre de séjour ou visa`)
const home = (line: string) =>
  letter(`REGROUPEMENT FAMILIAL – VISITE DE VOTRE LOGEMENT
Un agent se présentera à votre domicile le jeudi 11 mars 2027 entre 9h00 et 12h00.
${line}`)
const desk = letter(`CONVOCATION AU GUICHET UNIQUE POUR DEMANDEUR D’ASILE
Vous êtes convoquée au guichet unique le jeudi 11 mars 2027 à 8h00, Préfecture, 15 rue Bernard Palissy, 37000 TOURS.
Vous devez vous munir :
- de la présente convocation
- de tout document d’identité ou de voyage dont vous disposez`)

describe('whether to go', () => {
  it.each([
    'my sister marries that day, should I go or skip it',
    'I have a trip, should i skip the appointment?',
  ])('%s', async (question) => {
    const text = await reply(visit, question)
    expect(text).toMatch(/^\*\*Go, unless they give you another date in writing: Thursday 11 March 2027/)
  })

  it('is not asked of a meal', async () => {
    expect(await reply(visit, 'should I skip breakfast')).not.toContain('unless they give you another date')
  })
})

describe('somebody else at home', () => {
  const must = 'Votre présence est indispensable.'
  it.each(['can my neighbour open the door', 'my wife can be there for me?', 'can somebody else open'])(
    'where the letter wants the reader: %s',
    async (question) => {
      const text = await reply(home(must), question)
      expect(text).toContain('wants you there yourself')
      expect(text).toContain('ofii.tours@ofii.fr')
    },
  )

  it.each(['Une autre personne majeure peut recevoir l’agent en votre absence.', ''])(
    'is not refused: %s',
    async (line) => {
      expect(await reply(home(line), 'can my neighbour open the door')).not.toContain(
        'wants you there yourself',
      )
    },
  )
})

describe('no answer to a message', () => {
  it.each(['and if they don’t answer?', 'what if nobody replies'])('%s', async (question) => {
    const text = await reply(visit, 'I work that day, can I move it', question)
    expect(text).toMatch(/^\*\*If nobody answers after a few days/)
    expect(text).not.toContain('if you just don’t go')
  })

  it('is not what is asked where there is none', async () => {
    expect(await reply(visit, 'what if I don’t answer')).not.toContain('If nobody answers after')
  })
})

it.each(['I have no passport, only a national id', 'we dont have any identity papers from Sudan'])(
  'asks for no more papers than somebody has: %s',
  async (question) => {
    expect(await reply(desk, question)).toMatch(/^\*\*Bring what you have/)
  },
)

it('asks for a passport that is on the list', async () => {
  expect(await reply(visit, 'I have no passport, only a national id')).not.toContain(
    'Bring what you have: your letter',
  )
})

it('says that one of two papers is the one', async () => {
  expect(await reply(visit, 'is it ok with only visa?')).toContain('your residence card or your visa')
})

describe('a phone number', () => {
  it('is not in the letter', async () => {
    expect(await reply(visit, 'what is their phone number')).toMatch(/^\*\*I found no phone number/)
  })
  it('is in the letter', async () => {
    const text = await reply(
      visit.replace('ofii.tours@ofii.fr', '02 47 70 00 00'),
      'what is their phone number',
    )
    expect(text).toContain('02 47 70 00 00')
    expect(text).not.toContain('no phone number')
  })
})

it('greets whose letter is open without asking for it', async () => {
  const text = await reply(visit, 'hello')
  expect(text).not.toContain('Send me your letter')
})

describe('a home that is to be seen', () => {
  it.each(['what do they look at', 'why do they come to my home'])(
    'is not spoken of as refused to who refuses nothing: %s',
    async (question) => {
      expect(await reply(home(''), question)).not.toContain('counts as not fit')
    },
  )

  it('is to who asks for that', async () => {
    expect(await reply(home(''), 'can I refuse that they visit my home')).toMatch(/not fit|does not fit/)
  })
})
