/** A family that one letter calls: of whom a message speaks, why, at which hour, and how that is taken back. */
import { describe, expect, it } from 'vitest'
import { person, textFile } from './person.ts'

const rows = `M. OYELARAN Tunde           02/05/1984    8h30
Mme OYELARAN Bisi           14/08/1987    9h00
M. OYELARAN Dayo            11/09/2012    9h30
Mlle OYELARAN Kemi          20/01/2016    10h00`

const letter = (reach: string) => `OFII – Direction territoriale de Tours
Tours, le 11 janvier 2027

M. et Mme OYELARAN et leurs enfants
4 rue du Lac, 37000 TOURS

Objet : visite médicale – regroupement familial

La visite médicale de votre famille aura lieu le mardi 23 février 2027 au 8 rue du Port, 37000 Tours :

Nom                         Né(e) le      Heure
${rows}

Empêchement : ${reach}`

const byMail = letter('visites37@ofii.fr, 3 jours ouvrés à l’avance.')
const byPhone = letter('appelez le 02 47 00 00 00.')

/** What is answered to the last of several messages about the letter. */
async function answerTo(text: string, ...said: string[]): Promise<string> {
  const reader = person()
  await reader.says('', { files: [textFile(text)] })
  let answer = ''
  for (const words of said) answer = (await reader.says(words)).text
  return answer
}

describe('who cannot come', () => {
  it.each([
    ['my son has an exam that day, he can’t come', 'Mon fils OYELARAN Dayo ne pourra', 'd’un examen', '9h30'],
    ['Kemi is ill, please move it', 'OYELARAN Kemi ne pourra', 'raison de santé', '10h00'],
    ['my wife can’t come, she has to work', 'Mon épouse OYELARAN Bisi ne pourra', 'obligation', '9h00'],
    ['my hubby is abroad, he can not come', 'Mon époux OYELARAN Tunde ne pourra', 'déplacement', '8h30'],
    [
      'my wife and my son can’t come',
      'Mon épouse OYELARAN Bisi et mon fils OYELARAN Dayo ne pourront',
      '',
      '9h00',
    ],
    [
      'Dayo and Kemi can’t come, they have an exam',
      'OYELARAN Dayo et OYELARAN Kemi ne pourront',
      'examen',
      '9h30',
    ],
    [
      'my kids are ill, can we get another date for them',
      'OYELARAN Dayo et OYELARAN Kemi ne pourront',
      'santé',
      '10h00',
    ],
    ['my spouse is ill and can’t come', 'Mon/ma partenaire [Prénom NOM] ne pourra', 'santé', ''],
    [
      'my wife can’t come, our son is ill',
      'Mon épouse OYELARAN Bisi ne pourra',
      '[la raison en quelques mots]',
      '9h00',
    ],
    [
      'I can’t come, my daughter is ill',
      'Je ne pourrai malheureusement pas',
      'mon enfant est malade',
      '8h30',
    ],
  ])('%s', async (said, who, why, hour) => {
    const answer = await answerTo(byMail, said)
    expect(answer).toContain(who)
    expect(answer).toContain(why)
    expect(answer).toContain(hour)
  })

  it.each([
    ['my boy is ill', 'Mon fils [Prénom NOM] ne pourra'],
    ['my daughter can’t come', 'Ma fille [Prénom NOM] ne pourra'],
    ['my daughter Kemi can’t come', 'Ma fille OYELARAN Kemi ne pourra'],
    ['my child can’t come', 'Mon enfant OYELARAN Kemi ne pourra'],
  ])(
    'gives no name to a son or a daughter where the letter does not say which it is: %s',
    async (said, who) => {
      const open = byMail.replace('M. OYELARAN Dayo            11/09/2012    9h30\n', '').replace('Mlle ', '')
      expect(await answerTo(open, said)).toContain(who)
    },
  )

  it.each([
    'my son’s teacher is sick',
    'my neighbour’s wife is ill, can I move it?',
    'the interpreter’s son has an exam, his wife is ill',
    'my friend can’t come with us',
  ])('no message for one of the family: %s', async (said) => {
    expect(await answerTo(byMail, said)).not.toMatch(
      /(?:Mon|Ma) [^.]* ne pourra\b|OYELARAN [^.]* ne pourra\b/,
    )
  })

  it('leaves out the hours of the others', async () => {
    const answer = await answerTo(byMail, 'my wife and my son can’t come')
    expect(answer).not.toMatch(/8h30|10h00/)
  })
})

