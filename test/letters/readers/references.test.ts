/** The numbers to quote, as clerks print them: before and behind their label, beside it, below it, in a sentence. */
import { describe, expect, it } from 'vitest'
import { passageOf } from '../../../src/letters/passage.ts'
import { referencesIn } from '../../../src/letters/readers/references.ts'
import { letterText } from '../text.ts'

const read = (text: string) =>
  referencesIn(passageOf(letterText(text).pages)).map(({ kind, value }) => `${kind} ${value.value}`)

describe('references', () => {
  it.each([
    ['N° étranger : 9903412876', 'foreigner-number 9903412876'],
    [
      'Nous avons reçu la demande qui porte le numéro étranger 9009 447\n102 et que vous rappellerez.',
      'foreigner-number 9009447102',
    ],
    ['Votre numéro OFII, à donner quand vous nous appelez : 1405529318.', 'file-number 1405529318'],
    ['N° de dossier, à rappeler pour nous contacter : 3104 4471', 'file-number 31044471'],
    ['Numéro étranger (à indiquer si vous appelez) : 7604418832', 'foreigner-number 7604418832'],
    ['Réf. parcours : 3805 559 046', 'file-number 3805559046'],
    ['Réf. interne - 3805559046', 'file-number 3805559046'],
    ['Réf. à rappeler : 3805 559 046', 'file-number 3805559046'],
    ['Votre contrat enregistré sous le numéro 6011\n490 287.', 'cir-number 6011490287'],
    [
      'Votre cours de français (200 heures, niveau A2) – n° de prescription\n45L-2711-094',
      'other 45L2711094',
    ],
    ['Votre parcours de formation linguistique – prescription n°\n45L-2711-094', 'other 45L2711094'],
    ['Votre visite médicale – dossier\n3805559046', 'file-number 3805559046'],
    ['N°ETRANGER 99 03 41 28 76', 'foreigner-number 9903412876'],
    ['Numéro étranger\t21 0455 9087', 'foreigner-number 2104559087'],
    ['Votre numéro d’étranger (AGDREF) : 9308 550 172', 'foreigner-number 9308550172'],
    ['Réf. N° étranger / Foreigner number : 6703350918', 'foreigner-number 6703350918'],
    ['Identifiant : 9710266480', 'foreigner-number 9710266480'],
    ['Identifiant personnel ANEF – 8800415522', 'foreigner-number 8800415522'],
    ['N° AGDREF 310 440 8812', 'foreigner-number 3104408812'],
    ['Vos références : AGDREF 3104408812', 'foreigner-number 3104408812'],
    ['Mme DIALLO Awa, 7604418832 (n° étranger)', 'foreigner-number 7604418832'],
    ['Votre dossier\t6008815573 (n° étranger)', 'foreigner-number 6008815573'],
    ['6008815573 – numéro étranger', 'foreigner-number 6008815573'],
    ['votre n° étranger est le 6008815573.', 'foreigner-number 6008815573'],
    ['en indiquant votre numéro étranger\n(1101953347) et le motif', 'foreigner-number 1101953347'],
    ['Mme BA Fatou, n° 7512034471, vous êtes convoquée', 'other 7512034471'],
    ['Votre identifiant étranger (10 chiffres) : 9903412876', 'foreigner-number 9903412876'],
    ['Mme DIALLO Awa (9903412876)', 'other 9903412876'],
    ['Numéro du contrat : 9308 550 172', 'cir-number 9308550172'],
    ['CIR n° 14-2027-00972', 'cir-number 14202700972'],
    ['CIR N°\t3700885124 signé le 06.07.2027', 'cir-number 3700885124'],
    ['Contrat CIR 2027/75/004418', 'cir-number 202775004418'],
    ['votre contrat d’intégration républicaine n° 94 2027 00871', 'cir-number 94202700871'],
    ['Contrat n° CIR-2027-004512 du 3 mai 2027', 'cir-number CIR2027004512'],
    ['Dossier RF-25-28-0031', 'file-number RF25280031'],
    ['Dossier\tRF 31 27 00845', 'file-number RF312700845'],
    ['Dossier n° RF / 2027 / 0418', 'file-number RF20270418'],
    ['N° de dossier : 3104477 du 12/03/2027', 'file-number 3104477'],
    ['Dossier suivi sous le n° 2027-RF-3381', 'file-number 2027RF3381'],
    ['votre demande, enregistrée sous la référence DT69/RF/2027/118,', 'file-number DT69RF2027118'],
    ['Réf. : MED/2028/59/00731', 'file-number MED20285900731'],
    ['Nos réf. : OFII/DT86/CIR/2027-311', 'file-number OFIIDT86CIR2027311'],
    ['CIR n°\n17 2027 00914\nsigné le\n01.09.2027', 'cir-number 17202700914'],
    ['Contrat CIR n° 44 2028 00613\nsigné le 17/01/2028', 'cir-number 44202800613'],
    ['Contrat CIR n° 44 2028 00613 signé le 17/01/2028', 'cir-number 44202800613'],
    [
      'Contrat d’intégration républicaine n° 3828 551 0942,signé le 20 juillet 2028',
      'cir-number 38285510942',
    ],
    ['Contrat n° 17.2027.00914', 'cir-number 17202700914'],
    ['CIR : 17-2027-00914', 'cir-number 17202700914'],
    ['CIR 17/2027/00914 du 3 mai 2027', 'cir-number 17202700914'],
    ['Votre contrat (17 2027 00914) a été signé', 'cir-number 17202700914'],
    ['N° AGDREF .... : 5703 118 264', 'foreigner-number 5703118264'],
    ['N/REF ........ : MED57/HK/0418', 'file-number MED57HK0418'],
    ['N° étranger\t7503 118 264 75010 PARIS', 'foreigner-number 7503118264'],
    ['Numéro d’étranger 5703.118.264', 'foreigner-number 5703118264'],
    ['N° d’identification : 5703118264', 'foreigner-number 5703118264'],
    ['Votre numéro AGDREF (à rappeler) 57 03 11 82 64', 'foreigner-number 5703118264'],
    ['Dossier RF 38-2027-0617, attestation de dépôt du 12/04/2027', 'file-number RF3820270617'],
    ['Code usager : 5703118264', 'other 5703118264'],
    ['Réf. étranger : 9732 660 418', 'foreigner-number 9732660418'],
    ['Votre numéro : 9732 660 418', 'other 9732660418'],
    ['Suivi n° 2027.00914', 'other 202700914'],
    ['Référence du dossier\n17-2027 00914', 'file-number 17202700914'],
    ['N/Réf : 2027.04.3312', 'file-number 2027043312'],
    ['Référence à rappeler : 69-RF-27-1180', 'file-number 69RF271180'],
    ['À rappeler dans toute correspondance : 69RF271180', 'file-number 69RF271180'],
    ['RDV N°\nCRG-28-004417', 'other CRG28004417'],
    ['Convocation n° 2027-C-55310 du 13/10/2027', 'other 2027C55310'],
    ['Votre numéro : 4418 8732', 'other 44188732'],
    ['N° d’usager 8841 2290', 'other 88412290'],
    ['Numéro DNA : 1234567', 'other 1234567'],
    ['Demande n° ARV-59-2027-077', 'other ARV592027077'],
  ])('%s', (text, reference) => {
    expect(read(text)).toEqual([reference])
  })

  it('reads a row of numbers below a row of labels', () => {
    expect(
      read('N° étranger\tN° de dossier\tDate de naissance\n9903412876\tRF 77 2026 00345\t12/03/1990'),
    ).toEqual(['foreigner-number 9903412876', 'file-number RF77202600345'])
  })

  it('reads numbers below their labels', () => {
    expect(read('RDV N°\nCRG-28-004417\nNUMÉRO ÉTRANGER\n9501 883 264\nDATE\nMardi 01/02/2028')).toEqual([
      'foreigner-number 9501883264',
      'other CRG28004417',
    ])
  })

  it('reads both numbers of one line', () => {
    expect(read('N° étranger : 3304417782 – Dossier : 33/2027/0456')).toEqual([
      'foreigner-number 3304417782',
      'file-number 3320270456',
    ])
  })

  it.each([
    ['Dossiers 9742 305 518 (Mme) et 9742 305 526 (enfant)', 'file-number'],
    ['Dossiers n° 9742305518 et 9742305526', 'file-number'],
    ['N° étrangers : 9742305518 (vous), 9742305526 (votre fils)', 'foreigner-number'],
  ])('reads those of several people: %s', (text, kind) => {
    expect(read(text)).toEqual([`${kind} 9742305518`, `${kind} 9742305526`])
  })

  it('keeps a number that is said twice once', () => {
    expect(read('N° étranger : 33 0441 7782\nMerci de rappeler votre numéro étranger 3304417782.')).toEqual([
      'foreigner-number 3304417782',
    ])
  })

  it.each([
    ['Réf. : votre demande du 12/03/2027'],
    ['Dossier suivi par Mme Martin, tél. 03 20 99 98 60'],
    ['votre dossier complet avant le 12 mars 2027'],
    ['Cerfa n° 11436*05'],
    ['N° de sécurité sociale : 2 90 01 99 123 456 78'],
    ['Affaire suivie par M. Petit, poste 4512, bureau n° 2045'],
    ['loi n° 2018-778 du 10 septembre 2018'],
    ['Réf. : article L. 413-2 du code, décret n° 2016-1456'],
    ['SIRET n° 18009204900123'],
    ['Pour tout renseignement : appelez le numéro 01 53 69 53 70'],
    ['appelez le numéro unique 3646 ou le 0806 001 620'],
    ['Votre dossier\nOFII – 44 rue Bargue – 75732 PARIS CEDEX 15'],
    ['Contrat signé le 03/02/2028'],
    ['Timbre fiscal n° 1234 5678 9012 3456'],
  ])('none: %s', (text) => {
    expect(read(text)).toEqual([])
  })
})
