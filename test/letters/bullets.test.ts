/** Bullets that are typed as a letter or a closing quote, as an office types them or a font of signs leaves them. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { letterText } from './text.ts'

const now = new Date('2027-01-10T09:00:00Z')

/** What the letter asks for, with the words that stand beside it. */
function asked(list: string) {
  const text = `OFII – Direction territoriale de Lille
Lille, le 5 janvier 2027
Madame,
Vous êtes convoquée à l'entretien de fin de contrat le mardi 9 mars 2027 à 9h00, 2 rue de Tenremonde, 59000 LILLE.
Documents à produire :
${list}
Contact : lille@ofii.fr`
  return extract([letterText(text)], now).flatMap(({ documents }) =>
    documents.map(({ id, french }) => [id, french.quote]),
  )
}

describe('a list', () => {
  it.each(['o', 'ü', 'Ø', 'v', 'q', '»', '°', '->', '*', '•'])('is read by its lines behind %s', (mark) => {
    const papers = asked(
      [
        'titre de séjour en cours de validité',
        'si vous êtes mariée : livret de famille',
        'passeport',
        'si vous avez déménagé : justificatif de domicile',
      ]
        .map((line) => `${mark} ${line}`)
        .join('\n'),
    )
    expect(papers).toEqual([
      ['residence-permit', 'titre de séjour en cours de validité'],
      ['family-record-book', 'si vous êtes mariée : livret de famille'],
      ['passport', 'passeport'],
      ['proof-of-address', 'si vous avez déménagé : justificatif de domicile'],
    ])
  })

  it('keeps the words of a line that opens with a quotation’s end', () => {
    expect(asked('- passeport\n- document intitulé « titre\n» de séjour')[0]).toEqual([
      'passport',
      'passeport',
    ])
  })
})
