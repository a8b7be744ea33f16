/** What a letter tells beside its other fields, in plain English: one case for each meaning. */
import { describe, expect, it } from 'vitest'
import type { KindName, Letter } from '../../src/letters/letter.ts'
import { type NoteId, noteIds } from '../../src/letters/note.ts'
import type { Opening } from '../../src/letters/xray.ts'
import { loadLocale } from '../../src/locales.ts'
import { answer } from '../../src/topics/answer.ts'
import { explain } from '../../src/topics/explain.ts'
import { createWording } from '../../src/wording/wording.ts'
import { draw } from '../wording/draw.ts'
import { grade, prose } from '../wording/readability.ts'
import { appointment, found, letter, paper, told } from './letters.ts'

const locale = await loadLocale()
const wording = createWording(locale, 30)
const now = new Date('2027-01-20T09:00:00Z')
const explained = (one: Letter) => wording.parts(explain(one, now), 'explained')

const visit = appointment({
  date: found('2027-03-11', 'le jeudi 11 mars 2027'),
  start: found('09:30', '9h30'),
})
const atHome = { ...visit, purpose: 'home-visit' as const, atHome: true }

type Told = [id: NoteId, value?: string]
const withNotes = (kind: KindName, part: Partial<Letter>, ...all: Told[]): Letter =>
  letter({ kind, ...part, notes: all.map(([id, value = '']) => ({ id, said: found(value, `« ${id} »`) })) })

const off = (...all: Told[]) =>
  withNotes(
    'cancellation',
    {
      cancelled: '2027-03-11',
      contact: { email: found('sante@ofii.example', 'sante@ofii.example'), phone: null },
    },
    ...all,
  )
const examined = (...all: Told[]) => withNotes('sick-foreigner-exam', { appointments: [visit] }, ...all)
const home = (...all: Told[]) => withNotes('family-reunification', { appointments: [atHome] }, ...all)
const family = (...all: Told[]) => withNotes('family-reunification', {}, ...all)
const asylum = (...all: Told[]) =>
  withNotes('asylum-reception', { appointments: [{ ...visit, start: null }] }, ...all)
const back = (...all: Told[]) => withNotes('return-aid', { appointments: [visit] }, ...all)
const exam = (...all: Told[]) => withNotes('sick-foreigner-exam', { appointments: [visit] }, ...all)
const course = (...all: Told[]) => withNotes('language-course', { appointments: [visit] }, ...all)
const session = (...all: Told[]) => withNotes('cir-reception', { appointments: [visit] }, ...all)
const notice = (...all: Told[]) => withNotes('other-ofii', {}, ...all)
const elsewhere = (...all: Told[]) =>
  withNotes('not-ofii', { appointments: [visit], sender: found('CAF', 'CAF') }, ...all)

const screen = (...all: Told[]) =>
  withNotes(
    'civic-training',
    { appointments: [{ ...visit, online: 'https://visio.example/1', place: null }] },
    ...all,
  )
const missable = (...all: Told[]) =>
  withNotes(
    'civic-training',
    {
      appointments: [visit],
      consequence: found('fin du contrat', 'Sans motif valable, le préfet peut mettre fin au contrat'),
    },
    ...all,
  )
const training = (...all: Told[]) => withNotes('civic-training', { appointments: [visit] }, ...all)
const rhythm = (...all: Told[]) =>
  withNotes(
    'language-course',
    {
      appointments: [{ ...visit, end: found('11:00', '11h') }],
      course: { days: found([2], 'les mardis') },
    },
    ...all,
  )
const twice = (...all: Told[]) =>
  withNotes(
    'civic-training',
    {
      appointments: [visit, { ...visit, date: found('2027-03-12', 'le 12 mars 2027') }],
      documents: [paper('pen', 'un stylo')],
    },
    ...all,
  )

