/** Something of their own on the same day: whether both fit, by the hours; and whether a letter is already a no. */
import { describe, expect, it } from 'vitest'
import { reply } from './person.ts'

const visit = `OFII – Direction territoriale de Metz
Metz, le 8 janvier 2027
Mme OKAFOR Ngozi

CONVOCATION À LA VISITE MÉDICALE
Vous êtes convoquée à la visite médicale le jeudi 11 mars 2027 à 8h40, 2 rue Lafayette, 57000 METZ.
Apportez votre passeport.
La durée de la visite est d’environ 2 heures.`
const noEnd = visit.replace('La durée de la visite est d’environ 2 heures.', '')

const papers = `OFII – Direction territoriale de Dijon – Regroupement familial
Dijon, le 11 janvier 2027
M. HADDAD Karim – Dossier 21-RF-27-0118

REGROUPEMENT FAMILIAL – DOSSIER INCOMPLET

Monsieur,
Votre demande de regroupement familial est incomplète. Vous voudrez bien nous adresser avant le 15 février 2027 : avis d’imposition.`

describe('something of their own on that day', () => {
  it.each([
    [visit, 'my doctor appointment is the same day at 10, can I do both', /No, by the hours both don’t fit/],
    [visit, 'i have dentist on 11 march at 9:30, can i do both?', /No, by the hours both don’t fit/],
    [visit, 'how long it takes? I start work at 1pm', /By the hours both fit: this one is 8:40 to 10:40/],
    [visit, 'i have another appointment at 4pm same day, possible?', /By the hours both fit/],
    [visit, 'my dentist is that same day at 8:00, is that possible', /before this one/],
    [noEnd, 'my doctor appointment is the same day at 10, can I do both', /I can’t say that both fit/],
    [visit, 'my doctor appointment is the same day, can I do both', /depends on the hours/],
  ])('%# %s', async (letter, question, says) => {
    expect(await reply(letter, question)).toMatch(says)
  })

  it.each([
    'is the doctor on the same day?',
    'my dentist is on 12 march at 9, can i go there',
    'i can’t come, i have my exam that day at 9, change the date',
    'how long does it take',
  ])('is not told: %s', async (question) => {
    expect(await reply(visit, question)).not.toMatch(/by the hours|both fit|depends on the hours/i)
  })
})

describe('a letter that decides nothing', () => {
  it.each(['Is my demand refused?', 'is my request already rejected', 'was I refused'])(
    'is no refusal: %s',
    async (question) => {
      const text = await reply(papers, question)
      expect(text).toContain('not a yes or a no')
      expect(text).not.toContain('can’t predict')
    },
  )

  it('is not what is asked of what is to come', async () => {
    expect(await reply(papers, 'will my request be refused?')).toContain('can’t predict')
  })
})
