/** Lists as offices write them: numbered in many ways, with what is not accepted, for each person, with a bracket that says more. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/letters/extract.ts'
import { letterText } from '../text.ts'

const now = new Date('2026-11-23T09:00:00Z')

function read(text: string) {
  const [letter] = extract([letterText(text)], now)
  if (!letter) throw new Error('no letter was read')
  return letter
}

const ids = (text: string): string[] => read(text).documents.map(({ id }) => id)

const request = (words: string) => `OFII - Service médical de Dijon
Dijon, le 16 novembre 2026
Objet : étranger malade - demande de pièces complémentaires
Madame,
${words}
Ces pièces sont à envoyer sous pli fermé.`

const visit = (words: string) => `OFII - Direction territoriale de Metz
Metz, le 16 novembre 2026
CONVOCATION - VISITE MÉDICALE
Vous êtes convoquée le lundi 21 décembre 2026 à 8h15 au 2 avenue Foch, 57000 Metz.
${words}`

describe('papers that a doctor asks for, below a line that says from when the days are counted', () => {
  it.each([
    [
      "Merci de m'adresser dans un délai de 3 semaines à compter de la date de ce courrier :\n 1°) le compte rendu opératoire,\n 2°) un certificat de votre cardiologue,\n 3°) le dernier bilan sanguin.",
      ['hospital-reports', 'specialist-report', 'lab-results'],
    ],
    [
      'Je vous prie de me transmettre sous un mois à compter de ce courrier :\n- le compte rendu de votre dernière hospitalisation,\n- un certificat de votre neurologue,\n- les ordonnances des six derniers mois.',
      ['hospital-reports', 'specialist-report', 'prescriptions'],
    ],
    [
      'Il vous appartient de nous transmettre, dans les trois semaines à partir de la réception du présent courrier :\n(1) une attestation de votre psychiatre,\n(2) l’ordonnance en cours,\n(3) le compte rendu du scanner.',
      ['specialist-report', 'prescriptions', 'imaging'],
    ],
    [
      'Je vous demande de me communiquer par retour de courrier :\n1° - le compte rendu de votre IRM ;\n2° - un courrier de votre pneumologue ;\n3° - vos dernières ordonnances.',
      ['imaging', 'specialist-report', 'prescriptions'],
    ],
    [
      'Veuillez m’adresser avant le 15 décembre 2026, en réponse à ce courrier :\na/ un certificat de votre hématologue,\nb/ vos derniers bilans sanguins,\nc/ un compte rendu d’hospitalisation.',
      ['specialist-report', 'lab-results', 'hospital-reports'],
    ],
  ])('are all listed: %s', (words, expected) => expect(ids(request(words))).toEqual(expected))
})

describe('a letter that has to be shown on paper', () => {
  const named = (words: string) =>
    read(visit(words)).documents.find(({ id }) => id === 'convocation')?.named ?? []
  it.each([
    'Apportez :\n- cette convocation imprimée (la version sur téléphone n’est pas acceptée)\n- votre passeport',
    'Apportez :\n- la présente convocation sur papier, le format numérique étant refusé\n- votre passeport',
    'Munissez-vous de cette convocation (une photo sur votre portable ne suffit pas) et de votre passeport.',
    'Apportez :\n- la convocation papier (aucune présentation sur smartphone)\n- votre passeport',
  ])('is not one that a phone will do for: %s', (words) => expect(named(words)).toEqual([]))
  it.each([
    'Apportez :\n- cette convocation, imprimée ou sur votre téléphone\n- votre passeport',
    'Apportez :\n- cette convocation (sur téléphone, il n’est pas nécessaire de l’imprimer)\n- votre passeport',
  ])('is one where the letter says so: %s', (words) =>
    expect(named(words)).toEqual([{ name: 'letter-or-phone' }]),
  )
})

describe('what is left of a sentence', () => {
  it.each([
    'Radiographie : présentez-vous, muni de la présente convocation et de votre passeport, du lundi au vendredi de 8h00 à 11h30, SANS RENDEZ-VOUS, au :\nCentre d’imagerie du Parc\n12 rue Verte, 57000 METZ',
    'Pour la radiographie, vous viendrez avec votre passeport et cette convocation, de 9h à 12h, sans rendez-vous, chez :\nCabinet Moselle, 3 rue Haute, 57000 METZ',
  ])('is no paper: %s', (words) => expect(ids(visit(words))).not.toContain('other'))

  it.each([
    'Vous apporterez votre passeport et la radiographie de vos poumons (vous devez la faire faire dans le cabinet de votre choix, à vos frais).',
    'Vous apporterez votre passeport et la radiographie de vos poumons (à faire réaliser par un cabinet de votre choix, à vos frais).',
  ])('keeps the bracket whole: %s', (words) => {
    const xray = read(visit(words)).documents.find(({ id }) => id === 'chest-xray')
    expect(xray?.french.value).toMatch(/à vos frais\)$/)
  })

  it('ends where the next bullet begins, also a full stop', () => {
    const letter = read(
      visit(
        'Vous devez présenter :\n. votre passeport\n. un timbre fiscal de 50 €, si vous n’avez pas encore payé la taxe\n. deux photographies d’identité\n. un certificat de vaccination',
      ),
    )
    expect(letter.documents.map(({ id }) => id)).toEqual([
      'passport',
      'tax-stamp',
      'id-photos',
      'vaccination-record',
    ])
    expect(letter.documents[1]?.when).toBe('not-paid')
  })
})

describe('a paper for everybody with a bracket for some', () => {
  it.each([
    'justificatif de domicile (facture de moins de 6 mois ; si vous êtes hébergée : attestation d’hébergement + pièce d’identité de l’hébergeant)',
    'justificatif de domicile (quittance récente ; en cas d’hébergement : attestation de l’hébergeant et sa carte d’identité)',
    'justificatif de domicile de moins de 3 mois (si vous êtes logé chez un tiers : attestation d’hébergement)',
  ])('is for everybody: %s', (words) => {
    const home = read(visit(`À apporter :\n- passeport\n- ${words}`)).documents.find(
      ({ id }) => id === 'proof-of-address',
    )
    expect(home).toMatchObject({ need: 'must' })
    expect(home?.when).toBeUndefined()
  })

  it.each(['CV et diplômes s’il y a lieu', 'un CV et vos diplômes éventuels'])(
    'is two papers: %s',
    (words) => {
      const { documents } = read(visit(`À apporter :\n- passeport\n- ${words}`))
      expect(documents.map(({ id, need }) => [id, need])).toEqual([
        ['passport', 'must'],
        ['other', 'must'],
        ['diplomas', 'if-applicable'],
      ])
    },
  )
})

describe('papers of each person', () => {
  it.each([
    'Merci d’apporter pour chaque personne : le passeport et le carnet de vaccination.',
    'Vous apporterez, pour chacun des membres de la famille : le passeport et le carnet de vaccination.',
    'Pièces à présenter pour chaque personne :\n- passeport\n- carnet de vaccination',
  ])('are for each: %s', (words) =>
    expect(read(visit(words)).documents.map(({ whose }) => whose)).toEqual(['each', 'each']),
  )
})

describe('a child’s papers and snack', () => {
  const child = (words: string) => `OFII - Service médical de Rennes
Rennes, le 16 novembre 2026
Objet : visite médicale de votre enfant
Je vous invite à le présenter le mardi 22 décembre 2026 à 15 heures, au 8 rue du Lac, 35000 RENNES.
${words}`
  it.each([
    'N’oubliez pas : la convocation, le passeport de l’enfant, son carnet de santé et le livret de famille.',
    'Pensez à la convocation, au carnet de santé de votre enfant et au livret de famille.',
    'Présentez la convocation avec le passeport de votre enfant.',
  ])('call nobody else: %s', (words) =>
    expect(read(child(words)).instructions.map(({ id }) => id)).not.toContain('come-with-children'),
  )
  it.each([
    'Vous pouvez apporter un jouet et une collation.',
    'Vous pourrez emporter une petite collation pour l’enfant.',
  ])('are no lunch and no word on fasting: %s', (words) => {
    const told = read(child(words)).instructions.map(({ id }) => id)
    expect(told).not.toContain('bring-lunch')
    expect(told).not.toContain('no-fasting')
  })
})

it.each([
  'Votre rendez-vous est maintenu ; venez muni des documents listés sur votre convocation.',
  'Merci d’apporter l’ensemble des pièces demandées dans la lettre précédente.',
])('takes no paper from a list that stands elsewhere: %s', (words) => expect(ids(visit(words))).toEqual([]))
