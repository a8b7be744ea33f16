/** Whom to write to and ring, among all the mailboxes and numbers that stand in a letter. */
import { describe, expect, it } from 'vitest'
import { passageOf } from '../../../src/letters/passage.ts'
import { contactsIn } from '../../../src/letters/readers/contact.ts'
import { phones } from '../cases/documents-losses.ts'
import { letterText } from '../text.ts'

function read(text: string) {
  const { contact, moving } = contactsIn(passageOf(letterText(text).pages))
  const words = ({ email, phone }: typeof contact) =>
    [email?.value, phone?.value].filter((value) => value !== undefined).join(' ')
  return [words(contact), words(moving)]
}

describe('contacts', () => {
  it.each([
    ['Tél. : 03.20.99.98.60', '0320999860'],
    ['Tél. 03-20-99-98-60 (9h-12h)', '0320999860'],
    ['☎ 0320999860', '0320999860'],
    ['Téléphone : +33 3 20 99 98 60', '0320999860'],
    ['Tél. : +33 (0)3 20 99 98 60', '0320999860'],
    ['Tél. 0033 3 20 99 98 60', '0320999860'],
    ['Standard : +262 262 00 45 19', '0262004519'],
    ['Tél. 0 806 001 620', '0806001620'],
    ['Numéro vert 0 800 12 34 56 (gratuit)', '0800123456'],
    ['Interprète : ISM 01 53 26 52 62. OFII : 03 20 99 98 60', '0320999860'],
    ['Préfecture du Nord – 03 20 30 59 59\nOFII Lille – 03 20 99 98 60', '0320999860'],
    ['Accueil téléphonique : 05 36 49 17 30 24 h avant le rendez-vous', '0536491730'],
    ['Tél. 03 20 99 98 60 – Fax 03 20 99 98 61', '0320999860'],
    ['Fax : 03 20 99 98 61', ''],
    [
      'Pour trouver la salle, appelez le 05 36 49 71 15 (secrétariat de l’institut).\nAutre session : cir.toulouse@ofii.fr',
      'cir.toulouse@ofii.fr 0536497115',
    ],
    ['Prévenez l’institut : 03 29 00 84 12.', '0329008412'],
    ['Renseignements : cabinet Horizon Formation, 03 29 00 84 12', '0329008412'],
    ['Lieu : Institut Moselotte, 6 bis rue des Imagiers, 88000 Épinal\nTél. 03 29 00 84 12', '0329008412'],
    ['Une radio est à faire : prévenez l’institut au 03 29 00 84 12.', ''],
    ['Radiographie des poumons : prenez rendez-vous au cabinet (03 29 00 84 12).', ''],
    ['Prenez rendez-vous au centre de radiologie, et non à l’OFII, au 05 96 00 41 27.', ''],
    ['Courriel : Medical.LILLE@ofii.fr', 'medical.lille@ofii.fr'],
    ['Mél. : accueil-dt59@ofii.fr.', 'accueil-dt59@ofii.fr'],
    [
      'écrivez à secretariat.medical.\npoitiers@ofii.fr, en rappelant',
      'secretariat.medical.poitiers@ofii.fr',
    ],
    ['écrivez à rdv-\nmedical.bordeaux@ofii.fr.', 'rdv-medical.bordeaux@ofii.fr'],
    ['une adresse : medical.montpellier@\nofii.fr', 'medical.montpellier@ofii.fr'],
    ['une adresse : medical.montpellier@ofii.\nfr', 'medical.montpellier@ofii.fr'],
    ['Au deuxième étage.\naccueil@ofii.fr', 'accueil@ofii.fr'],
    ['Merci d’écrire à accueil@ofii.fr. Fermé le lundi.', 'accueil@ofii.fr'],
    ['Ne répondez pas à no-reply@ofii.fr. Contact : lyon@ofii.fr', 'lyon@ofii.fr'],
  ])('%s', (text, contact) => {
    expect(read(text)[0]).toBe(contact)
  })

  it.each([
    ['Siège de l’OFII : 44, rue Bargue – 75732 Paris Cedex 15 – Tél. 01 53 69 53 70'],
    ['OFII – 44 rue Bargue – 75732 PARIS CEDEX 15\nTél. : 01 53 69 53 70 – www.ofii.fr'],
    [
      'Lundi 15 mars 2027 à 10 h 45\nClinique du Peyrou – imagerie\n6 rue Maurice Clavel\n34090 MONTPELLIER\nTéléphone : 04 65 71 88 03',
    ],
    [
      'Prenez rendez-vous au cabinet de radiologie Saint-Roch, 8 rue Foch, 34000 Montpellier, tél. 04 65 71 88 03.',
    ],
    ['Radiographie : Imagerie du Port (04 65 71 88 03)'],
    ['Mme DIALLO Awa\n12 rue Basse\n59000 LILLE\nVotre téléphone : 06 12 34 56 78'],
    ['Destinataire : awa.diallo@courrier.example'],
    [
      'Nom : SAFI\tPrénom : Omid\tNé le 04/05/1996\nN° de portable : 07 00 00 00 01\nVous devez vous présenter :',
    ],
    ['NOM : Tesfay – Prénoms : Selam\nNationalité : érythréenne\nTél. : 06 00 00 00 02'],
    ['M. BARRY Alpha\nGSM : 07 00 00 00 03\nDossier n° 4403556019'],
    ['Mme Kaya Elif, née le 3 mai 1990, tél. portable : 06 00 00 00 04'],
    ['Nom\tNé(e) le\tTéléphone\nMORA Luz\t12/03/1988\t07 00 00 00 05'],
    [
      'Date de naissance : 02/02/1992\nLangue : pachto\nTéléphone mobile : 07 00 00 00 06\nE-mail : safi@courrier.example',
    ],
    ['Mobile : 07 00 00 00 07\nNée le 01/01/1998, nationalité afghane'],
  ])('none: %s', (text) => {
    expect(read(text)[0]).toBe('')
  })

  it.each([
    [
      'a help desk beside the office',
      'Contact : civique.lyon@ofii.fr\nAssistance technique : aide@classe.example – 04 65 71 88 03',
      'civique.lyon@ofii.fr',
    ],
    ['a help desk alone', 'Assistance : aide@classe.example', 'aide@classe.example'],
    ['a blank that OCR put into a mailbox', 'OU MEDICAL .LILLE@OFII.FR 48H AVANT', 'medical.lille@ofii.fr'],
    [
      'an x-ray centre and the office',
      'Radiologie Courlancy, 38 rue de Courlancy, 51100 REIMS (03 26 00 11 22)\nOFII Reims : 03 26 36 97 20',
      '0326369720',
    ],
  ])('%s', (_, text, contact) => {
    expect(read(text)[0]).toBe(contact)
  })

  it.each([
    ['En cas d’empêchement, prévenez-nous au 03 20 99 98 60.', '0320999860'],
    ['Empêchement\t03 20 99 98 60', '0320999860'],
    ['Vous ne pouvez pas venir ?\n✉ medical@ofii.fr\n☎ 05 36 49 17 30', 'medical@ofii.fr 0536491730'],
    ['Modifier\nÉcrire à rdv@ofii.fr en indiquant le numéro.', 'rdv@ofii.fr'],
    ['Si cette date ne vous convient pas, dites-le nous vite. Écrivez à rdv@ofii.fr.', 'rdv@ofii.fr'],
    ['Contact : rdv@ofii.fr', ''],
    [
      'L’heure de la radiographie se change auprès du centre d’imagerie, au 03 53 01 88 20 ; celle de la visite, en écrivant à rdv@ofii.fr, sitôt l’empêchement connu.',
      'rdv@ofii.fr',
    ],
  ])('to move a date: %s', (text, moving) => {
    expect(read(text)[1]).toBe(moving)
  })

  it.each([
    [
      'Pour déplacer la visite, adressez-nous un courriel ; pour la seule radiographie, appelez la clinique au 03 87 17 04 33.\nmetz@ofii.fr',
      'metz@ofii.fr',
    ],
    [
      'Où envoyer\ndossiers.amiens@ofii.fr\nBesoin d’aide ?\n03 22 71 58 06\ndu lundi au jeudi',
      'dossiers.amiens@ofii.fr 0322715806',
    ],
    ['Une question ?\n03 22 71 58 06', '0322715806'],
    [
      'OFII Strasbourg\nAntenne de Mulhouse\nSuivi du CIR\n03 89 00 66 18\nsuivi.mulhouse@ofii.fr',
      'suivi.mulhouse@ofii.fr 0389006618',
    ],
    [
      'Subject: RDV ACCUEIL NICE / ACHTERBERG / 0604418830\nN° étranger : 06 0441 8830\nOFII - DT Nice\n04 92 29 49 83',
      '0492294983',
    ],
    ['De : "OFII NOTIFICATION" <notification@ofii.fr>\nBoîte non relevée, ne pas répondre.', ''],
    ['From: OFII <convocation@ofii.fr>\nMerci de ne pas répondre à ce message.', ''],
    [
      'From: OFII <convocation@ofii.fr>\nMerci de ne pas répondre à ce message. Contact : lyon@ofii.fr',
      'lyon@ofii.fr',
    ],
    ['Vos données : dpo@ofii.fr', ''],
    ['Pour exercer vos droits sur vos données personnelles : donnees@ofii.fr', ''],
    [
      'cir.lyon@ofii.fr\nVos données sont conservées cinq ans ; droit d’accès : dpo@ofii.fr',
      'cir.lyon@ofii.fr',
    ],
    ['Protection des données (RGPD) : contact.rgpd@ofii.fr\nTél. 03 20 99 98 60', '0320999860'],
    ['Envoyé à : awa.diallo@courrier.example', ''],
    [
      'Mme DIALLO Awa\nPort. 06 12 34 56 78\nawa@courrier.example\n12 rue Basse\n59000 LILLE\nOFII Lille – Tél. 03 20 99 98 60',
      '0320999860',
    ],
    ['Centre de radiologie du Port\nTél. 04 65 71 88 03\nOFII : 03 20 99 98 60', '0320999860'],
    ['Prenez rendez-vous au 04 65 71 88 03 (centre d’imagerie médicale).', ''],
    ['La radio se fait chez Imagerie 34, que vous appellerez au 04 65 71 88 03.', ''],
    ['Radio : Clinique du Parc, 04 65 71 88 03\nEmpêchement : 03 20 99 98 60', '0320999860'],
    [
      'Le laboratoire vous répond au 04 65 71 88 03. Pour la visite, appelez-nous au 03 20 99 98 60.',
      '0320999860',
    ],
    ['Votre avocat : 04 65 71 88 03', ''],
    ['Nom : SAFI Omid, né le 04/05/1996\nPortable : 07 00 00 00 01\nSPADA : 01 53 00 11 22', '0153001122'],
    ['Nom : SAFI Omid, né le 04/05/1996\nOFII Metz\nTél. : 03 87 00 11 22', '0387001122'],
    ['Né le 04/05/1996\nDossier suivi par : Mme LEROY\nTél. : 03 87 00 11 22', '0387001122'],
    ['Mme MORA Luz\nNée le 12/03/1988\nTél. : 04 91 00 11 22', '0491001122'],
    ['Nationalité : afghane\nPour toute question : 03 87 00 11 22', '0387001122'],
    ['Formatrice : Mme Roux\nPortable : 06 39 00 11 22', '0639001122'],
    ['Urgences : 15 ou 112. Standard : 03 20 99 98 60', '0320999860'],
    ['Taxi : 04 65 71 88 03\nOFII Pau 05 59 00 11 22', '0559001122'],
  ])('whose it is: %s', (text, contact) => {
    expect(read(text)[0]).toBe(contact)
  })

  it('prefers the mailbox that the text names to the one it was sent from', () => {
    expect(
      read('From: OFII Lille <formation@ofii.fr>\nPas disponible ? Écrivez à planning@ofii.fr.')[0],
    ).toBe('planning@ofii.fr')
    expect(read('De : OFII Lille <formation@ofii.fr>\nVotre cours a lieu lundi.')[0]).toBe(
      'formation@ofii.fr',
    )
  })

  it.each([
    ['OFII – Direction territoriale de Besançon\nÉcrire à asile.pesancon@ofii.fr', 'asile.besancon@ofii.fr'],
    [
      'OFII – Direction territoriale d’Orléans\nÉcrire à bilan-cirorleans@ofii.fr',
      'bilan-cir.orleans@ofii.fr',
    ],
    ['OFII – Direction territoriale de Lille\nvisites.lile@ofii.fr', 'visites.lille@ofii.fr'],
    ['OFII – Direction territoriale de Metz\nMél. : sante.metz@ofi fr', 'sante.metz@ofii.fr'],
    ['Par courriel :\nVISITES. REUNION@OFII.FR', 'visites.reunion@ofii.fr'],
    ['Votre contact\nparcours lille @ofii.fr\n03 20 99 98 60', 'parcours.lille@ofii.fr'],
    ['écrivez-lui\n(retour strasbourg@ofi fr) Si vous ne venez pas', 'retour.strasbourg@ofii.fr'],
    [
      'par courriel (pole-\nUn certificat vous est remis.\nmedical.dijon@ofii.fr) au moins',
      'pole-medical.dijon@ofii.fr',
    ],
    ['OFII – Direction territoriale de Lyon\npar courriel (cir.)yon@ofii.fr)', 'cir.lyon@ofii.fr'],
    ['OFII – Direction territoriale de Lyon\npar courriel (cir./)yon@ofii.fr)', 'cir.lyon@ofii.fr'],
  ])('doubts a mailbox that a picture has damaged: %s', (text, value) => {
    const { contact } = contactsIn(passageOf(letterText(text, 'ocr').pages))
    expect(contact.email).toMatchObject({ value, sure: false })
  })

  it.each([
    ['OFII – Direction territoriale de Lille\nvisites.lille@ofii.fr', 'visites.lille@ofii.fr'],
    ['OFII – Direction territoriale de Metz\nÉcrire à nancy@ofii.fr', 'nancy@ofii.fr'],
    ['Courriel : strasbourg@ofii.fr', 'strasbourg@ofii.fr'],
    ['Écrivez-nous (courriel strasbourg@ofii.fr).', 'strasbourg@ofii.fr'],
    ['Écrire strasbourg@ofii.fr', 'strasbourg@ofii.fr'],
    ['Vous pouvez nous écrire. strasbourg@ofii.fr', 'strasbourg@ofii.fr'],
    ['Secrétariat strasbourg@ofii.fr', 'strasbourg@ofii.fr'],
  ])('leaves a mailbox of a picture as it is: %s', (text, value) => {
    const { contact } = contactsIn(passageOf(letterText(text, 'ocr').pages))
    expect(contact.email).toMatchObject({ value, sure: true })
  })

  it('reads the letter o for a zero in pictures alone, and doubts it', () => {
    const text = 'Appelez le O2 38 52 00 34.'
    const { contact } = contactsIn(passageOf(letterText(text, 'ocr').pages))
    expect(contact.phone).toMatchObject({ value: '0238520034', sure: false })
    expect(read(text)[0]).toBe('')
  })
})

it.each(phones)('no day and no x-ray centre is rung: %s', (text, phone) => {
  expect(contactsIn(passageOf(letterText(text).pages)).contact.phone?.value).toBe(phone)
})
