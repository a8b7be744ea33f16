/** Explanations: what a letter says, in speaking order, each sentence with what it stands on. */
import { describe, expect, it } from 'vitest'
import type { Letter } from '../../src/letters/letter.ts'
import { loadLocale } from '../../src/locales.ts'
import { explain } from '../../src/topics/explain.ts'
import { createWording } from '../../src/wording/wording.ts'
import { draw } from '../wording/draw.ts'
import { grade, prose } from '../wording/readability.ts'
import { allLetters, appointment, found, homeVisit, letter, medicalVisit, paper, told } from './letters.ts'

const wording = createWording(await loadLocale(), 30)
const now = new Date('2027-01-20T09:00:00Z')
const explained = (one: Letter, at = now) => wording.parts(explain(one, at), 'explained')

describe.each(Object.entries(allLetters))('%s', (name, one) => {
  it('is explained as its golden file says', async () => {
    await expect(draw(explained(one))).toMatchFileSnapshot(`explained/${name}.txt`)
  })

  it('stands on the letter or on a known fact, sentence by sentence', () => {
    for (const { because } of explain(one, now)) {
      if ('fact' in because) expect(wording.fact(because.fact).title).not.toBe('')
      else if ('quote' in because) expect(because.quote.quote).not.toBe('')
      else expect(because.missing).not.toBe('')
    }
  })

  it('is easy to read', () => {
    expect(grade(prose(explained(one)))).toBeLessThanOrEqual(8)
  })
})

it('says first that the date has passed', () => {
  const late = letter({
    ...medicalVisit,
    warnings: [{ code: 'date-passed', about: 'appointments[0].date', with: {} }],
  })
  const words = draw(explained(late, new Date('2027-04-01T09:00:00Z')))
  expect(words).toContain('**This date has passed:** Thursday 11 March 2027.')
  expect(words.indexOf('has passed')).toBeLessThan(words.indexOf('**When**'))
  expect(words).not.toContain('Do this')
})

it('doubts a value that was not read surely, before it says it', () => {
  const visit = medicalVisit.appointments[0]
  if (!visit) throw new Error('the letter has its appointment')
  const blurred = letter({
    ...medicalVisit,
    appointments: [{ ...visit, date: found('2027-03-11', 'le jeudi l1 mars 2O27', false) }],
  })
  const words = draw(explained(blurred))
  expect(words).toContain(
    '**Please check.** I am not sure that I read this line right: « le jeudi l1 mars 2O27 ».',
  )
  expect(words).toContain('perhaps Thursday 11 March 2027')
})

it('repeats nothing of a scam: no date, no link, no contact', () => {
  expect(draw(explained(allLetters['scam'] ?? letter({})))).not.toMatch(/2027|ofii-pay|https/)
})

it('names each person among several, and says a place that they share once', () => {
  const visit = medicalVisit.appointments[0]
  if (!visit) throw new Error('the letter has its appointment')
  const family = letter({
    ...medicalVisit,
    appointments: [
      { ...visit, start: found('09:00', '9 h 00'), person: 'KAYA Deniz' },
      { ...visit, start: found('09:40', '9 h 40'), person: 'KAYA Elif' },
    ],
  })
  const words = draw(explained(family))
  expect(words).toContain('**When** — 2 appointments, in this order:')
  expect(words).toContain('- **medical visit for KAYA Deniz**: Thursday 11 March 2027, 9:00 in the morning')
  expect(words).toContain('- **medical visit for KAYA Elif**: Thursday 11 March 2027, 9:40 in the morning')
  expect(words.match(/57000/g)).toHaveLength(1)
})

it('says what it does not know of a deadline', () => {
  const until = (sure: boolean) =>
    draw(
      explained(
        letter({
          ...homeVisit,
          deadlines: [
            {
              for: 'answer',
              days: null,
              countedFrom: null,
              date: found('2027-02-05', 'le 5 février', sure),
              sentence: found('', 'Répondez avant le 5 février.'),
            },
          ],
        }),
      ),
    )
  expect(until(true)).toContain(
    '**A deadline in the letter** — Friday 5 February 2027 (in 16 days). The letter’s words are: « Répondez avant le 5 février »',
  )
  expect(until(false)).toContain(
    'perhaps Friday 5 February 2027 (in 16 days): the letter says « Répondez avant le 5 février »',
  )
})

it('says a choice between papers as a choice, and for whom each is', () => {
  const choice = letter({
    ...homeVisit,
    documents: [
      paper('lease', 'le bail ou l’acte de propriété si vous êtes propriétaire', {
        named: [{ name: 'lease' }, { name: 'deed', when: 'owner' }],
      }),
      paper('work-contract', 'contrat de travail', { need: 'if-applicable', when: 'employed' }),
      paper('payslips', 'trois bulletins de salaire', {
        need: 'if-applicable',
        when: 'employed',
        orBefore: true,
      }),
      paper('id-photos', 'deux photos par personne', { whose: 'each' }),
      paper('birth-certificate', 'les actes de naissance des enfants', {
        need: 'if-applicable',
        whose: 'children',
      }),
    ],
  })
  const words = draw(explained(choice))
  expect(words).toContain('- your lease or the deed of your home (if you own your home) — *le bail ou')
  expect(words).toContain(
    '- if you have a job: your work contract or your payslips — *contrat de travail* / *trois bulletins de salaire*',
  )
  expect(words).toContain('- for each person: ID photos — *deux photos par personne*')
  expect(words).toContain('- only if it applies: the birth certificate (for the children) — ')
})