const cases: [Letter, string][] = [
  [off(['off-what', 'medical-visit']), '**Your medical visit on Thursday 11 March 2027 is cancelled.**'],
  [off(['off-nothing']), 'There is nothing that you have to do.'],
  [off(['off-letter', 'mail']), 'comes by e-mail'],
  [
    off(['off-nothing'], ['off-letter', 'post']),
    'There is nothing that you have to do: the new letter comes by post.',
  ],
  [off(['off-stay']), 'does not change your right to stay'],
  [off(['off-fault']), 'does not count against you'],
  [off(['off-xray']), '**If you have done your chest x-ray already, keep it.**'],
  [off(['off-papers']), 'Keep the papers'],
  [
    off(['off-write', '2027-05-03']),
    'If nothing has come by Monday 3 May 2027, write to sante@ofii.example.',
  ],
  [off(['off-write']), 'If nothing comes, write to sante@ofii.example.'],
  [off(['off-wait']), 'Don’t go there before you have the new letter.'],
  [off(['off-address']), 'If you move, tell the office: sante@ofii.example.'],
  [off(['off-address', 'moved']), 'If your address has changed, tell the office now: sante@ofii.example.'],
  [off(['off-letter', 'post'], ['off-when', 'from:11']), 'comes by post, in November at the earliest.'],
  [off(['off-letter', 'some'], ['off-when', 'days']), 'send you a new letter, in the next few days.'],
  [off(['off-nothing'], ['off-letter', 'mail'], ['off-when', 'weeks:3']), 'by e-mail, within about 3 weeks.'],
  [off(['off-rights']), 'does not change your rights'],
  [off(['off-enclosed', 'check']), 'you can show it if your papers are checked'],
  [
    off(['off-what', 'medical-visit'], ['off-says']),
    '**Your medical visit on Thursday 11 March 2027 is cancelled.**',
  ],
  [off(['off-show']), 'you can show it at the prefecture'],
  [home(['home-yourself', 'plain']), 'be at home yourself'],
  [home(['home-yourself', 'only']), 'nobody can stand in for you'],
  [home(['home-another', 'signed']), 'another adult can be there for you, with a note that you signed'],
  [home(['home-either']), 'one of the two of you is enough'],
  [home(['home-rooms']), 'they have to see every room'],
  [home(['home-card']), 'a work card'],
  [home(['home-checks', 'measure']), 'they measure the rooms'],
  [home(['home-checks', 'water gas']), 'they check the water and the gas'],
  [
    home(['home-checks', 'measure heating electricity']),
    'they measure the rooms and check the heating and the electricity',
  ],
  [home(['no-money']), 'they never ask you for money'],
  [screen(['online-code', 'code 4471']), 'The access code (*code d’accès*) is **4471**.'],
  [screen(['online-code', 'password Marianne27']), 'The password (*mot de passe*) is **Marianne27**.'],
  [screen(['online-code', 'meeting 825 4471']), 'The number of the meeting is **825 4471**.'],
  [screen(['online-home', 'plain']), 'you don’t go anywhere'],
  [screen(['online-home', 'shut']), 'nobody is received at the centre that day'],
  [screen(['online-stay']), 'stay connected until the end'],
  [session(['pause', '12:30-13:30']), 'there is a lunch break, 12:30 to 1:30 in the afternoon'],
  [session(['pause', '60']), 'a lunch break of one hour'],
  [session(['pause', '45']), 'a lunch break of 45 minutes'],
  [session(['doors-open', '08:45']), 'the doors open at 8:45 in the morning, not before'],
  [rhythm(['any-time']), 'at any time in these hours'],
  [session(['lift']), 'there is a lift'],
  [session(['not-there', 'avenue Foch']), '**Don’t go to avenue Foch:**'],
  [
    withNotes(
      'cir-reception',
      { appointments: [{ ...visit, place: found('6 rue du Lac, Gap', '6 rue du Lac, Gap') }] },
      ['transport', 'tram|T2|République'],
    ),
    '**To get there** — tram T2, stop République',
  ],
  [training(['days-to-come', '4']), '**Day 4 has no date yet.** You are told it later.'],
  [training(['days-to-come', '4 choose']), '**Day 4 has no date yet.** You choose a session for it later.'],
  [training(['days-to-come', '3 4']), '**Days 3 and 4 have no date yet.**'],
  [training(['days-to-come', '']), '**More days come after this.**'],
  [training(['day-number', '2']), '**This is day 2 of your civic training**'],
  [session(['missed-before', '2026-12-04']), 'did not come on Friday 4 December 2026.'],
  [session(['missed-before', '']), 'that you did not come before.'],
  [session(['is-reminder']), 'This is a reminder'],
  [session(['last-reminder'], ['missed-before', '']), '**This is a last reminder.**'],
  [session(['missed-before', ''], ['hours-missed', '24']), 'It says that you missed 24 hours.'],
  [session(['unchanged']), 'Nothing new: '],
  [session(['counts-as-leave']), 'this letter counts as your leave'],
  [session(['papers-as-before']), 'the papers that your earlier letter lists'],
  [
    { ...session(['papers-as-before']), documents: [paper('convocation', 'ce message')] },
    'this letter, on paper',
  ],
  [session(['other-slot', '2027-03-15']), 'another day if that one does not suit you: Monday 15 March 2027'],
  [session(['again-because']), '**They call you once more for '],
  [session(['last-notice', 'last']), '**This is the last date that they offer.**'],
  [
    session(['last-notice', 'second'], ['last-notice', 'last']),
    'the second letter that calls you, and the last.',
  ],
  [course(['course-first']), '**When (first lesson)** —'],
  [
    rhythm(['course-same-hours'], ['course-break', '2027-04-12 2027-04-23']),
    '**The lessons** — Tuesday, 9:30 to 11:00 in the morning; no lessons from Monday 12 April 2027 to Friday 23 April 2027',
  ],
  [home(['free']), 'there is nothing to pay'],
  [family(['file-complete']), '**Your family reunification file is complete**'],
  [family(['file-incomplete']), '**Your family reunification file is not complete yet**'],
  [family(['file-months']), 'six months to decide'],
  [family(['file-months', '2027-05-12']), 'six months to decide: until about Wednesday 12 May 2027'],
  [family(['file-silence']), 'it counts as a no'],
  [family(['file-visit', 'perhaps']), 'They may come to see your home'],
  [family(['file-changes', 'address work']), 'Tell them of any change in your address and your work'],
  [family(['file-changes']), 'any change in your situation'],
  [family(['file-no-entry']), 'does not let your family come to France yet'],
  [family(['file-family']), '**Send this paper to your family.**'],
  [asylum(['asylum-for', 'new-card']), 'They want to replace your allowance card'],
  [
    asylum(['asylum-for', 'register'], ['asylum-for', 'needs']),
    'register your asylum request and talk with you',
  ],
  [asylum(['asylum-place', '17:00']), 'Be there before 5:00 in the afternoon.'],
  [asylum(['asylum-story']), 'don’t have to say there why you ask for asylum'],
  [asylum(['old-card']), 'bring your old card'],
  [back(['return-accepted']), 'Your request is accepted.'],
  [back(['return-until', '2027-02-20']), 'It is your choice.'],
  [back(['return-free-choice']), 'you can change your mind before you leave'],
  [back(['return-tickets']), 'don’t buy a plane ticket yourself'],
  [back(['return-when', '2027-05-22']), 'you may leave around Saturday 22 May 2027'],
  [back(['return-stay']), 'don’t give up the place where you live'],
  [back(['return-money']), 'you get money when you leave'],
  [back(['return-paid']), 'they pay for your journey'],
  [back(['return-sum']), 'you get money: «'],
  [asylum(['asylum-order']), 'you see the prefecture first, then OFII'],
  [back(['flight-leaves', '15:35']), 'the plane leaves at 3:35 in the afternoon'],
  [
    exam(['exam-with', 'doctor-interpreter-own']),
    'you may bring a doctor of your own and an interpreter, whom you pay',
  ],
  [session(['may-come-with', 'one']), 'one person may come with you'],
  [exam(['exam-certificate']), 'you don’t need a new medical certificate'],
  [exam(['exam-post']), 'don’t send anything by post'],
  [
    exam(['paper-fault', 'unsigned|bring|medical-certificate|3|doctor']),
    'is not signed: the medical certificate, page 3.** Ask your doctor to put it right, and bring it.',
  ],
  [exam(['paper-fault', 'unreadable|send|passport||']), 'Have it put right and send it.'],
  [exam(['paper-fault', 'missing|bring|||']), '**A paper is missing from your file.** Bring it.'],
  [exam(['paper-fault', 'old||lease||']), 'or ask the office what to do'],
  [course(['course-test', 'level']), '**This is a French test, and not a lesson.**'],
  [course(['course-test', 'final']), '**This is the French test at the end of your course**'],
  [course(['course-first-test']), 'there is a test on the first day'],
  [course(['course-other-hours', 'evening']), 'ask for an evening group'],
  [course(['course-books']), 'the school gives or lends you the books'],
  [session(['ends', '12:30']), 'it ends at about 12:30'],
  [session(['lasts', '240']), 'it takes about 4 hours'],
  [session(['lasts', '90']), 'it takes about 1 and a half hours'],
  [session(['lasts', '45']), 'it takes about 45 minutes'],
  [session(['lasts', '75']), 'it takes about 1 hour and 15 minutes'],
  [session(['lasts', '140']), 'it takes about 2 hours and 20 minutes'],
  [session(['lasts', 'day']), 'allow the whole day'],
  [session(['yourself']), 'come in person'],
  [session(['old-letter']), '**The letter that you had before no longer counts.** Take this one.'],
  [
    { ...session(), instructions: [told('come-alone', 'Entrez seule, vos proches attendront dehors')] },
    'come alone: people who come with you wait outside',
  ],
  [
    {
      ...session(),
      instructions: [told('come-alone', 'Pas de place pour les accompagnants ni les poussettes')],
    },
    'come alone, and without a pushchair',
  ],
  [session(['without-you']), 'you yourself don’t have to be there'],
  [session(['phone-away', 'off']), 'switch your phone off there'],
  [session(['phone-away', 'barred']), 'phones are not allowed there'],
  [session(['phone-away', 'barred-words']), 'phones and dictionaries are not allowed there'],
  [session(['phone-away', 'barred-words-pen']), 'take a pen for the test; phones and dictionaries'],
  [session(['children', 'no-care']), 'come without your children: nobody can look after them there'],
  [session(['children', 'not-in']), 'come without your children: they can’t go in'],
  [
    { ...session(['children', 'no-care']), instructions: [told('come-alone', 'Venez seule, sans enfant')] },
    'come alone, without children: nobody can look after them there',
  ],
  [
    { ...session(), instructions: [told('come-alone', 'Les enfants ne sont pas admis : venez seul')] },
    'come alone, without children\n',
  ],
  [off(['off-xray-wait']), '**If you have not done your chest x-ray yet, wait**'],
  [off(['off-elsewhere', 'Metz']), 'Don’t go to Metz either: they can’t see you there.'],
  [off(['off-address', 'later-mail']), 'If your address or e-mail address changes, tell the office'],
  [off(['off-letter', 'mail'], ['off-when', 'summer']), 'The new letter comes by e-mail, in the summer'],
  [missable(['made-up', 'half-day']), 'A half-day that you missed can be made up.'],
  [session(['employer-lets']), 'show this letter to your employer'],
  [session(['employer-paper']), 'a paper for your employer'],
  [session(['interpreter-none']), 'no interpreter is planned'],
  [
    session(['interpreter-none'], ['interpreter-own']),
    'no interpreter is planned, but you may bring somebody',
  ],
  [session(['no-translation']), 'your papers need no translation'],
  [session(['keep-certificate']), 'keep the certificate'],
  [session(['online-link', '3']), 'it is online: they send you the link 3 days before'],
  [session(['online-link']), 'it is online: they send you the link'],
  [session(['online-check']), 'check your computer or phone'],
  [session(['online-camera']), 'keep your camera on'],
  [session(['online-id']), 'you show it on the screen'],
  [
    session(['online-help', '0320556677']),
    'if the connection fails, the letter gives this contact: 03 20 55 66 77',
  ],
  [notice(['no-visit']), 'this letter is not an appointment'],
  [notice(['no-answer']), 'asks for no answer'],
  [notice(['keep']), 'Keep this paper.'],
  [notice(['office-moves', '2027-03-01']), '**The OFII office moves on Monday 1 March 2027.**'],
  [notice(['appointments-stand']), 'stay as they are'],
  [notice(['visa-validated']), '**Your visa is validated.**'],
  [notice(['address-noted']), '**OFII has noted your new address.**'],
  [notice(['tell-prefecture', '3']), '**Tell the prefecture too,** within 3 months.'],
  [notice(['tell-prefecture']), '**Tell the prefecture too.**'],
  [notice(['certificate-copy', 'sent']), '**They send you a new copy of your medical certificate.**'],
  [notice(['certificate-copy', 'about']), '**This is about a new copy of your medical certificate.**'],
  [withNotes('not-ofii', { appointments: [{ ...visit, place: null }] }, ['by-phone']), '**It is by phone:**'],
  [elsewhere(['not-instead']), 'does not take the place of a visit that OFII calls you to'],
  [elsewhere(['card-ready']), '**Your residence card is ready.**'],
  [elsewhere(['nationality']), 'French nationality'],
  [
    withNotes('sick-foreigner-exam', {}, ['sick-received', '2027-01-08']),
    '**OFII has your medical papers.**',
  ],
  [
    withNotes('sick-foreigner-exam', {}, ['sick-received'], ['sick-opinion', '3 2027-04-08']),
    'until about Thursday 8 April 2027',
  ],
  [
    withNotes('sick-foreigner-exam', {}, ['sick-received'], ['sick-opinion', '3']),
    '3 months for their opinion.',
  ],
  [
    withNotes('sick-foreigner-exam', {}, ['sick-received'], ['sick-maybe-called']),
    'They may still call you to an exam.',
  ],
  [examined(['exam-child', 'Tigran']), '**An OFII doctor wants to examine your child, Tigran'],
  [examined(['exam-child']), '**An OFII doctor wants to examine your child, for your request'],
  [examined(['tests-before', '2027-03-01']), 'have the tests done by Monday 1 March 2027.'],
  [examined(['tests-before']), 'have the tests done that the letter names.'],
  [examined(['tests-before'], ['tests-free']), 'You don’t pay for these tests.'],
  [examined(['tests-before'], ['tests-sent']), 'The lab sends the results to OFII itself.'],
  [session(['move-refused']), '**The answer is no: the date of'],
  [
    session(['move-refused'], ['move-proof', 'hospital exam']),
    'With a new proof you can ask once more.** The letter names a stay in hospital and an exam.',
  ],
  [
    withNotes('medical-visit', { appointments: [visit], replaces: '2027-03-01' }, ['move-granted']),
    'They give you the other date that you asked for.',
  ],
  [
    withNotes('medical-visit', { appointments: [{ ...visit, start: null }] }, ['hour-as-before']),
    '**At the same hour as before**',
  ],
  [session(['hour-instead', '09:00']), '**This letter changes the hour of'],
  [session(['place-instead']), '**This letter changes the place of'],
  [session(['hour-instead', '09:00'], ['place-instead']), '**This letter changes the hour and the place of'],
  [session(['rest-stands']), 'The rest of your first letter still holds'],
]

