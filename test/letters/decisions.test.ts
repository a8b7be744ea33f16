/** Letters that decide: the answer, its reason and what may follow, as many offices would write them, and what only looks like it. */
import { describe, expect, it } from 'vitest'
import { explain } from '../../src/topics/explain.ts'
import { asylum, family, home, notice, read } from './noted.ts'

const reception = `Objet : vos conditions matérielles d’accueil – demande d’asile
Madame,`
const goingHome = `AIDE AU RETOUR VOLONTAIRE
Madame,`

describe('the answer', () => {
  it.each<[string, string, string]>([
    [family, 'Le préfet du Nord a accordé le regroupement familial que vous avez sollicité.', 'yes'],
    [family, 'Votre demande a été acceptée le 4 janvier 2027.', 'yes'],
    [family, 'J’ai décidé de faire droit à votre demande.', 'yes'],
    [family, 'Une suite favorable a été réservée à votre demande.', 'yes'],
    [family, 'Votre demande a fait l’objet d’une décision favorable du préfet.', 'yes'],
    [family, 'Vous êtes autorisé à faire venir votre épouse et vos deux enfants.', 'yes'],
    [family, 'Le regroupement familial au profit de votre époux est autorisé.', 'yes'],
    [family, 'Le préfet a décidé, le 4 janvier 2027, de REJETER votre demande.', 'no'],
    [family, 'J’ai le regret de vous informer que votre demande n’a pas été acceptée.', 'no'],
    [family, 'Il ne peut être fait droit à votre demande.', 'no'],
    [family, 'Je ne peux donner une suite favorable à votre demande.', 'no'],
    [family, 'Votre demande a fait l’objet d’un refus.', 'no'],
    [family, 'Par arrêté du 4 janvier 2027, la préfète a refusé le regroupement familial.', 'no'],
    [family, 'Le préfet a pris une décision défavorable.', 'no'],
    [reception, 'Vous ne pouvez pas bénéficier des conditions matérielles d’accueil.', 'no'],
    [reception, 'Le bénéfice des conditions matérielles d’accueil vous est refusé.', 'no'],
    [reception, 'L’OFII a décidé de vous refuser les conditions matérielles d’accueil.', 'no'],
    [reception, 'Il est mis fin à vos conditions matérielles d’accueil.', 'stop'],
    [reception, 'Nous vous notifions la cessation des conditions matérielles d’accueil.', 'stop'],
    [reception, 'Les conditions matérielles d’accueil vous sont retirées à compter de ce jour.', 'stop'],
    [reception, 'Votre allocation pour demandeur d’asile est supprimée.', 'stop'],
    [reception, 'L’OFII envisage de mettre fin à vos conditions matérielles d’accueil.', 'planned'],
    [
      reception,
      'J’ai l’intention de prononcer la cessation de vos conditions matérielles d’accueil.',
      'planned',
    ],
    [reception, 'Les conditions matérielles d’accueil vous sont accordées.', 'yes'],
    [reception, 'Vos conditions matérielles d’accueil sont rétablies.', 'yes'],
    [goingHome, 'Votre demande d’aide au retour est refusée.', 'no'],
    [goingHome, 'Vous n’êtes pas éligible à l’aide au retour.', 'no'],
    [goingHome, 'Votre demande d’aide au retour a été acceptée.', 'yes'],
    [notice, 'Le collège de médecins a rendu un avis favorable sur votre situation.', 'opinion-yes'],
    [notice, 'L’OFII a transmis au préfet un avis défavorable.', 'opinion-no'],
    [notice, 'Votre demande de remboursement a été rejetée.', 'no'],
  ])('%s %s', (head, words, outcome) => {
    expect(read(head, words)?.decision?.outcome.value).toBe(outcome)
  })
})

