/** Papers that stand beside another of the same sort, in its place, or for some only: none is lost, merged or wanted of everybody. */
import { expect, it } from 'vitest'
import { extract } from '../../../src/letters/extract.ts'
import { loadLocale } from '../../../src/locales.ts'
import { answer } from '../../../src/topics/answer.ts'
import { drawAnswer } from '../../../src/wording/answer.ts'
import { createWording } from '../../../src/wording/wording.ts'
import { draw } from '../../wording/draw.ts'
import { letterText } from '../text.ts'

const now = new Date('2027-01-10T09:00:00Z')
const locale = await loadLocale()
const wording = createWording(locale, 30)

/** The list that somebody gets who asks what to bring. */
function list(words: string, about = 'entretien'): string {
  const text = `OFII – Direction territoriale de Rouen
Rouen, le 6 janvier 2027
Objet : ${about}
Madame,
Vous êtes convoquée le jeudi 11 février 2027 à 9h30, 21 rue Malouet, 76100 ROUEN.
${words}`
  const [letter = null] = extract([letterText(text)], now)
  return draw(drawAnswer(answer('what-to-bring', letter, locale.general, now), wording).parts)
}

it.each<[string, string[]]>([
  [
    'Merci de venir avec : votre passeport ou laissez-passer, la présente lettre, l’OQTF ou la décision de rejet de l’OFPRA si vous en avez une.',
    ['your passport', 'laissez-passer', 'this letter', 'OQTF', 'the decision on your asylum request'],
  ],
  [
    'Vous viendrez avec : un laissez-passer consulaire, deux photos d’identité, votre convocation.',
    ['laissez-passer', 'ID photos', 'this letter'],
  ],
  [
    'Pièces : attestation d’assiduité linguistique, attestations de formation civique, titre de séjour.',
    ['certificate of your French course', 'certificates of your civic training days', 'residence card'],
  ],
  [
    'Apportez :\n- les attestations des quatre journées civiques\n- l’attestation de la formation linguistique\n- votre CV',
    ['certificates of your civic training days', 'certificate of your French course', 'your CV'],
  ],
  [
    'Apportez un justificatif de domicile (à défaut, une attestation d’hébergement et une copie de la pièce d’identité de l’hébergeant).',
    ['proof of address or a signed note from the person you live with and a copy of their ID', 'hébergeant'],
  ],
  [
    'Apportez : un justificatif de domicile ou, à défaut, une attestation d’hébergement accompagnée de la carte d’identité de votre hôte.',
    ['proof of address', 'a signed note from the person you live with and a copy of their ID'],
  ],
  [
    'Apportez votre attestation de demande d’asile, le formulaire OFPRA, tous vos documents.',
    ['the OFPRA form', 'all your papers'],
  ],
  ['Veuillez apporter une lettre de votre propriétaire précisant la surface.', ['a note from your landlord']],
])('keeps all of: %s', (words, papers) => {
  for (const paper of papers) expect(list(words)).toContain(paper)
})

it.each([
  'Apportez votre passeport. La radiographie n’est pas demandée aux femmes enceintes : apporter un certificat de grossesse.',
  'Apportez votre passeport. Enceinte : pas de radio, fournir un certificat de grossesse.',
  'Apportez votre passeport, un certificat de grossesse dispensant de radiographie.',
  'À apporter : passeport, carnet de maternité, lunettes.',
])('wants a paper of pregnancy only of whoever is pregnant: %s', (words) => {
  expect(list(words, 'visite médicale')).toMatch(
    /if you are pregnant: (?:a proof of pregnancy|your maternity record)/,
  )
})

it.each([
  'Apportez un justificatif de domicile (à défaut, attestation d’hébergement et copie de la pièce d’identité de l’hébergeant).',
  'Apportez un justificatif de domicile (ou attestation d’hébergement et photocopie du titre de séjour de votre hôte).',
])('takes the copy of another’s paper for no copy of one’s own: %s', (words) => {
  expect(list(words)).not.toContain('the original and a copy')
})

it.each([
  'Merci de nous envoyer le justificatif de votre absence du 4 janvier en réponse à ce message avant le 20 janvier 2027.',
  'Motif à transmettre sous 8 jours à cir.rouen@ofii.fr.',
])('finds no paper to bring in: %s', (words) => {
  expect(list(`Apportez votre passeport.\n${words}`)).not.toMatch(/this letter|contract/)
})

it.each(['aide au retour volontaire', 'contrat d’intégration républicaine', 'demande d’asile'])(
  'never asks for a letter that it holds: %s',
  (about) => {
    expect(list('Merci d’être à l’heure.', about)).not.toContain('Send it to me')
    expect(list('Merci d’être à l’heure.', about)).toContain('could not find a list')
  },
)