const eachDay: [Letter, string][] = [
  [twice(['each-day', 'À chaque journée, prenez :']), '**Bring each day**'],
  [twice(['each-day', 'À chaque journée, prenez un stylo']), '**Bring each day**'],
  [twice(['each-day', 'À chaque journée, prenez un masque']), '**Bring**'],
]

describe('a list for each day', () => {
  it.each(eachDay)('%#: %s', (one, words) => {
    const said = one.notes?.map((note) => ({ ...note, said: found('', note.said.value) })) ?? []
    expect(draw(explained({ ...one, notes: said }))).toContain(words)
  })
})

/** Said only when they are asked about. */
const askedOnly: NoteId[] = ['place-as-before', 'test-fail']

describe('each meaning', () => {
  it.each(cases)('%#: %s', (one, words) => {
    expect(draw(explained(one))).toContain(words)
  })

  it('has a case', () => {
    const told = [...cases, ...eachDay].flatMap(([{ notes = [] }]) => notes.map(({ id }) => id))
    expect(noteIds.filter((id) => !told.includes(id) && !askedOnly.includes(id))).toEqual([])
  })

  it.each(cases)('%#: is easy to read', (one) => {
    expect(grade(prose(explained(one)))).toBeLessThanOrEqual(8)
  })
})

it('says no hour that was looked for in vain where a home is moved into', () => {
  const words = draw(explained(asylum(['asylum-place', '17:00'])))
  expect(words).not.toContain('no time')
})

