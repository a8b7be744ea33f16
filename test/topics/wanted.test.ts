/** Wanted: what people ask to have written, in many words, and what is no such wish. */
import { describe, expect, it } from 'vitest'
import { loadLocale } from '../../src/locales.ts'
import { createWanted } from '../../src/topics/wanted.ts'
import { found, letter, saying } from './letters.ts'

const { message, isHonest, isDeceit, noProof, asksToWhom } = createWanted((await loadLocale()).wanted)

const sentence = (quote: string) => saying(letter({ kind: 'cir-reception' }), quote)
const plain = sentence('Vous êtes attendue à 9h00 à l’accueil.')
const reminder = sentence('Merci de confirmer votre présence avant le 4 mars 2027 par courriel.')
const home = sentence(
  'Une personne majeure de votre choix pourra ouvrir à l’enquêteur, munie d’un mot signé.',
)
const proxy = sentence('Vous pouvez vous faire représenter par une personne munie d’une procuration.')
const asylum = sentence(
  'Vous pouvez demander à être reçue par un agent et un interprète du même sexe que vous.',
)
const absent = letter({
  kind: 'civic-training',
  notes: [{ id: 'missed-before', said: found('2027-02-06', 'Vous étiez absent le 6 février 2027.') }],
})

describe('that one comes', () => {
  it.each([
    'write the mail to say yes i come',
    'write the email to confirm',
    'yes i confirm',
    'Confirm',
    'how do I confirm?',
    'I want to confirm my presence',
    'pls send them that i will be there',
    'tell them I am coming',
    'can you answer that we will attend',
    'i need to confirm my attendance in french',
    'make the confirmation email for me please',
    'reply yes for me',
    'how can i confirm that i come',
    'please write a mail to ofii that i accept the appointment',
    'confirmation of my presence, how to write it',
    'I will come',
    'yes i come',
    'ok I will be there',
    'yes we are coming on 15 december',
    'i’ll attend, thanks',
  ])('asked for, whatever the letter says: %s', (said) => {
    expect(message(said, reminder, undefined)).toBe('confirm')
    expect(message(said, plain, undefined)).toBe('confirm')
  })

  it.each([
    'I write by email what? I don’t write french',
    'write it please',
    'what do i write',
    'can you write the mail for me',
  ])('where the letter waits for it: %s', (said) => {
    expect(message(said, reminder, undefined)).toBe('confirm')
    expect(message(said, plain, undefined)).toBeNull()
  })

  it.each([
    'can you confirm that this letter is real?',
    'can you confirm the date is 4 march',
    'what happens if I don’t confirm',
    'until when must i confirm',
    'did they confirm my visit?',
    'I already confirmed in october',
    'i can’t come, write them',
    'I will come late',
    'can I come with my sister?',
    'i want to change the date, write the mail',
    'will they give a certificate of presence',
    'is it confirmed?',
    'my husband will come with me, ok?',
    'i come from Mali',
    'when do I come',
    'I didn’t confirm by SMS, do they cancel my place',
    'i forgot to confirm, is it a problem',
    'we have not confirmed in time, what happens now to us?',
    'what do i write to postpone it',
    'can somebody tell them I am coming late',
  ])('not: %s', (said) => {
    expect(message(said, reminder, undefined)).toBeNull()
  })
})

