/** Answers: the letter first, general knowledge after it and marked, short and easy to read. */
import { expect, it } from 'vitest'
import { type DocumentId, documentIds, type Letter } from '../../src/letters/letter.ts'
import { loadLocale } from '../../src/locales.ts'
import { answer } from '../../src/topics/answer.ts'
import { type Asked, type TopicId, topicIds } from '../../src/topics/topic.ts'
import { tokens } from '../../src/topics/understanding/text.ts'
import { drawAnswer } from '../../src/wording/answer.ts'
import { createWording } from '../../src/wording/wording.ts'
import { draw } from '../wording/draw.ts'
import { grade, prose, wordCount } from '../wording/readability.ts'
import {
  allLetters,
  asylumDesk,
  civicDay,
  doctorsExam,
  found,
  frenchCourse,
  homeVisit,
  letter,
  medicalPapers,
  medicalVisit,
  online,
  paper,
  scam,
  stub,
  told,
  twoPlaces,
  welcomeHalfDay,
  wrongWeekday,
} from './letters.ts'

const locale = await loadLocale()
const wording = createWording(locale, 30)
const now = new Date('2027-01-20T09:00:00Z')
const answered = (topic: TopicId, letter: Letter | null, asked: Asked = {}) =>
  drawAnswer(answer(topic, letter, locale.general, now, asked), wording)
const first = (topic: TopicId, letter: Letter | null, asked?: Asked) =>
  draw(answered(topic, letter, asked).parts).split('\n')[0]

it.each<[TopicId, Letter, string]>([
  ['when', medicalVisit, '**Thursday 11 March 2027, 8:40 in the morning (in 7 weeks).**'],
  ['when', welcomeHalfDay, '**Tuesday 16 February 2027, 1:30 in the afternoon, Reunion time (in 27 days).**'],
  [
    'when',
    wrongWeekday,
    '**Please check the date.** The letter says Friday (« Vendredi 18 février 2027 à 15h10 »), but that date is a Thursday. Ask the office which day is right before you plan around it.',
  ],
  [
    'where',
    medicalVisit,
    '**Go to OFII, 2 rue Lafayette, 57000 Metz, 2ème étage (2 flights up, US 3rd floor).**',
  ],
  ['where', stub, '**I found no address in what you sent.** Look on the other pages, or ask the office.'],
  ['where', homeVisit, '**They come to you: at your home, 9 rue des Lilas, 93100 Montreuil.**'],
  ['where', online, '**You don’t go anywhere: it is online: https://visio.example/fc3.**'],
  [
    'fasting',
    medicalVisit,
    '**Eat as usual.** Your letter says « Il n’est pas nécessaire d’être à jeun »: fasting is not needed.',
  ],
  [
    'companion',
    welcomeHalfDay,
    '**Come alone.** Your letter says « Les accompagnateurs ne sont pas admis »: people who come with you can’t go in.',
  ],
  [
    'interpreter',
    civicDay,
    '**The letter plans an interpreter: Bambara.** It says: « Langue d’interprétariat : bambara ». If that is not your language, tell the office before the date.',
  ],
  [
    'duration',
    civicDay,
    '**From 9:15 in the morning to 4:30 in the afternoon.** That is what the letter says.',
  ],
  ['photos-needed', medicalVisit, '**No, photos are not on your letter’s list.**'],
  [
    'xray-booking',
    twoPlaces,
    '**You don’t have to book: the letter gives you the x-ray appointment.** It is on Thursday 4 March 2027, 11:30 in the morning (in 6 weeks).',
  ],
  [
    'xray-where',
    twoPlaces,
    '**Go to Imagerie du Parc, 1 avenue du Lac, 21000 Dijon.** The letter names this place for the x-ray.',
  ],
  [
    'contact-office',
    twoPlaces,
    '**You can write to dijon@ofii.example or call 03 80 11 22 33.** These are the contacts in your letter.',
  ],
  [
    'consequence',
    homeVisit,
    '**The letter says what happens if you refuse to let them in:** « Le refus de visite conduit à considérer que les conditions de logement ne sont pas remplies »: they treat your home as not good enough.',
  ],
  [
    'missed',
    medicalVisit,
    '**You have not missed it: the letter says Thursday 11 March 2027.** If you can’t go, answer “reschedule” and I write the French message.',
  ],
  [
    'letter-missing-part',
    stub,
    '**The details are in an attached file that I did not get.** Please send me that file too.',
  ],
  [
    'when',
    scam,
    '**Stop: this looks like a scam. Don’t pay, and don’t open its links.** Don’t reply to it either.',
  ],
])('answers %s from the letter', (topic, letter, sentence) => {
  expect(first(topic, letter)).toBe(sentence)
})

it('says of no plan that a doubtful date is sure', () => {
  expect(draw(answered('travel-before', wrongWeekday).parts)).toContain('perhaps Thursday 18 February 2027')
  expect(first('missed', wrongWeekday)).toContain('perhaps Thursday 18 February 2027')
})

