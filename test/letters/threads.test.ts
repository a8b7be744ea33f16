/** Mails below mails: the office's newest one is the letter, what the older ones say holds where it is silent. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import type { Letter } from '../../src/letters/letter.ts'
import { letterText } from './text.ts'

/** As it is read: empty lines are gone. */
const lettersOf = (text: string): Letter[] =>
  extract([letterText(text.replace(/\n\s*\n/g, '\n'), 'e-mail')], new Date('2027-02-01T09:00:00Z'))

function read(text: string) {
  const [letter, ...more] = lettersOf(text)
  if (!letter || more.length > 0) throw new Error('not one letter')
  return {
    kind: letter.kind,
    issuedOn: letter.issuedOn?.value ?? null,
    calls: letter.appointments.map(({ date, start }) => `${date.value} ${start?.value ?? '?'}`),
    where: letter.appointments.map(({ postalCode }) => postalCode),
    documents: letter.documents.map(({ id }) => id),
    replaces: letter.replaces,
    cancelled: letter.cancelled,
    references: letter.references.map(({ value }) => value.value),
    office: letter.office?.value ?? null,
  }
}

const office = 'OFII Nantes Santé <sante.nantes@ofii.fr>'
const reader = 'Lindiwe Nkosi <lindiwe.nkosi@mail.example>'
const head = (day: string, subject = 'Re: Visite médicale') =>
  `De : ${office}\nDate : ${day}\nÀ : lindiwe.nkosi@mail.example\nObjet : ${subject}\n`

/** The summons at the bottom of the threads. */
const first = `Bonjour Madame NKOSI,
Vous êtes convoquée à la visite médicale le lundi 8 mars 2027 à 8h30, OFII, 4 rue du Calvaire-Grillaud, 44000 Nantes.
Merci d’apporter :
- votre passeport
- votre titre de séjour
- votre carnet de vaccination
Dossier 4403117265
OFII Nantes`
const excuse =
  'Bonjour, je ne peux pas venir le 8 mars, je passe un examen. Le 12 mars 2027 à 10h serait mieux. Merci'

/** The ways in which programs put a mail below another. */
const below: Record<string, (from: string, day: string, hour: string, text: string) => string> = {
  'Gmail in French': (from, day, hour, text) => `Le ${day} à ${hour}, ${from} a écrit :\n${quoted(text)}`,
  'Gmail in English': (from, day, hour, text) => `On ${day} at ${hour} ${from} wrote:\n${quoted(text)}`,
  'Apple Mail, unmarked': (from, day, hour, text) => `Le ${day} à ${hour}, ${from} a écrit :\n${text}`,
  'a folded attribution': (from, day, hour, text) =>
    `Le ${day} à ${hour}, ${from.replace(' <', '\n<')} a écrit :\n${quoted(text)}`,
  Outlook: (from, day, hour, text) =>
    `________________________________\nDe : ${from}\nEnvoyé : ${day} ${hour}\nÀ : ${from === office ? reader : office}\nObjet : Visite médicale\n${text}`,
  'Outlook in English': (from, day, hour, text) =>
    `From: ${from}\nSent: ${day} ${hour}\nTo: ${from === office ? reader : office}\nSubject: Visite médicale\n${text}`,
  'an older program': (from, day, hour, text) =>
    `-----Message d'origine-----\nDe : ${from}\nDate : ${day} ${hour}\nA : ${from === office ? reader : office}\nObjet : Visite médicale\n${text}`,
  Thunderbird: (from, day, hour, text) =>
    `-------- Message transféré --------\nSujet : Visite médicale\nDate : ${day} ${hour}\nDe : ${from}\nPour : ${from === office ? reader : office}\n${text}`,
  'Apple Mail, forwarded': (from, day, hour, text) =>
    `Begin forwarded message:\nFrom: ${from}\nSubject: Visite médicale\nDate: ${day} at ${hour}\nTo: ${from === office ? reader : office}\n${text}`,
  'a program in Spanish': (from, day, hour, text) => `El ${day}, ${hour}, ${from} escribió:\n${quoted(text)}`,
  'a program in Russian': (from, day, hour, text) => `${day}, ${hour}, ${from} написал(а):\n${quoted(text)}`,
}
const quoted = (text: string) => text.replace(/^/gm, '> ')
const styles = Object.entries(below)

