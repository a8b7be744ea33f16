/** Letters that reproach an absence: it is that one that has to be explained, in the time that they give. */
import { describe, expect, it } from 'vitest'
import { explain } from '../../src/topics/explain.ts'
import { civic, course, noteIn, now, read } from './noted.ts'

const due = (words: string, head = civic) =>
  (read(head, words)?.deadlines ?? []).map(({ for: aim, days, to }) => [aim, days, to?.email?.value ?? null])

describe('a delay to explain an absence that was', () => {
  it.each([
    [
      'Vous ne vous êtes pas présentée à la formation le mardi 1er décembre 2026. Vous disposez d’un délai de 15 jours à compter de la réception du présent courrier pour nous faire parvenir vos justificatifs d’absence (certificat médical, attestation d’employeur…) à l’adresse lille.cir@ofii.fr.',
      ['justify', 15, 'lille.cir@ofii.fr'],
    ],
    [
      'Vous totalisez 36 heures d’absence. Merci de nous adresser vos justificatifs sous 8 jours à lille.cir@ofii.fr.',
      ['justify', 8, 'lille.cir@ofii.fr'],
    ],
    [
      'Malgré notre courrier du 2 octobre 2026, vous n’avez pas assisté aux journées 2 et 3. Vous devez justifier ces absences dans les 15 jours suivant la réception de cette lettre.',
      ['justify', 15, null],
    ],
    [
      'Nous constatons que vous avez été absent à la journée du 1er décembre 2026. Justificatif d’absence à envoyer sous 8 jours à : lille.civique@ofii.fr',
      ['justify', 8, 'lille.civique@ofii.fr'],
    ],
  ])('%s', (words, expected) => {
    expect(due(words)).toEqual([expected])
    expect(read(civic, words)?.excuse).toBeUndefined()
  })

  it.each([
    'Vous avez été absente le 1er décembre 2026. Toute nouvelle absence doit être justifiée par un certificat médical sous 48 heures.',
    'En cas d’absence, un certificat médical doit nous parvenir dans les 48 heures.',
    'Absence : justificatif à envoyer sous 3 jours.',
  ])('is not one for a day to come: %s', (words) => {
    expect(due(words)).toEqual([])
    expect(read(civic, words)?.excuse).toBeDefined()
  })

  it('leaves papers that have nothing to do with it as they are', () => {
    const words =
      'Vous ne vous êtes pas présentée le 1er décembre 2026. Envoyez-nous un justificatif de domicile sous 15 jours.'
    expect(due(words)[0]?.[0]).not.toBe('justify')
  })
})

describe('what such a letter reproaches', () => {
  it.each([
    ['Vous avez manqué 24 heures de cours de français.', '24'],
    ['Vous totalisez 36 heures d’absence injustifiée.', '36'],
    ['Vous n’avez pas assisté aux journées 2 et 3 de la formation civique (12 heures).', '12'],
  ])('%s', (words, hours) => {
    expect(noteIn(course, words, 'hours-missed')).toBe(hours)
    expect(noteIn(course, words, 'missed-before')).toBe('')
  })

  it.each([
    'Toute absence de plus de 24 heures doit être justifiée.',
    'En cas d’absence, prévenez-nous sous 48 heures.',
    'Le parcours compte 200 heures.',
    'Comptez environ une heure et demie pour quatre personnes.',
    'Comptez 3 heures sur place.',
    'La formation totalise 100 heures.',
    'Vous totalisez 80 heures de cours sur les 100 prévues.',
  ])('counts no hours in: %s', (words) => {
    expect(noteIn(course, words, 'hours-missed')).toBeUndefined()
  })

  it.each([
    ['Malgré notre lettre du 2 octobre 2026, vous ne vous êtes pas présentée.', ''],
    ['Vous avez été absente entre le 5 octobre 2026 et le 30 octobre 2026.', ''],
    ['Vous avez été absente le 5 octobre 2026.', '2026-10-05'],
  ])('takes no day of a letter, and none of several, for the day: %s', (words, day) => {
    expect(noteIn(civic, words, 'missed-before')).toBe(day)
  })

  it.each([
    'Il s’agit du DERNIER RAPPEL.',
    'Objet : dernière relance – absences',
    'Rappel avant résiliation de votre contrat',
    'Objet : RELANCE - DERNIER AVIS avant résiliation de votre contrat',
    'AVIS AVANT CLÔTURE DE VOTRE DOSSIER',
    'Ultime avis',
  ])('is a last reminder: %s', (words) => {
    expect(noteIn(civic, words, 'last-reminder')).toBe('')
  })

  it.each([
    'Suite à notre dernier rappel, vous êtes convoquée.',
    'RAPPEL – FORMATION CIVIQUE',
    'Apportez votre dernier avis d’imposition.',
    'Apportez votre titre de séjour et votre dernier avis.',
  ])('is none: %s', (words) => {
    expect(noteIn(civic, words, 'last-reminder')).toBeUndefined()
  })

  it.each([
    ['DERNIER AVIS AVANT RÉSILIATION DE VOTRE CONTRAT D’INTÉGRATION', true],
    ['Dernière relance avant rupture du contrat', true],
    ['DERNIER RAPPEL', false],
  ])('tells of the contract where it is what may end: %s', (words, isContract) => {
    const letter = read(civic, words)
    const told = letter ? explain(letter, now).map(({ say }) => say) : []
    expect(told.includes('note:last-reminderContract')).toBe(isContract)
    expect(told.includes('note:last-reminder')).toBe(!isContract)
  })

  it('is no reminder of an appointment that one has, where it sets a day after one that was missed', () => {
    const said = (words: string) => {
      const letter = read(`RAPPEL – FORMATION CIVIQUE – JOURNÉE 3\n${civic}`, words)
      return letter ? explain(letter, now).map(({ say }) => say) : []
    }
    expect(said('À bientôt.')).toContain('note:is-reminder')
    expect(said('Vous avez été absente le 1er décembre 2026.')).not.toContain('note:is-reminder')
  })
})