it('calls the appointment at an airport a flight, and names its day only where that is sure', () => {
  const flying = (sure: boolean) => {
    const date = found('2027-03-11', 'le jeudi 11 mars 2027', sure)
    const place = found('Aéroport de Nice', 'Aéroport de Nice')
    return draw(explained(letter({ kind: 'return-aid', appointments: [{ ...visit, date, place }] })))
  }
  expect(flying(true)).toContain('On Thursday 11 March 2027 you fly.')
  expect(flying(false)).not.toContain('you fly')
  expect(flying(false)).toContain('for your flight')
})

describe('what comes after a date that was called off', () => {
  const reached = (contact: Letter['contact']) =>
    draw(explained({ ...off(['off-write', '2027-05-03']), contact }))
  const phone = found('0326369720', '03 26 36 97 20')

  it('writes to nobody at a telephone number', () => {
    expect(reached({ email: null, phone })).toContain('by Monday 3 May 2027, call 03 26 36 97 20.')
    expect(reached({ email: null, phone: null })).toContain('by Monday 3 May 2027, ask the office.')
  })
})

it('does not call all of it free where something has to be paid', () => {
  const paid = { appointments: [visit], xray: { free: found(false, 'La radiographie est à vos frais') } }
  const words = draw(explained(withNotes('medical-visit', paid, ['free'])))
  expect(words).toContain('the appointment itself costs nothing')
  expect(words).not.toContain('nothing to pay')
  const stamp = { appointments: [visit], documents: [paper('tax-stamp', 'un timbre fiscal')] }
  expect(draw(explained(withNotes('medical-visit', stamp, ['free'])))).not.toContain('nothing to pay')
})

