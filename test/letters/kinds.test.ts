/** What sort of letter it is, in the words of many offices: short letters, told apart by what they say and not by a title. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { summary } from './summary.ts'
import { letterText } from './text.ts'

const head = `Office français de l'immigration et de l'intégration
Direction territoriale de Dijon
6 rue Nicolas Berthot, 21000 DIJON
M. Elio TAVARES
Dijon, le 6 septembre 2027
`
const read = (text: string) => extract([letterText(text)], new Date('2027-09-08T09:00:00Z')).map(summary)[0]
const kindOf = (body: string) => read(`${head}${body}`)?.kind

describe('French classes, in a letter that looks back on the day of the contract', () => {
  it.each([
    "VOS COURS DE FRANÇAIS\nLe 12/01/2027, vous avez passé un test de français à l'OFII et signé votre contrat d'intégration républicaine. L'OFII vous offre un parcours de 200 heures. L'objectif est le niveau A2.\nPremier cours : mardi 5 octobre 2027 à 8 h 45",
    "Monsieur, vous avez récemment signé un contrat d'intégration républicaine. Vous commencerez vos cours de français (100 heures, niveau A1) le mardi 5 octobre 2027 à 9h.",
    "Objet : début des cours de langue\nVous avez été reçu à l'OFII et avez signé le contrat d'intégration républicaine. Les cours de français débutent le mardi 5 octobre 2027 à 13h30 ; vous suivrez 400 heures.",
    "Vous avez, en mai dernier, signé votre contrat d'intégration républicaine. Rendez-vous pour votre premier cours de français (parcours A1, 200 heures) mardi 5 octobre 2027 à 9h.",
  ])('%s', (body) => {
    expect(kindOf(body)).toBe('language-course')
  })
})

describe('the half-day on which the contract is signed', () => {
  it.each([
    `CONTRAT D'INTÉGRATION RÉPUBLICAINE\nMonsieur, vous êtes attendu le mardi 5 octobre 2027 à 8h45 pour la signature dudit contrat, après un test de langue.`,
    `Objet : votre réception du 5 octobre 2027 à 9 h\nMonsieur, vous êtes appelé à souscrire un contrat d'intégration républicaine et à suivre les formations qu'il comporte. Se succéderont un exposé collectif, une épreuve écrite de français et un entretien avec une auditrice.`,
    `Monsieur, en application de l'article L. 413-2 du code de l'entrée et du séjour, l'étranger admis au séjour conclut avec l'État un contrat. Je vous invite à vous présenter le mardi 5 octobre 2027 à 9 heures pour y apposer votre signature et être informé de vos droits et devoirs.`,
    `RDV OBLIGATOIRE\nContrat d'intégration républicaine (CIR)\nMARDI 05/10/2027 - 8h45\nfin : 12h45\nA présenter :\n- passeport\n- titre de séjour`,
    `Bonjour, bienvenue en France ! Venez signer votre CIR avec nous le mardi 5 octobre 2027 à 13h30. On parlera français, on fera le point sur vos besoins, et vous choisirez vos cours.`,
    `Objet : accueil des nouveaux arrivants\nMonsieur, la matinée d'information et d'évaluation de votre niveau de français se tiendra le 5 octobre 2027 de 8h30 à 12h30. Vous y conclurez le contrat prévu par la loi.`,
    `Objet : premier rendez-vous d'intégration\nVous serez reçu le 5 octobre 2027 à 9h. Au programme : film de présentation, test de positionnement en français, entretien individuel puis signature de votre contrat. La formation civique vous sera prescrite ce jour-là.`,
    `Vous avez obtenu votre premier titre de séjour. Vous vous êtes engagé dans un parcours d'intégration républicaine : il débute par une demi-journée à la plate-forme d'accueil, le mardi 5 octobre 2027 à 13 h 15.`,
    `Madame, Monsieur, pour l'établissement de votre contrat d'intégration républicaine, présentez-vous le mardi 5 octobre 2027 à 14 h. La visite médicale fera l'objet d'une convocation distincte.`,
    `Objet : votre contrat d'intégration\nUne session collective suivie d'un entretien avec un auditeur social aura lieu le mardi 5 octobre 2027 à 8h30 dans nos locaux. Vous y recevrez, s'il y a lieu, une prescription de cours de français.`,
  ])('%#', (body) => {
    expect(kindOf(body)).toBe('cir-reception')
  })
})

describe('the interview at the end of the contract', () => {
  it.each([
    `Madame, vous avez mené à leur terme la formation civique et la formation linguistique auxquelles vous vous étiez obligée. Il nous reste à dresser avec vous le bilan de ce parcours. L'entretien vous sera accordé le jeudi 7 octobre 2027 à onze heures moins dix.`,
    `Votre parcours d'intégration : faisons le point !\nVous avez terminé vos quatre jours de formation civique et vos cours de français. Il reste un dernier échange avec nous pour clore votre contrat d'intégration républicaine.\nDate : jeudi 7 octobre 2027\nHeure : 11:30`,
    `Objet : convocation\nVos formations étant achevées, je vous prie de vous présenter le jeudi 7 octobre 2027 à 10 h afin d'examiner le respect de vos engagements au titre du CIR.`,
    `Un an après la signature de votre CIR, vous rencontrerez de nouveau un auditeur le jeudi 7 octobre 2027 à 15h30 pour évaluer le chemin parcouru. Apportez vos attestations de formation civique et linguistique.`,
    `Votre contrat d'intégration républicaine prendra fin le 30 octobre 2027. Un entretien final est fixé au jeudi 7 octobre 2027 à 9h : vos attestations d'assiduité y seront examinées.`,
    `RDV DE SUIVI CIR\nLe jeudi 7 octobre 2027 à 9h20\nBilan des cours suivis, orientation vers l'emploi, dossier de nationalité. Apporter : attestation de formation civique, attestation de formation linguistique.`,
  ])('%#', (body) => {
    expect(kindOf(body)).toBe('cir-review')
  })

  it.each([
    [
      `Objet : formation civique, deuxième journée\nVous avez suivi la première journée de formation civique. La deuxième se tiendra le 7 octobre 2027 à 9h.`,
      'civic-training',
    ],
    [
      `Dans le cadre de votre contrat d'intégration républicaine (CIR), vous êtes inscrit à la formation civique. 1re journée : 7 octobre 2027, 9h-16h30. Repas offert.`,
      'civic-training',
    ],
    [
      `Lors de la signature de votre CIR, une formation linguistique de 200 heures vous a été prescrite. Vous êtes attendu le 7 octobre 2027 à 9h pour le test initial.`,
      'language-course',
    ],
    [
      `Vous avez signé votre CIR. Le premier cours de français a lieu le 7 octobre 2027 à 9 heures à l'école Escale.`,
      'language-course',
    ],
    [
      `Dans le cadre de votre contrat d'intégration républicaine, vous passerez une visite médicale le 7 octobre 2027 à 9h. Carnet de vaccination et passeport.`,
      'medical-visit',
    ],
  ])('is not a day of the courses: %#', (body, kind) => {
    expect(kindOf(body)).toBe(kind)
  })
})

describe('the medical visit', () => {
  it.each([
    `Deux étapes, le même jour : mardi 5 octobre 2027\nÀ la suite de la validation en ligne de votre visa, vous êtes appelé à passer la visite de santé prévue pour les nouveaux résidents.\n1. Radiographie du thorax\n10 h 45\n2. Visite avec le médecin\n14 h 15\nConfirmation de validation du VLS-TS\nCarnet de vaccination`,
    `Notre médecin vous examinera le mardi 5 octobre 2027 à 10 h. Apportez vos vaccins, vos lunettes et l'attestation de validation de votre visa.`,
    `Objet : rendez-vous santé\nVous rencontrerez une infirmière puis un médecin de l'Office le 5 octobre 2027 à 8h15. Votre carnet de santé et vos radios sont utiles.`,
    `CONTRÔLE SANITAIRE DES ÉTRANGERS AUTORISÉS À SÉJOURNER\nVous vous soumettrez le 5 octobre 2027 à 9h00 à l'examen clinique et radiologique prévu par la réglementation.`,
    `Avant la remise de votre carte de séjour, l'OFII doit établir un certificat médical. Présentez-vous le 5 octobre 2027 à 9h10, muni de votre passeport et de votre carnet de vaccination.`,
  ])('%#', (body) => {
    expect(kindOf(body)).toBe('medical-visit')
  })
})

describe('a letter of OFII that calls nobody', () => {
  it.each([
    `Objet : votre demande de dispense de formation linguistique – dossier incomplet\nLors de votre entretien du 15 juin 2027, vous avez demandé à ne pas suivre la formation en langue française. Il manque le diplôme. Ce courrier n'est pas une convocation : ne vous présentez pas dans nos locaux.`,
    `Objet : décision de dispense\nAprès examen de vos diplômes, vous êtes dispensé de la formation linguistique prévue au CIR. Vous n'avez pas à vous présenter au centre de formation. Cette décision vaut attestation.`,
    `Objet : dispense de visite médicale\nAu vu du certificat établi le 3 mai 2027, vous n'avez plus à passer la visite médicale de l'OFII. Il est inutile de vous déplacer.`,
    `Objet : duplicata\nNous vous adressons ci-joint le duplicata de votre attestation de formation civique, demandé le 2 août 2027. Aucun autre exemplaire ne sera délivré.`,
    `Objet : votre changement d'adresse\nVotre dossier CIR est transféré à la direction territoriale de Besançon, qui vous convoquera. Vous n'avez aucune démarche à faire.`,
    `Objet : accusé de réception\nNous avons bien reçu le 30 août 2027 votre demande de report de la visite médicale. Une réponse vous parviendra sous quinze jours.`,
    `Objet : remise de votre certificat médical\nÀ la suite de la visite médicale du 16 août 2027, vous trouverez ci-joint votre certificat. Conservez-le.`,
    `ATTESTATION DE SUIVI\nLe directeur territorial atteste que M. TAVARES a suivi les quatre journées de la formation civique, du 3 mai au 7 juin 2027, dans le cadre du contrat d'intégration républicaine.`,
  ])('%#', (body) => {
    expect(read(`${head}${body}`)).toMatchObject({ kind: 'other-ofii', cancelled: null })
  })

  it.each([
    ['Veuillez trouver ci-joint votre convocation à la visite médicale.', 'medical-visit'],
    [
      'Objet : convocation à la formation civique\nVotre convocation est en pièce jointe, merci de l’imprimer.',
      'civic-training',
    ],
    ['Votre convocation pour la signature du CIR vous attend en pièce jointe.', 'cir-reception'],
  ])('is not a message with the summons attached: %s', (body, kind) => {
    expect(kindOf(body)).toBe(kind)
  })
})

describe('a paper that is to be fetched or mended', () => {
  it.each([
    `RETRAIT DE VOTRE CERTIFICAT RECTIFIÉ\nMonsieur, votre prénom comporte une erreur sur le certificat délivré après la visite médicale du 3 août 2027. Un certificat rectifié est prêt. Il n'y aura pas de nouvelle visite ; il suffit de passer le retirer.\nJour\tvendredi 1er octobre 2027\nHeures\tentre 9h00 et 11h30\nPrésentez votre passeport et rendez-nous le certificat erroné.`,
    `Objet : remise de votre attestation de formation civique\nMonsieur, l'attestation établie à l'issue de vos quatre journées de formation civique comportait une erreur. Vous pourrez retirer la nouvelle au guichet 3, le mardi 5 octobre 2027 à 10 h, muni de votre titre de séjour.`,
    `Objet : duplicata de votre certificat médical\nVous avez perdu le certificat médical remis en mars dernier. Le duplicata est à votre disposition : venez le chercher le mardi 5 octobre 2027 à 14 h 30. Aucune nouvelle visite médicale n'est nécessaire.`,
    `Objet : votre contrat d'intégration républicaine – rectification\nUne faute s'est glissée dans votre nom sur le contrat signé le 2 juin 2027. Passez retirer l'exemplaire corrigé le mardi 5 octobre 2027 entre 9 h et 11 h. Vous n'aurez pas d'entretien.`,
    `Objet : votre attestation de formation civique\nVous êtes attendue à l'accueil le mardi 5 octobre 2027 à 9h : votre attestation corrigée est prête, venez la chercher ; en cas d'empêchement, écrivez-nous.`,
    `Objet : restitution de vos documents\nMadame, après votre visite d'accueil du 3 juin 2027, au cours de laquelle vous avez signé votre contrat d'intégration républicaine, l'original de votre livret de famille est resté chez nous. Il vous sera rendu contre signature le mardi 5 octobre 2027 entre 9 h 30 et 11 h 30. Il n'y a pas de nouvelle visite médicale à passer.`,
    `Objet : retrait de pièces originales\nVos diplômes sont tenus à votre disposition. Ils vous seront remis, contre signature, le mardi 5 octobre 2027 à 10h au secrétariat. Votre visite médicale du 3 août reste valable.`,
    `RENDEZ-VOUS POUR RETRAIT D'UN DUPLICATA\nVous êtes invité à passer retirer le duplicata du certificat de la visite médicale le mardi 5 octobre 2027 à 9h.`,
    `Bonjour, votre certificat de visite médicale est arrivé à l'accueil. Merci de venir le récupérer le mardi 5 octobre 2027 à 9h avec votre passeport. Vous n'avez pas de nouvelle visite à passer.`,
  ])('%#', (body) => {
    expect(kindOf(body)).toBe('other-ofii')
  })

  it.each([
    [
      'cir-reception',
      "Objet : remise du contrat d'intégration républicaine\nVous êtes convoqué le mardi 5 octobre 2027 à 9h00 à la direction territoriale.",
    ],
    [
      'cir-reception',
      "Objet : remise de votre contrat d'intégration républicaine\nVous viendrez le mardi 5 octobre 2027 à 9h00 à la demi-journée d'accueil : test de français puis signature du contrat.",
    ],
    [
      'civic-training',
      "Objet : remise de votre attestation à l'issue de la journée 4\nVenez à la formation civique, quatrième journée, le mardi 5 octobre 2027 à 9h.",
    ],
    [
      'medical-visit',
      'Objet : remise de votre certificat médical\nVenez à la visite médicale le mardi 5 octobre 2027 à 9h ; le certificat vous sera remis.',
    ],
  ])('is not why one comes: %s, %s', (kind, body) => {
    expect(kindOf(body)).toBe(kind)
  })

  it.each([
    [
      `Objet : visite médicale\nVous passerez la visite médicale le mardi 5 octobre 2027 à 9h. Le certificat médical vous sera remis à l'issue de la visite ; il n'y aura pas d'autre visite.`,
      'medical-visit',
    ],
    [
      `CONVOCATION À LA VISITE MÉDICALE\nLe certificat délivré après la visite du 3 août 2027 ayant été annulé, vous êtes de nouveau convoqué devant le médecin le mardi 5 octobre 2027 à 9h. Apportez votre carnet de vaccination.`,
      'medical-visit',
    ],
    [
      `Objet : visite médicale\nLe médecin vous examinera le mardi 5 octobre 2027 à 9h. Si une erreur figure dans votre nom, signalez-la. Vous pourrez retirer le certificat à l'accueil huit jours après.`,
      'medical-visit',
    ],
    [
      `Visite médicale le mardi 5 octobre 2027 à 9h. Vaccins, lunettes, passeport. Vous pourrez retirer votre certificat médical à l'accueil le lendemain ; en cas de certificat perdu, écrivez-nous.`,
      'medical-visit',
    ],
    [
      `Objet : entretien de fin de contrat\nVos formations étant achevées, un auditeur vous recevra le mardi 5 octobre 2027 à 10h pour le bilan de votre contrat d'intégration républicaine et la remise de votre attestation finale.`,
      'cir-review',
    ],
    [
      `Objet : quatrième journée de formation civique\nLa journée du mardi 5 octobre 2027, de 9 h à 17 h, sera suivie de la remise de votre attestation de formation civique.`,
      'civic-training',
    ],
    [
      `Objet : visite médicale\nVeuillez vous présenter à la visite médicale le mardi 5 octobre 2027 à 9h. Si vous avez égaré votre certificat de vaccination, vous pouvez récupérer un duplicata auprès de votre médecin.`,
      'medical-visit',
    ],
    [
      `FORMATION CIVIQUE\nVous êtes attendue le mardi 5 octobre 2027 à 9h pour la formation civique. Une attestation est à votre disposition à la fin de la journée : merci de la récupérer auprès du formateur.`,
      'civic-training',
    ],
    [
      `Vous êtes invitée à la signature de votre contrat d'intégration républicaine le mardi 5 octobre 2027 à 9h. Le formulaire est disponible à l'accueil ; merci de retirer un exemplaire en arrivant.`,
      'cir-reception',
    ],
    [
      `VISITE MÉDICALE\nDate : mardi 5 octobre 2027, 9 h\nEn cas de perte de votre carnet, un duplicata est disponible : vous pouvez venir le retirer chez votre médecin.`,
      'medical-visit',
    ],
  ])('is not a summons after which one is given: %#', (body, kind) => {
    expect(kindOf(body)).toBe(kind)
  })
})

describe('a cancellation', () => {
  it.each([
    [
      'Mouvement social jeudi 07/10/2027 : nos bureaux seront fermés.\nVotre rendez-vous de ce jour (10h15, signature du CIR) est annulé.\nNe vous déplacez pas.\nRéouverture : vendredi 08/10/2027, 9h.',
      '2027-10-07',
    ],
    [
      "En raison d'une panne, la visite médicale à laquelle vous étiez convoqué le jeudi 7 octobre 2027 à 9h n'aura pas lieu. Réouverture du service le lundi 11 octobre 2027.",
      '2027-10-07',
    ],
    [
      'Nos locaux seront fermés le jeudi 7 octobre 2027. Le rendez-vous que vous aviez ce jour-là est supprimé ; vous serez de nouveau convoqué.',
      '2027-10-07',
    ],
    [
      'Le centre rouvrira le lundi 11 octobre 2027. Votre journée de formation civique du 7 octobre 2027 est annulée.',
      '2027-10-07',
    ],
    [
      'Grève nationale du 7 octobre 2027\nNous ne serons pas en mesure de vous recevoir ce jour-là. Une nouvelle date vous parviendra avant le 29 octobre 2027.',
      '2027-10-07',
    ],
  ])('names the day called off: %#', (body, day) => {
    expect(read(`${head}${body}`)).toMatchObject({ kind: 'cancellation', cancelled: day, appointments: [] })
  })
})

describe('the words of other offices', () => {
  it.each([
    [
      'cir-reception',
      `Madame, il vous appartient de vous rendre le jeudi 14 octobre 2027, à 8 heures 40, au 3 rue Foch, 64000 Pau, afin que soit établi entre l'État et vous-même le contrat instauré par l'article L. 413-2.`,
    ],
    [
      'cir-reception',
      `VOTRE ARRIVÉE EN FRANCE\nUn moment rien que pour vous : le 14 octobre 2027 à 13h15, nous vous présentons la France, ses règles, ses services. Vous passez un petit test de français puis vous parlez avec un conseiller. À la fin, vous signez votre contrat.`,
    ],
    [
      'cir-reception',
      `Fiche de convocation\nMotif\tCIR\nDate\t14/10/2027\nHeure\t8h30\nDurée\t4 heures environ`,
    ],
    ['cir-reception', `Motif : signature contrat intégration\nJour : jeudi 14 octobre 2027, 8h30`],
    [
      'cir-reception',
      `Vous êtes conviée à la plateforme d'intégration le 14 octobre 2027 à 8h30. Vos besoins en langue seront évalués et les journées de formation civique programmées.`,
    ],
    [
      'cir-reception',
      `Objet : invitation à la réunion d'information des étrangers nouvellement admis au séjour, 14 octobre 2027 à 9h. À l'issue, chacun sera reçu individuellement et signera son engagement.`,
    ],
    [
      'cir-review',
      `Objet : bilan d'intégration\nVous avez suivi l'ensemble des formations prescrites. Nous vous recevrons le 14 octobre 2027 à 10h pour en tirer les conclusions avec vous.`,
    ],
    [
      'cir-review',
      `La durée de votre contrat (un an) est écoulée. Rendez-vous le 14 octobre 2027 à 10h avec votre auditeur. Apportez vos attestations.`,
    ],
    ['cir-review', `RDV FIN DE CIR - 14/10/2027 - 10H\nApporter attestations formation civique + français`],
    [
      'cir-review',
      `Au terme des quatre journées civiques et de vos 200 heures de français, un point final sera fait avec vous le 14 octobre 2027 à 10h : emploi, logement, nationalité.`,
    ],
    [
      'medical-visit',
      `Service de santé\nVous êtes attendue le 14 octobre 2027 à 8h10 pour un bilan comprenant mesure de la vue, prise de tension, vérification des vaccins et radio des poumons.`,
    ],
    ['medical-visit', `MEDICAL VLS-TS\n14/10/2027 8H10\nPrévoir vaccins, lunettes, passeport`],
    [
      'medical-visit',
      `Le médecin de l'Office vous recevra le 14 octobre 2027 à 8h10, formalité sans laquelle votre titre ne pourra être remis.`,
    ],
    [
      'civic-training',
      `Vous avez été inscrite à la session n° 3 du 14 octobre 2027 (9h-17h) : « les valeurs de la République ». Déjeuner pris en charge.`,
    ],
    [
      'civic-training',
      `Votre CIR prévoit quatre jours de formation. Le 3e : jeudi 14 octobre 2027, 9h, CIVIS, 4 rue Pasteur, 64000 PAU.`,
    ],
    [
      'language-course',
      `Vos cours de français débutent le 14 octobre 2027 à 9h à l'école ALPHA (parcours A2, 200 heures), prescrits le jour de la signature de votre contrat.`,
    ],
    [
      'other-ofii',
      `Objet : clôture de votre CIR\nNous avons pris acte de votre départ de France. Votre contrat d'intégration républicaine est clos. Aucun rendez-vous n'est à prendre.`,
    ],
    [
      'other-ofii',
      `Objet : report refusé\nVotre demande du 2 septembre 2027 est rejetée : vous n'avez joint aucun justificatif.`,
    ],
    [
      'other-ofii',
      `Objet : enquête de satisfaction\nVous avez participé à une visite d'accueil. Donnez votre avis en ligne avant le 30 septembre 2027.`,
    ],
    [
      'other-ofii',
      `NOTE D'INFORMATION\nÀ compter du 1er octobre 2027, les visites médicales auront lieu au 12 rue Carnot, 64000 PAU. Les convocations déjà reçues restent valables.`,
    ],
    [
      'cancellation',
      `Votre visite médicale du 14 octobre 2027 à 9h ne pourra être assurée, le médecin étant souffrant. Nous vous réécrirons.`,
    ],
    [
      'cancellation',
      `Merci de ne pas venir le 14 octobre 2027 : l'immeuble est évacué. Votre CIR sera signé plus tard, une date vous sera proposée.`,
    ],
    [
      'cir-reception',
      `Monsieur,\nVous résidez désormais en France de façon durable. La République vous propose un accompagnement dont la première étape est un rendez-vous collectif, le mardi 19 octobre 2027 à 8 h 50, au cours duquel votre niveau linguistique sera apprécié et votre contrat signé.`,
    ],
    ['cir-reception', `CIR\nMARDI 19/10/2027 13H\nPASSEPORT + TITRE + JUSTIF DOMICILE\nRETARD REFUSE`],
    [
      'cir-reception',
      `Nous avons hâte de vous rencontrer le mardi 19 octobre à 9h30 pour votre visite d'intégration. Vous signerez le contrat d'intégration républicaine et nous vous remettrons le calendrier de vos formations.`,
    ],
    [
      'cir-reception',
      `Objet : 2e convocation - contrat d'intégration\nVous n'êtes pas venu le 24 août 2027. Une dernière chance de signer votre contrat vous est donnée le mardi 19 octobre 2027 à 13h20.`,
    ],
    [
      'cir-review',
      `Monsieur, arrivé au bout de votre contrat d'intégration républicaine, vous êtes prié de vous présenter le mardi 19 octobre 2027 à 16h. Nous vérifierons ensemble votre assiduité et vous remettrons l'attestation finale.`,
    ],
    [
      'cir-review',
      `ENTRETIEN DE BILAN CIR\nmardi 19 octobre 2027, 16 h 10\nApportez vos attestations de formation civique et linguistique, votre CV.`,
    ],
    [
      'cir-review',
      `Vous voici à la dernière étape de votre parcours d'intégration ! Rencontrons-nous le mardi 19 octobre 2027 à 16h pour voir ce que vous avez appris, et la suite : travail, logement, carte de résident.`,
    ],
    [
      'civic-training',
      `Formation CIR - jour 4\nmardi 19 octobre 2027, 9h-17h\nThème : vivre et accéder à l'emploi en France`,
    ],
    [
      'civic-training',
      `Le centre IFRA vous accueillera le mardi 19 octobre 2027 à 8h45 pour la première des quatre journées obligatoires d'instruction civique. Une feuille de présence est signée matin et soir.`,
    ],
    [
      'language-course',
      `Le test de français que vous avez passé lors de la visite d'accueil a montré un niveau inférieur à A1. Vous suivrez 400 heures de cours chez ALEMO. Rentrée : mardi 19 octobre 2027, 9h.`,
    ],
    [
      'language-course',
      `Vos leçons de français commencent le mardi 19 octobre 2027 à 18h (cours du soir), centre ALEMO.`,
    ],
    [
      'medical-visit',
      `L'examen auquel tout étranger admis à séjourner plus de trois mois est soumis sera pratiqué le mardi 19 octobre 2027 à 10h par le docteur Klein. Une radiographie thoracique préalable est exigée.`,
    ],
    [
      'medical-visit',
      `VM du mardi 19/10/2027 à 10h05\nService médical, 2e étage\nApporter : passeport, carnet vaccinal, lunettes`,
    ],
    [
      'family-reunification',
      `Votre épouse et vos enfants étant arrivés dans le cadre du regroupement familial, ils passeront la visite médicale le mardi 19 octobre 2027 à 9h.`,
    ],
    [
      'family-reunification',
      `Objet : vérification du logement\nAvant l'arrivée de votre mari, M. Perrot viendra chez vous le mardi 19 octobre 2027 entre 9h et 11h. Préparez le bail et la dernière quittance.`,
    ],
    [
      'family-reunification',
      `Un enquêteur passera à votre domicile le mardi 19 octobre 2027 à 10h pour vérifier que votre logement convient à la venue de votre famille.`,
    ],
    [
      'family-reunification',
      `Votre famille est venue au titre du regroupement familial. La visite médicale de votre épouse (10h), de votre fils (10h30) et de votre fille (11h) aura lieu le mardi 19 octobre 2027, devant le médecin de l'Office. Apportez les carnets de vaccination.`,
    ],
    [
      'language-course',
      `Objet : cours du samedi de français
Votre contrat d'intégration républicaine est joint. Vous intégrez le groupe qui commence le mardi 19 octobre 2027 à 9h.`,
    ],
    [
      'language-course',
      `Le test passé le 17 juillet 2027 a montré que vous avez besoin d'un cours de français pour arriver au niveau A1. L'organisme GRETA est chargé de ce cours.\nPremière séance\tmardi 19 octobre 2027 à 8 h 45\nDonnez à la secrétaire la copie de votre contrat d'intégration républicaine.`,
    ],
    [
      'cir-reception',
      `Rendez-vous d'accueil, contrat d'intégration\nVous avez rendez-vous à l'OFII le mardi 19 octobre 2027 à 9h. La visite médicale n'a pas lieu ce jour-là : une autre lettre vous y invitera.`,
    ],
    [
      'other-ofii',
      `Remise d'un duplicata\nVous avez perdu les attestations reçues à la fin de votre contrat d'intégration républicaine. Retrait : mardi 19 octobre 2027, 10h15, guichet 2, avec une pièce d'identité.`,
    ],
    [
      'medical-visit',
      `L'arrivée de votre famille n'a pas d'effet sur ce rendez-vous : votre visite médicale aura lieu le mardi 19 octobre 2027 à 10h05.`,
    ],
    [
      'sick-foreigner-exam',
      `Vous avez sollicité un titre de séjour en raison de votre état de santé. Le médecin chargé du rapport vous convoque le mardi 19 octobre 2027 à 9h.`,
    ],
    [
      'sick-foreigner-request',
      `Vous avez sollicité un titre de séjour en raison de votre état de santé. Le médecin souhaite recevoir sous 15 jours les comptes rendus de vos hospitalisations et vos derniers bilans sanguins.`,
    ],
    [
      'return-aid',
      `Vous avez demandé à rentrer dans votre pays avec l'aide de l'Office. Un conseiller vous recevra le mardi 19 octobre 2027 à 9h pour préparer votre retour volontaire.`,
    ],
    [
      'other-ofii',
      `Objet : nouvelle adresse électronique\nPour toute question sur votre visite médicale, écrivez désormais à sante.metz@ofii.fr. L'ancienne boîte sera fermée le 1er novembre 2027.`,
    ],
    [
      'other-ofii',
      `Objet : décision de résiliation du contrat d'intégration républicaine\nVous n'avez pas suivi la formation civique malgré deux rappels. Votre contrat est résilié. Vous disposez de deux mois pour contester cette décision.`,
    ],
    [
      'other-ofii',
      `Objet : votre attestation de fin de formation linguistique\nVous trouverez ci-jointe l'attestation de niveau A2. Aucun duplicata ne sera délivré.`,
    ],
    [
      'other-ofii',
      `Objet : retrait de votre certificat\nVotre certificat médical est prêt. Vous pouvez venir le chercher le mardi 19 octobre 2027 entre 9h et 11h, sans repasser de visite.`,
    ],
    [
      'cancellation',
      `Objet : fermeture exceptionnelle\nVotre formation civique du mardi 19 octobre 2027 n'aura finalement pas lieu : le centre est inondé. Vous serez reconvoqué.`,
    ],
    [
      'cancellation',
      `Nous vous informons de l'annulation, pour raisons techniques, de l'entretien prévu le mardi 19 octobre 2027 à 9h. Aucune nouvelle date n'est arrêtée à ce jour.`,
    ],
    [
      'cir-reception',
      `Monsieur,\nJ'ai l'honneur de vous faire connaître que la cérémonie de signature des contrats d'intégration se déroulera le vendredi 22 octobre 2027 à 14 h, et qu'elle sera précédée d'entretiens individuels.`,
    ],
    [
      'cir-reception',
      `Votre première demi-journée avec l'Ofii\nvendredi 22 octobre 2027, de 8h45 à 12h30\nProgramme : accueil, film, test écrit, entretien, remise du contrat`,
    ],
    [
      'cir-reception',
      `Motif du rendez-vous\tContrat d'intégration républicaine\nDate et heure\t22/10/2027 à 08:30\nÀ apporter\tpasseport, titre de séjour, attestation de niveau de français`,
    ],
    [
      'cir-review',
      `Votre année d'intégration s'achève. Pour faire le bilan et préparer votre demande de carte pluriannuelle, nous vous recevons le vendredi 22 octobre 2027 à 10h20.`,
    ],
    [
      'cir-review',
      `Objet : entretien de clôture\nVous avez accompli vos obligations. Un auditeur vous recevra le vendredi 22 octobre 2027 à 10h20.`,
    ],
    [
      'cir-review',
      `Nous souhaitons vous revoir un an après votre arrivée. Entretien de suivi : vendredi 22 octobre 2027, 10h20. Munissez-vous de votre contrat d'intégration et des attestations de formation.`,
    ],
    [
      'medical-visit',
      `Vous avez validé votre VLS-TS. Un contrôle de votre état de santé est obligatoire : vendredi 22 octobre 2027 à 11h, cabinet médical de l'Ofii.`,
    ],
    ['medical-visit', `RDV SANTÉ : 22/10/27 11H00, OFII Tours. Radio pulmonaire sur place.`],
    [
      'medical-visit',
      `Visite avec le médecin : vendredi 22 octobre 2027 à 11h. Vous recevrez à l'issue le certificat demandé par la préfecture.`,
    ],
    [
      'civic-training',
      `Journée « Vivre en France » (formation civique, j. 2) : vendredi 22 octobre 2027 de 9h à 16h30 chez CIVIPOL. Déjeuner offert. Votre attestation vous sera remise en fin de journée.`,
    ],
    [
      'language-course',
      `Ouverture de votre parcours A1 (300 h) : vendredi 22 octobre 2027 à 9h au GRETA. Assiduité contrôlée.`,
    ],
    [
      'other-ofii',
      `Objet : votre réclamation\nVous vous plaignez du délai de convocation à la visite médicale. Nos équipes font leur possible ; vous serez averti par courriel.`,
    ],
    [
      'other-ofii',
      `Objet : vos coordonnées\nLe courrier adressé à votre dernier domicile nous est revenu. Merci de nous communiquer votre adresse avant le 30 septembre 2027 à cir.tours@ofii.fr.`,
    ],
    [
      'other-ofii',
      `CERTIFICAT\nJe soussigné, médecin de l'OFII, certifie que M. Ari DEMIR s'est soumis le 3 septembre 2027 à la visite médicale réglementaire.`,
    ],
  ])('%s, %#', (kind, body) => {
    expect(kindOf(body)).toBe(kind)
  })
})

describe('a meeting elsewhere than at the office', () => {
  it.each([
    'Un dernier échange pour clore votre contrat d’intégration républicaine se fait par vidéo : restez chez vous, ne venez pas dans nos bureaux.\nDate\tjeudi 7 octobre 2027\nHeure\t11:30\nLien\thttps://visio.ofii.example/bilan',
    'Bilan de votre CIR\nL’entretien a lieu par téléphone : il est inutile de venir, ne vous déplacez pas. Nous vous appellerons le jeudi 7 octobre 2027 à 11h30.',
    'Votre entretien de fin de contrat se tiendra en visioconférence le jeudi 7 octobre 2027 à 11h30. Merci de ne pas vous présenter à notre accueil.',
  ])('is not called off by asking to stay away: %#', (body) => {
    expect(read(`${head}${body}`)).toMatchObject({
      kind: 'cir-review',
      appointments: [{ what: 'interview 2027-10-07 11:30' }],
    })
  })
})

describe('a summons that says what happens to who stays away', () => {
  it.each([
    'Vous ne venez pas\tLa visite n’est pas validée et la carte ne peut pas être délivrée.',
    'Vous ne venez pas ?\nVotre dossier est transmis à la préfecture.',
    'VOUS NE VENEZ PAS : DOSSIER CLOS',
    'Vous ne vous présentez pas\tpas de carte de séjour',
    'Vous ne vous présentez pas : le préfet est informé.',
    'Vous ne pouvez pas venir\tÉcrire à medical.lyon@ofii.fr 4 jours avant.',
    'Quand vous ne venez pas, un autre perd la place.',
    'Si, sans prévenir, vous ne venez pas, votre visite est annulée.',
    'Un rendez-vous non honoré sans motif est annulé et n’est pas reporté.',
    'Toute visite manquée est supprimée de notre planning.',
    'Ne pas venir, c’est perdre votre tour.',
    'Malade ou contagieux : ne venez pas, écrivez-nous.',
    'Ne venez pas plus de dix minutes avant l’heure.',
  ])('is not called off: %s', (words) => {
    const body = `Objet : visite médicale\nVous êtes attendu :\nDate\tmardi 5 octobre 2027\nHeure\t8h30\nLieu\tOFII, 7 rue Quivogne, 69002 Lyon\n${words}\nLe secrétariat`
    expect(read(`${head}${body}`)).toMatchObject({
      kind: 'medical-visit',
      appointments: [{ what: expect.stringContaining('2027-10-05 08:30') }],
    })
  })
})

describe('a letter of somebody else', () => {
  const call = `\nMonsieur Elio TAVARES\n21000 DIJON\nDijon, le 6 septembre 2027\nMonsieur,\n`
  it.each([
    [
      `SANTÉ TRAVAIL DU MORVAN\nService interentreprises de prévention${call}vous êtes convoqué à une visite médicale d'information et de prévention par le docteur Rey, médecin du travail, le 5 octobre 2027 à 14 h 40. Cette visite ne tient pas lieu de celle à laquelle l'Office français de l'immigration et de l'intégration a pu vous appeler.`,
      'SANTÉ TRAVAIL DU MORVAN',
    ],
    [
      `Service de santé au travail de Côte-d'Or${call}vous passerez la visite médicale d'embauche le 5 octobre 2027 à 9h. Apportez votre carnet de vaccination et votre titre de séjour.`,
      "Service de santé au travail de Côte-d'Or",
    ],
    [
      `AST 21 - Prévention et santé au travail${call}votre employeur nous a demandé de vous recevoir pour la visite médicale d'embauche le 5 octobre 2027 à 9h. Elle est distincte de la visite médicale de l'OFII.`,
      'AST 21',
    ],
    [
      `Université de Bourgogne\nService de santé universitaire${call}vous êtes invité à une visite médicale de prévention le 5 octobre 2027 à 9h. Cette visite ne remplace pas celle de l'OFII.`,
      'Université de Bourgogne',
    ],
    [
      `Préfecture de la Côte-d'Or\nBureau de l'intégration${call}vous êtes convoqué le 5 octobre 2027 à 9h à un entretien d'assimilation. Apportez l'attestation de formation civique délivrée par l'OFII.`,
      "Préfecture de la Côte-d'Or",
    ],
    [
      `Centre de radiologie des Ducs${call}votre radiographie du thorax est prévue le 5 octobre 2027 à 9h. Le cliché sera à remettre à votre médecin.`,
      'Centre de radiologie des Ducs',
    ],
  ])('%#', (text, sender) => {
    const letter = read(text)
    expect(letter).toMatchObject({ kind: 'not-ofii' })
    expect(letter?.sender).toContain(sender)
  })

  it.each([
    `Mairie de Tours\nService logement\nTours, le 6 septembre 2027\nMonsieur, votre demande de logement sera examinée le 22 octobre 2027 à 9h. Apportez l'attestation de l'OFII.`,
    `PRESANSE VAL DE LOIRE\nMédecine du travail\nTours, le 6 septembre 2027\nVous êtes convoqué le 22 octobre 2027 à 9h pour votre visite médicale d'embauche. Elle ne dispense pas de la visite OFII.`,
    `CAF DE TOURAINE\nTours, le 6 septembre 2027\nVous avez signé un contrat d'intégration (OFII). Pour vos droits, rendez-vous le 22 octobre 2027 à 9h.`,
    `Cabinet d'avocats Lemoine\nTours, le 6 septembre 2027\nCher Monsieur, je vous confirme notre rendez-vous du 22 octobre 2027 à 9h pour préparer votre dossier. L'OFII vous convoquera séparément.`,
    `SARL Bâti Plus, service du personnel\nTours, le 6 septembre 2027\nMonsieur, vous êtes convoqué le 22 octobre 2027 à 9h à la médecine du travail, 3 rue Foch. Ceci est sans rapport avec la visite médicale de l'OFII.`,
  ])('with OFII only spoken of: %#', (text) => {
    expect(read(text)?.kind).toBe('not-ofii')
  })

  it.each([
    [
      `ESCALE LANGUES\nOrganisme de formation${call}l'OFII vous a prescrit une formation linguistique. Vous êtes attendu dans notre centre le 5 octobre 2027 à 9h pour le premier cours de français.`,
      'language-course',
    ],
    [
      `CIVIS FORMATION\nprestataire de l'OFII${call}vous êtes convoqué à la 2e journée de formation civique le 5 octobre 2027 à 9h.`,
      'civic-training',
    ],
    [
      `Service médical\nOFII Dijon${call}vous passerez la visite médicale le 5 octobre 2027 à 9h. Elle ne remplace pas celle de votre médecin du travail.`,
      'medical-visit',
    ],
  ])('is not one that OFII has sent, or had sent: %#', (text, kind) => {
    expect(read(text)?.kind).toBe(kind)
  })
})

describe('a letter that only speaks of OFII, and one of OFII that speaks of a prefect', () => {
  it.each([
    [
      'PRÉFET DE LA HAUTE-GARONNE\nLiberté – Égalité – Fraternité\nDirection des migrations et de l’intégration\nPlateforme de naturalisation\nToulouse, le 22 mai 2028\nMadame,\nVous êtes convoquée le lundi 19 juin 2028 à 11h10, 1 rue Sainte-Anne, 31000 Toulouse.\nPrésentez :\n- votre titre de séjour\n- le contrat d’intégration républicaine, si l’OFII vous en a fait signer un\nPour le préfet, la cheffe de la plateforme',
      'not-ofii',
    ],
    [
      'PRÉFÈTE DU RHÔNE\nDirection de l’immigration et de l’intégration\nLyon, le 2 mai 2028\nObjet : remise de votre titre\nMadame,\nVotre titre est prêt. Venez le 12 mai 2028 à 10h, 97 rue Molière, 69003 Lyon, avec le certificat médical de l’OFII.\nPour la préfète',
      'not-ofii',
    ],
    [
      'Préfecture de police\nService des étrangers\nParis, le 2 mai 2028\nMadame,\nRendez-vous le 12 mai 2028 à 10h, 1 rue des Bourdonnais 75001 Paris. Apportez votre contrat d’intégration (OFII) et vos attestations de formation civique.',
      'not-ofii',
    ],
    [
      'Sous-préfecture de Palaiseau\nBureau des étrangers\nLe 2 mai 2028\nMonsieur,\nVous êtes convoqué le 12 mai 2028 à 10h, avenue du Général de Gaulle 91120 Palaiseau. Pièces : passeport, attestation de visite médicale OFII, contrat d’intégration républicaine.',
      'not-ofii',
    ],
    [
      'PRÉFET DU DOUBS\nDirection de la réglementation et de l’immigration\nSection séjour\nBesançon, le 2 mai 2028\nMonsieur,\nVotre titre est disponible. Rendez-vous le 12 mai 2028 à 10h, 8 bis rue Charles-Nodier, 25000 Besançon, avec votre passeport et le certificat médical de l’OFII.\nPour le préfet',
      'not-ofii',
    ],
    [
      'CAF du Nord\nLille, le 2 mai 2028\nMadame,\nPour étudier votre droit, envoyez votre titre de séjour et le contrat d’intégration républicaine signé à l’OFII.',
      'not-ofii',
    ],
    [
      'Ministère de l’intérieur\nSous-direction de l’accès à la nationalité française\nRezé, le 2 mai 2028\nMonsieur,\nVous êtes convoqué le 12 mai 2028 à 10h. Apportez votre contrat OFII.',
      'not-ofii',
    ],
    [
      'OFII – Direction territoriale de Toulouse\nToulouse, le 2 mai 2028\nMadame,\nÀ la demande du préfet de la Haute-Garonne, vous signerez votre contrat d’intégration républicaine le 12 mai 2028 à 10h, 7 rue Arthur Rimbaud, 31200 Toulouse.',
      'cir-reception',
    ],
    [
      'Office français de l’immigration et de l’intégration\nCopie : préfet du Nord\nMadame,\nVous êtes convoquée à la visite médicale le 12 mai 2028 à 10h, 2 rue de Tenremonde, 59000 Lille.',
      'medical-visit',
    ],
  ])('%s', (text, kind) => {
    expect(read(text)?.kind).toBe(kind)
  })
})
