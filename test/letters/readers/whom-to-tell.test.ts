/** Whom a letter wants to be told, by when, and what stands near by that serves for something else. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/letters/extract.ts'
import { letterText } from '../text.ts'

function read(words: string) {
  const text = `OFII – Direction territoriale de Lille
2 rue de Tenremonde, 59000 Lille – 03 20 99 98 60
Lille, le 5 janvier 2027
CONVOCATION – FORMATION CIVIQUE, PREMIÈRE JOURNÉE
Madame,
Vous êtes convoquée le mardi 9 mars 2027 à 9h00, 2 rue de Tenremonde, 59000 Lille.
${words}
Veuillez agréer, Madame, l'expression de nos salutations distinguées.`
  const [letter] = extract([letterText(text)], new Date('2027-01-10T09:00:00Z'))
  if (!letter) throw new Error('no letter')
  return letter
}

describe('who is ill and nobody else', () => {
  it.each([
    'En cas de maladie, téléphonez au 03 20 11 22 33 avant l’heure prévue.',
    'SI VOUS ÊTES MALADE, PRÉVENEZ LE CENTRE AU 03 20 11 22 33.',
    'Si vous tombez malade : appelez le 03 20 11 22 33.',
  ])('%s', (words) => expect(read(words).reschedule.of?.value).toBe('ill'))

  it.each([
    'En cas de maladie ou d’empêchement, téléphonez au 03 20 11 22 33.',
    'En cas de maladie ou de contrainte de travail, écrivez à civique.lille@ofii.fr.',
    'Si vous ne pouvez pas venir, appelez le 03 20 11 22 33. En cas de maladie, prévenez aussi votre employeur.',
    'En cas de maladie, un certificat médical est exigé.',
  ])('not: %s', (words) => expect(read(words).reschedule.of).toBeUndefined())
})

describe('who is kept away by something else than an illness', () => {
  it.each([
    'En cas de maladie, envoyez votre certificat à civique.lille@ofii.fr. Pour toute autre raison, appelez le 03 20 11 22 33.',
    'Malade : certificat à civique.lille@ofii.fr. Pour un autre motif, téléphonez au 03 20 11 22 33.',
  ])('is told whom to ring: %s', (words) => {
    const { reschedule } = read(words)
    expect(reschedule.phone?.value).toBe('0320112233')
    expect(reschedule.of).toBeUndefined()
  })
})

it('may be asked until the hour itself', () => {
  expect(
    read('En cas de maladie, téléphonez au 03 20 11 22 33 avant l’heure prévue.').reschedule.untilHour,
  ).toBeDefined()
  expect(
    read('Présentez-vous avant l’heure prévue. Empêchement : 03 20 11 22 33.').reschedule.untilHour,
  ).toBeUndefined()
})

describe('a number for the day itself', () => {
  it.each([
    'Un contretemps le jour même : 03 20 11 22 33.',
    'Imprévu de dernière minute : 03 20 11 22 33',
    'Empêchement le jour J ? Appelez le 03 20 11 22 33.',
    'Si vous êtes en retard le matin même, appelez le 03 20 11 22 33.',
  ])('%s', (words) => {
    const letter = read(words)
    expect(letter.phoneUses).toMatchObject([{ phone: '0320112233', use: 'same-day' }])
    expect(letter.reschedule.phone).toBeNull()
  })

  it.each([
    'En cas d’empêchement, même le jour même, appelez le 03 20 11 22 33.',
    'En cas de contretemps : 03 20 11 22 33.',
  ])('not: %s', (words) => {
    expect(read(words).phoneUses).toBeUndefined()
    expect(read(words).reschedule.phone?.value).toBe('0320112233')
  })
})

describe('a switchboard that moves no date', () => {
  it.each([
    'Prévenez-nous par courriel : civique.lille@ofii.fr. Le standard (03 20 11 22 33) n’est pas habilité à modifier les dates.',
    'Empêchement : civique.lille@ofii.fr. Le secrétariat (03 20 11 22 33) n’a pas qualité pour changer les dates.',
    'Empêchement : civique.lille@ofii.fr. Le centre (03 20 11 22 33) ne peut pas modifier vos dates.',
  ])('%s', (words) => {
    const { reschedule, phoneUses } = read(words)
    expect(reschedule).toMatchObject({
      phone: null,
      email: { value: 'civique.lille@ofii.fr' },
      onceOnly: false,
    })
    expect(phoneUses).toMatchObject([{ phone: '0320112233', movesNone: true }])
  })
})

describe('a date that cannot be moved', () => {
  it.each([
    'Il s’agit de la dernière date possible.',
    'C’est la dernière session qui puisse vous être proposée.',
    'Cette journée au centre de formation ne peut pas être reportée.',
  ])('%s', (words) => expect(read(words).reschedule.onceOnly).toBe(true))

  it.each([
    'L’organisme vous renseigne au 03 20 11 22 33 mais ne peut pas changer les dates.',
    'Le formateur ne pourra modifier les jours de formation.',
    'La dernière date de la formation vous sera donnée plus tard.',
  ])('not: %s', (words) => expect(read(words).reschedule.onceOnly).toBe(false))
})

it.each([
  ['Une seule journée peut être décalée, une seule fois : écrire à civique.lille@ofii.fr.', 'one'],
  ['Changement de date : une seule demande par journée, au 03 20 11 22 33.', 'each'],
])('which days may be moved: %s', (words, which) => {
  expect(read(words).reschedule).toMatchObject({ onceOnly: true, oneDay: { value: which } })
})

it('moves to the next group alone', () => {
  expect(
    read(
      'Pas disponible ? Demandez par courriel (civique.lille@ofii.fr) à passer dans le groupe qui suit le vôtre.',
    ).reschedule,
  ).toMatchObject({ by: 'write', to: { value: 'next-group' } })
  expect(read('Empêchement : 03 20 11 22 33. Le groupe est complet.').reschedule.to).toBeUndefined()
})

it('leaves the office alone where the centre moves the days', () => {
  const asked = 'Pour changer de date : Nord Savoirs, 03 20 11 22 33.'
  expect(read(`${asked} Ne pas écrire à l’OFII à ce sujet.`).reschedule.notOffice).toBeDefined()
  expect(read(`${asked} Écrivez à l’OFII si le centre ne répond pas.`).reschedule.notOffice).toBeUndefined()
})

describe('proof of an absence', () => {
  it.each([
    'Absence : justificatif à envoyer ss 48 h à civique.lille@ofii.fr.',
    'En cas d’absence, le certificat médical est à adresser sous deux jours à civique.lille@ofii.fr.',
  ])('is no way to ask for another day: %s', (words) => {
    expect(read(words).reschedule.email).toBeNull()
    expect(read(words).excuse).toBeDefined()
  })

  it('is one where somebody is told as well', () => {
    expect(
      read(
        'En cas d’absence, prévenez-nous et envoyez un justificatif sous 48 heures à civique.lille@ofii.fr.',
      ).reschedule.email?.value,
    ).toBe('civique.lille@ofii.fr')
  })
})

describe('what was written before', () => {
  it('is no way to ask again', () => {
    const words = `Par lettre parvenue à mes services le 4 janvier, vous avez bien voulu me faire connaître votre empêchement.
Si une difficulté nouvelle se présentait, vous auriez à m’en saisir cinq jours avant, à l’adresse civique.lille@ofii.fr, en produisant toute pièce utile.`
    expect(read(words).reschedule).toMatchObject({ by: 'write', reason: { value: 'proof' } })
  })

  it('is another matter than hours of work that change', () => {
    const { reschedule } = read(
      'Toute absence se justifie au 03 20 11 22 33. Si vos horaires de travail changent, écrivez à civique.lille@ofii.fr.',
    )
    expect(reschedule.by).toBeUndefined()
    expect(reschedule.phone?.value).toBe('0320112233')
  })
})

it('does on the slip what is to be done with it', () => {
  const slip = 'Le coupon ci-dessous est à nous faire parvenir avant le 20 février 2027.'
  expect(read(`${slip} C’est aussi avec lui que vous pouvez demander un autre jour.`)).toMatchObject({
    reschedule: { slip: { value: true } },
    deadlines: [{ for: 'return-slip', arrives: true }],
  })
  expect(read(`${slip} Empêchement : 03 20 11 22 33.`).reschedule.slip).toBeUndefined()
})

it.each([
  [
    'Je ne peux pas venir. Je fais quoi ? Vous appelez le 03 20 11 22 33. Vous devez donner un papier qui le prouve.',
    'proof',
  ],
  ['Si vous ne pouvez pas venir, appelez le 03 20 11 22 33. Vous devez dire pourquoi.', 'why'],
  [
    'Si vous ne pouvez pas venir, appelez le 03 20 11 22 33. Vous devez apporter un justificatif de domicile.',
    undefined,
  ],
  ['Nous vous expliquerons tout. Vous devez dire pourquoi vous apprenez le français.', undefined],
])('wants a reason in a sentence of its own: %s', (words, reason) => {
  expect(read(words).reschedule.reason?.value).toBe(reason)
})

it('is told which appointment is meant', () => {
  const asked = 'Pour déplacer l’un des rendez-vous, écrire à civique.lille@ofii.fr'
  expect(read(`${asked}, en précisant lequel.`).reschedule.which).toBeDefined()
  expect(read(`${asked}.`).reschedule.which).toBeUndefined()
})

describe('a last day', () => {
  it('takes what it is for from the sentence before', () => {
    const words = `Pour dire que vous acceptez la place, ou demander un autre groupe : inscription@nord-savoirs.example.
Merci de le faire avant le 20 janvier 2027.`
    expect(read(words).deadlines).toMatchObject([
      { for: 'confirm', to: { email: { value: 'inscription@nord-savoirs.example' } } },
    ])
  })

  it('is none of the reader’s when others keep it', () => {
    expect(read('Les troisième et quatrième journées se tiendront avant le 30 juin 2027.').deadlines).toEqual(
      [],
    )
  })

  it('is one to give a reason', () => {
    expect(
      read(
        'Faute de comparaître, et faute d’un motif légitime porté à notre connaissance sous huit jours, le contrat sera résilié.',
      ).deadlines[0]?.for,
    ).toBe('justify')
  })
})

describe('when a telephone is answered', () => {
  it.each([
    ['En cas d’empêchement : 03 20 11 22 33 (pas le mercredi).', { half: null, from: null, except: [3] }],
    ['En cas d’empêchement : 03 20 11 22 33 (le matin, sauf le vendredi).', { half: 'morning', except: [5] }],
    [
      'En cas d’empêchement : 03 20 11 22 33 (lundi et jeudi, 8 h - 11 h 30).',
      { on: [1, 4], from: '08:00', to: '11:30' },
    ],
    ['En cas d’empêchement : 03 20 11 22 33, mar. et jeu., 14h-16h.', { on: [2, 4], from: '14:00' }],
    [
      'En cas d’empêchement : 03 20 11 22 33 (9 h - 12 h, sauf mardi et jeudi).',
      { from: '09:00', except: [2, 4] },
    ],
  ])('%s', (words, open) => {
    expect(read(words).phoneHours).toMatchObject([{ phone: '0320112233', open: { value: open } }])
  })
})

describe('a telephone that is not answered for a part of a day', () => {
  it.each([
    'En cas d’empêchement : 03 20 11 22 33, du lundi au vendredi de 9 h à 17 h, sauf le vendredi après-midi.',
    'En cas d’empêchement : 03 20 11 22 33 (du lundi au vendredi de 9 h à 17 h, sauf le vendredi (16 h)).',
    'En cas d’empêchement : 03 20 11 22 33, de 9 h à 12 h, sauf les mardis et jeudis matin.',
    'En cas d’empêchement : 03 20 11 22 33 (pas le mercredi matin).',
    'En cas d’empêchement : 03 20 11 22 33, sauf le vendredi à partir de 16 h.',
  ])('is not told to be shut on the whole day, nor open then: %s', (words) => {
    expect(read(words).phoneHours ?? []).toEqual([])
  })

  it.each([
    ['En cas d’empêchement : 03 20 11 22 33, du lundi au vendredi de 9 h à 17 h, sauf le vendredi.', [5]],
    ['En cas d’empêchement : 03 20 11 22 33 (sauf le mercredi), de 9 h à 17 h.', [3]],
  ])('is shut on the whole day: %s', (words, except) => {
    expect(read(words).phoneHours).toMatchObject([{ open: { value: { except } } }])
  })
})

it('does not ring the teacher', () => {
  const words = 'Formatrice référente : Mme Pradelle, 03 20 11 22 33'
  expect(read(`${words}\nÉcrivez à civique.lille@ofii.fr.`).contact.phone?.value).not.toBe('0320112233')
  expect(
    read('En cas d’empêchement, prévenez votre formatrice référente, Mme Pradelle, au 03 20 11 22 33.')
      .reschedule.phone?.value,
  ).toBe('0320112233')
})