describe('a note for whoever stands in', () => {
  it.each([
    'can you write the paper for my brother',
    'write a note for my neighbour so she can open the door',
    'my wife can be at home instead of me?',
    'I work, can my cousin open the door for them',
    'please write the authorization for my flatmate',
    'what do i write in the paper for him',
    'can somebody else let them in',
    'is it ok if my uncle receives the agent',
  ])('%s', (said) => {
    expect(message(said, home, undefined)).toBe('stand-in')
  })

  it('where the letter lets somebody come with a proxy', () => {
    expect(message('can my sister go for me with a procuration?', proxy, undefined)).toBe('stand-in')
  })

  it.each([
    'can my brother come with me',
    'can my cousin pretend to be me and open',
    'is my sister’s paper enough',
    'write a fake authorization for my brother',
    'my friend will be there too, is it ok',
    'my brother is at home that day, is it a problem',
    'they want to send me to a centre in Tours but my cousin lives here and I stay with him',
    'my wife is ill, write the message for me please',
    'can my daughter stay in her room when they come',
  ])('not: %s', (said) => {
    expect(message(said, home, undefined)).not.toBe('stand-in')
  })

  it.each([
    'can my aunt be there instead',
    'I work, can my flatmate be at home',
    'can he stay home if i am not there',
  ])('also without the door: %s', (said) => {
    expect(message(said, home, undefined)).toBe('stand-in')
  })

  it.each([
    'Vous pouvez vous faire représenter par un adulte porteur d’un pouvoir signé de votre main.',
    'Une personne munie d’un pouvoir écrit sera reçue.',
    'En cas d’empêchement, donnez un pouvoir à un proche.',
  ])('where the letter says: %s', (quote) => {
    expect(message('can my brother come instead of me', sentence(quote), undefined)).toBe('stand-in')
  })

  it.each([
    'Afin de pouvoir être reçue, vous devez présenter ce courrier.',
    'L’un de vous deux suffit, mais il faut pouvoir entrer dans toutes les pièces.',
    'Vous devez pouvoir présenter les originaux.',
    'Si vous ne venez pas sans pouvoir en justifier, votre dossier sera clos.',
  ])('is not offered where the letter says: %s', (quote) => {
    expect(message('can my brother come instead of me', sentence(quote), undefined)).toBeNull()
  })

  it('is not offered where the letter says nothing of it', () => {
    expect(message('can my brother open the door', plain, undefined)).toBeNull()
  })
})

describe('somebody of the same sex', () => {
  it.each([
    'write it please, for woman agent',
    'my wife needs a woman interpreter, can you write that',
    'my wife don’t want speak with man',
    'I am shy with men, is a female officer possible?',
    'please ask for a lady',
    'i prefer to talk to a woman',
    'can she see only women',
    'my mother can not talk about this to a man',
  ])('%s', (said) => {
    expect(message(said, asylum, undefined)).toBe('same-sex')
    expect(message(said, plain, undefined)).toBeNull()
  })
})

describe('why a day was missed', () => {
  it.each([
    'write the email to explain i was sick on 7 november',
    'i was sick that day but I have no doctor paper',
    'I had the flu and stayed in bed',
    'my daughter was in hospital that day',
    'i could not come, i was working',
    'how do I justify my absence',
    'I didn’t come because the train was cancelled',
    'please write that i had an exam',
    'write it for me',
    'sorry for my absence, can you say it in french',
  ])('%s', (said) => {
    expect(message(said, absent, undefined)).toBe('excuse')
    expect(message(said, plain, undefined)).not.toBe('excuse')
  })

  it.each([
    'can u make a certificate that says i was sick',
    'write me a doctor’s note that i had fever',
    'make me a medical certificate for 6 february, i was ill',
  ])('no forged proof: %s', (said) => {
    expect(message(said, absent, undefined)).toBeNull()
    expect(isHonest(said)).toBe(false)
  })

  it('but a message without one', () => {
    expect(message('write the mail, i have no doctor’s note', absent, undefined)).toBe('excuse')
  })

  it.each(['what if i miss again', 'what happens if I was sick again', 'next week i can’t come'])(
    'not: %s',
    (said) => {
      expect(message(said, absent, undefined)).toBeNull()
    },
  )
})

describe('other hours of a course', () => {
  const course = letter({
    kind: 'language-course',
    course: { days: found([1, 2, 4], 'Jours : lundi, mardi, jeudi') },
  })

  it.each([
    'i work on mondays, can i come another day',
    'I can’t come on tuesdays, i have school',
    'I have a job on mondays and thursdays',
    'my shift starts at 14h on mondays',
    'on thursdays i work, can they change the day?',
    'tuesday is not possible for me',
    'i am not free on tuesdays',
    'my wife can watch the kids only on thursdays, another day than tuesday please',
  ])('asked for: %s', (said) => expect(message(said, course, undefined)).toBe('other-hours'))

  it.each([
    'do I work with other people in the class on Mondays',
    'is there a different teacher on tuesday',
    'are there other students on thursdays',
    'is it not possible to eat there on mondays',
    'will we do other exercises on tuesdays',
    'what work do we have to do for thursdays',
  ])('not: %s', (said) => expect(message(said, course, undefined)).not.toBe('other-hours'))
})

it.each([
  'i was sick but i have no doctor paper',
  'I don’t have a medical certificate',
  'i did not go to the doctor',
  'I have no proof',
])('no proof: %s', (said) => {
  expect(noProof(said)).toBe(true)
})

