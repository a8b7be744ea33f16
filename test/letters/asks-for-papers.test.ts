/** Who asks for the papers that are missing: OFII for a family or for its doctors, or another office to which OFII's certificate is one paper of many. */
import { expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { letterText } from './text.ts'

const head = `OFII - Direction territoriale de Dijon
6 rue Nicolas Berthot, 21000 DIJON
Dijon, le 8 février 2027
`
const cir = "les formations prescrites par l'OFII dans le cadre du contrat d'intégration républicaine"

it.each([
  [
    'family-reunification',
    `${head}DEMANDE DE PIÈCES COMPLÉMENTAIRES\nDossier regroupement familial n° 21-0042\nMonsieur,\nMerci de nous adresser sous 30 jours : l'acte de mariage et le bail.`,
  ],
  [
    'family-reunification',
    `${head}DEMANDE DE DOCUMENTS COMPLÉMENTAIRES\nMonsieur,\nVotre demande de regroupement familial ne peut être instruite : il manque des pièces. Transmettez-nous sous un mois vos bulletins de salaire.`,
  ],
  [
    'family-reunification',
    `${head}RENSEIGNEMENTS COMPLÉMENTAIRES\nService du regroupement familial\nMadame,\nPour le dossier de votre conjoint, veuillez fournir sous 2 mois le livret de famille.`,
  ],
  [
    'sick-foreigner-request',
    `${head}DEMANDE DE PIÈCES COMPLÉMENTAIRES\nProcédure étranger malade\nMonsieur,\nMerci de transmettre au médecin de l'OFII sous 15 jours le compte rendu d'hospitalisation.`,
  ],
  [
    'sick-foreigner-request',
    `${head}DEMANDE D'ÉLÉMENTS COMPLÉMENTAIRES\nVotre demande de titre de séjour pour raison de santé\nMadame,\nVeuillez faire parvenir au service médical vos résultats d'analyses sous 15 jours.`,
  ],
  [
    'not-ofii',
    `PRÉFECTURE DE LA CÔTE-D'OR - Bureau du séjour\nMadame,\nVotre demande de titre de séjour est incomplète. Produisez sous 30 jours l'attestation de suivi pour ${cir}.`,
  ],
  [
    'not-ofii',
    `CPAM DE LA CÔTE-D'OR\n21000 DIJON\nObjet : demande de pièces complémentaires\nMadame, merci de nous envoyer avant le 15 mars 2027 l'attestation pour ${cir}.`,
  ],
  [
    'not-ofii',
    `France Travail\nAgence de Dijon Nord\nMonsieur,\nMerci de transmettre avant le 15 mars 2027 votre attestation pour ${cir}.`,
  ],
  [
    'language-course',
    `GRETA DE DIJON\nLycée Carnot, 16 boulevard Thiers, 21000 DIJON\nFormation linguistique prescrite par l'OFII\nMonsieur, vous êtes attendu le mardi 9 mars 2027 à 9h00.`,
  ],
])('%s: %s', (kind, text) => {
  const [letter] = extract([letterText(text)], new Date('2027-02-09T09:00:00Z'))
  expect(letter?.kind).toBe(kind)
})
