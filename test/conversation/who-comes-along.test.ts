/** Who may come along, who has to, and what to do when one is ill: by the letter's own line, and no other. */
import { describe, expect, it } from 'vitest'
import { reply, visitLetter } from './person.ts'

const exam = `OFII – Service médical
14 rue de la Gare, 57000 METZ
Metz, le 8 janvier 2027
Mme OKAFOR Ngozi

DEMANDE DE TITRE DE SÉJOUR POUR RAISONS DE SANTÉ (L. 425-9) – CONVOCATION POUR EXAMEN
Madame,
Le médecin rapporteur vous recevra le jeudi 11 mars 2027 à 8h40, 14 rue de la Gare, 57000 METZ.
Vous pouvez vous faire assister d’un interprète et du médecin de votre choix. La présence d’un accompagnant est possible avec votre accord.
Pour toute question : sante.metz@ofii.fr`

describe('a friend or a relative, where a line lets them in beside the doctor', () => {
  it.each([
    'can my sister come in the room with me',
    'may my husband come with me',
    'can a friend go in with me?',
    'my brother wants to accompany me, possible?',
  ])('%s', async (question) => {
    expect(await reply(exam, question)).toMatch(/^\*\*Somebody may come with you.*accompagnant est possible/s)
  })

  it.each(['can i bring my doctor', 'can an interpreter come with me'])(
    'another is asked of: %s',
    async (question) => {
      expect(await reply(exam, question)).toContain('médecin de votre choix')
    },
  )
})

const otherAdult = visitLetter.replace(
  'Il n’est pas nécessaire',
  'Les enfants en bas âge doivent être accompagnés d’un adulte autre que vous.\nIl n’est pas nécessaire',
)
const anyAdult = visitLetter.replace(
  'Il n’est pas nécessaire',
  'Les enfants doivent être accompagnés d’un adulte.\nIl n’est pas nécessaire',
)

describe('a child for whom somebody else has to be there', () => {
  it('is told at once', async () => {
    expect(await reply(otherAdult, 'can i bring my baby')).toMatch(/adult other than you/)
    expect(await reply(anyAdult, 'can i bring my baby')).not.toMatch(/other than you/)
  })

  it.each([
    'nobody can come for baby what i do',
    'i have baby 5 months, i must bring him alone no one here',
    'there is no one else to come with my daughter',
  ])('nobody can: %s', async (question) => {
    expect(await reply(otherAdult, question)).toMatch(/other than you.*“reschedule”/s)
  })
})

const course = `ASSOCIATION PARLONS pour le compte de l’OFII
Metz, le 8 janvier 2027
Madame OKAFOR Ngozi
CONVOCATION À LA FORMATION LINGUISTIQUE – 200 heures – A1
Début : lundi 8 mars 2027 à 9h
Horaires : lundi, mardi, jeudi, 9h-12h et 13h-16h
Lieu : 12 rue Serpenoise, 57000 METZ
Toute absence doit être justifiée sous 48 h auprès de Mme Adam, 03 87 35 61 22 ou metz@parlons.example`

describe('ill on a day of the course', () => {
  it.each([
    'what if im sick one day',
    'sorry i mean sick, i dont mean late',
    'if i fall ill one day what do i do',
  ])('%s', async (question) => {
    const text = await reply(course, question)
    expect(text).toContain('48 hours')
    expect(text).not.toMatch(/If you are late|say:\s*$/m)
  })
})

describe('work beside the lessons', () => {
  it.each([
    'i work in restaurant every day at 6pm, is it ok',
    'my shift starts every day at 7 pm, is that a problem',
  ])('that begins when they are over: %s', async (question) => {
    const text = await reply(course, question)
    expect(text).toMatch(/^\*\*By the hours both fit/)
    expect(text).not.toContain('Madame, Monsieur')
  })

  it.each(['i work every day until 6pm', 'i work every day at 2pm'])(
    'that goes on beside them: %s',
    async (question) => {
      expect(await reply(course, question)).not.toMatch(/both fit/)
    },
  )
})
