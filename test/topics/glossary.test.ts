/** The glossary: every word is found as it is typed and as letters print it, and lines in French alone get their hard words in English. */
import { describe, expect, it } from 'vitest'
import { loadLocale } from '../../src/locales.ts'
import { withGlosses } from '../../src/topics/glossary/gloss.ts'
import { createGlossary } from '../../src/topics/glossary/glossary.ts'
import { piecesOf, withoutParticles } from '../../src/topics/glossary/pieces.ts'
import { lead, line, ownRule } from '../../src/topics/statement.ts'
import type { WordingKey } from '../../src/topics/topic.ts'
import { createWording } from '../../src/wording/wording.ts'
import { draw } from '../wording/draw.ts'
import { grade } from '../wording/readability.ts'

const locale = await loadLocale()
const wording = createWording(locale, 30)
const glossary = createGlossary(locale.glossary)
const terms = [...locale.glossary.hard, ...locale.glossary.easy]
const named = (words: string) => glossary.named(piecesOf(words), () => false)?.term

describe('the list', () => {
  it('is long', () => {
    expect(terms.length).toBeGreaterThanOrEqual(250)
  })

  it('finds each of its words, and names none twice', () => {
    for (const term of terms) for (const word of term.words) expect(named(word), word).toBe(term)
  })

  it('finds each of its words in a line', () => {
    for (const term of terms)
      for (const word of term.words)
        expect(glossary.isIn(term, `Apportez (${word}), merci.`), word).toBe(true)
  })

  it('leaves no word of a term out that says something', () => {
    for (const term of terms)
      for (const word of term.words.filter((one) => /(?<!\p{L})(?:d[èû]|là|dès)/iu.test(one)))
        expect(withoutParticles(piecesOf(word)).map(({ raw }) => raw.toLowerCase())).toContain(
          /d[èû]s?|là/iu.exec(word)?.[0].toLowerCase(),
        )
  })

  it.each([
    'Présentez-vous à la réception du bâtiment B.',
    'Envoyez-le avec accusé de réception.',
    'À la réception des travaux, prévenez-nous.',
  ])('tells a desk or a receipt from what is to be done at once: %s', (text) => {
    const short = glossary.inLine(text).map(({ term }) => term.short)
    expect(short).not.toContain(named('dès réception')?.short)
  })

  it.each([
    'Répondez dès réception de ce courrier.',
    'Dès la réception du certificat, écrivez-nous.',
    'DÈS RÉCEPTION',
  ])('finds it where it stands: %s', (text) => {
    const short = glossary.inLine(text).map(({ term }) => term.short)
    expect(short).toContain(named('dès réception')?.short)
  })

  it('says each in one way: a meaning, a paper or a topic', () => {
    for (const { words, meaning, document, topic } of terms)
      expect([meaning, document, topic].filter(Boolean), words[0]).toHaveLength(1)
  })

  it('is short and plain', () => {
    for (const { words, short, meaning } of terms) {
      expect(short.split(' ').length, words[0]).toBeLessThanOrEqual(10)
      if (meaning) expect(meaning.split(' ').length, meaning).toBeLessThanOrEqual(20)
    }
    const meanings = terms.flatMap(({ meaning }) => meaning ?? [])
    expect(grade(meanings.join('\n'))).toBeLessThanOrEqual(7)
  })

  it.each([
    ['nefrologue', 'kidney doctor'],
    ['ordonnnance', 'doctor’s prescription'],
    ['attestation hebergement', 'signed note from the person you live with'],
    ['echografie', 'ultrasound scan'],
    ['pieces justificatives', 'proof on paper'],
    ['dispensées', 'you don’t have to'],
  ])('understands %s', (typed, short) => {
    expect(named(typed)?.short).toBe(short)
  })

  it.each(['address', 'appointment', 'information', 'office', 'yes', 'time', 'house', 'my sister'])(
    'does not take English for French: %s',
    (typed) => {
      expect(named(typed)).toBeUndefined()
    },
  )

  it('takes letters for an abbreviation only in capitals', () => {
    expect(glossary.inLine('Un pass Navigo est utile.')).toEqual([])
    expect(glossary.inLine('Adressez-vous à la PASS.')).toHaveLength(1)
  })
})

describe('beneath a line in French alone', () => {
  const shown = (quote: string, say: WordingKey = 'answer:mentioned', ...english: string[]) => {
    const statements = [lead(say, { quote }, ownRule)]
    return draw(wording.parts(withGlosses(statements, glossary, english.join(' ')), 'asked')).trim()
  }

  it.each([
    ['Les frais sont à votre charge', '« à votre charge » = you pay it yourself'],
    ['Tout report est exclu', '« report » = moving to a later date'],
    ['Vous en êtes dispensée', '« dispensée » = you don’t have to'],
    ['À DÉFAUT, LE DOSSIER EST RENVOYÉ', '« À DÉFAUT » = if not'],
    [
      'Voir le néphrologue et l’hébergeant',
      '« hébergeant » = person you live with · « néphrologue » = kidney doctor',
    ],
  ])('%s', (quote, gloss) => {
    expect(shown(quote).split('\n\n')[1]).toBe(gloss)
  })

  it('says nothing where no word is hard', () => {
    expect(shown('Le certificat est dans votre dossier').split('\n\n')).toHaveLength(1)
  })

  it('says no word that the reply says in English', () => {
    expect(shown('Voir le néphrologue', 'answer:mentioned', 'See the kidney doctor.')).not.toContain('=')
  })

  it('reads what follows from not coming where it has no words for it', () => {
    const values = {
      quote: 'votre demande fera l’objet d’un classement sans suite',
      means: { key: 'consequence:unknown' as const },
    }
    const statements = [lead('consequence:lead', values, ownRule)]
    expect(draw(wording.parts(withGlosses(statements, glossary, ''), 'asked'))).toContain(
      '« classement sans suite » = the file is closed',
    )
  })

  it('adds nothing to a line that is explained', () => {
    expect(shown('Vous en êtes dispensée', 'before:come-alone')).not.toContain('=')
  })

  it('says three words at most, each once, whatever the number of lines', () => {
    const lines = [
      lead('answer:mentioned', { quote: 'À défaut, le report est à votre charge' }, ownRule),
      line('answer:mentionedToo', { quote: 'À défaut, voir le néphrologue' }, ownRule),
    ]
    const text = draw(wording.parts(withGlosses(lines, glossary, ''), 'asked'))
    expect(text.match(/ = /g)).toHaveLength(3)
    expect(text.match(/= if not/g)).toHaveLength(1)
    expect(text).not.toContain('kidney')
  })
})