/** The office's new mail, the reader's below it, the summons at the bottom. */
const thread = (newest: string, style = below['Gmail in French'], day = '16/02/2027') =>
  `${head(day)}${newest}\n${style?.(reader, '15/02/2027', '18:40', `${excuse}\n${style(office, '01/02/2027', '09:15', first)}`)}`

describe('another day is given', () => {
  it.each(styles)('below it the mails of %s', (_, style) => {
    const text = thread(
      'Bonjour,\nC’est noté. Nous vous attendons le jeudi 18 mars à 14h10.\nCordialement\nMme Tessier',
      style,
    )
    expect(read(text)).toMatchObject({
      kind: 'medical-visit',
      issuedOn: '2027-02-16',
      calls: ['2027-03-18 14:10'],
      where: ['44000'],
      documents: ['passport', 'residence-permit', 'vaccination-record'],
      replaces: '2027-03-08',
      references: ['4403117265'],
      office: 'Nantes',
    })
  })

  it.each([
    'Votre rendez-vous est déplacé au jeudi 18 mars à 14h10. Mêmes documents, même adresse.',
    'Pas de souci : jeudi 18 mars 2027, 14h10. Le reste ne change pas.',
    'Je vous propose une autre date : le jeudi 18 mars à 14h10. Apportez les papiers de mon premier message.',
    'Nouvelle date : jeudi 18/03/2027 à 14h10, au même endroit.',
    'La visite médicale du 8 mars est reportée au jeudi 18 mars à 14h10.',
    'Venez plutôt le jeudi 18 mars à 14h10, avec les mêmes pièces.',
  ])('%s', (words) => {
    expect(read(thread(`Madame,\n${words}\nOFII Nantes`))).toMatchObject({
      kind: 'medical-visit',
      calls: ['2027-03-18 14:10'],
      where: ['44000'],
      documents: ['passport', 'residence-permit', 'vaccination-record'],
      replaces: '2027-03-08',
    })
  })

  it('with its own place and list', () => {
    const words =
      'Madame,\nNouvelle convocation à la visite médicale : jeudi 18 mars 2027 à 14h10, 27 boulevard Guist’hau, 44300 Nantes.\nÀ apporter :\n- votre passeport\n- une radiographie des poumons\n'
    expect(read(thread(words))).toMatchObject({
      calls: ['2027-03-18 14:10'],
      where: ['44300'],
      documents: ['passport', 'chest-xray'],
    })
  })

  it('twice: the day in between is the one that is replaced', () => {
    const between = `Bonjour,\nVotre visite médicale est reportée au mardi 16 mars 2027 à 9h.\nOFII\nLe 01/02/2027 à 09:15, ${office} a écrit :\n${quoted(first)}`
    const text = `${head('24/02/2027')}Le médecin est absent ce jour-là. Votre visite médicale aura lieu le mercredi 31 mars à 11h20.\nLe 12/02/2027 à 10:00, ${office} a écrit :\n${quoted(between)}`
    expect(read(text)).toMatchObject({
      calls: ['2027-03-31 11:20'],
      where: ['44000'],
      replaces: '2027-03-16',
    })
  })
})

describe('the day is called off', () => {
  it.each([
    'Votre visite de lundi (8 mars) est annulée, ne vous déplacez pas. Une nouvelle convocation vous sera envoyée.',
    'Le médecin étant malade, votre rendez-vous du 8 mars à 8h30 est annulé. Nous reviendrons vers vous.',
    'Votre visite médicale est annulée. Vous recevrez une autre date par courrier.',
    'Nous devons annuler votre rendez-vous du lundi 8 mars. Ne venez pas.',
  ])('%s', (words) => {
    expect(read(thread(`Bonjour,\n${words}\nOFII Nantes`))).toMatchObject({
      kind: 'cancellation',
      issuedOn: '2027-02-16',
      calls: [],
      documents: [],
      replaces: null,
      cancelled: '2027-03-08',
      references: ['4403117265'],
    })
  })
})

describe('the day stays', () => {
  it.each([
    'Bonjour, oui, vous pouvez venir avec votre fille.\nCordialement',
    'Merci pour votre message, c’est bien noté.\nMme Tessier',
    'Il n’y a pas d’autre date, nous vous attendons comme prévu.',
    'Rappel : votre visite médicale a lieu le lundi 8 mars à 8h30.',
  ])('%s', (words) => {
    expect(read(thread(words))).toMatchObject({
      kind: 'medical-visit',
      issuedOn: '2027-02-16',
      calls: ['2027-03-08 08:30'],
      where: ['44000'],
      documents: ['passport', 'residence-permit', 'vaccination-record'],
      replaces: null,
      cancelled: null,
    })
  })
})

