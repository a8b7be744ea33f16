/** Photos: how many for several people, where they are made, and that they are paid for. */
import { describe, expect, it } from 'vitest'
import { reply } from './person.ts'

const desk = (photos: string) => `GUICHET UNIQUE DES DEMANDEURS D’ASILE
Préfecture d’Ille-et-Vilaine / OFII
Rennes, le 8 janvier 2027
Nom : HABTE   Prénom : Meron

Vous êtes attendus au guichet unique le mardi 9 février 2027 à 08h30, Préfecture, 3 avenue de la Préfecture 35000 RENNES.
À apporter : la présente convocation, ${photos}tout document d’identité.
Toute la famille doit être présente.`

const each = desk('4 photos d’identité récentes par personne, ')

describe('how many', () => {
  it.each([
    ['how many photos for me and my son', '2 people that makes 8'],
    ['we are 3, how many photos', '3 people that makes 12'],
    ['how many pictures for all four of us', '4 people that makes 16'],
    ['how many photos for all of us', '4 for you, and 4 for each one'],
    ['photos for my kids too?', '4 for you, and 4 for each one'],
  ])('%s', async (question, expected) => {
    expect(await reply(each, question)).toContain(expected)
  })
})

describe('where, and for how much', () => {
  it.each([
    'where can I do the photos',
    'where i get the photos for me and my baby',
    'which shop makes photos?',
  ])('%s', async (question) => {
    expect(await reply(each, question)).toContain('A photo booth marked')
  })

  it.each(['are the photos free', 'do i pay for the photos'])('%s', async (question) => {
    const text = await reply(each, question)
    expect(text).toContain('reckon to pay for them')
    expect(text).not.toContain('ADA')
  })

  it('both in one question', async () => {
    const text = await reply(each, 'where i get the photos and how many for me and him')
    expect(text).toContain('2 people that makes 8')
    expect(text).toContain('A photo booth marked')
  })
})

it('a letter that wants none sends nobody to a booth', async () => {
  expect(await reply(desk(''), 'where can I do the photos')).not.toContain('photo booth marked')
})
