/** French words: what one means is answered first, with the line that holds it, and no other question is taken for that. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { person, reply, textFile } from './person.ts'

const letters = join(import.meta.dirname, '..', 'dialogues', 'letters')
const family = textFile(readFileSync(join(letters, 'family-papers.txt'), 'utf8'))
const sick = textFile(`OFII – Service médical de Nancy
Nancy, le 11 janvier 2027
Madame HOXHA Mira – N° étranger : 5403344556

Objet : étranger malade – compléments d’informations médicales

Madame,
Je vous remercie de me faire parvenir sous trois semaines à compter de la date de ce courrier :
- une attestation de votre cardiologue sur le suivi en cours
- une numération formule sanguine et le compte rendu de votre scanner
Ces documents sont à envoyer sous pli fermé au médecin rapporteur.
Sans réponse de votre part dans le délai imparti, le médecin rédigera son rapport en l’état.
`)

describe('of a word in the letter', () => {
  it.each([
    ['what is cardiologue', 'heart doctor'],
    ['what is a cardiologe?', 'heart doctor'],
    ['what is the meaning of cardiologue in english', 'heart doctor'],
    ['what does numeration formule sanguine mean', 'blood cell count'],
    ['pli fermé?? meaning', 'in a closed envelope'],
    ['"en l etat" what does it mean', 'with only what is already there'],
    ['i dont understand the words delai imparti', 'the time you are given'],
    ['sorry, what is medecin raporteur?', 'OFII doctor who writes the report'],
    ['c’est quoi un compte-rendu', 'written report'],
    ['cardiologue ?', 'heart doctor'],
    ['Hello! What do they mean by “sous pli fermé”? Thank you', 'in a closed envelope'],
    ['can you explain compte rendu to me', 'written report'],
  ])('%s', async (question, short) => {
    const text = await reply(sick, question)
    expect(text).toMatch(new RegExp(`^\\*\\*« [^»]+ » means “${short}”\\.\\*\\*`))
    expect(text).toContain('In your letter: «')
  })

  it.each([
    ['does pli fermé mean that I close it', 'in a closed envelope'],
    ['is a cardiologue the same as a heart doctor?', 'heart doctor'],
    ['so medecin rapporteur means the OFII doctor?', 'OFII doctor who writes the report'],
    ['does cardiologue mean a doctor for the heart', 'heart doctor'],
  ])('%s', async (question, short) => {
    expect(await reply(sick, question)).toContain(`means “${short}”`)
  })

  it('keeps to the letter’s own word where two are as near', async () => {
    expect(await reply(sick, 'what is cardilogue')).toContain('heart doctor')
  })

  it('answers what is asked beside it', async () => {
    const text = await reply(sick, 'What is cardiologue? When is the deadline?')
    expect(text).toContain('heart doctor')
    expect(text).toContain('February')
    const turned = await reply(sick, 'When is the deadline? And what is a cardiologue?')
    expect(turned.indexOf('February')).toBeLessThan(turned.indexOf('heart doctor'))
  })

  it('explains two words at once', async () => {
    const text = await reply(sick, 'what is scanner and numération formule sanguine')
    expect(text).toContain('CT scan')
    expect(text).toContain('blood cell count')
  })

  it('explains a paper that the letter asks for with the letter’s own line', async () => {
    const text = await reply(family, 'what is quittance de loyer')
    expect(text).toMatch(/^A \*quittance de loyer\* is the receipt/)
    expect(text).toContain('« la dernière quittance de loyer')
  })

  it('goes on with what was spoken of before', async () => {
    const one = person()
    await one.says('', { files: [sick] })
    const before = await one.says('when is the deadline')
    const after = await one.says('what is cardiologue')
    expect(after.conversation.lastTopics).toEqual(before.conversation.lastTopics)
  })
})

describe('of a word in no letter', () => {
  it.each([
    ['what is échographie', 'ultrasound scan'],
    ['what does mise en demeure mean', 'formal warning'],
    ['what is a guichet unique', 'desk where prefecture and OFII sit together'],
    ['que signifie ajourné', 'put off until later'],
    ['what is "recours gracieux"', 'request to the same office to change its decision'],
    ['radiographie de face meaning', 'taken from the front'],
    ['what is PASS', 'hospital desk for people without cover'],
  ])('%s', async (question, short) => {
    expect(await reply(null, question)).toContain(`means “${short}”`)
  })
})

describe('of a word that is not in the glossary', () => {
  it.each(['what is parloir', 'what does "parloir" mean', 'i dont know the word parloir'])(
    'says so, with the line: %s',
    async (question) => {
      const text = await reply(family, question)
      expect(text).toMatch(/^\*\*I don’t have “parloir” in my list of French words\.\*\*/)
      expect(text).toContain('« Le parloir se trouve au fond de la cour')
    },
  )

  it.each(['what is quetsche', 'what does brouhaha mean'])('claims nothing: %s', async (question) => {
    expect(await reply(family, question)).not.toContain('in my list of French words')
  })
})

it.each([
  'what is the address',
  'what is the deadline',
  'what is the délai',
  'what is the récépissé good for when I travel',
  'what is the report about',
  'who is the agent',
  'explain the letter',
  'what does this mean',
  'what does the letter mean',
  'i dont understand',
  'do i need an acte de naissance with translation',
  'can my hébergeant come instead of me',
  'what happens if I renoncer',
  'how much is the timbre fiscal',
  'where do I get a quittance de loyer',
  'is the scanner free',
  'what does an absence injustifiée mean for my visa',
  'does it mean that they refuse',
])('takes no other question for one about a word: %s', async (question) => {
  expect(await reply(family, question)).not.toMatch(/ means “|in my list of French words/)
})

it.each([
  'who am i talking to? OFII?',
  'When is the deadline? Médecin rapporteur?',
  'who reads my papers? the cardiologue?',
])('takes no name beside a question for a word: %s', async (question) => {
  expect(await reply(sick, question)).not.toContain(' means “')
})

it.each([
  ['Hello. Cardiologue?', 'heart doctor'],
  ['Who are you? And what is a cardiologue?', 'heart doctor'],
  ['pli fermé? cardiologue?', 'in a closed envelope'],
])('but a word alone, or one that is asked for: %s', async (question, short) => {
  expect(await reply(sick, question)).toContain(`means “${short}”`)
})

it('repeats nothing of a scam beside the word', async () => {
  const scam = textFile(readFileSync(join(letters, 'scam.txt'), 'utf8'))
  const text = await reply(scam, 'what is a coupon PCS')
  expect(text).toContain('means “prepaid card code”')
  expect(text).not.toContain('In your letter')
})
