/** The silence of the office, which counts as a no, and that of the reader, which closes the file: each is told as its own. */
import { describe, expect, it } from 'vitest'
import { family, noteIn, read } from './noted.ts'

const months = 'Le préfet dispose de six mois pour statuer.'
const papers = 'Vous devez nous faire parvenir ces pièces avant le 4 mars 2027.'
const told = (words: string) => read(family, words)?.consequence?.value ?? null

describe('what the silence of the office counts as is nothing that the reader fails to do', () => {
  it.each([
    'Le silence vaut rejet.',
    'En l’absence de réponse dans ce délai, votre demande sera réputée rejetée.',
    'Sans réponse de la préfecture, votre demande sera considérée comme rejetée.',
    'À défaut de décision à cette date, votre demande est rejetée.',
    'Si vous ne recevez pas de réponse, votre demande est refusée.',
    'Passé ce terme naît un refus implicite.',
  ])('%s', (words) => {
    expect(told(`${months}\n${words}`)).toBeNull()
    expect(told(`${papers} À défaut, votre demande sera classée sans suite.\n${months}\n${words}`)).toContain(
      'classée sans suite',
    )
  })
})

describe('the reader’s own silence', () => {
  it.each([
    'Sans réponse de votre part, votre demande sera rejetée.',
    'En l’absence de réponse dans ce délai, votre demande sera réputée rejetée.',
    'À défaut de réponse, votre demande sera considérée comme rejetée.',
    'Si vous ne répondez pas, votre demande sera refusée.',
  ])('%s', (words) => {
    expect(told(`${papers}\n${words}`)).toContain(words.slice(0, 20))
    expect(noteIn(family, `${papers}\n${words}`, 'file-silence')).toBeUndefined()
  })
})
