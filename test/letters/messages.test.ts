/** Which texts of a message form a letter, and which text is a letter at all. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { looksLikeLetter } from '../../src/letters/recognise.ts'
import { medical } from './cases/medical.ts'
import { letterText } from './text.ts'

const now = new Date('2026-12-15T09:00:00Z')

const visit = `OFII – Direction territoriale de Lyon
7 rue Quivogne, 69002 LYON
Lyon, le 11 janvier 2027
Mme SAITO Emi – N° étranger : 6903312298
CONVOCATION VISITE MÉDICALE
Madame, vous êtes convoquée à la visite médicale le lundi 15 février 2027 à 8h30 au 7 rue Quivogne, 69002 LYON.
Se munir de : passeport, convocation, carnet de vaccination, lunettes.`
const welcome = `OFII – Direction territoriale de Lyon
7 rue Quivogne, 69002 LYON
Lyon, le 11 janvier 2027
Mme SAITO Emi – N° étranger : 6903312298
CONVOCATION À LA VISITE D'ACCUEIL
Madame, vous êtes convoquée le jeudi 18 février 2027 à 13h30 au 7 rue Quivogne, 69002 LYON pour la signature de votre
contrat d'intégration républicaine. À apporter : passeport, titre de séjour.`
const back = `Verso
Se munir également de : deux photographies d'identité, un justificatif de domicile.
En cas d'empêchement : medical.lyon@ofii.fr`
const covering = `Bonjour,
Veuillez trouver en pièce jointe votre convocation OFII à la visite médicale du lundi 15 février 2027 à 8h30.
Cordialement, l'OFII`

const kindsOf = (...texts: Parameters<typeof extract>[0]) => extract(texts, now).map(({ kind }) => kind)
const photo = (text: string, name: string) => letterText(text, 'ocr', name, 0.9)

describe('the letters of a message', () => {
  it('are two when one file holds two summonses', () => {
    expect(kindsOf(letterText(`${visit}\f${welcome}`))).toEqual(['medical-visit', 'cir-reception'])
  })

  it('are two when two files hold one each', () => {
    expect(kindsOf(letterText(visit), letterText(welcome, 'text-layer', 'b.pdf'))).toEqual([
      'medical-visit',
      'cir-reception',
    ])
  })

  it('are one when photos show the front and the back', () => {
    const letters = extract([photo(visit, 'front.jpg'), photo(back, 'back.jpg')], now)
    expect(letters.map(({ kind }) => kind)).toEqual(['medical-visit'])
    expect(letters[0]?.documents.map(({ id }) => id)).toContain('id-photos')
    expect(letters[0]?.contact.email).toMatchObject({
      value: 'medical.lyon@ofii.fr',
      file: 'back.jpg',
      page: 1,
    })
  })

  it('are one when the back was photographed first', () => {
    const letters = extract([photo(back, 'back.jpg'), photo(visit, 'front.jpg')], now)
    expect(letters.map(({ kind }) => kind)).toEqual(['medical-visit'])
    expect(letters[0]?.appointments).toHaveLength(1)
  })

  it('are one when the same letter came as a PDF and as a photo, and the PDF is kept', () => {
    const letters = extract(
      [photo(visit.replace('lunettes', 'lunett3s'), 'photo.jpg'), letterText(visit)],
      now,
    )
    expect(letters).toHaveLength(1)
    expect(letters[0]?.appointments[0]?.date.file).toBe('letter.pdf')
  })

  it('are two when two people of a family got the same model', () => {
    const other = visit.replace('Emi', 'Kenta').replace('6903312298', '6903312301').replace('8h30', '9h00')
    expect(extract([letterText(visit), letterText(other, 'text-layer', 'b.pdf')], now)).toHaveLength(2)
  })

  it('leave out the mail that only announces the attachment', () => {
    const letters = extract([letterText(covering, 'e-mail', 'mail'), letterText(visit)], now)
    expect(letters.map(({ appointments }) => appointments[0]?.place?.file)).toEqual(['letter.pdf'])
  })

  it('keep that mail when the attachment did not come along', () => {
    expect(extract([letterText(covering, 'e-mail', 'mail')], now)[0]).toMatchObject({
      kind: 'medical-visit',
      warnings: [{ code: 'attachment-missing' }],
    })
  })

  it('carry the page that a value stands on', () => {
    const letters = extract([letterText(`${visit}\f${back}`)], now)
    expect(letters[0]?.contact.email).toMatchObject({ page: 2 })
  })

  it('are none in a text that is no letter', () => {
    expect(
      extract([letterText('Milk, eggs, bread and a dozen apples for the weekend, please')], now),
    ).toEqual([])
    expect(extract([], now)).toEqual([])
  })

  it('are refused when the reading is rubbish', () => {
    const noise =
      'lf kj~ sdf wq xx zzt prk\nmmn bvq wrt lkj hgf\n~~ 8s dk fjq wpo xcv\nqsd fgh jkl mwx cvb nqz'
    expect(kindsOf(photo(noise, 'dark.jpg'))).toEqual(['unreadable'])
  })
})

describe('certainty of a photo', () => {
  const unsure = (word: string, certainty: number) => {
    const text = photo(visit, 'photo.jpg')
    for (const line of text.pages[0]?.lines ?? []) {
      for (const one of line.words) if (one.text.startsWith(word)) one.certainty = certainty
    }
    return extract([text], now)[0]?.appointments[0]
  }

  it('is enough when the words are clear', () => {
    expect(unsure('none', 1)).toMatchObject({ date: { sure: true }, start: { sure: true } })
  })

  it('is not enough for an hour that was hardly legible', () => {
    expect(unsure('8h30', 0.4)).toMatchObject({
      date: { sure: true },
      start: { value: '08:30', sure: false },
    })
  })

  it('is not enough for a day that was a guess, whatever the weekday says', () => {
    expect(unsure('15', 0.2)?.date.sure).toBe(false)
  })
})

describe('looksLikeLetter', () => {
  it.each(medical.map(({ name, text }) => [name, text]))('yes: %s', (_, text) => {
    expect(looksLikeLetter(letterText(text, 'e-mail'))).toBe(true)
  })

  it.each([
    ['do i need to fast for the OFII medical visit?'],
    [
      'Hi, I got a convocation from OFII for 9 March 2027 at 9:30 in Lille, do I need to bring my children? They are 10 and 12.',
    ],
    ['My letter says « se munir de la présente convocation ». What does that mean?'],
    ['Thank you so much for your help, that was really clear and I feel much better about going now!'],
    ['Bonjour, est-ce que je dois apporter mon passeport à la visite médicale ? Merci'],
    [
      'Can you write the message to OFII? My number is 9903412876 and I will be travelling on 9 March 2027 for work.',
    ],
  ])('no: %s', (text) => {
    expect(looksLikeLetter(letterText(text, 'e-mail'))).toBe(false)
  })
})