it('lists papers of which one will do in one line', () => {
  const either = letter({
    ...homeVisit,
    documents: [
      paper('residence-permit', 'titre de séjour ou passeport'),
      paper('passport', 'titre de séjour ou passeport'),
    ],
  })
  expect(draw(explained(either)).match(/titre de séjour ou passeport/g)).toHaveLength(1)
})

it('says once that two days have the same odd hour', () => {
  const days = [15, 16].map((day) =>
    appointment({
      date: found(`2027-02-${day}`, `${day} février 2027`),
      start: found('02:00', '2h00', false),
    }),
  )
  const odd = letter({
    ...homeVisit,
    appointments: days,
    warnings: [0, 1].map((i) => ({
      code: 'outside-office-hours',
      about: `appointments[${i}].start`,
      with: {},
    })),
  })
  expect(draw(explained(odd)).match(/not a usual office hour/g)).toHaveLength(1)
})

it.each([
  ['le versement de l’allocation sera suspendu', ': the allowance can stop.'],
  ['la validation de votre visa sera suspendue', ': they put your visa validation on hold.'],
  ['VOTRE DOSSIER SERA TRANSMIS A LA PREFECTURE', ': the prefecture is told.'],
  ['le préfet en tiendra compte au renouvellement du titre', ': it counts when you renew your card.'],
  ['Ce rendez-vous est le dernier qui vous sera proposé', ': this is the last date that they offer.'],
  ['la demande sera considérée comme abandonnée', ': they treat it as if you had given up.'],
  ['vous viendrez un autre jour', '».'],
])('says what « %s » means', (quote, meaning) => {
  const words = draw(explained(letter({ ...medicalVisit, consequence: found(quote, quote) })))
  expect(words).toContain(`« ${quote} »${meaning.replace('».', '.')}`)
})

it('tells two hours apart from two days', () => {
  const conflict = letter({
    ...medicalVisit,
    warnings: [{ code: 'several-dates', about: 'appointments[0].start', with: {} }],
  })
  expect(draw(explained(conflict))).toContain(
    '**Please check the time.** The letter gives more than one time',
  )
})

it('does not say again what was just answered', () => {
  const words = draw(wording.parts(explain(medicalVisit, now, ['what-to-bring', 'consequence']), 'explained'))
  expect(words).toContain('**When**')
  expect(words).not.toMatch(/\*\*Bring\*\*|just don’t go/)
})

it('does not let a letter that it does not know look like nothing to do', () => {
  expect(draw(explained(letter({ kind: 'other-ofii' })))).toContain('That is not the same as nothing to do')
})

it('tells “no children” from “come alone”', () => {
  const quote = 'Les enfants ne peuvent pas être accueillis'
  const words = draw(explained(letter({ ...medicalVisit, instructions: [told('come-alone', quote)] })))
  expect(words).toContain(`come without your children: « ${quote} »`)
  expect(words).not.toContain('come alone')
})

it('says a line once that is both a warning and a consequence', () => {
  const quote = 'Un retard entraîne l’annulation du rendez-vous'
  const strict = letter({
    ...medicalVisit,
    instructions: [told('no-delay-tolerated', quote)],
    consequence: found(quote, quote),
  })
  expect(draw(explained(strict)).split(quote)).toHaveLength(2)
})

it('says what a family is called for, that only the hour moves, and what another office asks for', () => {
  const opening = (one: Parameters<typeof letter>[0]) => draw(explained(letter(one)))
  expect(opening({ ...medicalVisit, kind: 'family-reunification' })).toContain(
    '**OFII asks for a medical visit for your family reunification file.**',
  )
  const [visit] = medicalVisit.appointments
  expect(opening({ ...medicalVisit, replaces: visit?.date.value ?? null })).toContain(
    '**This letter changes the time of',
  )
  expect(opening({ ...medicalVisit, kind: 'not-ofii' })).toContain('**Bring**')
})

it('doubts the hour alone when the day is sure', () => {
  const early = letter({
    ...medicalVisit,
    appointments: [
      appointment({ date: found('2027-03-09', 'mardi 9 mars 2027'), start: found('09:30', '9h30', false) }),
    ],
  })
  expect(draw(explained(early))).toContain('Tuesday 9 March 2027, perhaps 9:30 in the morning')
})

it('says where papers are to be posted, and that an address nobody named is a guess', () => {
  const request = (sure: boolean) =>
    letter({
      ...medicalVisit,
      kind: 'sick-foreigner-request',
      appointments: [],
      postTo: found('OFII, 5 place Dupuy, 31000 Toulouse', 'OFII, 5 place Dupuy', sure),
    })
  expect(draw(explained(request(true)))).toContain('**Post it to** — OFII, 5 place Dupuy, 31000 Toulouse')
  expect(draw(explained(request(false)))).toContain('perhaps OFII, 5 place Dupuy')
})

it.each([
  ['withdraw', '**The last day to change your mind has passed:** it was Monday 4 January 2027.'],
  ['appeal', '**The deadline to appeal has passed:** it was Monday 4 January 2027.'],
  ['send-documents', '**A deadline has passed:** it was Monday 4 January 2027. Send the papers'],
  ['other', '**A date in the letter has passed:** it was Monday 4 January 2027.\n'],
])('says of a passed day what it was for: %s', (aim, words) => {
  const late = letter({
    kind: 'other-ofii',
    deadlines: [
      { for: aim, days: null, countedFrom: null, date: found('2027-01-04', 'avant le 4 janvier 2027') },
    ],
  })
  const said = draw(explained(late))
  expect(said).toContain(words)
  if (aim === 'withdraw' || aim === 'appeal') expect(said).not.toContain('say why it is late')
})