it('reads the foreigner number out of the letter', () => {
  const numbered = letter({
    ...medicalVisit,
    references: [{ kind: 'foreigner-number', value: found('5712345678', 'N° étranger : 5712345678') }],
  })
  expect(first('foreigner-number', numbered)).toBe(
    '**In your letter it is 5712345678.** The letter’s words are « N° étranger : 5712345678 »: compare them.',
  )
})

it('says which papers the letter wants translated', () => {
  const family = letter({
    ...homeVisit,
    documents: [
      paper('birth-certificate', 'l’acte de naissance traduit', { translated: 'any' }),
      paper('lease', 'le bail'),
    ],
  })
  expect(first('translation-needed', family)).toBe(
    '**Your letter speaks of a translation here:** « l’acte de naissance traduit ».',
  )
})

it('finds nothing to bring, move or keep to in a letter that cancels', () => {
  const cancelled = letter({ kind: 'cancellation', cancelled: '2027-03-11' })
  expect(first('what-to-bring', cancelled)).toContain('**Nothing: this letter only cancels an appointment.**')
  expect(draw(answered('reschedule', cancelled).parts)).not.toContain('the old one stands')
  expect(first('medical-who', cancelled)).toContain('is cancelled.** You don’t have to go that day.')
})

it('explains one paper, and whether the letter asks for it', () => {
  expect(draw(answered('item-explained', medicalVisit, { item: 'maternity-record' }).parts)).toContain(
    'Your letter asks for it only if it applies to you: « votre carnet de maternité, le cas échéant ».',
  )
  expect(draw(answered('item-explained', medicalVisit, { item: 'lease' }).parts)).toContain(
    'It is not on the list of your letter.',
  )
  expect(first('item-explained', null, { item: 'lease' })).toContain('*bail*')
})

it('never says that a letter is genuine', () => {
  for (const letter of [medicalVisit, welcomeHalfDay, null]) {
    expect(first('scam-check', letter)).toContain(
      '**I can’t tell you if a letter is real, but you can check it.**',
    )
  }
})

it('says that the letter is silent before it says what is known in general', () => {
  const { parts, fromLetter, sources } = answered('cost', medicalVisit)
  expect(draw(parts)).toContain(
    'This is general: I found nothing about it in your letter, but I can miss a line.',
  )
  expect(fromLetter).toEqual([])
  expect(sources.length).toBeGreaterThan(0)
})

it('marks general knowledge after the letter’s words with its source', () => {
  expect(draw(answered('in-trouble', welcomeHalfDay).parts)).toMatch(
    /In general \(Service-Public, August 2025\): /,
  )
})

it('gives the lines of the letter and the sources that an answer stands on', () => {
  const { fromLetter, sources, sure } = answered('consequence', medicalVisit)
  expect(fromLetter).toEqual([
    { quote: 'En cas d’absence sans motif valable, la validation de votre visa sera suspendue', page: 1 },
  ])
  expect(sources.filter(({ url }) => url !== '')).toContainEqual({
    title: expect.any(String),
    url: expect.stringMatching(/^http/),
    checkedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  })
  expect(sure).toBe(true)
  expect(answered('when', wrongWeekday).sure).toBe(false)
})

it.each<[TopicId, Letter | null, string, string]>([
  [
    'medical-content',
    null,
    'can I ask for a woman doctor',
    '**I found no rule on asking for a woman doctor.**',
  ],
  [
    'where',
    medicalVisit,
    'why do I have to go so far away',
    'In general (Lorient support group, 2020): **The office for your home address calls you',
  ],
  ['fasting', null, 'can I drink coffee', '**Usually you can eat'],
  ['fasting', medicalVisit, 'can I drink coffee', '**Eat as usual.**'],
])(
  'answers %s with what the question names first only where that is the answer',
  (topic, letter, question, start) => {
    expect(first(topic, letter, { words: tokens(question) })).toContain(start)
  },
)

it.each<[TopicId, Letter, string]>([
  ['fasting', welcomeHalfDay, '**Eat as usual.** Your letter is about the OFII welcome half-day.'],
  ['xray-where', asylumDesk, '**Your letter asks for no x-ray.**'],
  ['health-tests', homeVisit, '**No medical visit is part of this letter.**'],
  ['duration', medicalPapers, '**There is no visit: this letter asks you to send papers.**'],
  ['missed', medicalPapers, '**Send the papers all the same, today, and say why they are late.**'],
  ['interpreter', doctorsExam, '**You may bring an interpreter to this exam'],
  ['consequence', asylumDesk, '**The letter says what happens if you come late:**'],
  ['consequence', doctorsExam, '**If you don’t go, the report is made without you'],
  ['travel-before', asylumDesk, '**Ask the SPADA or La Cimade before you travel'],
])('answers %s as the kind of letter in hand wants it', (topic, letter, start) => {
  expect(first(topic, letter)).toContain(start)
})

it('takes the longer words that a question shares with what is known for what is meant', () => {
  const asked = (question: string) => draw(answered('cost', null, { words: tokens(question) }).parts)
  expect(asked('do we pay for the civic exam')).toMatch(/^\*\*For the civic exam, reports conflict/)
  expect(asked('do we pay for the civic exam')).not.toContain('no report of a charge')
  expect(asked('do we pay for the civic days')).toContain('no report of a charge')
})