describe('no answer', () => {
  it.each<[string, string]>([
    [family, 'Le préfet n’a pas encore pris de décision.'],
    [family, 'En l’absence de réponse sous six mois, votre demande sera rejetée (décision implicite).'],
    [family, 'Le silence gardé par le préfet pendant six mois vaut décision de rejet.'],
    [family, 'Si votre demande est acceptée, votre famille pourra demander ses visas.'],
    [family, 'Si le préfet a refusé une demande antérieure, joignez la décision.'],
    [family, 'Sans ces pièces, votre demande pourra être refusée.'],
    [family, 'Le maire a rendu un avis favorable sur votre logement.'],
    [family, 'Votre demande de report a été acceptée.'],
    [home, 'En cas de décision favorable, vous serez informé par courrier.'],
    [home, 'Toute absence entraîne le rejet de la demande.'],
    [
      asylum,
      'Si vous refusez cette offre, vous ne pourrez pas bénéficier des conditions matérielles d’accueil.',
    ],
    [asylum, 'Il pourra être mis fin aux conditions matérielles d’accueil en cas d’absence.'],
    [reception, 'L’OFPRA a rejeté votre demande d’asile.'],
    [notice, 'Les chèques ne sont pas acceptés.'],
    [notice, 'Aucun retard ne sera accepté.'],
    [notice, 'Votre changement d’adresse a été accepté.'],
  ])('%s %s', (head, words) => {
    expect(read(head, words)?.decision).toBeUndefined()
  })
})

describe('the reason', () => {
  it.each<[string, string, string]>([
    [
      family,
      'Votre demande est rejetée. Motif : la surface de votre logement (38 m²) est inférieure à la surface exigée (52 m²).',
      'home-size',
    ],
    [family, 'Votre demande est rejetée au motif que vos ressources sont insuffisantes.', 'income'],
    [
      family,
      'Votre demande a été refusée. En effet, le montant de vos revenus n’atteint pas le SMIC.',
      'income',
    ],
    [family, 'Votre demande est refusée : vous ne justifiez pas de 18 mois de séjour régulier.', 'stay'],
    [
      reception,
      'Les conditions matérielles d’accueil vous sont refusées car vous avez déposé votre demande plus de 90 jours après votre arrivée.',
      'late-request',
    ],
    [
      reception,
      'Il est mis fin à vos conditions matérielles d’accueil : vous avez refusé la proposition d’hébergement à Limoges.',
      'offer-refused',
    ],
    [
      reception,
      'Il est mis fin à vos conditions matérielles d’accueil. Motif : vous avez quitté votre lieu d’hébergement.',
      'home-left',
    ],
    [
      reception,
      'Il est mis fin à vos conditions matérielles d’accueil, dès lors que vous ne vous êtes pas présentée aux convocations.',
      'absent',
    ],
  ])('%s %s', (head, words, reason) => {
    expect(read(head, words)?.decision?.reasons.map(({ value }) => value)).toContain(reason)
  })

  it('is kept in its own words where it is of no known sort', () => {
    const letter = read(family, 'Votre demande est rejetée. Motif : lien de filiation non établi.')
    expect(letter?.decision?.reasons).toMatchObject([
      { value: 'other', quote: expect.stringContaining('lien de filiation') },
    ])
  })
})

describe('what may follow', () => {
  const no = 'Votre demande a été rejetée.'
  const yes = 'Le préfet a accordé le regroupement familial.'
  it.each<[string, string, string, number | null, string | null]>([
    [
      family,
      `${no} Vous disposez d’un délai de deux mois pour saisir le tribunal administratif de Lille.`,
      'appeal',
      2,
      'month',
    ],
    [family, `${no} Recours possible sous 2 mois devant le tribunal administratif.`, 'appeal', 2, 'month'],
    [
      reception,
      'Les conditions matérielles d’accueil vous sont refusées. Cette décision peut être contestée dans les sept jours suivant sa notification.',
      'appeal',
      7,
      'day',
    ],
    [
      reception,
      'L’OFII envisage de mettre fin à vos conditions matérielles d’accueil. Vous pouvez présenter vos observations dans un délai de quinze jours.',
      'remarks',
      15,
      'day',
    ],
    [
      family,
      `${yes} Votre épouse déposera sa demande de visa dans les six mois auprès du consulat.`,
      'visa',
      6,
      'month',
    ],
    [
      family,
      `${yes} Votre famille devra entrer en France dans un délai de trois mois après la délivrance des visas.`,
      'enter',
      3,
      'month',
    ],
    [family, `${yes} À leur arrivée, vous préviendrez l’OFII de Lille.`, 'tell-arrival', null, null],
    [
      family,
      `${no} Vous pourrez présenter une nouvelle demande lorsque vos ressources auront augmenté.`,
      'again',
      null,
      null,
    ],
    [
      reception,
      'Les conditions matérielles d’accueil vous sont refusées. Votre demande d’asile suit son cours.',
      'asylum-on',
      null,
      null,
    ],
    [family, `${no} Un recours est possible dans un délai de 2 (deux) mois.`, 'appeal', 2, 'month'],
    [family, `${no} Le délai de recours est de deux mois.`, 'appeal', 2, 'month'],
    [
      family,
      `${yes} Votre épouse doit demander un visa, valable trois mois, auprès du consulat.`,
      'visa',
      null,
      null,
    ],
  ])('%s %s', (head, words, id, count, unit) => {
    const step = read(head, words)?.decision?.steps.find(({ value }) => value.id === id)?.value
    expect(step).toMatchObject({ id, count, unit })
  })
})

