/** Which office writes, however its name is printed. */
import { describe, expect, it } from 'vitest'
import { passageOf } from '../../../src/letters/passage.ts'
import { officeIn } from '../../../src/letters/readers/office.ts'
import { letterText } from '../text.ts'

const read = (text: string) => officeIn(passageOf(letterText(text).pages))?.value ?? null

describe('office', () => {
  it.each([
    ['Direction territoriale de Lille\n2 rue de Tenremonde, 59000 LILLE', 'Lille'],
    ["Direction territoriale d'Orléans", 'Orléans'],
    ['DIRECTION TERRITORIALE DE CRETEIL', 'Créteil'],
    ['OFII – DT BESANCON', 'Besançon'],
    ['DT ORLEANS - 4 RUE DE PATAY', 'Orléans'],
    ['OFII – DT de Clermont-Fd', 'Clermont-Ferrand'],
    ['DIRECTION TERRITORIALE DE LA RÉUNION', 'La Réunion'],
    ["Direction territoriale de l'OFII à Cergy", 'Cergy'],
    ['DT Bobigny – 13 rue Marguerite-Yourcenar, 93000 Bobigny', 'Bobigny'],
    ['OFII | Guadeloupe\nLot. Bel Air, 97122 BAIE-MAHAULT', 'Guadeloupe'],
    ['OFII · Lyon · 7 rue Quivogne, 69002 Lyon', 'Lyon'],
    ['OFII | Guadeloupe Hat Généré le 18/10/2027', 'Guadeloupe'],
    ['OFIl AMIENS - 64 bis rue du Vivier - 80000 AMIENS', 'Amiens'],
    ['OFII — service médical de Nantes\n93 bis rue de la Commune de 1871\n44400 REZÉ', 'Nantes'],
    ['OFII de Nantes', 'Nantes'],
    ["GUICHET UNIQUE DES DEMANDEURS D'ASILE\nOFII – Direction territoriale de Melun", 'Melun'],
    ['Guichet unique des demandeurs d’asile\nVotre dossier\nOFII de Metz', 'Metz'],
    ['OFII, délégation de Guadeloupe\nService médical', 'Guadeloupe'],
    ['OFII – permanence de Bayonne', 'Bayonne'],
    ['Ofii – Clermont-Ferrand\n1 rue d’Assas', 'Clermont-Ferrand'],
    [
      'OFII AMIENS – 64 bis rue du Vivier – 80000 AMIENS\nOù venir ?\tAntenne de Beauvais, 3 rue Hachette, 60000 BEAUVAIS',
      'Amiens',
    ],
    ['OFII – Convocation à la visite médicale\nDirection territoriale de Metz', 'Metz'],
    ['OFII – AVIS DE PASSAGE\nService de Rouen\nOFII ROUEN, 15 place de la Verrerie, 76100 ROUEN', 'Rouen'],
    [
      "Office français de l'immigration et de l'intégration – Strasbourg\n4 rue Gustave Doré, 67000 Strasbourg",
      'Strasbourg',
    ],
    [
      "Office français de l'immigration et de l'intégration\n4 rue Gustave Doré, 67000 STRASBOURG",
      'Strasbourg',
    ],
    ['Service médical de l’OFII de Reims', 'Reims'],
    [
      'DIRECTION TERRITORIALE DE LA\nGUADELOUPE\nAdresse postale\nBP 371\n97162 POINTE-À-PITRE CEDEX',
      'Guadeloupe',
    ],
    ['DIRECTION TERRITORIALE\nDE LA RÉUNION', 'La Réunion'],
    ['DIRECTION\nTERRITORIALE\nDE STRASBOURG', 'Strasbourg'],
    ['Direction territoriale\nMARTINIQUE', 'Martinique'],
    [
      'Direction territoriale\nDossier suivi par Mme Célimène\nAdresse postale\nBP 371\n21033 DIJON CEDEX\nObjet : visite médicale',
      'Dijon',
    ],
    ['De : OFII Nice CIR <cir.nice@ofii.fr>\nÀ : yuki@example.org\nMadame,\nVous êtes attendue', 'Nice'],
    ['From: OFII Formations Strasbourg <formations.strasbourg@ofii.fr>\nBonjour,', 'Strasbourg'],
    ['De : OFII Clermont-Ferrand Asile <asile.clermont-ferrand@ofii.fr>\nBonjour,', 'Clermont-Ferrand'],
    ['Bonjour,\nÀ bientôt,\nNathalie\nSecrétariat médical, OFII Strasbourg', 'Strasbourg'],
    ['Bonjour,\nÉlodie, OFII Strasbourg', 'Strasbourg'],
    ['Bonjour,\nL’équipe de l’OFII Nantes', 'Nantes'],
    [
      'Bonjour,\nVous êtes attendue au 206 route de Grenoble, 06200 Nice.\nUne question ? cir.nice@ofii.fr',
      'Nice',
    ],
    ['Bonjour,\nÉcrivez à asile.orleans@ofii.fr.\nLa plateforme d’Orléans', 'Orléans'],
    ['Bonjour,\nÉcrivez à secretariat.medical@ofii.fr.\nSecrétariat Médical', null],
    ['Bonjour,\nVotre visite à l’OFII aura lieu\nCordialement,\nl’OFII', null],
    ['De : OFII CIR <cir@ofii.fr>\nBonjour,\nCordialement,\nOFII CIR', null],
    [
      'OFII\n7 rue Quivogne\n69002 Lyon\nclaire.moreau@ofii.fr\nObjet : visite\nMadame,\nCordialement,\nClaire Moreau',
      'Lyon',
    ],
    [
      'OFII\nService Juridique\nservice.juridique@ofii.fr\n7 rue Quivogne\n69002 Lyon\nObjet : visite\nMadame,',
      'Lyon',
    ],
    ['De : OFII Claire Moreau <claire.moreau@ofii.fr>\nBonjour,\nVous êtes attendue.', null],
    ['Bonjour,\nÉcrivez à moreau@ofii.fr.\nCordialement,\nMme Moreau', null],
    ['Bonjour,\nÉcrivez à pole.comptable@ofii.fr.\nPôle Comptable', null],
    ['Bonjour,\nBureau de SAINT DENIS\ncir.saint-denis@ofii.fr', 'Saint Denis'],
    ['Bonjour,\nUne lettre de l’OFII Madame\nCordialement', null],
  ])('%s', (text, office) => {
    expect(read(text)).toBe(office)
  })
})
