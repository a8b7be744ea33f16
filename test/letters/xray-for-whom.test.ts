/** For whom a chest x-ray is, at whose cost, and where the voucher goes, as letters word it in a list or behind it. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { letterText } from './text.ts'

function read(words: string) {
  const text = `OFII - Direction territoriale de Rennes
8 rue Jean Julien Lemordant - 35000 RENNES
Rennes, le 16 novembre 2026
Madame DIOP Awa

CONVOCATION À LA VISITE MÉDICALE
Madame,
Vous êtes convoquée à la visite médicale le jeudi 17 décembre 2026 à 9h15, à l'adresse ci-dessus.
${words}
Veuillez agréer, Madame, l'expression de nos salutations distinguées.`
  const [letter] = extract([letterText(text)], new Date('2026-11-23T09:00:00Z'))
  if (!letter) throw new Error('no letter')
  return letter
}

const isToDo = (words: string) => read(words).instructions.some(({ id }) => id === 'chest-xray-before')

describe('a sentence that goes on about the x-ray of the list', () => {
  it.each([
    'Pièces à présenter :\n- votre passeport\n- une radiographie pulmonaire de face, avec son compte rendu. Elle est à votre charge et à réaliser avant la visite.',
    'Pièces à présenter :\n- votre passeport\n- une radiographie des poumons de moins de trois mois et son compte rendu. Celle-ci est à effectuer à vos frais avant la visite.\n- vos lunettes',
    'Apportez votre passeport et une radio du thorax récente. Elle n’est pas remboursée et doit être faite avant votre venue.',
    'À apporter :\n• passeport\n• radio pulmonaire (frais à la charge de l’intéressée ; à réaliser avant la visite)',
  ])('%s', (words) => {
    expect(isToDo(words)).toBe(true)
    expect(read(words).xray?.free?.value).toBe(false)
  })

  it.each([
    'Apportez, si vous en avez une, une radiographie pulmonaire. La visite est gratuite ; elle dure une heure.',
  ])('but not: %s', (words) => {
    expect(isToDo(words)).toBe(false)
    expect(read(words).xray?.free).toBeUndefined()
  })
})

describe('for whom', () => {
  it.each([
    [
      'Pour les adultes et les enfants de plus de 15 ans : radiographie pulmonaire à faire avant la visite.',
      { over: 15 },
    ],
    [
      'Une radiographie est demandée aux personnes de 15 ans et plus : prenez rendez-vous avant la visite.',
      { from: 15 },
    ],
    ['Les adultes feront une radiographie pulmonaire avant la visite.', 'adults'],
    ['Les personnes âgées de plus de dix-huit ans feront une radiographie avant la visite.', { over: 18 }],
  ])('%s', (words, whom) => {
    expect(read(words).xray?.forWhom?.value).toEqual(whom)
  })

  it.each([
    'La radiographie n’est pas nécessaire pour les enfants de moins de 15 ans ni pour les femmes enceintes.',
    'Une radiographie est à faire avant la visite. Les moins de 15 ans et les femmes enceintes en sont dispensés.',
  ])('not for the young, nor for the pregnant: %s', (words) => {
    expect(read(words).xray).toMatchObject({
      notFor: { value: { under: 15 } },
      pregnancy: { value: { xray: 'exempt' } },
    })
  })
})

describe('a voucher that goes to the centre', () => {
  it.each([
    'Radiographie pulmonaire (bon de prise en charge joint, à remettre au cabinet IMAGERIE DU THABOR, 12 rue de Paris, sur rendez-vous au 02 99 31 40 52, avant le 8 décembre).',
    'Radiographie pulmonaire : sur rendez-vous au cabinet IMAGERIE DU THABOR, 12 rue de Paris (tél. 02 99 31 40 52), avant le 8 décembre, avec le bon de prise en charge ci-joint.',
  ])('%s', (words) => {
    const { xray, deadlines } = read(words)
    expect(isToDo(words)).toBe(true)
    expect(xray).toMatchObject({
      phone: { value: '0299314052' },
      show: { value: 'voucher' },
      until: { value: '2026-12-08' },
    })
    expect(xray?.centre?.value).toContain('IMAGERIE DU THABOR')
    expect(deadlines).toEqual([])
  })
})
