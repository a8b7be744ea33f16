/** What a letter should say and does not, what points to a file that did not come, and what nobody asks for any more. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { letterText } from './text.ts'

const now = new Date('2027-02-28T09:00:00Z')
const read = (text: string) => {
  const [letter] = extract([letterText(text)], now)
  if (!letter) throw new Error('it is a letter')
  return { missing: letter.missing, warnings: letter.warnings.map(({ code }) => code) }
}

const head = `OFII – Direction territoriale de Lille
Lille, le 25 février 2027
CONVOCATION À LA VISITE MÉDICALE`

describe('a message that leaves its substance to a file', () => {
  it.each([
    'Vous trouverez le détail dans la pièce jointe.',
    'Le lieu et la liste des documents figurent dans le fichier PDF joint.',
    'Voir convocation jointe.',
    'Toutes les informations sont dans le document ci-joint.',
    'Détails en PJ.',
    'La convocation complète est annexée à ce message.',
  ])('is known by its words: %s', (words) => {
    const { missing, warnings } = read(`${head}
Votre visite médicale aura lieu le mardi 9 mars 2027 à 9h30.
${words}`)
    expect(missing).toEqual(expect.arrayContaining(['place', 'documents', 'attachment']))
    expect(warnings).toContain('attachment-missing')
  })

  it('is none when the letter says all that it should', () => {
    const { missing, warnings } = read(`${head}
Votre visite médicale aura lieu le mardi 9 mars 2027 à 9h30, 2 rue de Tenremonde, 59000 Lille.
Apportez votre passeport et le questionnaire ci-joint. Contact : lille@ofii.fr`)
    expect(missing).toEqual([])
    expect(warnings).not.toContain('attachment-missing')
  })
})

describe('what is missing', () => {
  it('is the hour or the place of an appointment, whatever the letter is about', () => {
    expect(
      read(`OFII – Direction territoriale de Lille – Bureau du retour
Lille, le 25 février 2027
Aide au retour volontaire, dossier 59-2027-077
Madame, vous êtes convoquée le mardi 9 mars 2027 pour préparer votre départ. Contact : retour.lille@ofii.fr`)
        .missing,
    ).toEqual(['time', 'place'])
  })
})

describe('a letter of an old model', () => {
  it.each([
    'Apportez un timbre OMI de 55 euros.',
    'Munissez-vous de timbres fiscaux d’un montant de 241 euros.',
    'La vignette sera collée dans votre passeport.',
    'Vous présenterez votre attestation de réception du formulaire.',
    'Vous pouvez acheter le timbre sur www.timbresofii.fr.',
    'Le formulaire « demande d’attestation OFII » doit être renvoyé.',
  ])('asks for what was abolished: %s', (words) => {
    expect(read(`${head}\nVous êtes convoquée le mardi 9 mars 2027 à 9h30.\n${words}`).warnings).toContain(
      'old-model',
    )
  })

  it.each([
    'Aucun timbre fiscal n’est demandé.',
    'Il n’y a plus de vignette à coller dans le passeport.',
    'Ne joignez ni timbre ni moyen de paiement.',
  ])('is not one that says so: %s', (words) => {
    expect(
      read(`${head}\nVous êtes convoquée le mardi 9 mars 2027 à 9h30.\n${words}`).warnings,
    ).not.toContain('old-model')
  })

  it('is no prefecture’s letter that asks for the tax', () => {
    expect(
      read(`Préfecture du Nord
Lille, le 25 février 2027
Madame, vous êtes convoquée le mardi 9 mars 2027 à 10h00. Apportez votre passeport et un timbre fiscal de 225 euros.`)
        .warnings,
    ).not.toContain('old-model')
  })
})

describe('an x-ray that has to be made soon', () => {
  it.each([
    ['Faites réaliser avant la visite une radiographie des poumons.', true],
    ['La radiographie est faite sur place.', false],
    ['Inutile de faire une radio avant la visite.', false],
  ])('%s', (words, soon) => {
    const { warnings } = read(`${head}\nVous êtes convoquée le mardi 9 mars 2027 à 9h30.\n${words}`)
    expect(warnings.includes('xray-soon')).toBe(soon)
  })
})
