/** The day on which a letter was written, in the heads of many offices; never the day it calls for. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/letters/extract.ts'
import { summary } from '../summary.ts'
import { letterText } from '../text.ts'

const read = (text: string) => extract([letterText(text)], new Date('2027-09-08T09:00:00Z')).map(summary)[0]
const body = `Mme Ana ROQUE, née le 04/05/1991
21000 DIJON
CONVOCATION À LA VISITE MÉDICALE
Madame, vous êtes convoquée le mardi 5 octobre 2027 à 9h30.
Apportez votre passeport.`

describe('the date of a letter', () => {
  it.each([
    'OFII DIJON\t06/09/2027\n6 rue Nicolas Berthot\tDossier 4471\n21000 DIJON',
    'OFII DIJON\n06/09/2027',
    'OFII\nM. Samir KACI\n3 allée des Tilleuls\n76800 Saint-Étienne-du-Rouvray\nDijon, le 6 septembre 2027',
    'OFII Dijon · service médical\t6 septembre 2027\n6 rue Nicolas Berthot, 21000 Dijon\tN° étranger : 2109774026',
    'OFII DIJON - SERVICE MEDICAL\n6 rue Nicolas Berthot - 21000 DIJON\t06.09.27',
    'OFII Dijon\tCourrier du 06/09/2027\nBienvenue en France\tRéf. à rappeler : 2120418853',
    'Office français de l’immigration et de l’intégration\nÀ Dijon, ce 6 septembre 2027',
    'OFII\nDijon, ce lundi 6 septembre 2027',
    'OFII – DT de Dijon\nDijon le six septembre deux mille vingt-sept',
    'OFII – DT de Dijon\nN/Réf. : VM/2127 – 06/09/2027',
    'OFII – DT de Dijon\nNos références : 21-774 / Date : 06.09.2027',
    'OFII – DT de Dijon\nLettre datée du 6 septembre 2027',
    'OFII – DT de Dijon\nDate du courrier\t6 septembre 2027',
    'OFII – DT de Dijon\nLe lundi 6 septembre 2027',
    'OFII – DT de Dijon\nLundi 6 septembre 2027',
    'OFII – DT de Dijon, 21000 Dijon – 6 septembre 2027',
    'OFII – DT de Dijon\nDossier suivi par : Mme Leroy\tDijon, 6 sept. 2027',
    'OFII – DT de Dijon\nEnvoyé le : 06/09/2027',
    'OFII – DT de Dijon\n[06/09/2027]',
    'OFII – DT de Dijon\nN° étranger\t2109 774 026\tÉdité le\t06/09/2027',
    'OFII – DT de Dijon\nRéf.\tVM-21-27-0836\tN° étranger\t2109 774 026\nNée le\t22/02/1996\tVisa\tdu 08/01/27 au 07/01/28\nÉdité le\t06/09/27\tSuivi par\tMme Leroy',
    'OFII – DT de Dijon\nNée le\t22/02/1996\tVisa validé le\t08/01/27\nImprimé le\t06/09/27\tPage\t1/1',
  ])('%s', (head) => {
    expect(read(`${head}\n${body}`)).toMatchObject({
      issuedOn: '2027-09-06',
      appointments: [{ what: 'medical-visit 2027-10-05 09:30' }],
    })
  })

  it.each([
    'Fait à Dijon, le 6 septembre 2027\nLe directeur',
    'Le directeur territorial, le 06/09/2027',
    'La responsable du service médical\n06/09/2027',
  ])('stands below as well: %s', (foot) => {
    expect(read(`OFII – DT de Dijon\n${body}\n${foot}`)?.issuedOn).toBe('2027-09-06')
  })

  it.each([
    'OFII DIJON\nRENDEZ-VOUS\n5 octobre 2027\n9h30\nVisite médicale\nMme Ana ROQUE',
    'OFII DIJON\nMme Ana ROQUE\t04/05/1991\nVISITE MEDICALE\nmardi 5 octobre 2027 à 9h30',
    'OFII DIJON\nVISITE MEDICALE\n05/10/2027\t9h30\nMme Ana ROQUE',
    'OFII DIJON\nNouveau rendez-vous\n05/10/2027 (au lieu du 21/09/2027)\n9h30\nVisite médicale',
  ])('is not in every letter: %s', (text) => {
    expect(read(text)?.issuedOn).toBeNull()
  })
})
