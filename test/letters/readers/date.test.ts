/** Dates in every form that letters use, and look-alikes that are none. */
import { describe, expect, it } from 'vitest'
import { passageOf, wordsAt } from '../../../src/letters/passage.ts'
import { datesIn, iso } from '../../../src/letters/readers/date.ts'
import { roleOf } from '../../../src/letters/readers/date-role.ts'
import { letterText } from '../text.ts'

function read(text: string) {
  const passage = passageOf(letterText(text).pages)
  return datesIn(passage).map((date) => {
    const day = date.year === null ? `${date.day}/${date.month}` : iso(date.year, date.month, date.day)
    return { day, quote: wordsAt(passage, date), role: roleOf(passage, date), exact: date.exact }
  })
}

describe('dates', () => {
  it.each([
    ['le mardi 9 mars 2027', '2027-03-09', 'mardi 9 mars 2027'],
    ['le mardi, 9 mars 2027', '2027-03-09', 'mardi, 9 mars 2027'],
    ['LE MARDI 09 MARS 2027', '2027-03-09', 'MARDI 09 MARS 2027'],
    ['le 1er juin 2027', '2027-06-01', '1er juin 2027'],
    ['le 1 er juin 2027', '2027-06-01', '1 er juin 2027'],
    ['le 1ᵉʳ juin 2027', '2027-06-01', '1ᵉʳ juin 2027'],
    ['Le 07/04/2027 à 08:30 heures', '2027-04-07', '07/04/2027'],
    ['le 28/04/27', '2027-04-28', '28/04/27'],
    ['le 12.02.2027.', '2027-02-12', '12.02.2027'],
    ['le 12-02-2027', '2027-02-12', '12-02-2027'],
    ['date : 2027-03-09', '2027-03-09', '2027-03-09'],
    ['vendredi 12/03/2027', '2027-03-12', 'vendredi 12/03/2027'],
    ['le mardi neuf mars deux mille vingt-sept', '2027-03-09', 'mardi neuf mars deux mille vingt-sept'],
    ['le premier février deux mille vingt sept', '2027-02-01', 'premier février deux mille vingt sept'],
    ['le vingt et un juin 2027', '2027-06-21', 'vingt et un juin 2027'],
    ['le mardi 9\nmars 2027', '2027-03-09', 'mardi 9 mars 2027'],
    ['le mercredi\n3 février 2027', '2027-02-03', 'mercredi 3 février 2027'],
    ['le 3 fevrier 2027', '2027-02-03', '3 fevrier 2027'],
    ['le 12 févr. 2027', '2027-02-12', '12 févr. 2027'],
    ['le 14 août 2027', '2027-08-14', '14 août 2027'],
    ['mercredi3février2027à8h15', '2027-02-03', 'mercredi3février2027'],
    ['03\tmardi9mars 2027', '2027-03-09', 'mardi9mars 2027'],
    ['on Tuesday 9 March 2027', '2027-03-09', 'Tuesday 9 March 2027'],
    ['on March 9, 2027', '2027-03-09', 'March 9, 2027'],
    ['le 9 mars à 9h30', '9/3', '9 mars'],
    ['le 12 mars 14 h', '12/3', '12 mars'],
    ['OFII, 12 rue des Lilas, 69426 Lyon Cedex\t13 avril 2027\t9h00', '2027-04-13', '13 avril 2027'],
    ['31000 Toulouse Cedex\n12 avril 2027', '2027-04-12', '12 avril 2027'],
    ['34064 MONTPELLIER CEDEX 9 mars 2027', '2027-03-09', '9 mars 2027'],
    ['59011 Lille Cedex\n09/03/2027', '2027-03-09', '09/03/2027'],
  ])('%s', (text, day, quote) => {
    expect(read(text)).toMatchObject([{ day, quote, exact: true }])
  })

  it.each([
    ['le mercredi 3 févricr 2027', '2027-02-03'],
    ['le 17 septemhre 2027', '2027-09-17'],
    ['le jeudi 1l février 2027', '2027-02-11'],
    ['le lundi 1°" mars 2027', '2027-03-01'],
    ['le lundi 1* mars 2027', '2027-03-01'],
    ['le lundi 1® mars 2027', '2027-03-01'],
    ['LE LUNDI 1% MARS 2027', '2027-03-01'],
    ['le samedi 17. avril 2027', '2027-04-17'],
    ['le mardi 3O mars 2027', '2027-03-30'],
    ['le mardi 9 mars 2O27', '2027-03-09'],
    ['le rnardi 9 mars 2027 puis le jeudi ler avril 2027', '2027-03-09'],
  ])('misread, and known to be: %s', (text, day) => {
    const dates = read(text)
    expect(dates[0]?.day).toBe(day)
    expect(dates.some(({ exact }) => !exact)).toBe(true)
  })

  it.each([
    ['le 31 février 2027'],
    ['le 45/03/2027'],
    ['Tél. 05.57.14.23.00'],
    ['Tél. 03 20 99 98 60'],
    ['Dossier RF-93-20-26'],
    ['n° 11436*05'],
    ['26-28 rue du Docteur Lemoine'],
    ['IBAN FR76 3000 4000 1234'],
    ['article R. 431-11'],
    ['2 à 3 mardis'],
    ['de 8 h 30 à 15 h 30 Maison de la formation'],
    ['au cabinet du Mail, 9 mail François-Mitterrand, 35000 Rennes'],
    ['12 marsouins'],
    ['44 rue Bargue - 75732 Paris Cedex 15\nSent from my phone'],
    ['75732 PARIS CEDEX 15\nMars Bernard, directeur'],
    ['92130 Issy Cedex 9\nJuin Mathilde, accueil'],
  ])('no date: %s', (text) => {
    expect(read(text)).toEqual([])
  })

  it('shares month and year along a list of days', () => {
    expect(read('les vendredis 5, 12 et 19 mars 2027').map(({ day }) => day)).toEqual([
      '2027-03-05',
      '2027-03-12',
      '2027-03-19',
    ])
    expect(read('le lundi 8 et le mardi 9 mars 2027').map(({ day }) => day)).toEqual([
      '2027-03-08',
      '2027-03-09',
    ])
    expect(read('le 12 mars et le 19 mars 2027').map(({ day }) => day)).toEqual(['2027-03-12', '2027-03-19'])
  })
})