describe('whose mail it is', () => {
  it.each(styles)('the summons is below the reader’s answer only (%s)', (_, style) => {
    const text = style(
      reader,
      '15/02/2027',
      '18:40',
      `${excuse}\n${style(office, '01/02/2027', '09:15', first)}`,
    )
    expect(read(text)).toMatchObject({
      kind: 'medical-visit',
      calls: ['2027-03-08 08:30'],
      replaces: null,
      cancelled: null,
    })
  })

  it('a course of a partner that writes from its own mailbox', () => {
    const school = 'Formation Val Atlantique <cours@val-atlantique.example>'
    const call =
      'Madame,\nDans le cadre de votre contrat d’intégration républicaine, vous êtes attendue au cours de français le lundi 5 avril 2027 à 9h, 12 rue du Ponant, 44600 Saint-Nazaire.\nÀ apporter : votre contrat CIR.'
    const text = `De : ${school}\nDate : 20/03/2027\nÀ : lindiwe.nkosi@mail.example\nObjet : Re: cours de français OFII\nBonjour,\nLa salle est fermée le 5. Le cours de français commence le mercredi 7 avril à 9h30.\nLe 18/03/2027 à 08:00, ${reader} a écrit :\n> Merci, je serai là le 5 avril.\n> Le 17/03/2027 à 15:12, ${school} a écrit :\n${quoted(quoted(call))}`
    expect(read(text)).toMatchObject({
      kind: 'language-course',
      calls: ['2027-04-07 09:30'],
      where: ['44600'],
      documents: ['cir-contract'],
    })
  })

  it('a clerk whose name alone stands above the older mail', () => {
    const text = `De : Claire TESSIER <claire.tessier@ofii.fr>\nDate : 16/02/2027\nÀ : lindiwe.nkosi@mail.example\nObjet : Re: Visite médicale\nMadame,\nNous vous attendons le jeudi 18 mars à 14h10.\nLe 15/02/2027 à 18:40, Lindiwe Nkosi a écrit :\n${quoted(`${excuse}\nLe 01/02/2027 à 09:15, Claire TESSIER a écrit :\n${first}`)}`
    expect(read(text)).toMatchObject({
      calls: ['2027-03-18 14:10'],
      where: ['44000'],
      documents: ['passport', 'residence-permit', 'vaccination-record'],
      replaces: '2027-03-08',
    })
  })

  it('an office of another name that answers the reader at a private mailbox', () => {
    const private_ = 'Aminata <a.diallo@gmail.com>'
    const school = 'Accueil <contact@greta69.example>'
    const call =
      'Madame,\nDans le cadre de votre contrat d’intégration républicaine, une formation linguistique vous est prescrite. Inscrivez-vous auprès de contact@greta69.example.\nOFII Lyon'
    const text = `De : ${school}\nDate : 20/03/2027\nÀ : a.diallo@gmail.com\nObjet : Re: cours de français\nMadame,\nVotre premier cours de français du contrat d’intégration républicaine : lundi 3 mai 2027 à 9 h, 12 rue du Ponant, 69100 Villeurbanne.\nDe : ${private_}\nDate : 18/03/2027\nÀ : contact@greta69.example\nObjet : cours de français\nBonjour, je voudrais m’inscrire. Le 10 mai serait bien.\nDe : OFII Lyon <lyon@ofii.fr>\nDate : 15/03/2027\nÀ : a.diallo@gmail.com\nObjet : formation linguistique\n${call}`
    expect(read(text)).toMatchObject({ calls: ['2027-05-03 09:00'], where: ['69100'] })
  })

  it.each([
    [
      'a clerk by name alone who writes to a private mailbox',
      'FABRE Claire',
      'l.nkosi@gmail.com',
      '2027-03-18 14:10',
    ],
    [
      'the reader by name alone who writes to the office',
      'Lindiwe Nkosi',
      'sante.nantes@ofii.fr',
      '2027-03-08 08:30',
    ],
    [
      'the reader who sends it to another mailbox of theirs',
      'Lindiwe Nkosi',
      'l.nkosi@gmail.com',
      '2027-03-08 08:30',
    ],
  ])('%s', (_, from, to, call) => {
    const text = `De : ${from}\nEnvoyé : 16/02/2027\nÀ : ${to}\nObjet : Re: Visite médicale\nBonjour,\nLa visite médicale aura lieu le jeudi 18 mars 2027 à 14h10.\nDe : OFII Nantes\nEnvoyé : 01/02/2027\nÀ : Lindiwe Nkosi\nObjet : Visite médicale\n${first}`
    expect(read(text).calls).toEqual([call])
  })

  it('a pasted answer without a head of its own', () => {
    const text = `Madame,\nNous vous attendons à la visite médicale le jeudi 18 mars 2027 à 14h10 au lieu du 8.\nOFII Nantes\nLe 01/02/2027 à 09:15, ${office} a écrit :\n${quoted(first)}`
    expect(read(text)).toMatchObject({
      calls: ['2027-03-18 14:10'],
      where: ['44000'],
      replaces: '2027-03-08',
    })
  })

  it('a note above a pasted mail is nobody’s letter', () => {
    const text = `Hello, I cannot on 8 March, can I go on 12 March 2027 at 10:00?\nDe : ${office}\nDate : 01/02/2027\nÀ : ${reader}\nObjet : Visite médicale\n${first}`
    expect(read(text)).toMatchObject({ calls: ['2027-03-08 08:30'], replaces: null })
  })

  it('a letter that has such lines itself stays whole', () => {
    const text =
      'OFII Nantes\nVous êtes convoquée à la visite médicale.\nDate : lundi 8 mars 2027\nDe : 9h00\nÀ : 11h00\nObjet : visite\nLieu : 4 rue du Calvaire-Grillaud, 44000 Nantes\nLe 2 février, vous nous avez écrit : voici notre réponse.'
    expect(read(text)).toMatchObject({ calls: ['2027-03-08 09:00'], where: ['44000'] })
  })
})

