/** Under which condition, and of what, a letter lets something follow: only what its words set of the reader. */
import { describe, expect, it } from 'vitest'
import { loadLocale } from '../../src/locales.ts'
import { consequence } from '../../src/topics/consequence.ts'
import { ofWhat } from '../../src/topics/consequences/failures.ts'
import { createWording } from '../../src/wording/wording.ts'
import { draw } from '../wording/draw.ts'
import { found, medicalVisit } from './letters.ts'

const of = (quote: string) => ofWhat(medicalVisit, quote).say

describe('a condition', () => {
  it.each([
    'En cas d’absence, aucun motif ne sera accepté et votre dossier sera clos',
    'Si vous ne venez pas, aucune excuse ne pourra être retenue et votre place sera perdue',
    'Toute absence, justifiée ou injustifiée, entraîne la clôture de votre dossier',
    'Une absence, excusée ou non, met fin à la formation',
    'Toute absence (motivée ou non motivée) est signalée au préfet',
    'En cas d’absence, avec ou sans motif, votre place sera perdue',
    'En cas d’absence, votre dossier sera classé sans avertissement préalable',
    'Si vous ne vous présentez pas, votre place sera donnée à une autre personne sans vous avertir',
    'En cas d’absence, nous fermerons votre dossier sans autre avis',
    'Si vous ne venez pas, le dossier est clos sans explication',
    'Si vous manquez la visite, quelle qu’en soit la raison, votre dossier sera clos sans explication',
    'En cas d’absence, vous perdrez votre place sans avoir été prévenu',
    'Si vous ne venez pas, vous ne serez pas averti de la clôture',
  ])('is not set: « %s »', (quote) => expect(of(quote)).toBe('consequence:lead'))

  it.each([
    ['noReason', 'En l’absence de motif valable, votre dossier sera clos'],
    ['noReason', 'Si vous ne venez pas et n’avez aucun motif sérieux, votre place est perdue'],
    ['noReason', 'Si vous ne venez pas et ne justifiez d’aucun motif, le préfet en sera avisé'],
    ['noReason', 'Votre dossier sera clos en cas d’absence non justifiée'],
    ['noReason', 'Votre dossier sera clos si votre absence n’est pas justifiée'],
    ['noReason', 'Si votre absence est injustifiée, votre dossier sera clos'],
    ['noReason', 'Votre place sera perdue sauf motif légitime'],
    ['noReason', 'À défaut de venir, et faute d’un motif légitime, le dossier sera clos'],
    ['noReason', 'Une absence que rien ne justifierait serait signalée au préfet'],
    ['noReason', 'Toute absence non justifiée ou non signalée entraîne la clôture'],
    ['untold', 'La place sera donnée à un autre si vous ne venez pas sans nous prévenir'],
    ['untold', 'Absent sans avertissement, vous perdrez votre place'],
    ['untold', 'En cas d’absence sans avis préalable de votre part, le dossier sera clos'],
    ['untold', 'Si vous ne signalez pas votre absence, votre dossier sera clos'],
    ['unexplained', 'Toute absence sans explication sera signalée au préfet'],
  ])('is %s: « %s »', (say, quote) => expect(of(quote)).toBe(`consequence:${say}`))
})

describe('coming late', () => {
  it.each([
    'Si vous ne venez pas, votre dossier sera traité avec retard',
    'En cas d’absence, cela provoquera un retard de plusieurs mois dans votre parcours',
    'Si vous ne venez pas, un retard de plusieurs mois est à prévoir',
    'Votre absence engendrerait un retard pour la remise de la carte',
    'Si vous ne venez pas, prévenez-nous sans retard, faute de quoi votre dossier sera clos',
    'En cas d’absence, votre parcours prendra beaucoup de retard',
  ])('is not meant: « %s »', (quote) => expect(of(quote)).toBe('consequence:lead'))

  it.each([
    ['late', 'Aucun retard ne sera toléré'],
    ['late', 'Retards : vous ne serez pas reçu'],
    ['late', 'Au-delà de 15 minutes de retard, le rendez-vous est annulé'],
    ['late', 'Avec plus de dix minutes de retard, vous ne serez pas reçu'],
    ['late', 'En cas de retard important, le rendez-vous sera annulé'],
    ['late', 'Le moindre retard entraîne l’annulation'],
    ['late', 'Un retard à la séance compte comme une absence'],
    ['late', 'Après un retard de plus d’un quart d’heure, la porte est fermée'],
    ['absentOrLate', 'Les absences et les retards sont signalés au préfet'],
    ['absentOrLate', 'En cas d’absence ou de tout retard, le dossier sera clos'],
    ['absentOrLate', 'Si vous ne venez pas ou arrivez en retard, le dossier sera clos'],
  ])('is %s: « %s »', (say, quote) => expect(of(quote)).toBe(`consequence:${say}`))
})

const wording = createWording(await loadLocale(), 30)

describe('the end of a contract', () => {
  it.each([
    [
      'can be ended',
      'Le suivi est prévu à votre contrat, signé le 3 mai ; y manquer peut en entraîner la rupture',
    ],
    ['can be ended', 'Deux absences autorisent la préfète à résilier le contrat'],
    ['can be ended', 'Si vous ne venez pas, il sera proposé au préfet de résilier votre contrat'],
    ['is ended', 'Toute absence sans raison valable entraîne la résiliation du contrat'],
    ['is ended', 'Si vous ne venez pas, votre contrat sera résilié'],
  ])('%s: « %s »', (end, quote) => {
    const one = { ...medicalVisit, consequence: found(quote, quote) }
    const said = draw(wording.parts(consequence.about(one, new Date('2027-01-10T09:00:00Z')), 'explained'))
    expect(said).toContain(`your integration contract ${end}`)
  })
})