it('says of a home only that a day stands in the letter where one does', () => {
  expect(draw(explained(asylum(['asylum-place'])))).toContain('says when you have to move in')
  const undated = withNotes('asylum-reception', {}, ['asylum-place'])
  expect(draw(explained(undated))).not.toContain('says when')
})

describe('the hours of a telephone', () => {
  const number = '0326369720'
  const one = letter({
    kind: 'cir-reception',
    appointments: [visit],
    reschedule: { email: null, phone: found(number, '03 26 36 97 20'), notice: null, onceOnly: false },
    phoneHours: [
      { phone: number, open: found({ days: null, half: null, from: '09:00', to: '11:30' }, 'de 9h à 11h30') },
    ],
  })
  const hours = 'They answer 03 26 36 97 20 at set hours, 9:00 to 11:30 in the morning.'
  const asked = (at: Date) => draw(wording.parts(answer('contact-office', one, locale.general, at), 'asked'))

  it('stand behind the number', () => {
    expect(draw(explained(one))).toContain(hours)
    expect(asked(now)).toContain(hours)
    expect(asked(now).indexOf('Call 03 26 36 97 20')).toBeLessThan(asked(now).indexOf(hours))
  })

  it.each<[Partial<Opening>, string]>([
    [{ half: 'morning' }, 'Call 03 26 36 97 20 in the morning if you can.'],
    [{ from: '09:00', to: '11:00' }, 'If you can, call 03 26 36 97 20 at these hours, 9:00 to 11:00'],
  ])('are no more than better, where the letter says so: %j', (open, words) => {
    const value = { days: null, half: null, from: null, to: null, ...open, preferred: true as const }
    const preferring = { ...one, phoneHours: [{ phone: number, open: found(value, 'de préférence') }] }
    expect(draw(explained(preferring))).toContain(words)
    expect(draw(explained(preferring))).not.toContain('at set hours')
  })

  it('are nobody’s concern any more when the date is over', () => {
    const late = new Date('2027-04-01T09:00:00Z')
    expect(draw(wording.parts(explain(one, late), 'explained'))).not.toContain('at set hours')
  })
})

