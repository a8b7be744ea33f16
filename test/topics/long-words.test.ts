/** Words without an end, as a broken scan may bring them, are read in no time that anybody would notice. */
import { expect, it } from 'vitest'
import { conditionOf } from '../../src/topics/consequences/conditions.ts'
import { meaningsOf } from '../../src/topics/consequences/meanings.ts'
import { explain } from '../../src/topics/explain.ts'
import { bare } from '../../src/topics/place.ts'
import { wordsOf } from '../../src/topics/statement.ts'
import { found, letter, medicalVisit } from './letters.ts'

const long = (seed: string) => seed.repeat(Math.ceil(60_000 / seed.length))

it.each(['preuve', 'certificat ', 'justificatif@', 'preuve.'])(
  'tells where proof goes after many a « %s »',
  (seed) => {
    const reschedule = {
      ...medicalVisit.reschedule,
      email: null,
      phone: found('0299112233', '02 99 11 22 33'),
      by: 'call' as const,
      thenProof: found(true as const, `puis envoyez un justificatif ${long(seed)}`),
    }
    const now = new Date('2027-01-27T09:00:00Z')
    const said = explain(letter({ ...medicalVisit, reschedule }), now)
    expect(said.map(({ say }) => say)).toContain('move:thenProof.plain')
  },
)

it.each([
  'sans nous avoir ',
  'contrat ',
  'suspendu le ',
  'n’est pas ',
  'sans que ',
  'compte ',
  'sans conséquence sur votre titre ',
])('knows what follows after many a « %s »', (seed) => {
  const words = `Bonjour. ${long(seed)}. Absent, votre contrat sera résilié`
  expect(meaningsOf(words).map(({ id }) => id)).toContain('contract-ended')
  expect(conditionOf(words)).toMatch(/^consequence:/)
})

it.each(['(', '« ', ' ', '| ', '.', '- ', ' – ', 'tram '])('cuts a quotation with many a « %s »', (seed) => {
  expect(wordsOf(found('', `${long(seed)}x`))).toMatch(/x\)?$/)
  expect(bare(`3 rue Haute ${long(seed)}xyz`)).toMatch(/xyz$/)
})
