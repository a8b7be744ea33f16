/** What a letter says nobody needs to bring; and what only looks like that. */
import { describe, expect, it } from 'vitest'
import { kinds } from '../../../src/letters/kinds.ts'
import { passageOf } from '../../../src/letters/passage.ts'
import { notNeeded } from '../../../src/letters/readers/not-needed.ts'
import { letterText } from '../text.ts'

const [kind] = kinds

function names(text: string): string[] {
  if (!kind) return []
  const read = notNeeded({ passage: passageOf(letterText(text).pages), kind, now: new Date('2027-01-04') })
  return (read.notNeeded ?? []).map(({ value }) => value)
}

describe('what nobody needs', () => {
  it.each([
    ['Les photos d’identité ne sont plus réclamées.', ['id-photos']],
    ['IL N’EST PLUS NECESSAIRE D’ACHETER UN TIMBRE FISCAL.', ['tax-stamp']],
    ['Ni photographie ni timbre ne vous seront demandés.', ['id-photos', 'tax-stamp']],
    ['Aucune photocopie n’est nécessaire.', ['copies']],
    ['Inutile de rapporter votre contrat d’intégration.', ['cir-contract']],
    ['Stylo et cahier sont fournis par le centre.', ['pen-and-notebook']],
    ['Il n’est pas utile d’imprimer ce message.', ['print-out']],
    [
      'Nous ne redemandons pas le justificatif de domicile ; vos bulletins de paie sont inutiles.',
      ['payslips'],
    ],
    ['Le livret de famille n’est pas exigé.', ['family-record-book']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))

  it.each([
    'N’oubliez ni votre justificatif de domicile ni vos photos d’identité.',
    'Les photocopies ne sont pas acceptées : venez avec les originaux.',
    'Aucune photo prise avec un téléphone ne sera acceptée.',
    'Si vous êtes hébergé, le justificatif de domicile n’est pas demandé.',
    'Le timbre fiscal n’est pas demandé, sauf pour la première carte.',
    'Pas besoin de venir plus tôt : l’agent fera une photo.',
    'Apportez deux photos d’identité et un timbre.',
    'Sans photo, votre demande est inutile.',
    'Une interprète est fournie. Apportez un cahier et un stylo.',
  ])('not: %s', (text) => expect(names(text)).toEqual([]))
})
