/** A line that may be meant is said in English first, where something is known of it; where nothing is, who may say it. */
import { describe, expect, it } from 'vitest'
import { letter, saying } from './letters.ts'
import { replyTo } from './replies.ts'

const reply = (question: string, ...lines: string[]) =>
  replyTo('unclear', saying(letter({ kind: 'other-ofii' }), ...lines), question)

describe('in English first', () => {
  it.each([
    ['my absence, hm', 'Toute absence sera signalée à la préfecture.', 'what happens if you just don’t go'],
    ['and if somebody is absent', 'En cas d’absence, votre dossier sera clôturé.', 'file'],
    ['photo thing?', 'Deux photos d’identité sont à apporter.', 'photos'],
  ])('%s — %s', (question, line, says) => {
    const text = reply(question, line)
    expect(text.split('\n')[0]).toContain(says)
    expect(text).toContain(line.replace(/\.$/, ''))
  })

  it('leaves the way open to ask something else', () => {
    expect(reply('my absence, hm', 'Toute absence sera signalée à la préfecture.')).toContain(
      'If you asked something else',
    )
  })
})

describe('where nothing is known of it', () => {
  it.each([
    ['car parking thing?', 'Le badge de parking se demande à la loge.'],
    ['the doctor, hm', 'Le médecin coordinateur signera le bordereau.'],
    // The office does not answer: nothing is said of the reader's absence.
    ['no answer hm', 'En l’absence de réponse du préfet, la demande sera réputée rejetée.'],
  ])('%s — %s', (question, line) => {
    const text = reply(question, line)
    expect(text).not.toMatch(/If you miss|if you just don’t go/)
    expect(text).toContain('somebody who reads French')
  })
})
