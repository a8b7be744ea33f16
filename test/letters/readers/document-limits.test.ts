/** How many of a paper a letter wants, how old it may be and what it shows: in the words of several clerks. */
import { describe, expect, it } from 'vitest'
import { kinds } from '../../../src/letters/kinds.ts'
import { passageOf } from '../../../src/letters/passage.ts'
import { documents } from '../../../src/letters/readers/documents.ts'
import { letterText } from '../text.ts'

const [kind] = kinds

function first(line: string) {
  if (!kind) return undefined
  const passage = passageOf(letterText(`À apporter :\n- ${line}\n- un stylo`).pages)
  return documents({ passage, kind, now: new Date('2027-01-04') }).documents?.[0]
}

describe('what limits a paper', () => {
  it.each([
    ['vos trois derniers bulletins de paie', { count: 3, age: 'latest' }],
    ['les 2 dernières fiches de paie', { count: 2, age: 'latest' }],
    ['bulletins de salaire (les quatre derniers)', { count: 4, age: 'latest' }],
    ['bulletins de salaire des six derniers mois', { of: { count: 6, unit: 'month' } }],
    ['dernier avis d’imposition', { age: 'latest' }],
    ['QUATRE PHOTOGRAPHIES D’IDENTITE', { count: 4 }],
    ['photos d’identité (3)', { count: 3 }],
    ['un justificatif de domicile daté de moins de trois mois', { under: { count: 3, unit: 'month' } }],
    ['JUSTIFICATIF DE DOMICILE DE MOINS DE 6 MOIS', { under: { count: 6, unit: 'month' } }],
    ['justificatif de domicile ne datant pas de plus de deux mois', { under: { count: 2, unit: 'month' } }],
    ['extrait d’acte de naissance de moins d’un an', { under: { count: 1, unit: 'year' } }],
    ['un justificatif de domicile récent', { age: 'recent' }],
    ['vos ordonnances des douze derniers mois', { of: { count: 12, unit: 'month' } }],
    ['une pièce d’identité avec photo', { shows: 'photo' }],
    ['passeport en cours de validite', { shows: 'valid' }],
    ['titre de séjour ou passeport en cours de validité', { shows: 'valid' }],
    ['une photo d’identité de chaque enfant de moins de 5 ans', { count: 1 }],
    ['certificat médical de l’enfant, datant de moins de 3 mois', { under: { count: 3, unit: 'month' } }],
    ['extrait d’acte de naissance de l’enfant de moins de 3 mois', { under: { count: 3, unit: 'month' } }],
    ['acte de naissance de votre fils, de moins de six mois', { under: { count: 6, unit: 'month' } }],
    ['bail signé par les deux parties', { shows: 'both-signatures' }],
    ['contrat de location signé du propriétaire et du locataire', { shows: 'both-signatures' }],
  ])('%s', (line, limits) => expect(first(line)?.limits).toEqual(limits))

  it.each([
    'photos d’identité (3,5 x 4,5 cm)',
    '4 photos d’identité pour vous et 2 pour chaque enfant',
    'vos ordonnances en cours',
    'votre avis d’imposition',
    'votre carnet de vaccination, même récent',
    'certificats de scolarité des enfants de moins de 16 ans',
    'votre titre de séjour',
    'votre passeport, même s’il n’est plus en cours de validité',
    'votre passeport en cours de validité ou périmé',
    'votre titre de séjour, même expiré ou plus en vigueur',
    '2 à 3 photos d’identité',
    'deux ou trois photographies',
    'photos d’identité (2 ou 3)',
    'actes de naissance de vos enfants de moins de trois ans',
    'acte de naissance, pour les enfants de moins de 6 mois',
    'extrait d’acte de naissance de l’enfant de moins de 3 ans',
    'acte de naissance des enfants mineurs âgés de moins de 2 ans',
  ])('nothing: %s', (line) => expect(first(line)?.limits).toBeUndefined())
})

describe('papers by their exact names', () => {
  it.each([
    ['une facture de gaz ou d’électricité', 'power-bill'],
    ['FACTURE D’ELECTRICITE', 'electricity-bill'],
    ['les comptes rendus de votre hospitalisation du 3 au 9 mai 2027', 'stay-report'],
    ['ordonnances des trois derniers mois', 'prescriptions-of-then'],
    ['coordonnées bancaires (IBAN)', 'iban'],
    ['les actes de naissance de vos enfants', 'births-of-children'],
    ['vos certificats médicaux', 'medical-certificates'],
    ['vos deux dernières quittances de loyer', 'rent-receipts'],
    ['attestation de prolongation de votre titre de séjour', 'extension-certificate'],
    ['une tablette ou un ordinateur, avec une caméra et un micro', undefined],
  ])('%s', (line, name) => expect(first(line)?.named?.[0]?.name).toBe(name))

  it.each([
    'une facture d’eau, d’électricité ou de gaz',
    'votre relevé d’identité bancaire (RIB, IBAN)',
    'les comptes rendus de vos hospitalisations',
    'l’acte de naissance de votre enfant',
  ])('and no other: %s', (line) =>
    expect(['power-bill', 'electricity-bill', 'iban', 'stay-report', 'births-of-children']).not.toContain(
      first(line)?.named?.[0]?.name,
    ),
  )

  it.each([
    ['vos lunettes, le cas échéant', 'wear-them'],
    ['éventuellement, votre carnet de maternité', 'pregnant'],
    ['vos ordonnances, s’il y a lieu', 'treatment'],
    ['votre contrat de travail, si vous êtes embauchée', 'employed'],
    ['si vous possédez un compte bancaire au Maroc, ses coordonnées (IBAN)', 'account-there'],
    ['si vous avez un compte, votre RIB', 'account'],
    ['si vous avez séjourné à l’hôpital, les comptes rendus', 'hospital'],
    ['votre acte de mariage, le cas échéant', undefined],
  ])('for whom: %s', (line, when) => expect(first(line)?.when).toBe(when))
})
