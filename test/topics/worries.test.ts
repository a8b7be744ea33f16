/** Worries: whoever was cheated gets help first, and each question about a scam its own answer. */
import { describe, expect, it } from 'vitest'
import type { Letter } from '../../src/letters/letter.ts'
import type { TopicId } from '../../src/topics/topic.ts'
import { grade, prose, wordCount } from '../wording/readability.ts'
import { found, medicalVisit, scam } from './letters.ts'
import { drawnReply, replyTo } from './replies.ts'

const doubted: Letter = {
  ...medicalVisit,
  sentences: [found('votre carte vous attend sur notre site', 'Votre carte vous attend sur notre site.')],
  warnings: [{ code: 'looks-like-a-scam', about: 'kind', with: { signs: 'address' } }],
}

const bank = [
  'I clicked the link and put my card number',
  'i gave my bank details yesterday!!',
  'i already paid 2 euros',
  'I entered the code from the sms, my card',
  'we transferred the money this morning',
  'I typed my IBAN in the form',
  'i already sent one code yesterday, what now',
  'I filled in my credit card and the cvv',
  'i bought the coupons and sent the codes',
  'help I paid!!! what can I do',
]
const papers = [
  'and the passport copy i sent too',
  'what if i already replied with my passport photo',
  'I uploaded my titre de sejour there',
  'i emailed them a selfie with my id',
  'we gave a copy of the residence permit',
]

describe('who only wants to look it up', () => {
  it.each([
    'how do I check if I paid',
    'how can i see if my tax is paid',
    'I only want to know if my visa is validated',
    'I am not sure whether I paid the tax',
    'where can I verify if my vls-ts is validated',
  ])('is led to the portal: %s', (question) => {
    for (const letter of [scam, doubted])
      expect(replyTo('scam-check', letter, question)).toContain(
        'administration-etrangers-en-france.interieur.gouv.fr',
      )
  })

  it.each([
    'i paid him, what now',
    'can you check, I paid 150 euros if I remember well',
    'I paid, how do I know if I am safe',
  ])('is not meant: %s', (question) => {
    expect(replyTo('scam-check', scam, question)).toMatch(/^\*\*Call your bank now/)
  })
})

describe('who has given something away', () => {
  const topics: TopicId[] = ['scam-check', 'visa-tax', 'privacy', 'unclear', 'off-topic', 'reschedule']
  it.each(bank)('calls the bank, whatever it was taken for and however sure the scam: %s', (question) => {
    for (const topic of topics)
      for (const letter of [scam, doubted])
        expect(replyTo(topic, letter, question)).toMatch(/^\*\*Call your bank now, before anything else/)
  })

  it.each(papers)('goes to the police: %s', (question) => {
    for (const letter of [scam, doubted])
      expect(replyTo('privacy', letter, question)).toMatch(/^\*\*Tell the police now/)
  })

  it.each([
    'I put my card number on the website',
    'i paid on the link',
    'I gave my bank details to a man on whatsapp',
    'we paid 50 to an agent',
    'i sent my iban by sms link to someone',
  ])('gets help beside a letter that is none, or without one: %s', (question) => {
    for (const letter of [medicalVisit, null])
      expect(replyTo('cost', letter, question)).toMatch(
        /^\*\*If that was not a site of the State.*call your bank now/,
      )
  })

  it.each([
    'i already paid the tax stamp',
    'do i need my bank card',
    'i sent my passport copy to the office',
    'I gave my RIB to the office last week',
    'they sent me this letter about my card, what is it',
    'I paid 200 euros for the visa, do i pay again?',
  ])('is not seen beside a letter that is none: %s', (question) => {
    expect(replyTo('cost', medicalVisit, question)).not.toMatch(/call your bank|tell the police/i)
  })

  it.each([
    'they want my card number, should i send it',
    'should i send the iban',
    'must I give my passport copy',
    'do i send the selfie',
  ])('is not seen in a question before it: %s', (question) => {
    for (const letter of [scam, doubted])
      expect(replyTo('scam-check', letter, question)).toMatch(/^\*\*No: send nothing to this message/)
  })
})

const asked: [string, RegExp][] = [
  ['my friend paid already, can he get money back', /^\*\*Perhaps, if they call their bank today/],
  ['my husband sent the code yesterday', /^\*\*Perhaps, if they call their bank/],
  ['my cousin gave her card to them, is it lost', /^\*\*Perhaps, if they call their bank/],
  ['where can i report', /^\*\*Report it at 17cyber/],
  ['should I go to the police with this', /^\*\*Report it at 17cyber/],
  ['how to make a complaint against them', /^\*\*Report it at 17cyber/],
  ['they say police will come and OQTF', /^\*\*No: nothing happens to you because of this message/],
  ['will the police come to my house', /^\*\*No: nothing happens/],
  ['my visa will be cancelled?', /^\*\*No: nothing happens/],
  ['can they deport me if i dont pay', /^\*\*No: nothing happens/],
  ['am i going to prison', /^\*\*No: nothing happens/],
  ['what if I just ignore it', /^\*\*No: nothing happens/],
  ['the man on whatsapp is calling me again', /^\*\*Don’t answer, and block/],
  ['should i answer to them', /^\*\*Don’t answer, and block/],
  ['she keeps writing to me, can I block her', /^\*\*Don’t answer, and block/],
  ['do I reply to the email', /^\*\*Don’t answer, and block/],
  ['but it says Directeur General of OFII', /^\*\*A name, a title, a logo or a stamp proves nothing/],
  ['but there is the logo and the stamp', /proves nothing/],
  ['how do they know my name then', /proves nothing/],
  ['what is PCS', /^\*\*It is a prepaid card/],
  ['what does coupon transcash mean', /^\*\*It is a prepaid card/],
  [
    'how do I know if I have a real appointment',
    /^\*\*This message changes nothing about what you really applied for/,
  ],
  [
    'But I really have OFII appointment in February I think',
    /^\*\*This message changes nothing about what you really applied for/,
  ],
  [
    'but I did apply for a card in Septemer, so maybe real?',
    /^\*\*This message changes nothing about what you really applied for/,
  ],
  ['do i need to go on 2 december??', /^\*\*No, not because of this message/],
  ['should we come that day or not', /^\*\*No, not because of this message/],
  ['my card is ready?? great! when do i get it', /^\*\*Only this message says so/],
  ['so i get my 200 back? i want a refund', /^\*\*Not through this message/],
  ['ok who do I call', /^\*\*About your file: OFII, on a number from ofii.fr/],
  ['what do i do about my bank card', /^\*\*If you gave its number, call your bank now/],
  ['should i login with franceconnect', /^\*\*No: don’t click, log in or confirm/],
  ['how do i confirm my visit', /^\*\*No: don’t click, log in or confirm/],
  ['What should I do with this mail', /^\*\*Don’t answer it. Keep it as proof/],
  ['can I delete it', /^\*\*Don’t answer it. Keep it as proof/],
  ['is it scam yes or no', /^\*\*Yes: this looks like a scam/],
  ['is this fake', /^\*\*Yes: this looks like a scam/],
  ['is it real', /^\*\*No, don’t trust it: this looks like a scam/],
  ['can i trust this', /^\*\*No, don’t trust it/],
  ['how do you know its fake', /^\*\*I can’t prove it, but these signs/],
  ['i bought the coupon but not sent the code yet', /^\*\*Don’t send the code/],
]

