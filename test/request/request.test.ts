/** The French message names the person's number, the appointment and the reason, and goes where the letter says. */
import { describe, expect, it } from 'vitest'
import texts from '../../locales/fr/request.json' with { type: 'json' }
import type { Appointment, Found, KindName, Letter } from '../../src/letters/letter.ts'
import { kindNames } from '../../src/letters/letter.ts'
import { createRequests } from '../../src/request/request.ts'
import type { RequestFor } from '../../src/request/request-for.ts'
import { reasons } from '../../src/topics/understanding/words.ts'

const found = <T>(value: T, sure = true): Found<T> => ({
  value,
  quote: String(value),
  file: 'l.pdf',
  page: 1,
  sure,
})
const requests = createRequests(texts)
const now = new Date('2027-03-01T09:00:00Z')

const visit: Appointment = {
  purpose: 'medical-visit',
  date: found('2027-04-01'),
  start: found('08:05'),
  end: null,
  timeZone: 'Europe/Paris',
  place: found('OFII, 12 rue des Lilas, 59000 LILLE'),
  postalCode: '59000',
  city: 'Lille',
  atHome: false,
  online: null,
  person: null,
}

function letter(more: Partial<Letter> = {}): Letter {
  return {
    kind: 'medical-visit',
    issuedOn: found('2027-02-22'),
    office: null,
    sender: null,
    appointments: [visit],
    deadlines: [],
    documents: [],
    instructions: [],
    consequence: null,
    reschedule: { email: null, phone: null, notice: null, onceOnly: false },
    contact: { email: found('lille@ofii.fr'), phone: found('0320999860') },
    references: [{ kind: 'foreigner-number', value: found('9903412876') }],
    replaces: null,
    cancelled: null,
    missing: [],
    warnings: [],
    ...more,
  }
}

describe('a day that was missed', () => {
  const line = (words: string, sure = true) => ({
    ...found({ what: 'proof' as const, count: 48, unit: 'hour' as const }, sure),
    quote: words,
  })
  it.each([
    [
      'Toute absence est à justifier sous 48 h auprès du centre : absences@greta.example',
      'absences@greta.example',
    ],
    ['Absent ? Preuve sous 48 h à suivi@ifra.example (Mme Roy, 03 20 11 22 33)', 'suivi@ifra.example'],
    ['Toute absence est à justifier sous 48 h.', 'lille@ofii.fr'],
    ['Absence : preuve sous 48 h à a@greta.example ou b@greta.example', 'lille@ofii.fr'],
  ])('goes to whom the line on absences names: %s', (words, email) => {
    for (const about of ['missed', 'excuse'] as const)
      expect(requests.compose(letter({ excuse: line(words) }), about, 'illness', now).to.email?.value).toBe(
        email,
      )
  })

  it('is told the office where that line was hard to read, and another date is asked of the office', () => {
    const words = 'Absence : preuve sous 48 h à suivi@ifra.example'
    const to = (about: RequestFor, sure: boolean) =>
      requests.compose(letter({ excuse: line(words, sure) }), about, 'illness', now).to.email?.value
    expect([to('missed', false), to('reschedule', true)]).toEqual(['lille@ofii.fr', 'lille@ofii.fr'])
  })
})

it('names a file as the office writes it', () => {
  const file = { kind: 'file-number' as const, value: { ...found('69RF271180'), quote: '69-RF-27-1180' } }
  const { body, subject } = requests.compose(letter({ references: [file] }), 'reschedule', 'work', now)
  expect(body).toContain('Dossier : 69-RF-27-1180')
  expect(subject).toContain('dossier 69-RF-27-1180')
})

