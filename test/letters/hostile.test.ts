/** Text made to make patterns run for ever: every letter comes back, or the test never ends. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { looksLikeLetter } from '../../src/letters/recognise.ts'
import { letterText } from './text.ts'

const head =
  'OFII – Direction territoriale de Lille\nObjet : convocation visite médicale\nMadame, apporter : '
const seeds = [
  ' ',
  '1',
  '1 ',
  'à à à ',
  'a',
  '-',
  '(',
  '.',
  '12/',
  '9h',
  '9 h 00 et ',
  'mardi ',
  '3 mars ',
  'mars 2027, ',
  'rue ',
  '12 rue de la rue, ',
  '59000 ',
  '59000 Lille ',
  'x@',
  'a@b.',
  'http://',
  'de la ',
  'et passeport ',
  'passeport, ',
  'n° n° ',
  '0 3 ',
  'initialement ',
  'vous ne vous êtes pas ',
  'prévenir 2 ',
  'Mme A ',
  '\n- ',
  '\n☐ ',
  'oui\tnon\t',
  'à l’adresse ',
  'envoyer au service médical, ',
  'salle 2, 3e étage, ',
  'une seule fois ',
  'aux mêmes heures ',
  'ne pas être à jeun ',
  'sans le cliché ',
  '.... ',
  'déjà reporté ',
  'si vous pas pris ',
  'AaAa',
  '1 :-:',
  'déjà reporté ne ',
  '\n',
  'Le groupe A est attendu le 3 mars 2027 à 9 h 12. Le groupe B le 4 mars 2027 à 10 h 15.\n',
  'groupe 7 : 7 mars 2027 de 9 h à 12 h\n',
  'Étape 1 : le 3 mars 2027 à 9h\n',
  'envoyer par courrier ',
]

/** What has to stand before the words that are repeated, and behind them. */
const framed: [before: string, seed: string, behind: string][] = [
  ['Ne vous adressez pas ', 'l’', ' 01 23 45 67 89'],
  ['Écrivez à l’OFII et non ', 'à la ', ' 01 23 45 67 89'],
  ['Votre examen du 3 mai 2027 sera ', 'ensuite, ', 'ici'],
  ['Votre examen le 3 mai 2027 sera donc', ', d’abord', ' là'],
  ['Votre examen du 3 mai 2027 sera ', 'donc, être ', 'ici'],
  ['Votre visite ', 'en objet, ', 'reste fixée au mardi 9 mars 2027'],
  ['Secrétariat\ttel', 'meltel', 'x 01 23 45 67 89'],
  ['tel', 'meltel', 'x visites@ofii.fr'],
  ['Vous apporterez ', 'vingt deux ', 'z-passeport'],
  ['Apportez :\n- ', 'trente et un ', 'z-passeport'],
  ['Documents à présenter\nvotre ', 'vingt cinq ', 'attestatio'],
  ['Munissez-vous de ', 'cinquante-six ', ', un passeport'],
]

describe('hostile text', () => {
  it.each(seeds.map((seed) => [JSON.stringify(seed), seed]))('%s over and over', (_, seed) => {
    const long = seed.repeat(Math.ceil(50_000 / seed.length))
    const broken = long.replace(/(.{200})/g, '$1\n')
    for (const text of [long, head + broken]) {
      expect(extract([letterText(text)], new Date('2027-01-01T00:00:00Z')).length).toBeLessThanOrEqual(1)
      looksLikeLetter(letterText(text, 'ocr', 'photo.jpg', 0.9))
    }
  })

  it.each(framed)('%s%s…%s', (before, seed, behind) => {
    for (const times of [40, 90]) {
      const text = `${head}le passeport.\n${before}${seed.repeat(times)}${behind}.\n`
      expect(extract([letterText(text)], new Date('2027-01-01T00:00:00Z'))).toHaveLength(1)
    }
  })
})