it.each([
  'i clicked it but did not type anything',
  'I opened the link, what should I do',
  'we answered the mail, nothing else',
])('tells who only clicked or answered to stop there: %s', (question) => {
  for (const letter of [scam, doubted])
    expect(replyTo('unclear', letter, question)).toMatch(/^\*\*If you gave nothing there, stop here/)
})

it.each(['I logged in with franceconnect', 'i typed my password there'])(
  'has the password changed: %s',
  (question) => {
    expect(replyTo('unclear', scam, question)).toMatch(/^\*\*Change that password now/)
  },
)

it('sends nobody to an address of a letter that is doubted', () => {
  const silent: Letter = {
    ...doubted,
    contact: { email: null, phone: null },
    reschedule: { ...doubted.reschedule, email: null, phone: null },
  }
  expect(replyTo('reschedule', silent, 'i cannot come')).toMatch(
    /^\*\*Ask OFII first, on a number from ofii.fr/,
  )
})

describe('a question about a scam', () => {
  it.each(asked)('has its own answer, whatever it was taken for: %s', (question, start) => {
    for (const topic of ['scam-check', 'when', 'unclear', 'legal-advice'] as const)
      expect(replyTo(topic, scam, question)).toMatch(start)
  })

  it.each([
    ['where do i report a scam', /^\*\*Report it at 17cyber/],
    ['what is a PCS coupon', /^\*\*It is a prepaid card/],
    ['a man says he is from ofii and keeps calling me', /^\*\*Don’t answer, and block/],
  ] as const)('has it without a letter: %s', (question, start) => {
    expect(replyTo('scam-check', null, question)).toMatch(start)
  })

  it('shows no line of a letter that is doubted', () => {
    expect(replyTo('unclear', doubted, 'my card is ready? when do i get it')).not.toContain('vous attend')
  })

  it('leaves thanks, and what is asked of Convoc, alone', () => {
    expect(replyTo('thanks', scam, 'thanks you saved me')).not.toMatch(/scam|bank/)
    expect(replyTo('delete-data', scam, 'delete all my card data')).not.toMatch(/looks like a scam/)
  })
})

it('is short, and easy to read', () => {
  for (const [question] of [...asked, ...[...bank, ...papers].map((one) => [one] as const)]) {
    const { parts } = drawnReply('scam-check', scam, question)
    expect(wordCount(parts), question).toBeLessThanOrEqual(120)
    expect(grade(prose(parts)), question).toBeLessThanOrEqual(8)
  }
})

describe('who fears for the papers because of an illness', () => {
  it.each([
    'is it dangerous for my visa if i have hiv',
    'i have diabetes will it make problem',
    'what happens if they find tuberculosis',
    'i had cancer, is it bad for me?',
    'my xray is bad, am i in trouble',
    'hepatitis b, will they send me away',
  ])('is not told what follows for whoever stays away: %s', (question) => {
    for (const topic of ['consequence', 'cir-breach'] as const) {
      const text = replyTo(topic, medicalVisit, question)
      expect(text).toMatch(/^\*\*I found no text that refuses a visa or a card for an illness/)
      expect(text).not.toContain('don’t go')
    }
  })

  it.each([
    'what happens if i dont go because i have hepatitis',
    'i have tuberculosis and can not come that day, will they punish me',
    'what if i am sick',
  ])('is told it where that is asked: %s', (question) => {
    expect(replyTo('consequence', medicalVisit, question)).not.toContain('I found no text that refuses')
  })
})

describe('a day that the office calls off', () => {
  const off: Letter = { ...medicalVisit, kind: 'cancellation', appointments: [], cancelled: '2027-03-11' }
  it.each<[TopicId, string]>([
    ['cir-breach', 'is my course cancelled'],
    ['cir-breach', 'will they end my contract'],
    ['consequence', 'is it bad for me'],
    ['missed', 'does it count as absent'],
  ])('threatens nobody: %s, %s', (topic, question) => {
    const text = replyTo(topic, off, question)
    expect(text).toContain('cancelled')
    expect(text).not.toMatch(/prefect|contract|no good reason/)
  })
})