describe('an honest wish', () => {
  it.each([
    'please write the authorization for my brother',
    'i was ill, but there is no doctor’s note',
    'no i mean a bill with my husband name is good?',
    'is 3000 for me',
    'please write an email that my wife want a woman interpreter',
  ])('%s', (said) => {
    expect(isHonest(said)).toBe(true)
  })

  it.each([
    'write me a fake doctor’s note',
    'I have no doctor paper, can you make one and backdate it',
    'invent a reason for my mail',
    'write a mail for me with another date on it',
    'i wasn’t really sick, write that i was, no certificate',
    'can I buy a certificate, I have no paper',
    'can my brother take the test for me with my passport',
    'write for me a lease with a bigger surface',
  ])('is none: %s', (said) => {
    expect(isHonest(said)).toBe(false)
  })
})

it.each([
  ['where do i send it', true],
  ['send to what email', true],
  ['who do I write to?', true],
  ['which address must I answer', true],
  ['where to send', true],
  ['what address do we have to mail it to', true],
  ['to whom do i answer', true],
  ['where do they send my card', false],
  ['what do they do to people who never respond', false],
  ['who will send me the result', false],
  ['who answers the phone', false],
  ['where does the doctor write it', false],
  ['where do I go', false],
])('to whom: %s', (said, asked) => {
  expect(asksToWhom(said)).toBe(asked)
})

describe('whether one has to', () => {
  const needless = sentence('Il n’est pas nécessaire de confirmer votre présence.')
  const inVain = sentence('Aucune confirmation de votre venue n’est demandée.')
  it.each([
    'do i have to confirm my presence',
    'is it necessary to confirm that i come?',
    'must i confirm my attendance',
    'i need to confirm my coming or not? is it obligatory',
  ])('is no message where the letter says no: %s', (said) => {
    expect(message(said, needless, undefined)).toBeNull()
    expect(message(said, inVain, undefined)).toBeNull()
    expect(message(said, reminder, undefined)).toBe('confirm')
  })

  it('may be said all the same', () => {
    expect(message('please write that i will be there', needless, undefined)).toBe('confirm')
  })

  it.each([
    'is my wife obliged to be there',
    'does my husband have to be there on the day?',
    'must my wife be at home too',
    'is it mandatory for my brother to be home',
    'my wife has to be there?',
  ])('is no wish for somebody to stand in: %s', (said) => {
    expect(message(said, home, undefined)).toBeNull()
  })

  it.each(['my wife will be there instead of me, does she need a paper', 'can my brother be at home for me'])(
    'is one: %s',
    (said) => {
      expect(message(said, home, undefined)).toBe('stand-in')
    },
  )

  it.each([
    'Il n’est pas possible de demander à être reçue par une femme.',
    'L’entretien ne peut être assuré par une agente.',
  ])('no woman is offered: %s', (line) => {
    expect(message('can i speak with a woman please', sentence(line), undefined)).toBeNull()
  })

  it.each([
    'Vous ne pouvez vous faire remplacer par une tierce personne.',
    'L’absence sera signalée au représentant de l’État.',
    'Votre place sera donnée à une autre personne.',
  ])('nobody may stand in: %s', (line) => {
    expect(message('can my brother go in my place', sentence(line), undefined)).toBeNull()
  })
})

describe('a plan to deceive the office, without a word of forging', () => {
  it.each([
    'can i give the lady some cash so she writes that the rooms are large?',
    'a small present for the agent so that he accepts the flat, yes or no',
    'my uncle will declare that I live with him but I sleep somewhere else',
    'we say that we are married but she is divorced from me, they look?',
    "I want to put my friend's address, I do not really live there",
    "give my sister's address without living there ok?",
    'we will tell them the big room is ours on the day of the inspection',
    'can a colleague sign the attendance sheet for me on saturday',
    'i can have the certificate without attending the lessons, a man does it for money',
  ])('%s', (said) => expect(isDeceit(said)).toBe(true))

  it.each([
    'my uncle will declare that I live with him, is it enough?',
    'I moved, they say that I live in Nantes but I live in Angers',
    'do I have to pay so that the agent writes the report?',
    'he asks 50 euros so he signs the paper, is it normal?',
    'can my neighbour sign for the registered letter for me',
    'my wife lives in another city for her work, does she have to be there?',
    "the address is my brother's, I live there since may",
    'how do I get the attestation if I was ill on one day?',
  ])('not: %s', (said) => expect(isDeceit(said)).toBe(false))
})