it('says what the letter itself says in the place of what people report', () => {
  const lunch = { words: tokens('do they feed us lunch there') }
  expect(first('civic-training', civicDay, lunch)).toContain('**Lunch is provided.** Your letter says')
  expect(first('civic-training', online, lunch)).toContain('people report')
})

it('says of a course what was asked, and neither its day nor what a course is', () => {
  const { parts } = answered('cir-course', frenchCourse, { words: tokens('can my boss pay me for it') })
  expect(draw(parts)).toContain('Up to 80 hours')
  expect(draw(parts)).not.toMatch(/This is about your French course|1 March 2027/)
})

it('does not call an x-ray free where the letter leaves the centre to the reader', () => {
  const own = letter({
    ...medicalVisit,
    instructions: [told('chest-xray-before', 'dans le centre de radiologie de votre choix')],
  })
  expect(first('xray-cost', own)).toContain('**Ask the price when you book')
})

it.each<[string, Letter | null]>([['no letter', null], ...Object.entries(allLetters)])(
  'answers every topic with %s in 120 words at most, easy to read, on quotes and facts',
  (_name, letter) => {
    for (const topic of topicIds) {
      const statements = answer(topic, letter, locale.general, now)
      const { parts } = drawAnswer(statements, wording)
      expect(parts, topic).not.toEqual([])
      expect(wordCount(parts), topic).toBeLessThanOrEqual(120)
      expect(grade(prose(parts)), topic).toBeLessThanOrEqual(8)
      for (const { because } of statements) if ('fact' in because) wording.fact(because.fact)
    }
  },
)

const particulars = Object.entries(locale.general).flatMap(([topic, { particulars = [] }]) =>
  particulars.map((one) => [`${topic}: ${one.when[0]}`, topic as TopicId, one] as const),
)

it.each(particulars)('answers %s with what is known of just that', (_name, topic, { when, say }) => {
  const [named = ''] = when
  for (const letter of [null, medicalVisit]) {
    const parts = answered(topic, letter, { words: tokens(named) }).parts
    if (letter === null) expect(draw(parts)).toContain(say.replaceAll('*', '').slice(0, 25))
    expect(wordCount(parts)).toBeLessThanOrEqual(120)
    expect(grade(prose(parts))).toBeLessThanOrEqual(8)
  }
})

it.each(documentIds.filter((id): id is Exclude<DocumentId, 'other'> => id !== 'other'))(
  'explains %s simply',
  (item) => {
    const { parts } = answered('item-explained', null, { item })
    expect(grade(prose(parts))).toBeLessThanOrEqual(8)
    expect(wordCount(parts)).toBeLessThanOrEqual(60)
  },
)

it('says how long it keeps a conversation as the service is set', () => {
  const { parts } = drawAnswer(answer('privacy', null, locale.general, now), createWording(locale, 7))
  expect(draw(parts)).toContain('for 7 days')
})

it('says of which papers the original or a copy will do', () => {
  const one = letter({
    ...medicalVisit,
    documents: [
      paper('passport', 'passeport (original ou copie)', { orCopy: true }),
      paper('visa', 'visa', { form: 'copy' }),
      paper('glasses', 'lunettes'),
    ],
  })
  const said = draw(answered('originals-or-copies', one).parts)
  expect(said).toContain('your passport, or a copy')
  expect(said).toContain('these 2')
  expect(said).not.toContain('glasses')
})

const spared = letter({
  ...civicDay,
  documents: [paper('passport', 'votre passeport')],
  notNeeded: [
    found('id-photos', 'Aucune photographie n’est demandée'),
    found('payslips', 'Vos bulletins de salaire sont inutiles'),
    found('print-out', 'Il n’est pas nécessaire d’imprimer ce message'),
  ],
})
const photosNo = '**No, you don’t need photos.** Your letter says: « Aucune photographie n’est demandée ».'

it.each<[TopicId, Asked, Letter, string]>([
  ['photos-needed', {}, spared, photosNo],
  ['photos-needed', {}, letter({ ...spared, documents: [] }), photosNo],
  ['what-to-bring', { item: 'payslips' }, spared, '**No, you don’t need payslips.**'],
  ['what-to-bring', { item: 'glasses' }, spared, '**It is not on your letter’s list:**'],
  ['paper-or-phone', {}, spared, '**No, you don’t need a print-out of this letter.**'],
])('has the letter say itself what it does not want: %s %j', (topic, asked, of, words) => {
  expect(first(topic, of, asked)).toContain(words)
})

it('says what is not needed also where no list was found, but no letter unneeded that is on the list', () => {
  const bare = letter({ ...spared, documents: [], missing: ['documents'] })
  expect(draw(answered('what-to-bring', bare).parts)).toContain('**Not needed:** photos')
  const listed = letter({ ...spared, documents: [paper('convocation', 'la présente convocation')] })
  expect(draw(answered('what-to-bring', listed).parts)).not.toContain('print-out')
  expect(first('paper-or-phone', listed)).toContain('**Print it.**')
})