it.each([
  'Votre conjoint devra demander un visa auprès du consulat dans un délai de six mois à compter de la notification de cette décision ; passé ce délai, l’autorisation sera caduque.',
  'La demande de visa doit être déposée dans les six mois, faute de quoi l’autorisation perdra sa validité.',
])('keeps the time to ask for the visa beside what is lost after it: %s', (words) => {
  const steps = read(family, `Le préfet a accordé le regroupement familial. ${words}`)?.decision?.steps
  expect(steps?.map(({ value }) => [value.id, value.count])).toEqual([
    ['visa', 6],
    ['lapses', null],
  ])
})

it('counts the time for the medical visit from the arrival, as a step and no deadline of its own', () => {
  const letter = read(
    family,
    'Le préfet a accordé le regroupement familial. Dans les trois mois suivant leur arrivée, les bénéficiaires devront se présenter à la visite médicale organisée par l’OFII.',
  )
  expect(letter?.decision?.steps.map(({ value }) => [value.id, value.count, value.unit])).toEqual([
    ['family-called', 3, 'month'],
  ])
  const said = letter ? explain(letter, new Date('2027-01-10T09:00:00Z')).map(({ say }) => say) : []
  expect(said.filter((say) => say.startsWith('when:'))).toEqual([])
})

it('is no reason to send papers now, and no warning', () => {
  const letter = read(
    family,
    'Le préfet a accordé le regroupement familial. Dès leur arrivée, vous informerez l’OFII en joignant la copie des passeports. Passé ce délai, l’autorisation devient caduque.',
  )
  expect(letter?.documents).toEqual([])
  expect(letter?.consequence).toBeNull()
})

describe('help that ends', () => {
  it.each<[string, string]>([
    [
      'Vous êtes autorisé à séjourner en France pendant l’examen de votre demande. Vos droits à l’allocation prennent fin le 31 janvier 2027.',
      'stop',
    ],
    ['Nous avons suspendu votre allocation, au motif que vous avez quitté le centre.', 'stop'],
    ['Nous suspendons vos conditions matérielles d’accueil à compter de ce jour.', 'stop'],
    ['L’OFII a décidé de vous retirer le bénéfice des conditions matérielles d’accueil.', 'stop'],
    ['Vous ne bénéficiez plus de l’allocation pour demandeur d’asile.', 'stop'],
    ['Votre prise en charge dans le centre cessera le 28 février 2027.', 'stop'],
    [
      'Votre demande de logement est acceptée. Votre allocation est supprimée à compter du 1er février 2027.',
      'stop',
    ],
    ['Votre demande d’hébergement est acceptée. Il est envisagé de suspendre votre allocation.', 'planned'],
  ])('%s', (words, outcome) => {
    expect(read(reception, words)?.decision?.outcome.value).toBe(outcome)
  })

  it.each([
    'Votre allocation n’est pas supprimée.',
    'Nous ne suspendons pas votre allocation.',
    'Votre allocation sera suspendue en cas d’absence.',
    'La suspension de votre allocation prend fin le 31 janvier 2027.',
    'Retirez votre allocation avec votre carte.',
    'À la fin de votre hébergement, rendez la clé.',
  ])('or does not: %s', (words) => {
    expect(read(reception, words)?.decision?.outcome.value).not.toBe('stop')
  })
})

