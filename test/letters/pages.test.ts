/** Several pages in one message: which of them begin a letter, and which go on with one. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { medical } from './cases/medical.ts'
import { others } from './cases/others.ts'
import { letterText } from './text.ts'

const now = new Date('2026-12-15T09:00:00Z')
const days = (...texts: Parameters<typeof extract>[0]) =>
  extract(texts, now).map(({ kind, appointments }) =>
    [kind, ...appointments.map(({ date, start }) => `${date.value} ${start?.value ?? ''}`)].join(' '),
  )

const letter = `Office français de l'immigration et de l'intégration
Direction territoriale de Nancy
Nancy, le 12 janvier 2027
Madame Olena KOVALENKO
14 rue des Ponts
54000 NANCY
Numéro étranger : 5403318842
Objet : convocation à la visite médicale
Madame,
Vous êtes convoquée à la visite médicale le mardi 9 mars 2027 à 9h30 à l'OFII, 3 rue Lionnois, 54000 NANCY.
Vous présenterez votre passeport et cette convocation.
Veuillez agréer, Madame, mes salutations distinguées.
La directrice territoriale`
const alone = 'medical-visit 2027-03-09 09:30'

/** Pages that come with a letter: none of them is another letter. */
const further: [string, string][] = [
  [
    'its back',
    `Les données recueillies font l'objet d'un traitement informatique destiné au suivi de votre dossier.
Vous disposez d'un droit d'accès et de rectification auprès de l'OFII, 44 rue Bargue, 75015 PARIS.`,
  ],
  [
    'a list of papers with a letterhead',
    `OFII - Direction territoriale de Nancy
Dossier 5403318842 - Mme KOVALENKO
LISTE DES PIÈCES À PRÉSENTER
- carnet de vaccination
- lunettes de vue
- ordonnances en cours`,
  ],
  [
    'the prescription of the x-ray',
    `OFFICE FRANÇAIS DE L'IMMIGRATION ET DE L'INTÉGRATION
Service médical de Nancy
Nancy, le 12 janvier 2027
Madame Olena KOVALENKO
N° étranger : 5403318842
PRESCRIPTION
Radiographie pulmonaire de face, avec compte rendu, en vue de la visite médicale.
Le médecin de l'OFII`,
  ],
  [
    'a slip to send back',
    `COUPON-RÉPONSE à retourner à l'OFII de Nancy
Madame Olena KOVALENKO
N° étranger : 5403318842
Rendez-vous du mardi 9 mars 2027 à 9h30
O je serai présente   O je ne pourrai pas venir
Signature`,
  ],
  [
    'the way there',
    `OFII Nancy - Plan d'accès
3 rue Lionnois, 54000 NANCY
Tramway ligne 1, arrêt Cathédrale. Parking payant rue Saint-Dizier.`,
  ],
  [
    'the same in English',
    `French Office for Immigration and Integration (OFII)
Nancy, 12 January 2027
Mrs Olena KOVALENKO
Foreigner number: 5403318842
Subject: medical examination
Dear Madam, you are required to attend a medical examination on Tuesday 9 March 2027 at 9:30 am at OFII, 3 rue
Lionnois, 54000 NANCY. Please bring your passport and this letter.`,
  ],
]

describe('a page behind the letter', () => {
  it.each(further)('goes on with it: %s', (_, page) => {
    expect(days(letterText(`${letter}\f${page}`))).toEqual([alone])
  })

  it.each(further.slice(0, 5))('goes on with it also when it came first: %s', (_, page) => {
    expect(days(letterText(`${page}\f${letter}`))).toEqual([alone])
  })

  it('is put where its number says', () => {
    const pages = ['Page 1/3', 'Page 2/3', 'Page 3/3'].map((mark, index) =>
      index === 0 ? `${letter}\n${mark}` : `suite\nalinéa ${index}\n${mark}`,
    )
    const [one = '', two = '', three = ''] = pages
    expect(days(letterText(`${three}\f${one}\f${two}`))).toEqual([alone])
  })

  it('belongs to the letter whose number it bears', () => {
    const other = letter
      .replaceAll('5403318842', '5403319927')
      .replace('Olena', 'Iryna')
      .replace('mardi 9 mars', 'jeudi 11 mars')
    const back = 'N° étranger : 5403318842\nSe munir aussi de : deux photographies.'
    const photo = (text: string, name: string) => letterText(text, 'ocr', name, 0.95)
    const letters = extract([photo(letter, '1.jpg'), photo(other, '2.jpg'), photo(back, '3.jpg')], now)
    expect(letters.map(({ documents }) => documents.some(({ id }) => id === 'id-photos'))).toEqual([
      true,
      false,
    ])
  })
})

describe('two letters in one file', () => {
  // A mail, a certificate and a swindler's note have no letterhead: nothing tells them from an annex.
  const bare = /^(?:mail|visa validation|swindler)/
  const all = [...medical, ...others].filter(
    ({ name, text }) => !bare.test(name) && days(letterText(text)).length === 1,
  )
  const pairs = all.map((one, index) => [one, all[(index * 7 + 3) % all.length] ?? one] as const)
  it.each(pairs.filter(([a, b]) => a !== b).map(([a, b]) => [a.name, b.name, a.text, b.text]))(
    'stay two: %s, %s',
    (_, __, a, b) => {
      expect(days(letterText(`${a}\f${b}`))).toEqual([...days(letterText(a)), ...days(letterText(b))])
    },
  )
})