it('keeps in which way, and with what proof, the newest mail wants to be asked for another date', () => {
  const [letter] = lettersOf(`${head('2 février 2027 10:00')}Bonjour Madame,
Votre visite médicale est déplacée au mardi 16 mars 2027 à 9h00.
En cas d’empêchement, écrivez-nous avec un justificatif : aucun report n’est accordé par téléphone.
${below['Outlook in English']?.(office, '20 janvier 2027', '09:12', first)}`)
  expect(letter?.reschedule).toMatchObject({ by: 'write', reason: { value: 'proof' } })
})

describe('a reminder', () => {
  const warnings = `Bonjour Madame NKOSI,
Vous êtes convoquée à la visite médicale le lundi 8 mars 2027 à 8h30, OFII, 4 rue du Calvaire-Grillaud, 44000 Nantes.
Une radiographie des poumons est à faire avant la visite, au plus tard le 1er mars 2027. Si vous êtes enceinte, ne passez pas la radiographie et prévenez-nous.
Personne n’est admis après 8h45.
OFII Nantes`
  const under = (newest: string) =>
    lettersOf(
      `${head('24/02/2027')}${newest}\n${below['Outlook']?.(office, '01/02/2027', '09:15', warnings)}`,
    )[0]

  it('leaves the warnings of the summons as they are', () => {
    const letter = under('Madame,\nRappel : votre visite médicale a lieu le lundi 8 mars à 8h30.')
    expect(letter?.instructions.map(({ id }) => id)).toContain('chest-xray-before')
    expect(letter?.xray?.pregnancy?.value).toMatchObject({ xray: 'no', tell: 'office' })
    expect(letter?.xray?.until?.value).toBe('2027-03-01')
    expect(letter?.lateness?.value).toMatchObject({ after: '08:45' })
  })

  it('of another day leaves those that are bound to no day', () => {
    const letter = under('Madame,\nVotre visite médicale est reportée au jeudi 18 mars à 14h10.')
    expect(letter?.xray?.pregnancy?.value).toMatchObject({ xray: 'no' })
    expect(letter?.xray?.until).toBeUndefined()
    expect(letter?.lateness).toBeUndefined()
  })

  it.each<[string, string[]]>([
    ['Bien reçu, à lundi.', ['free', 'ends', 'interpreter-own']],
    ['Merci de venir personnellement.', ['yourself', 'free', 'ends', 'interpreter-own']],
    ['La visite s’achève vers 11h30.', ['ends', 'free', 'interpreter-own']],
    ['Votre visite médicale est reportée au jeudi 18 mars à 14h10.', ['free', 'interpreter-own']],
    [
      'Votre visite médicale est reportée au jeudi 18 mars à 14h10. Merci de venir personnellement.',
      ['yourself', 'free', 'interpreter-own'],
    ],
  ])('leaves what was told beside: %s', (words, ids) => {
    const told = `${first}\nLa visite est gratuite.\nLa visite s’achève vers 11h.\nVous pouvez venir avec une personne qui traduit.`
    const [letter] = lettersOf(
      `${head('24/02/2027')}Madame,\n${words}\n${below['Outlook']?.(office, '01/02/2027', '09:15', told)}`,
    )
    expect(letter?.notes?.map(({ id }) => id).sort()).toEqual([...ids].sort())
  })

  it.each([
    [true, 'Rappel de votre rendez-vous. En cas d’empêchement, vous pouvez le modifier auprès de nous.'],
    [true, 'Bonjour, oui, votre fille peut venir. Pour annuler, écrivez-nous.'],
    [true, 'Pensez à votre visite. Toute demande de report est à faire par écrit.'],
    [true, 'Rappel de votre visite. Vous pouvez encore la modifier, l’annuler ou la reporter en ligne.'],
    [true, 'Appelez-nous afin de décaler votre visite si besoin.'],
    [true, 'Rappel de votre visite. Vous devez modifier votre adresse sur le site.'],
    [true, 'Merci de modifier la photo de votre dossier.'],
    [true, 'Vous devrez reporter ces numéros sur la fiche.'],
    [true, 'Votre adresse a bien été modifiée.'],
    [false, 'Nous avons modifié votre adresse, et votre visite est reportée.'],
    [false, 'Vous devrez reporter votre visite.'],
    [false, 'Merci de noter que votre rendez-vous doit être déplacé.'],
    [false, 'Le rendez-vous que vous avez demandé est modifié.'],
    [false, 'Vous devez savoir que le médecin est indisponible ce jour-là.'],
    [false, 'Merci de ne pas tenir compte de l’horaire : la visite sera décalée.'],
    [false, 'Vous avez bien été reçue, mais votre visite est à reprogrammer.'],
    [false, 'Le médecin est indisponible, vous pouvez demander une autre date.'],
    [false, 'Nous vous écrivons pour annuler votre rendez-vous.'],
    [false, 'Bonjour, votre rendez-vous sera peut-être reporté, nous vous écrirons.'],
    [false, 'Le médecin est indisponible ce jour-là, nous cherchons une autre date.'],
  ])('is sure (%s) of the day: %s', (sure, words) => {
    const letter = under(`Madame,\n${words}`)
    expect(letter?.appointments.map(({ date }) => date.sure)).toEqual([sure])
  })
})

