/** What a letter says of the chest x-ray: where, how, until when, at whose cost, how old, for whom; by many hands, and where it is said of something else. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/letters/extract.ts'
import type { Xray } from '../../../src/letters/xray.ts'
import { letterText } from '../text.ts'

const now = new Date('2027-01-10T09:00:00Z')

function xrayIn(words: string): Xray {
  const text = `OFII – Direction territoriale de Lille
2 rue de Tenremonde, 59000 Lille
Tél. 03 20 99 98 60
Lille, le 5 janvier 2027
CONVOCATION À LA VISITE MÉDICALE
Madame,
Vous êtes convoquée le mardi 9 mars 2027 à 9h30, à l'adresse ci-dessus.
${words}
Veuillez agréer, Madame, l'expression de nos salutations distinguées.`
  return extract([letterText(text)], now)[0]?.xray ?? {}
}
const first = 'Faites faire une radiographie des poumons avant la visite.'

describe('where', () => {
  it.each([
    'Faites faire une radiographie des poumons dans le cabinet de votre choix.',
    'La radio sera réalisée dans un centre d’imagerie que vous choisirez librement.',
    'Chacun fait faire une radio du thorax dans le cabinet de radiologie de son choix.',
    'Ana et Luis font faire un cliché pulmonaire dans le centre de leur choix.',
    'Vous prenez vous-même rendez-vous dans un cabinet de radiologie pour le cliché.',
    'La radio est à faire auprès du radiologue de votre choix.',
    'RADIO DU THORAX A FAIRE AVANT LA VISITE (CABINET AU CHOIX)',
    'Vous ferez faire une radio chez le radiologue de votre choix, dont le compte rendu nous sera remis.',
    'Vous aurez une radio et son compte rendu, que vous ferez faire dans le centre d’imagerie de votre choix.',
  ])('%s', (words) => {
    const { anywhere, centre } = xrayIn(words)
    expect([anywhere?.value, centre]).toEqual([true, undefined])
  })

  it.each([
    [
      'Prenez rendez-vous au Centre d’imagerie des Moulins, 12 rue Nationale, 59000 Lille (tél. 03 20 11 22 33) : apportez le cliché.',
      'Centre d’imagerie des Moulins, 12 rue Nationale, 59000 Lille',
      '0320112233',
    ],
    [
      `${first}\nLe centre SCM Radiologie Vauban, 03 20 11 22 33, vous donnera un rendez-vous sur présentation de ce courrier.`,
      'centre SCM Radiologie Vauban',
      '0320112233',
    ],
    [
      `${first}\nPrenez rendez-vous dès maintenant au centre Imagerie du Canal : 03 20 11 22 33.`,
      'centre Imagerie du Canal',
      '0320112233',
    ],
    [
      'Radiographie des poumons\nÀ faire au Centre Flandre Imagerie, 12 avenue Foch, 59000 LILLE.\nPrenez rendez-vous au 03 20 11 22 33 dès que possible.',
      'Centre Flandre Imagerie, 12 avenue Foch, 59000 LILLE',
      '0320112233',
    ],
    [
      'Vous demanderez un rendez-vous au centre de radiologie de la Place-Verte, 59000 Lille, tél. 03 20 11 22 33, pour une radio du thorax.',
      'centre de radiologie de la Place-Verte, 59000 Lille',
      '0320112233',
    ],
    [
      'Vous apporterez : votre passeport ; le cliché pulmonaire, que vous aurez fait faire avant la visite au centre de radiologie Esquermes (03 20 11 22 33 pour fixer l’heure).',
      'centre de radiologie Esquermes',
      '0320112233',
    ],
    [
      'La radio est à faire avant la visite au cabinet d’imagerie Saint-Maur, 4 rue Saint-Maur, 59000 Lille.',
      'cabinet d’imagerie Saint-Maur, 4 rue Saint-Maur, 59000 Lille',
      undefined,
    ],
    [
      'RADIO A FAIRE AVANT LA VISITE : CLINIQUE DES BOIS, SERVICE D’IMAGERIE, 3 RUE DES BOIS, 59000 LILLE.',
      'CLINIQUE DES BOIS, SERVICE D’IMAGERIE, 3 RUE DES BOIS, 59000 LILLE',
      undefined,
    ],
  ])('%s', (words, centre, phone) => {
    const { anywhere, ...said } = xrayIn(words)
    expect([said.centre?.value, said.phone?.value, anywhere]).toEqual([centre, phone, undefined])
  })

  it.each([
    'La radiographie est faite sur place, au service d’imagerie.',
    'Prenez la radio que le centre de radiologie vous a remise.',
    'Le cabinet de radiologie vous remettra le cliché.',
    'Vos comptes rendus du Centre hospitalier de Roubaix, avec les radios.',
    'Votre radiographie pulmonaire et son compte rendu.',
  ])('no centre in “%s”', (words) => {
    expect(xrayIn(words).centre).toBeUndefined()
  })
})

describe('without an appointment, and when', () => {
  it.each([
    [
      `${first}\nCentre d’imagerie du Barrois, 5 place Foch, sans rendez-vous, 7h–11h.`,
      { days: null, half: null, from: '07:00', to: '11:00' },
    ],
    [
      `${first}\nLe Centre d’imagerie Wazemmes, 22, rue Clovis, 59000 Lille, vous prend sans rendez-vous du lundi au jeudi, de 8 h 30 à 11 h 30.`,
      { days: [1, 4], half: null, from: '08:30', to: '11:30' },
    ],
    [
      'La radio se fait au Cabinet de radiologie du Parc, 9 rue du Parc, 59000 Lille (sans rendez-vous, le matin).',
      { days: null, half: 'morning', from: null, to: null },
    ],
    [`${first}\nIl n’est pas nécessaire de prendre rendez-vous au centre d’imagerie.`, null],
    [`${first}\nAucun rendez-vous n’est nécessaire au cabinet de radiologie.`, null],
    [`${first}\nAccueil sans RDV.`, null],
  ])('%s', (words, opening) => {
    const { walkIn, opening: hours } = xrayIn(words)
    expect([walkIn?.value, hours?.value ?? null]).toEqual([true, opening])
  })

  it.each([
    'La radio est faite sur place : ne prenez pas rendez-vous dans un cabinet.',
    'Inutile de prendre rendez-vous chez un radiologue : la radio est faite chez nous.',
    'Faites une radio. Nos bureaux vous reçoivent sur rendez-vous seulement.',
    `${first}\nLe service médical répond le matin, sans rendez-vous téléphonique.`,
  ])('not so in “%s”', (words) => {
    expect(xrayIn(words).walkIn).toBeUndefined()
  })

  it.each([
    [
      `${first}\nLe centre d’imagerie Foch vous prend sans rendez-vous du lundi au jeudi, jusqu’au 3 mars.`,
      '2027-03-03',
    ],
    [
      'La radiographie des poumons est à faire avant le 1er mars 2027 dans le cabinet de votre choix.',
      '2027-03-01',
    ],
    ['Radio du thorax à réaliser au plus tard le 26/02/2027.', '2027-02-26'],
  ])('%s', (words, until) => {
    expect(xrayIn(words).until?.value).toBe(until)
  })

  it.each([
    'La radio est à faire avant la visite. En cas d’empêchement, appelez avant le 1er mars 2027.',
    'Faites une radio avant la visite du 9 mars 2027.',
    'Cliché thoracique (ceux préparés pour le 27.02.27 restent valables)',
    'La radio faite avant le 1er mars 2026 n’est plus valable.',
  ])('no last day in “%s”', (words) => {
    expect(xrayIn(words).until).toBeUndefined()
  })
})

describe('who pays', () => {
  it.each([
    'Vous n’avez rien à payer.',
    'Vous ne payez rien.',
    'Vous n’avancez pas d’argent.',
    'Vous ne réglez rien : la facture nous est adressée.',
    'Elle ne vous sera pas facturée.',
    'L’examen est pris en charge par l’OFII.',
    'L’Office acquitte lui-même le prix de cet examen : aucune somme n’a à vous être réclamée.',
    'Le centre envoie la facture à l’OFII.',
    'La radio ne vous coûtera rien : montrez ce courrier au guichet.',
    'Cet examen est à la charge de l’Office.',
    'L’examen est gratuit pour vous (facturation OFII).',
    'Frais\tAucun, sur présentation de cette fiche',
    'COUT : RIEN A REGLER (L’OFII PAIE LE CENTRE)',
    'Elle se fait sans avance de frais.',
    'Le bon de prise en charge agrafé à cette lettre vous évite d’avancer les frais.',
    'Vous n’aurez rien à débourser au cabinet.',
    'Centre d’imagerie Foch\nPrise en charge par l’OFII, rien à payer ÉTAPE 2 – Visite médicale',
    'Les deux sont gratuits pour vous.',
    'Le coût de la radio n’est pas à votre charge.',
    'Vous n’avez pas à payer la radio, les frais sont réglés par l’OFII.',
  ])('nothing to pay: %s', (words) => {
    expect(xrayIn(`${first}\n${words}`).free?.value).toBe(true)
  })

  it.each([
    'L’examen est à vos frais.',
    'Le coût de la radio reste à votre charge.',
    'Cet examen n’est pas pris en charge par l’Office.',
    'La radiographie n’est plus prise en charge par l’OFII.',
    'Aucune prise en charge de la radiographie n’est prévue.',
  ])('one’s own expense: %s', (words) => {
    expect(xrayIn(`${first}\n${words}`).free?.value).toBe(false)
  })

  it.each([
    'La visite médicale est gratuite.',
    'Ce qui ne sert à rien, comme une radio ancienne, reste chez vous.',
    'Les frais vous seront remboursés par l’Assurance maladie.',
    'Il n’y a pas de timbre fiscal à payer pour la visite.',
    'La radio est remboursée par votre mutuelle.',
    'Les frais de la radiographie ne sont pas réglés par l’OFII.',
    'L’OFII n’est pas chargé de la radiographie et ne la finance pas.',
    'Le cliché ne peut pas être facturé à l’OFII.',
  ])('nothing is known from “%s”', (words) => {
    expect(xrayIn(`${first}\n${words}`).free).toBeUndefined()
  })
})

describe('what to show there', () => {
  it.each<[string, string]>([
    ['Montrez cette lettre au cabinet.', 'letter'],
    ['Présentez la convocation : l’examen est pris en charge.', 'letter'],
    ['Au centre d’imagerie, montrez cette lettre et votre passeport.', 'letter-and-passport'],
    ['Le centre d’imagerie vous demandera cette convocation et une pièce d’identité.', 'letter-and-id'],
    ['Le bon de prise en charge joint vous évite d’avancer les frais.', 'voucher'],
    ['Remettez au cabinet de radiologie l’ordonnance jointe.', 'prescription'],
    ['La radio se fait au vu de la prescription ci-jointe.', 'prescription'],
    ['Sur présentation de ce courrier, le cabinet ne vous demandera rien.', 'letter'],
  ])('%s', (words, show) => {
    expect(xrayIn(`${first}\n${words}`).show?.value).toBe(show)
  })

  it.each([
    'Le jour de la visite, présentez cette lettre à l’accueil.',
    'Se munir de la convocation, du passeport, du carnet de vaccination et des radiographies pulmonaires.',
    'Apportez les ordonnances jointes à votre dossier médical.',
  ])('nothing in “%s”', (words) => {
    expect(xrayIn(`${first}\n${words}`).show).toBeUndefined()
  })
})

describe('how old it may be', () => {
  it.each([
    ['Une radiographie pulmonaire datant de moins de trois mois.', 3, 'month'],
    ['RADIO DU THORAX (MOINS DE 3 MOIS) AVEC COMPTE RENDU', 3, 'month'],
    ['La radio aura été réalisée depuis moins de trois mois, auprès du cabinet de votre choix.', 3, 'month'],
    ['Le cliché ne doit pas avoir plus de six mois le jour de la visite.', 6, 'month'],
    ['Les clichés datant de plus de trois mois ne pourront être pris en considération.', 3, 'month'],
    ['Faites faire une radio des poumons, au plus tôt trois mois avant la visite.', 3, 'month'],
    [
      'Dans les trois semaines précédant cette date, vous ferez effectuer une radiographie du thorax.',
      3,
      'week',
    ],
    ['Cliché et compte rendu dateront de moins de 2 mois.', 2, 'month'],
    ['Vos radiographies pulmonaires de moins d’un an, si vous en possédez', 1, 'year'],
    ['La radiographie doit dater de 15 jours au plus.', 15, 'day'],
  ])('%s', (words, count, unit) => {
    expect(xrayIn(words).newerThan?.value).toEqual({ count, unit })
  })

  it.each([
    'Une radiographie des poumons et des analyses de moins de trois mois.',
    'La radio n’est pas faite aux enfants de moins de dix ans.',
    'Prenez rendez-vous pour la radio ; un justificatif de domicile de moins de trois mois.',
    'La radio sera prête dans les trois jours.',
  ])('nothing in “%s”', (words) => {
    expect(xrayIn(words).newerThan).toBeUndefined()
  })
})

describe('one that is there already', () => {
  it.each([
    'Si vous en possédez une de moins de trois mois, elle suffit.',
    'Une radio récente, si vous en avez une, convient.',
    'Si vous avez déjà une radiographie des poumons de moins de trois mois, il est inutile d’en refaire une.',
    'Le cliché préparé pour le premier rendez-vous reste valable.',
    'CLICHE DU THORAX (CEUX FAITS POUR LE 27.10.26 RESTENT VALABLES)',
  ])('%s', (words) => {
    expect(xrayIn(`${first}\n${words}`).ownWillDo?.value).toBe(true)
  })

  it.each([
    'Si vous n’avez pas encore fait la radiographie, faites-la avant la visite.',
    'Si la radio n’est pas déjà faite, prenez rendez-vous dans un cabinet de radiologie.',
  ])('%s', (words) => {
    expect(xrayIn(words).unlessDone?.value).toBe(true)
  })

  it.each<[string, string]>([
    [
      'Ne faites pas faire de radiographie exprès pour cette visite : le médecin vous en prescrira une s’il l’estime nécessaire.',
      'doctor-decides',
    ],
    ['Aucune radiographie n’est demandée pour cette visite.', 'not-needed'],
    ['Il est inutile de faire une radio : le médecin décidera.', 'doctor-decides'],
    ['Vous n’avez pas à faire faire de radiographie.', 'not-needed'],
    ['Ne faites pas de radiographie avant la visite.', 'not-needed'],
    ['Ne faites pas faire de radio : si besoin, le médecin la prescrira.', 'doctor-decides'],
    ['La radiographie n’est demandée que si le médecin le juge utile.', 'doctor-decides'],
    ['La radio ne sera faite qu’à la demande du médecin.', 'doctor-decides'],
    ['Une radiographie pulmonaire est réalisée uniquement si nécessaire.', 'doctor-decides'],
    ['Le médecin pourra vous prescrire une radiographie.', 'doctor-decides'],
  ])('%s', (words, none) => {
    expect(xrayIn(words).none?.value).toBe(none)
  })

  it.each([
    'Ne faites pas de radiographie en ville, elle est comprise dans la visite.',
    'Inutile de faire une radio avant : elle a lieu chez nous.',
    'Aucune radiographie n’est à prévoir pour Tiana.',
    'Si vous êtes enceinte, ne faites pas la radio.',
    'La radiographie n’est pas demandée avant dix ans.',
    'Ne venez pas sans radiographie.',
    'Apportez votre radiographie ; une nouvelle radio ne sera faite que si le médecin le juge utile.',
    'Vous n’avez pas à payer la radiographie.',
    'Vous n’aurez pas à régler la radio.',
    'Inutile d’envoyer la radio par la poste.',
    'Si vous n’avez pas votre radiographie le jour de la visite, un nouveau rendez-vous vous sera fixé.',
    'Si vous n’avez pas de radiographie, demandez à votre médecin de la prescrire.',
    'Lorsque vous n’avez aucune radiographie, la visite est reportée.',
    'Vous n’avez pas fait de radiographie ? La visite ne pourra avoir lieu.',
    'Vous n’avez pas votre radio ? Prévenez-nous.',
    'Ne faites pas la radiographie plus de trois mois avant la visite.',
    'Ne faites pas la radio avant d’avoir reçu cette lettre.',
    'Ne passez pas la radio si vous toussez.',
    'Vous êtes enceinte ou vous pensez l’être ? Ne passez pas la radio : prévenez-nous.',
  ])('an x-ray is not called off in “%s”', (words) => {
    expect(xrayIn(words).none).toBeUndefined()
  })
})

describe('for whom of a family', () => {
  it.each<[string, unknown]>([
    ['• pour votre épouse, la radiographie des poumons, à faire avant ce jour.', 'wife'],
    ['Votre mari fera faire une radio du thorax avant la visite.', 'husband'],
    ['Vous aurez fait faire, pour vous seule, une radio du thorax chez le radiologue de votre choix.', 'you'],
    ['Les deux adultes font réaliser un cliché pulmonaire avant la visite.', 'adults'],
    ['Pour les parents : une radio des poumons, à faire avant.', 'adults'],
    ['Chacun de vous doit faire faire une radiographie des poumons.', 'each'],
    ['Ana Paula et Rafael font faire une radio du thorax.', { names: 'Ana Paula et Rafael' }],
    ['Mme et Tiana : radio des poumons à passer avant.', { names: 'Mme et Tiana' }],
  ])('%s', (words, whom) => {
    expect(xrayIn(words).forWhom?.value).toEqual(whom)
  })

  it.each<[string, unknown]>([
    ['Les enfants ne passent pas de radiographie.', 'children'],
    ['Pas de radio pour les mineurs.', 'children'],
    ['Une radio du thorax, l’enfant en étant dispensé en raison de son âge.', 'children'],
    ['La radiographie n’est pas demandée avant dix ans.', { under: 10 }],
    ['Les enfants de moins de 15 ans n’ont pas de radio à faire.', { under: 15 }],
    ['Miora : pas de radio.', { name: 'Miora' }],
    ['Aucune radiographie n’est à prévoir pour Tiana.', { name: 'Tiana' }],
    ['Ana fait faire une radio du thorax.\nSofia n’est pas concernée.', { name: 'Sofia' }],
  ])('%s', (words, whom) => {
    expect(xrayIn(words).notFor?.value).toEqual(whom)
  })

  it.each([
    'Vous ferez faire une radiographie des poumons.',
    'Le Centre Foch fait la radio des poumons.',
    'Si votre épouse est enceinte, elle ne passe pas la radiographie.',
    'Radiographie : apportez le cliché.',
    'Faites une radio ; les personnes qui attendent un enfant en sont dispensées.',
    'Vos enfants doivent être présents. Apportez la radio.',
  ])('nobody in “%s”', (words) => {
    const { forWhom, notFor } = xrayIn(words)
    expect([forWhom, notFor]).toEqual([undefined, undefined])
  })
})

it('quotes the item of a list alone', () => {
  const { newerThan } = xrayIn('[X] RADIO DU THORAX DE MOINS DE 3 MOIS [ ] CARNET DE MATERNITE [X] LUNETTES')
  expect(newerThan?.quote).toBe('[X] RADIO DU THORAX DE MOINS DE 3 MOIS')
})

it('takes the day for the visit, where the x-ray is brought along', () => {
  const text = letterText(`OFII – Direction territoriale de Lille
Lille, le 5 janvier 2027
Objet : visite médicale
P.J. : une prescription d’examen radiologique
Madame,
Je vous convoque le mardi 9 mars 2027 à 9h30, 2 rue de Tenremonde, 59000 Lille.
Dans les trois semaines précédant cette date, vous ferez effectuer une radiographie du thorax.
Vous présenterez votre passeport et le cliché du thorax.`)
  const [one] = extract([text], now)
  expect(one?.appointments.map(({ purpose }) => purpose)).toEqual(['medical-visit'])
  expect(one?.deadlines).toEqual([])
})
