/** Exact answers on small things: not confirming, the cost of the trip, a day that another letter is about, "explain please". */
import { describe, expect, it } from 'vitest'
import { reply, visitLetter } from './person.ts'

const civic = `OFII Grenoble
76 rue des Alliés 38100 GRENOBLE
Grenoble, le 4 janvier 2027
Mme TRAORÉ Awa
Objet : Formation civique – 3e journée

Vous êtes convoquée à la 3e journée de formation civique le lundi 8 février 2027 de 9h00 à 16h30 à l’organisme INFREP, 12 rue Lesdiguières, 38000 GRENOBLE.
Pièces : convocation, titre de séjour.
En cas d’absence, prévenez l’organisme : 04 76 00 20 20.`

const asking = visitLetter.replace(
  'En cas d’empêchement',
  'Merci de confirmer votre présence avant le 1er mars 2027 à sante.metz@ofii.fr.\nEn cas d’empêchement',
)

describe('not confirming', () => {
  it.each(['what if i don’t confirm', 'and if I forget to confirm?', 'i did not confirm, what happens'])(
    '%s',
    async (question) => {
      const text = await reply(asking, question)
      expect(text).toContain('no line on what follows')
      expect(text).toContain('Merci de confirmer')
    },
  )

  it('has the letter’s own words where they are there', async () => {
    const strict = asking.replace(
      'En cas d’emp',
      'Sans confirmation de votre part, le rendez-vous sera annulé.\nEn cas d’emp',
    )
    expect(await reply(strict, 'what if i do not confirm')).toContain('« Sans confirmation')
  })
})

describe('the cost of the trip', () => {
  it.each(['it is far 100 km, who pay the trip', 'who pays the train, i live far', 'do they refund my bus'])(
    '%s',
    async (question) => {
      const text = await reply(visitLetter, question)
      expect(text).toContain('expect to pay it yourself')
      expect(text).not.toMatch(/80 euros|cash or card/)
    },
  )

  it('is the letter’s where it speaks of it', async () => {
    const paid = visitLetter.replace(
      'En cas d’emp',
      'Les frais de transport restent à votre charge.\nEn cas d’emp',
    )
    expect(await reply(paid, 'who pays the train')).toContain('frais de transport')
  })
})

describe('a day that another letter is about', () => {
  it.each(['and day 4, i can still go?', 'day 4 is when', 'can I go to day four'])('%s', async (question) => {
    const text = await reply(civic, question)
    expect(text).toContain('only about day 3')
    expect(text).not.toContain('8 February')
  })

  it('is not meant by who asks for that of the letter', async () => {
    expect(await reply(civic, 'when is day 3')).toContain('8 February')
  })
})

describe('"explain please" as the first word', () => {
  it.each(['salam, explain please', 'hello can you explain this letter to me', 'Bonjour, explain me please'])(
    '%s',
    async (question) => {
      const text = await reply(visitLetter, question)
      expect(text).toContain('medical visit')
      expect(text).not.toContain('not sure what you are asking')
    },
  )

  it('is not meant by who names what is to be explained', async () => {
    expect(await reply(visitLetter, 'explain carnet de vaccination please')).toMatch(/vaccination/i)
  })
})

const desk = `Organisme : SPADA 75
Remis le 15 janvier 2027

CONVOCATION AU GUICHET UNIQUE DES DEMANDEURS D’ASILE (GUDA)

Nom : HAIDARI Prénom : Zahra
Accompagnée de : 2 enfants mineurs (HAIDARI Ali, 2018 ; HAIDARI Nour, 2022)

Vous devez vous présenter avec tous les membres de votre famille :
Date : lundi 1er février 2027
Heure : 08h30
Lieu : Préfecture de police - GUDA, 83/92 boulevard Ney, 75018 PARIS`

describe('a child that is called and ill', () => {
  it.each([
    'do my children have to come, the small is sick',
    'my son has fever 39, must he come',
    'my daughter is ill, can she stay with a neighbour',
  ])('%s', async (question) => {
    const text = await reply(desk, question)
    expect(text).toContain('well again soon')
    expect(text).toContain('note')
  })

  it('goes on where the last answer was of the children', async () => {
    const text = await reply(
      desk,
      'do my children have to come',
      'he has fever, 39. can he stay with neighbor',
    )
    expect(text).toContain('well again soon')
  })

  it('is not meant where nobody is ill', async () => {
    expect(await reply(desk, 'do my children have to come')).not.toContain('well again')
  })
})