describe('who was meant is taken back', () => {
  it.each([
    [['my wife is ill, she can’t come', 'actually it is me who is ill'], 'Je ne pourrai', /Mon épouse/],
    [
      ['my wife is ill, she can’t come', 'I can’t come either, I have to work'],
      'Je ne pourrai',
      /Mon épouse|santé/,
    ],
    [
      ['my son is ill, please move it', 'my wife can’t come, she works that day'],
      'Mon épouse',
      /Mon fils|santé/,
    ],
    [['Dayo has an exam, he can’t come', 'my wife can’t come'], 'Mon épouse', /examen/],
    [['my boy is ill and can’t come', 'no, Tunde can’t come'], 'OYELARAN Tunde ne pourra', /Mon fils|santé/],
    [
      ['my wife is ill, she can’t come', 'my kids are ill too, they can’t come'],
      'OYELARAN Kemi ne pourront',
      /Mon épouse/,
    ],
  ])('%s', async (said, now, before) => {
    const answer = await answerTo(byMail, ...said)
    expect(answer).toContain(now)
    expect(answer).not.toMatch(before)
  })

  it.each([
    [['we can’t come that day, we have an exam', 'only Kemi'], 'OYELARAN Kemi ne pourra', 'examen'],
    [['my wife can’t come', 'she is ill'], 'Mon épouse OYELARAN Bisi ne pourra', 'raison de santé'],
    [['my son has an exam and can’t come', 'Dayo is ill'], 'OYELARAN Dayo ne pourra', 'raison de santé'],
    [['my spouse can’t come, she is ill', 'only Bisi'], 'OYELARAN Bisi ne pourra', 'pas se présenter'],
  ])('but not by what only says more of it: %s', async (said, who, why) => {
    const answer = await answerTo(byMail, ...said)
    expect(answer).toContain(who)
    expect(answer).toContain(why)
  })
})

describe('on the telephone', () => {
  it.each([
    ['my son has an exam that day, he can’t come', 'Mon fils OYELARAN Dayo ne pourra', 'd’un examen', '9h30'],
    ['Kemi is ill, please move it', 'OYELARAN Kemi ne pourra', 'raison de santé', '10h00'],
    ['my wife can’t come', 'Mon épouse OYELARAN Bisi ne pourra', 'pas se présenter à cette date.', '9h00'],
  ])('%s', async (said, who, why, hour) => {
    const answer = await answerTo(byPhone, said)
    expect(answer).toContain(who)
    expect(answer).toContain(why)
    expect(answer).toContain(hour)
    expect(answer).not.toMatch(/je suis malade|j’ai un examen|Je ne peux pas venir|you can’t come|8h30/)
  })

  it('names no hour where it is not known whose', async () => {
    const answer = await answerTo(byPhone, 'my spouse is ill and can’t come')
    expect(answer).toContain('Mon/ma partenaire [Prénom NOM] ne pourra')
    expect(answer).toContain('mardi 23 février 2027 :')
    expect(answer).not.toMatch(/8h30|9h00|9h30|10h00/)
  })

  it('speaks for the reader where the reader cannot come', async () => {
    expect(await answerTo(byPhone, 'I am ill and can’t come')).toContain('parce que je suis malade')
  })
})

describe('of whom a question is', () => {
  it.each([
    ['and my wife?', '9:00 in the morning'],
    ['what about Kemi', '10:00 in the morning'],
    ['at what time do my kids come', '9:30 in the morning'],
    ['my spouse?', ''],
  ])('%s', async (said, hour) => {
    expect(await answerTo(byMail, said)).toContain(hour)
  })

  it.each([
    'Kids skip school for it?',
    'which papers for the baby',
    'children get certificate too?',
    'who examines children, a pediatrician?',
    'my spouse is ill',
    'does my son need an x-ray?',
    'will my wife be ok',
    'the kids have school',
  ])('no hour: %s', async (said) => {
    expect(await answerTo(byMail, said)).not.toMatch(
      /\d:\d\d in the (?:morning|afternoon)|Any radiology centre/,
    )
  })

  it.each([
    ['I can’t come, I have to work', 'When does Kemi come?'],
    ['Dayo has an exam, he can’t come', 'my wife can’t come, she works', 'When does Kemi come?'],
    ['my wife can’t come', 'and at what time is my daughter'],
  ])('is answered beside a message for another date: %s', async (...said) => {
    const answer = await answerTo(byMail, ...said)
    expect(answer).toContain('10:00 in the morning')
    expect(answer).not.toContain('Madame, Monsieur')
  })
})

describe('a letter that only gives a day to each', () => {
  const couple = `OFII – Direction territoriale de Tours
Objet : contrat d’intégration républicaine – vos convocations
M. OYELARAN Tunde : mardi 23 février 2027 à 13 h 15
Mme OYELARAN Bisi : mercredi 24 février 2027 à 8 h 45
Lieu : 8 rue du Port, 37000 TOURS
Empêchement : visites37@ofii.fr`

  it('can be asked about by name', async () => {
    expect(await answerTo(couple, 'and Bisi?')).toContain('24 February 2027')
    expect(await answerTo(couple, 'Bisi can’t come, she is ill')).toContain('OYELARAN Bisi ne pourra')
  })
})

it('a day that a whole family missed is that of them all', async () => {
  const reader = person(new Date('2027-03-01T09:00:00Z'))
  await reader.says('', { files: [textFile(byMail)] })
  const { text } = await reader.says('we missed it, we were ill')
  for (const hour of ['8h30', '9h00', '9h30', '10h00']) expect(text).toContain(hour)
})

describe('an x-ray that goes by age', () => {
  const ages =
    'La radiographie pulmonaire est à effectuer pour les adultes et les enfants de plus de 15 ans, dans le centre de votre choix.'
  it.each(['must my daughter do the xray?', 'does Dayo need the x-ray', 'xray for my son of 14 or no'])(
    '%s',
    async (question) => {
      const answer = await answerTo(
        `${byMail}\n\n${ages}\n\nLes enfants ne sont pas admis à la réunion de l’après-midi.`,
        question,
      )
      expect(answer).toContain('enfants de plus de 15 ans')
      expect(answer).not.toMatch(/don’t bring children/i)
    },
  )
})