describe('what is accepted or refused is the request', () => {
  it.each<[string, string]>([
    [
      family,
      'Votre dossier n’a pas été accepté car il est incomplet. Veuillez envoyer les pièces sous 15 jours.',
    ],
    [family, 'L’acte de naissance de votre fils n’est pas recevable : envoyez une traduction.'],
    [family, 'L’acte joint à votre demande n’est pas accepté.'],
    [family, 'Les photos de votre demande ont été refusées.'],
    [
      family,
      'Votre demande a été validée par nos services et est en cours d’instruction. Le préfet n’a pas encore pris sa décision.',
    ],
    [family, 'Votre demande a été acceptée par nos services. Elle est en cours d’examen à la préfecture.'],
    [family, 'Votre demande n’a pas été acceptée car elle est incomplète.'],
    [family, 'Vous êtes autorisé à entrer dans nos locaux avec cette lettre.'],
    [family, 'Le préfet a décidé de vous accorder un délai supplémentaire.'],
    [family, 'Nous avons refusé le certificat joint à votre demande.'],
    [notice, 'Votre certificat médical n’a pas été accepté car il n’est pas signé.'],
    [notice, 'Nous ne pouvons pas accorder de rendez-vous par téléphone.'],
    [goingHome, 'Vous avez accepté l’aide au retour.'],
  ])('or nothing is decided: %s %s', (head, words) => {
    expect(read(head, words)?.decision).toBeUndefined()
  })

  it.each<[string, string, string]>([
    [family, 'Votre demande, déposée le 3 mars 2026, a été examinée. Elle est refusée.', 'no'],
    [family, 'Votre demande de regroupement familial au profit de Mme Lina Haddad est acceptée.', 'yes'],
    [family, 'La demande que vous avez présentée pour votre fils n’a pas pu être acceptée.', 'no'],
    [family, 'Votre épouse est autorisée à vous rejoindre en France.', 'yes'],
    [family, 'Votre demande est rejetée car votre dossier est resté incomplet.', 'no'],
    [family, 'Il n’a pas été fait droit à votre demande.', 'no'],
    [family, 'Votre demande est acceptée, vous n’avez pas à vous déplacer.', 'yes'],
    [goingHome, 'L’OFII vous accorde l’aide au retour.', 'yes'],
    [goingHome, 'L’aide au retour ne vous est pas accordée.', 'no'],
    [goingHome, 'Nous ne pouvons pas accepter votre demande d’aide au retour.', 'no'],
    [reception, 'Le bénéfice des conditions matérielles d’accueil ne peut vous être accordé.', 'no'],
  ])('%s %s', (head, words, outcome) => {
    expect(read(head, words)?.decision?.outcome.value).toBe(outcome)
  })
})

describe('an answer of before, and two answers', () => {
  it.each<[string, string, string | null]>([
    [
      'Vous aviez déposé une première demande, qui a été rejetée le 3 mars 2025. Le préfet a accepté votre nouvelle demande le 4 janvier 2027.',
      'yes',
      '2027-01-04',
    ],
    [
      'Votre précédente demande a été acceptée le 3 mars 2026. Votre nouvelle demande est refusée.',
      'no',
      null,
    ],
    ['Votre demande a été rejetée le 12 mai 2024. Votre demande du 8 juin 2026 est acceptée.', 'yes', null],
    ['Votre demande du 3 mars 2025 a été acceptée.', 'yes', null],
    ['Votre demande, enregistrée le 3 mars 2026, a été acceptée le 4 janvier 2027.', 'yes', '2027-01-04'],
  ])('%s', (words, outcome, on) => {
    expect(read(family, words)?.decision).toMatchObject({ outcome: { value: outcome }, on })
  })

  it.each([
    'Votre demande est acceptée pour votre épouse. Elle est refusée pour votre fils.',
    'Votre demande est acceptée pour votre épouse et refusée pour votre fils.',
    'Votre demande est refusée pour votre fils ; elle est acceptée pour votre épouse.',
    'Le préfet a accordé le regroupement familial à votre épouse. Votre demande est rejetée pour votre fils.',
  ])('are neither yes nor no: %s', (words) => {
    const said = read(family, words)?.decision
    expect(said?.outcome.value).toBe('mixed')
    expect(`${said?.outcome.quote} ${said?.besides?.quote ?? ''}`).toMatch(/acce?.*ép|refus.*fils|rejet/)
  })
})
