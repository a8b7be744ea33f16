/** What a letter says does not follow is not said to follow; what it only asks for is not said to be sure. */
import { describe, expect, it } from 'vitest'
import { meaningsOf } from '../../src/topics/consequences/meanings.ts'

const meant = (quote: string) => meaningsOf(quote).map(({ id, say }) => `${say}.${id}`)

describe('what is denied', () => {
  it.each<[string, string[]]>([
    ['Votre droit au séjour n’est pas suspendu mais votre dossier sera clos', ['means.closed']],
    ['En cas d’absence, votre droit au séjour ne sera pas suspendu', []],
    ['EN CAS D’ABSENCE, VOTRE DROIT AU SEJOUR N’EN EST PAS SUSPENDU', []],
    ['Cela ne suspend pas votre droit au séjour', []],
    ['Votre dossier sera clos, sans suspendre votre droit au séjour', ['means.closed']],
    ['Votre dossier est clos sans que votre droit au séjour soit suspendu', ['means.closed']],
    ['L’examen de votre droit au séjour n’est pas suspendu', []],
    ['En cas d’absence, votre contrat n’est pas rompu mais la journée est à refaire', ['means.day-again']],
    ['Une absence ne met pas fin à votre contrat', []],
    ['Une seule absence n’entraîne pas la résiliation du contrat', []],
    ['Aucune résiliation du contrat n’est prononcée pour une absence', []],
    ['Il ne sera pas mis fin à votre contrat', []],
    ['Si vous manquez une séance, le renouvellement de votre carte n’en souffrira pas', []],
    ['Cela est sans incidence ni conséquence sur votre carte de séjour', []],
    ['Votre absence n’aura pas de conséquence sur votre droit au séjour', []],
    ['Il n’en sera pas tenu compte lors du renouvellement de votre titre', []],
    ['Votre absence n’est jamais prise en compte par la préfecture', []],
    ['Le bilan ne sera pas établi sans vous', []],
    ['En cas d’absence, aucune nouvelle inscription ne sera possible', []],
    ['Absent, vous perdez votre place, sans nouvelle inscription possible', ['means.place-lost']],
    ['Si vous êtes absent, vous ne devrez pas vous réinscrire', []],
    ['Vous ne devez plus vous réinscrire', []],
    ['Une nouvelle inscription n’est pas possible', []],
    ['Toute nouvelle inscription est exclue', []],
    ['Votre absence n’entraînant pas la suspension de l’allocation, restez joignable', []],
    ['Votre dossier ne sera pas clos', []],
    ['Votre dossier reste ouvert, sans perdre votre allocation', []],
  ])('« %s »', (quote, meanings) => {
    expect(meant(quote)).toEqual(meanings)
  })

  it.each<[string, string[]]>([
    ['Si vous ne venez pas le contrat sera résilié', ['surely.contract-ended']],
    ['Qui ne se présente pas verra son contrat rompu', ['surely.contract-ended']],
    ['Si un membre de la famille ne vient pas votre droit au séjour est suspendu', ['surely.stay-suspended']],
    ['Sans motif de votre part votre contrat sera résilié', ['surely.contract-ended']],
    ['Ne pas venir entraîne la résiliation du contrat', ['surely.contract-ended']],
    ['Le fait de ne pas y déférer sera pris en compte lors du renouvellement', ['surely.counts-renewal']],
    ['Sans réponse le bilan sera établi sans vous', ['surely.review-without-you']],
    [
      'Sans conséquence sur votre logement, votre absence pèsera lors du renouvellement',
      ['surely.counts-renewal'],
    ],
    ['Vous devrez vous réinscrire', ['means.enrol-again']],
    ['Si vous ne venez pas vous devrez vous réinscrire', ['means.enrol-again']],
    ['Une nouvelle inscription sera nécessaire', ['means.enrol-again']],
    ['Le dossier de toute personne ne se présentant pas sera clos.', ['means.closed']],
    ['L’allocation des personnes ne répondant pas est suspendue.', ['means.allowance']],
    ['Votre dossier, au cas où vous ne viendriez pas, sera clos.', ['means.closed']],
    ['Votre dossier, quand elle ne répond pas, est clos.', ['means.closed']],
    ['Votre dossier ne sera pas examiné et sera clos.', ['means.closed']],
    ['Votre dossier ne sera pas transmis mais clos.', ['means.closed']],
    ['Votre dossier ne manquera pas d’être clos.', ['means.closed']],
    ['Votre dossier n’est pas seulement suspendu, il est clos.', ['means.closed', 'means.on-hold']],
    ['En cas d’absence, votre dossier sera sans autre avis clôturé.', ['means.closed']],
    ['En cas d’absence, le versement de l’allocation sera sans tarder suspendu.', ['means.allowance']],
    ['Votre dossier sera sans attendre clos.', ['means.closed']],
  ])('is said where something else is denied: « %s »', (quote, meanings) => {
    expect(meant(quote)).toEqual(meanings)
  })
})

describe('what is only asked for', () => {
  it.each([
    'En cas d’absence, l’OFII saisira le préfet en vue de la résiliation du contrat',
    'Votre absence constitue un motif de résiliation du contrat',
    'La procédure de résiliation de votre contrat sera engagée',
    'L’OFII demandera au préfet la résiliation de votre contrat',
    'Vous serez reçu pour un entretien préalable à la résiliation du contrat',
    'Toute absence est une cause de rupture du contrat',
    'Nous demanderons que votre contrat soit résilié',
    'Il sera demandé au préfet de mettre fin à votre contrat',
    'L’absence entraîne l’ouverture d’une procédure de résiliation du contrat',
    'Une absence mettrait fin à votre contrat',
    'La résiliation du contrat est envisagée',
  ])('may be: « %s »', (quote) => {
    expect(meant(quote)).toEqual(['means.contract-ended'])
  })

  it.each([
    'Toute absence entraînera la résiliation du contrat',
    'L’absence entraîne de plein droit la rupture de votre contrat',
    'La résiliation du contrat sera prononcée',
    'Votre contrat est résilié',
    'L’absence met fin au contrat',
    'Le contrat est signé pour un an ; une absence en provoque la rupture',
  ])('is sure: « %s »', (quote) => {
    expect(meant(quote)).toEqual(['surely.contract-ended'])
  })
})