it.each([
  [
    'De : Service accueil',
    'À : Madame DIALLO',
    'Date : 11 janvier 2027',
    'Objet : convocation à la visite médicale',
  ],
  [
    'Objet : convocation à la visite médicale',
    'Date : 11 janvier 2027',
    'De : le pôle santé',
    'À : Mme DIALLO',
  ],
])('takes the head of a letter on paper for no mail: %s', (...lines) => {
  const text = `Office français de l'immigration et de l'intégration
Direction territoriale de Rennes
8 rue Jean Julien Lemordant, 35000 RENNES – rennes@ofii.fr
${lines.join('\n')}
Madame,
Vous êtes convoquée à la visite médicale le mardi 9 mars 2027 à 9h00 à l'adresse ci-dessus.`
  const [letter] = extract([letterText(text)], new Date('2027-02-01T09:00:00Z'))
  expect(letter?.office?.value).toBe('Rennes')
  expect(letter?.contact.email?.value).toBe('rennes@ofii.fr')
  expect(letter?.appointments.map(({ postalCode }) => postalCode)).toEqual(['35000'])
})

it('finds the earlier mails below a page that is blank', () => {
  const newest = 'Madame,\nVotre visite médicale est reportée au jeudi 18 mars 2027 à 14h10.\nOFII Nantes'
  const text = `\f${head('16/02/2027')}${newest}\n${below['Outlook']?.(office, '01/02/2027', '09:15', first)}`
  expect(read(text)).toMatchObject({ calls: ['2027-03-18 14:10'], where: ['44000'], replaces: '2027-03-08' })
})