describe('what a date is for', () => {
  it.each([
    ['Vous êtes convoqué le mardi 9 mars 2027 à 9h30.', 'appointment'],
    ['Votre rendez-vous aura lieu le 9 mars 2027.', 'appointment'],
    ['Date : 9 mars 2027', 'appointment'],
    ['Convocation du 18/02/2027 à 10:30 heures', 'appointment'],
    ['Lille, le 18 janvier 2027', 'issued'],
    ['À Lille, le 18 janvier 2027', 'issued'],
    ['Fait à Saint-Denis, le 18 janvier 2027', 'issued'],
    ['Édité le 22/02/2027', 'issued'],
    ['née le 14 mai 1985 à Lagos', 'past'],
    ['Date de naissance : 14/05/1985', 'past'],
    ['Votre visa a été validé le 11/12/2026.', 'past'],
    ['Vous avez validé votre visa de long séjour le 11/12/2026.', 'past'],
    ['Votre visa est valable jusqu’au 2 janvier 2028.', 'past'],
    ['Suite à votre demande du 9 février 2027, voici une réponse.', 'past'],
    ['La loi n° 2018-778 du 10 septembre 2018 le prévoit.', 'past'],
    ['86 avenue du 8 mai 1945, 86000 Poitiers', 'past'],
    ['Répondez avant le 10 février 2027.', 'deadline'],
    ['À renvoyer au plus tard le 10 février 2027.', 'deadline'],
    ['Votre visite initialement fixée au 1er mars 2027 à 9h30 ne peut être tenue.', 'earlier'],
    ['La présente annule et remplace la convocation du 1er mars 2027 à 9h30.', 'earlier'],
    ['Votre rendez-vous du 1er mars 2027 à 9h30 est reporté à une date ultérieure.', 'earlier'],
    ['Vous ne vous êtes pas présentée à la visite du 1er mars 2027 à 9h30.', 'earlier'],
    ['La journée du mardi 16 février 2027 n’aura pas lieu.', 'cancelled'],
    ['Votre rendez-vous du 16 février 2027 est annulé.', 'cancelled'],
  ])('%s', (text, role) => {
    expect(read(text).map((date) => date.role)).toEqual([role])
  })

  it('tells the new day from the one it takes the place of', () => {
    const roles = read(
      'Votre visite du lundi 1er mars 2027 à 9h30 est reportée au mercredi 24 mars 2027 à 11h00.',
    )
    expect(roles.map(({ day, role }) => `${day} ${role}`)).toEqual([
      '2027-03-01 earlier',
      '2027-03-24 appointment',
    ])
  })
})

describe('a date in words that a picture has damaged', () => {
  const inPicture = (text: string, source: 'ocr' | 'text-layer' = 'ocr') =>
    datesIn(passageOf(letterText(text, source).pages)).map(
      ({ day, month, year, exact }) => `${year}-${month}-${day}${exact ? '' : '?'}`,
    )

  it.each([
    ['le mardi cinq octobre deux mille vinet-sept. de 13h00 à 16h30', '2027-10-5?'],
    ['le mardi cing.octobre deux mille vingt-sept.de 13h00', '2027-10-5?'],
    ['le jeudi onze novembre deux mille vingt-seot', '2027-11-11?'],
    ['le lundi treize mars deux miile vingt-huit', '2028-3-13?'],
    ['le vendredi vingt et un janvier deux mille vingt-hult', '2028-1-21?'],
  ])('is read, and doubted: %s', (text, expected) => expect(inPicture(text)).toEqual([expected]))

  it.each([
    'le mardi six octobre deux mille vingt-xxxt',
    'mardi ville de deux mille habitants',
    'le jeudi dlx novembre deux mille vingt-sept',
  ])('is not guessed where more than a letter is lost, or too short a word: %s', (text) =>
    expect(inPicture(text)).toEqual([]),
  )

  it('is none in a text that no picture has damaged', () =>
    expect(inPicture('le mardi cinq octobre deux mille vinet-sept', 'text-layer')).toEqual([]))
})
