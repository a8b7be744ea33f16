/** Addresses in the shapes that letters print them in: code, city and how far the place goes. */
import { describe, expect, it } from 'vitest'
import { passageOf, wordsAt } from '../../../src/letters/passage.ts'
import { addressesIn } from '../../../src/letters/readers/address.ts'
import { timeZoneOf } from '../../../src/letters/readers/time-zone.ts'
import { letterText } from '../text.ts'

function read(text: string) {
  const passage = passageOf(letterText(text).pages)
  return addressesIn(passage).map((address) => [wordsAt(passage, address), address.postalCode, address.city])
}

describe('addresses', () => {
  it.each([
    ['au 2 bis avenue Jean-Jaurès, 77000 Melun', '2 bis avenue Jean-Jaurès, 77000 Melun', '77000', 'Melun'],
    [
      '26-28 rue du Docteur Lemoine, 51100 REIMS',
      '26-28 rue du Docteur Lemoine, 51100 REIMS',
      '51100',
      'Reims',
    ],
    [
      'à l’adresse suivante : Parc Alliance, 76 rue des Alliés, 38100 GRENOBLE',
      'Parc Alliance, 76 rue des Alliés, 38100 GRENOBLE',
      '38100',
      'Grenoble',
    ],
    [
      '55 rue Saint-Sernin – CS 90370 – 33002 BORDEAUX CEDEX',
      '55 rue Saint-Sernin – CS 90370 – 33002 BORDEAUX CEDEX',
      '33002',
      'Bordeaux',
    ],
    [
      'Immeuble Ordinal, rue des Chaufours, 95002 CERGY-PONTOISE CEDEX 08',
      'Immeuble Ordinal, rue des Chaufours, 95002 CERGY-PONTOISE CEDEX 08',
      '95002',
      'Cergy-Pontoise',
    ],
    [
      '86 avenue du 8 Mai 1945, 86000 Poitiers',
      '86 avenue du 8 Mai 1945, 86000 Poitiers',
      '86000',
      'Poitiers',
    ],
    [
      '93 bis rue de la Commune de 1871, 44400 Rezé',
      '93 bis rue de la Commune de 1871, 44400 Rezé',
      '44400',
      'Rezé',
    ],
    ['12 rue Neuve, 94200 IVRY SUR SEINE', '12 rue Neuve, 94200 IVRY SUR SEINE', '94200', 'Ivry sur Seine'],
    ['3 quai Sud, 76600 LE HAVRE', '3 quai Sud, 76600 LE HAVRE', '76600', 'Le Havre'],
    ['5 rue Basse, 97110 POINTE-À-PITRE', '5 rue Basse, 97110 POINTE-À-PITRE', '97110', 'Pointe-à-Pitre'],
    [
      'le 9 mars 2027 à 9h30, 7 rue Quivogne, 69002 Lyon, 2ème étage, porte B. Merci',
      '7 rue Quivogne, 69002 Lyon, 2ème étage, porte B',
      '69002',
      'Lyon',
    ],
    ['5 rue Basse, 97110 POINTE A PITRE', '5 rue Basse, 97110 POINTE A PITRE', '97110', 'Pointe a Pitre'],
    ['2 rue Haute, 93420 VILLEPINTE A 9H', '2 rue Haute, 93420 VILLEPINTE', '93420', 'Villepinte'],
    [
      '4 rue Haute, 93290 TREMBLAY EN FRANCE',
      '4 rue Haute, 93290 TREMBLAY EN FRANCE',
      '93290',
      'Tremblay en France',
    ],
    ['9 rue Haute, 75013 PARIS FRANCE', '9 rue Haute, 75013 PARIS', '75013', 'Paris'],
    ['à F-75013 Paris, 83 rue de Patay', 'F-75013 Paris, 83 rue de Patay', '75013', 'Paris'],
    [
      'au 31 rue Archambaud (97410 Saint-Pierre)',
      '31 rue Archambaud (97410 Saint-Pierre)',
      '97410',
      'Saint-Pierre',
    ],
    ['au 6 rue Hoche à Dijon (21000)', '6 rue Hoche à Dijon (21000)', '21000', 'Dijon'],
    [
      'OFII Lille\n2 rue de Tenremonde\n2ème étage\n59000 LILLE',
      'OFII Lille 2 rue de Tenremonde 2ème étage 59000 LILLE',
      '59000',
      'Lille',
    ],
  ])('%s', (text, quote, code, city) => {
    expect(read(text)).toEqual([[quote, code, city]])
  })

  it.each([
    ['N° étranger 1303774410'],
    ['CS 12345 rue'],
    ['IBAN FR76 3000 4000 0312 3456'],
    ['loi n° 20271 du code'],
    ['soit 12000 euros par an'],
    ['Dossier RF 31 27 00845 Déposé'],
  ])('none: %s', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('time zones', () => {
  it.each([
    ['59000', '', 'Europe/Paris'],
    ['97110', '', 'America/Guadeloupe'],
    ['97200', '', 'America/Martinique'],
    ['97300', '', 'America/Cayenne'],
    ['97400', '', 'Indian/Reunion'],
    ['97600', '', 'Indian/Mayotte'],
    ['98800', '', 'Pacific/Noumea'],
    [null, 'direction territoriale de mayotte', 'Indian/Mayotte'],
    [null, 'direction territoriale de lille', 'Europe/Paris'],
    ['93200', 'saint-denis', 'Europe/Paris'],
  ])('%s %s', (code, names, zone) => {
    expect(timeZoneOf(code, names)).toBe(zone)
  })
})
