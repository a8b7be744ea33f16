/** A date that is changed on a site, in one's own account: the letter's line for it, and none where a site is named for something else. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/letters/extract.ts'
import { reply } from '../../conversation/person.ts'
import { letterText } from '../text.ts'

const now = new Date('2027-01-10T09:00:00Z')

const letterWith = (words: string, head = '') => `OFII – Direction territoriale de Lille
2 rue de Tenremonde, 59000 Lille${head}
Lille, le 5 janvier 2027
CONVOCATION À LA VISITE MÉDICALE
Madame,
Vous êtes convoquée le mardi 9 mars 2027 à 9h30, 2 rue de Tenremonde, 59000 Lille.
${words}
Veuillez agréer, Madame, l'expression de nos salutations distinguées.`

const onlineIn = (words: string) =>
  extract([letterText(letterWith(words))], now)[0]?.reschedule.online?.value ?? null

describe('the site on which a date is changed', () => {
  it.each([
    'Pour toute modification, rendez-vous sur votre espace personnel : administration-etrangers-en-france.interieur.gouv.fr',
    'En cas d’empêchement, connectez-vous à votre compte pour choisir une autre date',
    'Toute demande de report s’effectue exclusivement en ligne, sur la plateforme dédiée',
    'Si cette date ne vous convient pas, vous pouvez la modifier depuis le portail https://rdv.exemple-ofii.fr',
    'Vous ne pouvez pas venir ? Choisissez une nouvelle date sur notre site internet',
  ])('is read: %s', (words) => expect(onlineIn(words)).toContain(words.slice(-20)))

  it.each([
    'En cas d’empêchement, écrivez à visites.lille@ofii.fr ou connectez-vous à votre espace personnel.',
    'Pour modifier vos coordonnées, connectez-vous à votre espace personnel.',
    'Pour valider votre visa, rendez-vous sur administration-etrangers-en-france.interieur.gouv.fr.',
    'En cas d’empêchement, écrivez à visites.lille@ofii.fr.',
    'En cas d’empêchement, prévenez-nous au plus tôt. Plus d’informations sur www.ofii.fr.',
    'Si vous ne pouvez pas venir, appelez le 03 20 99 98 61 : aucune demande en ligne.',
  ])('is not: %s', (words) => expect(onlineIn(words)).toBeNull())
})

describe('whoever asks for another date there', () => {
  const letter = letterWith(
    'Toute modification de rendez-vous se fait dans votre espace personnel, sur le portail des étrangers.',
  )

  it.each([
    'i cant come that day, i work',
    'can i change the date to april?',
    'my baby comes in march, I will give birth that week, i need other date',
  ])('is told the site, and posts nothing: %s', async (question) => {
    const text = await reply(letter, question)
    expect(text).toContain('dans votre espace personnel')
    expect(text).not.toMatch(/Lettre recommandée|registered|Madame, Monsieur|raison de santé/)
  })

  it('and comes after all has it said there', async () => {
    const text = await reply(letter, 'i cant come that day, i work', 'sorry, i can come after all')
    expect(text).toContain('say on the site that you come')
    expect(text).not.toContain('Madame, Monsieur')
  })

  it('is told so in the explanation', async () =>
    expect(await reply(letter, 'summary')).not.toContain('no e-mail or phone'))
})