it('says how long it takes before it says to stay until the end', () => {
  const one = {
    ...session(['lasts', '120']),
    staying: found('asked' as const, 'Restez jusqu’à la fin'),
  }
  const timed = { ...one, notes: [], appointments: [{ ...visit, end: found('12:30', '12h30') }] }
  const asked = (of: Letter) => draw(wording.parts(answer('duration', of, locale.general, now), 'asked'))
  expect(asked(one)).toMatch(/^\*\*It takes about 2 hours\.\*\*/)
  expect(asked(timed)).toMatch(/^\*\*From 9:30 in the morning to 12:30/)
  expect(asked(one)).toContain('Stay until the end')
})

describe('where the letter names a place', () => {
  const place = found('2 rue Neuve, 59000 Lille', '2 rue Neuve, 59000 Lille')
  const there = { appointments: [{ ...visit, place }] }

  it.each<[KindName, NoteId, string]>([
    ['civic-training', 'online-link', 'online'],
    ['civic-training', 'online-check', 'computer'],
    ['not-ofii', 'by-phone', 'by phone'],
  ])('%s: nothing is kept from afar (%s)', (kind, id, words) => {
    expect(draw(explained(withNotes(kind, there, [id])))).not.toContain(words)
  })
})

it.each([
  ['En cas d’absence, vous perdez votre place', '**If you don’t go** — the letter says: « En cas'],
  ['Tout retard entraîne l’annulation', '**The letter also warns** — « Tout retard'],
])('leaves what follows to the words of somebody else: %s', (words, said) => {
  const one = withNotes('not-ofii', { appointments: [visit], consequence: found(words, words) })
  expect(draw(explained(one))).toContain(said)
})

