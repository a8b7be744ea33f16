/** Letters that ask for papers and tell people to stay away, and the day of a letter among others that look like it. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { summary } from './summary.ts'
import { letterText } from './text.ts'

const read = (text: string) => extract([letterText(text)], new Date('2027-09-08T09:00:00Z')).map(summary)[0]

const office = `Office français de l'immigration et de l'intégration
Direction territoriale de Dijon – service médical
M. Elio TAVARES
`
const asks = `Objet : demande de titre de séjour pour raison de santé – pièces complémentaires
Monsieur,
`

describe('a request for papers that tells people to stay away', () => {
  it.each([
    'Dijon, le 6 septembre 2027\n%Le médecin vous a reçu le 12 août 2027. Envoyez-lui le compte rendu de votre dernière hospitalisation. Ne vous déplacez pas, aucun rendez-vous n’est prévu.',
    'Dijon, le 6 septembre 2027\n%Suite à votre visite du 12 août 2027, merci de nous transmettre sous quinze jours vos résultats d’analyses. Il est inutile de venir : ne vous présentez pas à l’accueil.',
    'Dijon, le 6 septembre 2027\n%Après l’examen du 12 août 2027, il manque une copie de votre passeport et vos comptes rendus d’examens. Merci de ne pas vous déplacer, l’envoi postal suffit.',
    'Date\n06/09/2027\n%Vous avez été vu le 12/08/2027. Pour terminer son rapport, le médecin rapporteur attend vos examens complémentaires. Ne venez pas : tout se fait par la poste.',
    '%Lors de votre passage du 12 août, le médecin vous a demandé des examens complémentaires. Nous n’avons rien reçu. Postez-les avant le 30 septembre 2027. Votre présence n’est pas nécessaire, ne vous déplacez pas.\nDijon, le 6 septembre 2027',
    'Édité le 06/09/2027\n%Le rapport ne peut être maintenu en l’état. Faites parvenir vos dernières analyses au médecin de l’OFII. Aucune visite n’étant prévue, ne vous déplacez pas pour les remettre.',
    'Dijon, le 6 septembre 2027\n%Votre certificat du 12 août 2027 est incomplet. Renvoyez-le au collège des médecins avec vos ordonnances. Nul besoin de vous déplacer : votre venue n’est pas utile à ce stade.',
    'Dijon, le 6 septembre 2027\n%Nous vous avons convoqué le 12 août 2027 pour un examen ; il s’est bien tenu. Adressez maintenant au médecin de l’OFII les résultats de vos examens. Ne vous présentez pas sans convocation.',
  ])('is no cancellation: %#', (body) => {
    const letter = read(`${office}${body.replace('%', asks)}`)
    expect(letter).toMatchObject({ kind: 'sick-foreigner-request', issuedOn: '2027-09-06', cancelled: null })
  })

  it.each([
    'Dijon, le 6 septembre 2027\nObjet : votre visite médicale\nMonsieur,\nLa visite du 21 septembre 2027 n’aura pas lieu. Ne vous déplacez pas.',
    'Dijon, le 6 septembre 2027\nObjet : votre visite médicale du 21 septembre 2027\nMonsieur,\nNotre médecin est souffrant. Ne vous déplacez pas : nous vous écrirons.',
    'Dijon, le 6 septembre 2027\nObjet : étrangers malades – examen du 21 septembre 2027\nMonsieur,\nCet examen est annulé. Le médecin statuera sur pièces. Ne vous déplacez pas.',
    'Dijon, le 6 septembre 2027\nMonsieur,\nVous étiez attendu le 21 septembre 2027 à 9h30. Merci de ne pas vous présenter ce jour-là, nos locaux seront fermés.',
  ])('but this is one: %#', (body) => {
    expect(read(`${office}${body}`)).toMatchObject({ kind: 'cancellation', cancelled: '2027-09-21' })
  })

  it('is one as well when it names no day', () => {
    const body = 'Ne vous déplacez pas. Votre rendez-vous est reporté, nous vous écrirons.'
    const text = `${office}Dijon, le 6 septembre 2027\nVisite médicale\nMonsieur,\n${body}`
    expect(read(text)).toMatchObject({ kind: 'cancellation', cancelled: null })
  })

  it.each([
    'OFII Dijon\nDate\n06/09/2027\nObjet : annulation de votre rendez-vous\nMonsieur,\nVotre visite médicale est annulée. Une autre date vous sera donnée.',
    'OFII Dijon\nDate : 06/09/2027\nMonsieur,\nNous devons annuler votre rendez-vous à l’OFII. Nous vous écrirons.',
  ])('a cancellation that names no day calls off none, its own date least: %#', (body) => {
    expect(read(body)).toMatchObject({ kind: 'cancellation', cancelled: null })
  })
})

describe('the day of the letter among births and contracts', () => {
  const call = `CONVOCATION À LA VISITE MÉDICALE
Vous êtes convoqué le mardi 5 octobre 2027 à 9h30, 6 rue Nicolas Berthot, 21000 Dijon.`
  it.each([
    'OFII DIJON\nM. TAVARES Elio, 14/02/1993\nMme TAVARES Zahra, 03/08/1996\nEnfant TAVARES Omid, 21/11/2021\nRemise le / Handed over on\t06/09/2027',
    'OFII DIJON\nContrat souscrit le 9 décembre 2026\nDijon, le 6 septembre 2027',
    'OFII DIJON\nCIR conclu le 09/12/2026\nVisa délivré à Lomé le 2 mars 2027\nFiche remise le 06/09/2027',
    'OFII DIJON\nEntré en France le 2 mars 2027 – dossier ouvert le 4 mars 2027\nÀ Dijon, le 6 septembre 2027',
    'OFII DIJON\nNom\tTAVARES Elio\tné en 1991\nCarte\tvalable du 02/03/2026 au 01/03/2028\nÉdition\t06/09/2027',
    'OFII DIJON\nTitulaire TAVARES Elio, le 14/02/1993\nCourrier édité le 06/09/2027',
    'OFII DIJON\nNom, prénom\tDate\nTAVARES Elio\t14/02/1993\nTAVARES Ana\t03/08/1996\nDijon, le 06/09/2027',
    'OFII DIJON\nConjoint : TAVARES Ana, 03/08/1996\nConvocation établie le 6 septembre 2027',
    'OFII DIJON\nMariage célébré le 9 décembre 2026\nTitre remis le 4 mars 2027\nDijon le 6 septembre 2027',
    'OFII DIJON\nVotre signature le 9 décembre 2026\nLettre du 6 septembre 2027',
  ])('is the latest that can be: %#', (head) => {
    expect(read(`${head}\n${call}`)).toMatchObject({
      issuedOn: '2027-09-06',
      appointments: [{ what: 'medical-visit 2027-10-05 09:30' }],
    })
  })

  it.each([
    'OFII DIJON\nM. TAVARES Elio, 14/02/1993\nMme TAVARES Zahra, 03/08/1996',
    'OFII DIJON\nFamille\tTAVARES Omid, 21/11/2021',
    'OFII DIJON\nContrat souscrit le 9 décembre 2026',
    'OFII DIJON\nNom, prénom\tDate\nTAVARES Elio\t14/02/1993',
  ])('is none of them when there is no other: %#', (head) => {
    expect(read(`${head}\n${call}`)).toMatchObject({
      issuedOn: null,
      appointments: [{ what: 'medical-visit 2027-10-05 09:30' }],
    })
  })

  it('is sure of the day to come behind days that have been', () => {
    const text = `OFII – Direction territoriale de Dijon
Dijon, le 6 septembre 2027
Objet : entretien de fin de contrat d'intégration républicaine
Monsieur,
Vous avez pris part aux journées de formation civique des 7 mars, 4 avril, 10 mai et 6 juin 2027, et les cours se sont achevés le 28 juillet dernier. Vous serez reçu le mardi 5 octobre 2027 à 9h30.`
    expect(read(text)?.appointments.map(({ what }) => what)).toEqual(['interview 2027-10-05 09:30'])
  })
})
