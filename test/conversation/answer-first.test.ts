/** A letter that announces that help may end: its reader gets the answer written, and is not told that it is lost. */
import { describe, expect, it } from 'vitest'
import { reply } from './person.ts'

const announced = `OFII – Direction territoriale de Metz
2 rue Lafayette, 57000 METZ
Metz, le 8 janvier 2027
Mme OKAFOR Ngozi – Réf. DNA : 5704412

INTENTION DE CESSATION DES CONDITIONS MATÉRIELLES D’ACCUEIL
Madame,
Il apparaît que vous avez quitté depuis le 28 décembre 2026 votre lieu d’hébergement sans motif légitime.
L’OFII envisage de mettre fin à vos conditions matérielles d’accueil (hébergement et allocation).
Vous disposez d’un délai de quinze jours à compter de la notification de ce courrier pour présenter vos observations écrites à : asile.metz@ofii.fr.
Passé ce délai, une décision pourra être prise. Merci de joindre tout justificatif (hospitalisation, certificat médical...).`

const decidedAlready = announced
  .replace('INTENTION DE CESSATION', 'DÉCISION DE CESSATION')
  .replace('L’OFII envisage de mettre fin à', 'L’OFII a mis fin à')
  .replace(
    /Vous disposez[\s\S]*/,
    'Vous pouvez contester cette décision devant le tribunal administratif de Nancy dans un délai de sept jours.',
  )

describe('the answer is written', () => {
  it.each([
    'can you write the answer for us',
    'write the french message please to explain',
    'what must we write to them',
    'please make a letter to them for me',
    'my wife was in hospital with the baby so we slept at a friend',
    'I was in hospital for surgery',
  ])('%s', async (question) => {
    const text = await reply(announced, question)
    expect(text).toMatch(/^\*\*Write to asile\.metz@ofii\.fr/)
    expect(text).toContain('Voici ce qui s’est passé')
    expect(text).not.toMatch(/115|sans motif légitime/)
  })

  it.each(['what does this letter say', 'until when can we answer', 'where can i find a lawyer'])(
    'something else is answered: %s',
    async (question) => {
      expect(await reply(announced, question)).not.toContain('Madame, Monsieur')
    },
  )

  it('not of a decision that is made', async () => {
    expect(await reply(decidedAlready, 'can you write the answer for us')).not.toContain('Voici ce qui')
  })
})

it.each(['do we lose the money now?', 'will I lose my place?', 'do i still get the money'])(
  'nothing is lost yet: %s',
  async (question) => {
    expect(await reply(announced, question)).toMatch(/^\*\*Nothing is decided yet/)
    expect(await reply(decidedAlready, question)).not.toMatch(/Nothing is decided yet/)
  },
)

it('nobody is called Both', async () => {
  const text = await reply(
    announced,
    'can you write the answer for us',
    'my wife name and my name both must sign?',
  )
  expect(text).not.toContain('Both Must')
})

describe('beside the answer', () => {
  it.each(['which papers we put with it', 'what proof do I give', 'what documents should we attach'])(
    'the proof: %s',
    async (question) => {
      const text = await reply(announced, question)
      expect(text).toMatch(/^\*\*Send proof of what happened/)
      expect(text).toContain('Merci de joindre tout justificatif')
      expect(text).not.toContain('could not find')
    },
  )

  it.each(['my wife name and my name both must sign?', 'must we both sign it', 'does my husband sign too'])(
    'the signature: %s',
    async (question) => {
      expect(await reply(announced, question)).toContain('you can both sign')
    },
  )

  it.each(['can we go back to the CADA', 'can I return to the center', 'is our place still there'])(
    'the place that was left: %s',
    async (question) => {
      const text = await reply(announced, question)
      expect(text).toMatch(/^\*\*I found nothing in your letter on going back/)
      expect(text).toContain('asile.metz@ofii.fr')
      expect(text).not.toMatch(/42 500 900/)
    },
  )

  it.each(['where can we find help for free', 'who can help us', 'is there a free lawyer'])(
    'help: %s',
    async (question) => {
      const text = await reply(announced, question)
      expect(text).toContain('3039')
      expect(text).not.toMatch(/PASS|health/)
    },
  )

  it('a doctor is another help', async () => {
    expect(await reply(announced, 'where can i find a doctor for free')).not.toContain('3039')
  })
})