it('does not say the end twice', () => {
  const one = session(['ends', '12:30'])
  const ended = { ...one, appointments: [{ ...visit, end: found('12:30', '12h30') }] }
  expect(draw(explained(ended))).not.toContain('it ends at')
})

it('does not say that one may change one’s mind until leaving where the letter sets a day', () => {
  expect(draw(explained(back(['return-until', '2027-02-20'])))).not.toContain('before you leave')
})

it('tells a husband or a wife that they are called with the children', () => {
  const one = letter({
    kind: 'asylum-reception',
    appointments: [visit],
    instructions: [told('come-with-children', 'avec votre épouse et vos enfants')],
  })
  expect(draw(explained(one))).toContain('bring your family')
})

it('says that those who come along wait, where the letter lets them', () => {
  const one = letter({
    kind: 'medical-visit',
    appointments: [visit],
    instructions: [told('come-alone', 'Vous venez à deux ? Les accompagnants attendent dans le hall')],
  })
  expect(draw(explained(one))).not.toContain('come alone')
})

it('says the days, the hours and the end of a course', () => {
  const one = letter({
    kind: 'language-course',
    appointments: [visit],
    course: {
      days: found([1, 4], 'lundi et jeudi'),
      hours: found({ from: '13:30', to: '17:00' }, '13h30 à 17h'),
      end: found('2027-07-09', 'fin prévue le 9 juillet 2027'),
    },
  })
  expect(draw(explained(one))).toContain(
    '**The lessons** — Monday and Thursday, 1:30 to 5:00 in the afternoon, until Friday 9 July 2027',
  )
})

it.each<[NonNullable<Letter['course']>, string]>([
  [{}, '**The lessons** — 9:30 to 11:00 in the morning\n'],
  [{ end: found('2027-07-09', 'le 9 juillet') }, '— 9:30 to 11:00 in the morning, until Friday 9 July 2027'],
  [{ hours: found({ from: '13:30', to: '17:00' }, '13h30 - 17h') }, '— 1:30 to 5:00 in the afternoon\n'],
])('says the hours of a course where it knows no days: %j', (terms, words) => {
  const of = { ...rhythm(['course-same-hours']), course: terms }
  expect(draw(explained(of))).toContain(words)
})

it('lets no hour be chosen where the letter sets one, and calls nothing free of charge but a visit at home', () => {
  const words = draw(explained(session(['any-time'], ['no-money'])))
  expect(words).not.toMatch(/at any time|ask you for money/)
})

it('says the end of a course alone', () => {
  const of = letter({ ...course(), course: { end: found('2027-07-09', 'le 9 juillet') } })
  expect(draw(explained(of))).toContain('**The lessons** — until Friday 9 July 2027\n')
})

describe('asked', () => {
  const said = (topic: Parameters<typeof answer>[0], one: Letter) =>
    draw(wording.parts(answer(topic, one, locale.general, now), 'asked'))

  it.each<[Parameters<typeof answer>[0], Letter, string]>([
    ['duration', session(['lasts', '120']), '**It takes about 2 hours.**'],
    ['duration', session(['ends', '12:30']), '**It ends at about 12:30'],
    ['companion', home(['home-another', 'plain']), 'another adult can be there for you'],
    ['companion', exam(['exam-with', 'doctor']), '**You may bring a doctor of your choice.**'],
    ['interpreter', session(['interpreter-none']), 'no interpreter is planned'],
    ['cost', session(['free']), '**There is nothing to pay.**'],
    ['translation-needed', session(['no-translation']), '**Your papers need no translation.**'],
  ])('%s', (topic, one, words) => {
    expect(said(topic, one).toLowerCase()).toContain(words.toLowerCase())
  })
})

it('has things ready and takes part where nobody goes anywhere', () => {
  const words = draw(
    explained({
      ...screen(),
      documents: [paper('pen', 'un stylo')],
      instructions: [told('signature-required', 'Vous signerez en ligne le matin et l’après-midi')],
      consequence: found('', 'Toute absence est signalée au préfet'),
    }),
  )
  expect(words).toContain('**Have ready**')
  expect(words).toContain('you sign in online, once in the morning and once in the afternoon')
  expect(words).toContain('**If you don’t take part**')
  expect(words).not.toContain('sheet')
})