it.each([
  ['child-illness', 'mon enfant est malade', 'certificat médical pour mon enfant'],
  ['family-illness', 'un membre de ma famille est malade', 'certificat médical'],
  ['bereavement', 'décès dans ma famille', 'acte de décès'],
  ['treatment', 'soins médicaux', 'justificatif médical'],
  ['wedding', 'mariage', 'justificatif'],
] as const)('gives the reason %s as it is', (reason, why, proof) => {
  const { body } = requests.compose(letter(), 'reschedule', reason, now)
  expect(body).toContain(why)
  expect(body).toContain(proof)
  expect(body).not.toMatch(/\b(?:reschedule|proof)\.|\[votre raison/)
})

it('calls a family member’s visit to the doctor what it is', () => {
  const { body } = requests.compose(letter({ kind: 'family-reunification' }), 'reschedule', 'illness', now)
  expect(body).toContain('– visite médicale, le jeudi')
})

describe('the French message', () => {
  it('is complete and formal', () => {
    const { subject, body, to } = requests.compose(letter(), 'reschedule', 'work', now)
    expect(subject).toBe(
      'Demande de report – visite médicale du jeudi 1er avril 2027 – n° étranger 9903412876',
    )
    expect(body).toBe(
      `Madame, Monsieur,

J’ai bien reçu votre courrier du 22 février 2027 concernant le rendez-vous suivant :
– visite médicale, le jeudi 1er avril 2027 à 8h05, OFII, 12 rue des Lilas, 59000 LILLE

Je ne pourrai malheureusement pas être disponible à cette date en raison d’une obligation professionnelle que je ne peux pas déplacer.

Je vous remercie par avance de bien vouloir me proposer une nouvelle date.

Vous trouverez ci-joint une copie de la convocation ainsi qu’une attestation de mon employeur.

Merci de bien vouloir me confirmer la réception de ce message.

Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.

[Prénom NOM]
Numéro étranger : 9903412876
Téléphone : [votre numéro]`,
    )
    expect(to.email?.value).toBe('lille@ofii.fr')
  })

  it('goes to the address given for absences before the general one', () => {
    const reschedule = { email: found('absences@ofii.fr'), phone: null, notice: null, onceOnly: false }
    expect(requests.compose(letter({ reschedule }), 'reschedule', null, now).to.email?.value).toBe(
      'absences@ofii.fr',
    )
  })

  it('is short and can be read out where the letter gives only a telephone number', () => {
    const contact = { email: null, phone: found('0320999860') }
    expect(requests.compose(letter({ contact }), 'reschedule', 'exam', now).spoken).toBe(
      `Bonjour, j’ai une convocation pour le jeudi 1er avril 2027 à 8h05 : visite médicale. Je ne peux pas venir parce que j’ai un examen. Est-ce que je peux avoir une autre date, s’il vous plaît ?
Je m’appelle [Prénom NOM].
Numéro étranger : 9903412876`,
    )
    expect(requests.compose(letter({ contact }), 'missed', 'illness', now).spoken).toContain(
      'Je n’ai pas pu venir parce que j’étais malade. Je vous prie de m’excuser.',
    )
    expect(requests.compose(letter({ contact }), 'reschedule', null, now).spoken).toContain(
      'Je ne peux pas venir. Est-ce que je peux avoir une autre date',
    )
    expect(requests.compose(letter(), 'reschedule', 'exam', now).spoken).toBeNull()
  })

  it('leaves a clear gap for a reason that was not given', () => {
    const { body, reasonMissing } = requests.compose(letter(), 'reschedule', null, now)
    expect(body).toContain('[votre raison en quelques mots]')
    expect(reasonMissing).toBe(true)
    expect(requests.compose(letter(), 'missed', 'illness', now)).toMatchObject({ reasonMissing: false })
  })

  it('does not repeat a weekday that may be wrong', () => {
    const unsure = { ...visit, date: found('2027-04-01', false) }
    const { subject, body } = requests.compose(letter({ appointments: [unsure] }), 'reschedule', 'exam', now)
    expect(`${subject}\n${body}`).not.toContain('jeudi')
    expect(body).toContain('le 1er avril 2027 à 8h05')
  })

  it('asks for the visit and lists the x-ray before it', () => {
    const xray: Appointment = { ...visit, purpose: 'chest-xray', start: found('07:00') }
    const { subject, body } = requests.compose(
      letter({ appointments: [xray, visit] }),
      'reschedule',
      'travel',
      now,
    )
    expect(subject).toContain('visite médicale du jeudi')
    expect(body).toContain('– radiographie pulmonaire, le jeudi 1er avril 2027 à 7h00')
  })

  it('keeps what stands in the letter as it is, whatever it holds', () => {
    const hostile = { ...visit, place: found('{{closing}} $t(closing) <b>rue</b>') }
    const { body } = requests.compose(letter({ appointments: [hostile] }), 'reschedule', 'work', now)
    expect(body).toContain('{{closing}} $t(closing) <b>rue</b>')
  })

  it('says on which day the letter came, and excuses whoever got it after the date', () => {
    const { body } = requests.compose(letter(), 'arrived-late', null, now)
    expect(body).toContain('Ce courrier ne m’est parvenu que le [date de réception]')
    expect(body).not.toContain('déjà passée')
    const after = requests.compose(letter(), 'arrived-late', null, new Date('2027-04-02T09:00:00Z'))
    expect(after.body).toContain('déjà passée')
    expect(after.subject).toContain('Convocation reçue tardivement')
  })

  it('tells an employer when, but not what for, nor the person’s number', () => {
    const { to, subject, body } = requests.compose(letter(), 'employer', null, now)
    expect(to).toEqual({ email: null, phone: null })
    expect(body).toContain('– rendez-vous, le jeudi 1er avril 2027 à 8h05')
    expect(`${subject}\n${body}`).not.toMatch(/médical|9903412876|rue des Lilas/)
  })

  it('leaves room for what is wrong and for a new address', () => {
    expect(requests.compose(letter(), 'wrong-details', null, now).body).toContain('[ce qui est juste]')
    const moved = requests.compose(letter({ appointments: [] }), 'address-change', null, now)
    expect(moved.body).toContain('[numéro, rue, code postal, ville]')
    expect(moved.body).not.toContain('rendez-vous suivant')
  })

  it.each([
    ['Amiens', 'd’Amiens'],
    ['Évry', 'd’Évry'],
    ['Le Mans', 'du Mans'],
    ['Montrouge', 'de Montrouge'],
  ])('names the office of %s as French does', (town, words) => {
    const { letter: post } = requests.compose(letter({ office: found(town) }), 'reschedule', 'work', now)
    expect(post).toContain(`Direction territoriale ${words}\n`)
  })

  it('can be posted: sender, office, day, registered, subject, then the same words', () => {
    const { letter: post, body } = requests.compose(
      letter({ office: found('Lille') }),
      'reschedule',
      'work',
      now,
    )
    expect(post).toMatch(
      /^\[Prénom NOM\]\n.+\n.+\n\nOffice français.+\nDirection territoriale de Lille\n.+\n\n\[Ville\], le \[date\]\n\nLettre recommandée/,
    )
    expect(post.endsWith(body)).toBe(true)
    expect(requests.compose(letter(), 'employer', null, now).letter).not.toContain('recommandée')
  })

  const abouts: RequestFor[] = [
    'reschedule',
    'missed',
    'arrived-late',
    'wrong-details',
    'address-change',
    'employer',
  ]
  it.each(
    kindNames.flatMap((kind) =>
      reasons.map((reason): [KindName, (typeof reasons)[number]] => [kind, reason]),
    ),
  )('has words for %s and %s', (kind, reason) => {
    for (const about of abouts) {
      for (const appointments of [[visit], []]) {
        const request = requests.compose(letter({ kind, appointments }), about, reason, now)
        expect(`${request.subject}\n${request.letter}\n${request.spoken}`).not.toMatch(
          /\b(?:subject|what|proof|ask|reschedule|missed|arrived-late(?:-past)?|wrong-details|address-change|employer|appointment|identity|post|reference)\.\w|\{\{/,
        )
      }
    }
  })
})