it('says that a visit at home begins within the hours, and whom an interpreter reaches', () => {
  const window = { ...atHome, end: found('11:00', '11h') }
  expect(draw(explained(letter({ kind: 'family-reunification', appointments: [window] })))).toContain(
    'Thursday 11 March 2027, some time from 9:30 to 11:00 in the morning',
  )
  const speaks = (quote: string) =>
    draw(
      explained(
        letter({
          kind: 'asylum-reception',
          appointments: [visit],
          instructions: [told('interpreter:tigrinya', quote)],
        }),
      ),
    )
  expect(speaks('Un interprète en tigrinya sera au téléphone')).toContain('an interpreter helps by phone')
  expect(speaks('Vous entendrez, par téléphone, un interprète')).toContain('an interpreter helps by phone')
  expect(speaks('Interprétariat téléphonique : tigrinya')).toContain('an interpreter helps by phone')
  expect(speaks('Un interprète en tigrinya sera présent')).toContain('an interpreter is planned')
  const another = 'Un interprète en tigrinya est prévu ; pour une autre langue, dites-le par téléphone'
  expect(speaks(another)).toContain('an interpreter is planned')
  expect(speaks('Un interprète en tigrinya est prévu, autre langue sur demande')).toContain(
    'an interpreter is planned',
  )
  for (const asked of [
    'Interprète arabe prévu sur demande : appelez le 02 99 00 00 00.',
    'Interprète (arabe) réservé aux personnes qui en font la demande ; appelez-nous.',
    'Un interprète en arabe sera présent si vous le demandez.',
    'Un interprète sera présent, si vous en faites la demande.',
  ])
    expect(speaks(asked)).not.toContain('an interpreter is planned')
})

it.each([
  'Si vous avez besoin d’un interprète en langue arabe, demandez-le par téléphone',
  'Un interprète en arabe peut vous assister sur demande',
  'S’il vous faut un interprète (arabe), prévenez-nous au 03 20 11 22 33',
])('promises no interpreter whom the reader has to ask for: %s', (quote) => {
  const of = { kind: 'asylum-reception' as const, appointments: [visit] }
  const words = draw(explained(letter({ ...of, instructions: [told('interpreter:arabic', quote)] })))
  expect(words).toContain('if you need an interpreter, ask for one')
  expect(words).not.toMatch(/is planned|by phone/)
})

it('says from which day of a training on the town is another', () => {
  const day = (date: string, city: string) =>
    appointment({ date: found(date, date), place: found(`2 rue du Lac, ${city}`, city), city })
  const days = [day('2027-03-08', 'Gap'), day('2027-03-09', 'Gap'), day('2027-03-15', 'Digne')]
  const train = (appointments: Letter['appointments']) =>
    draw(explained(letter({ kind: 'civic-training', appointments })))
  expect(train(days)).toContain('**The place changes:** from Monday 15 March 2027 on you go to Digne.')
  const [first, ...later] = days
  expect(train([{ ...(first ?? day('', '')), city: null }, ...later])).not.toContain('The place changes')
  expect(train([...days.slice(0, 2), day('2027-03-15', 'Gap')])).not.toContain('The place changes')
})

it.each<[Partial<Letter>, string, boolean]>([
  [{}, 'Direction territoriale de Lille, 2 rue du Lac', true],
  [{}, 'DIRECTION TERRITORIALE DE LILLE – 2 rue du Lac', true],
  [{}, 'Direction territoriale (2 rue du Lac, 59000 Lille)', true],
  [{ kind: 'not-ofii' }, 'Direction territoriale, 2 rue du Lac', false],
  [{}, 'Direction territoriale de la Protection judiciaire de la jeunesse, 12 rue du Lac', false],
  [{}, 'Direction territoriale de Nantes, 3 rue du Port', false],
  [{ office: null }, 'Direction territoriale de Lille, 2 rue du Lac', false],
  [{ kind: 'not-ofii' }, 'Direction territoriale de Lille, 2 rue du Lac', false],
])('says of the office that writes alone whose it is: %j %s', (more, place, named) => {
  const appointments = [{ ...visit, place: found(place, place) }]
  const office = found('Lille', 'Direction territoriale de Lille')
  const words = draw(explained(letter({ kind: 'cir-reception', office, appointments, ...more })))
  expect(words.includes(`OFII, ${place}`)).toBe(named)
  expect(words).toContain(place)
})
