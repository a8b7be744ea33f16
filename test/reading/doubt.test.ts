import { expect, it } from 'vitest'
import { settle } from '../../src/reading/doubt.ts'

const word = (text: string, certainty = 0.8) => ({
  text,
  certainty,
  left: 100,
  top: 50,
  right: 160,
  bottom: 62,
})

it.each([
  ['all agree', '9h00', ['9h00'], ['9h00'], '9h00', 0.8],
  ['a third is silent', '9h00', ['9h00'], [], '9h00', 0.8],
  ['two others agree against it', '2h00', ['9h00'], ['9h00'], '9h00', 0.4],
  ['one other is against it', '9h00', ['2h00'], ['9h00'], '9h00', 0.4],
  ['all differ', '9h00', ['2h00'], ['3h00'], '9h00', 0.4],
  ['only signs differ', '12/03', ['12.03'], ['12-03'], '12/03', 0.8],
  [
    'they are spaced otherwise',
    '9h15-12h30',
    ['9', 'h', '15', '-', '12h30'],
    ['9h15-', '12h30'],
    '9h15-12h30',
    0.8,
  ],
  ['an address is cut in two', 'a.b@ofii.fr', ['a.', 'b@ofii.fr'], ['a.b@ofii.fr'], 'a.b@ofii.fr', 0.8],
  ['one runs letters of ofii together', 'a.b@ofii.fr', ['a.b@ofii.fr'], ['a.b@ofi.fr'], 'a.b@ofii.fr', 0.8],
  ['none bears ofii out', 'a.b@ofii.fr', ['a.b@ofi.fr'], ['a.b@cofii.fr'], 'a.b@ofii.fr', 0.4],
  ['both see a ring twice', 'a.b@ofii.fr', ['a.b@0ofii.fr'], ['a.b@0ofii.fr'], 'a.b@ofii.fr', 0.4],
  ['one sees another name', 'a.b@ofii.fr', ['a.b@ofii.fr'], ['a.d@ofi.fr'], 'a.b@ofii.fr', 0.4],
  ['the first lacks a letter of ofii', 'a.b@ofi.fr', ['a.b@ofii.fr'], ['a.b@ofi.fr'], 'a.b@ofi.fr', 0.4],
  ['the ring of an @ was read twice', 'a.b@cofii.fr', ['a.b@cofii.fr'], ['a.b@ofii.fr'], 'a.b@ofii.fr', 0.4],
  ['the first lost a point of an address', 'ab@ofii.fr', ['a.b@ofii.fr'], ['ab@ofii.fr'], 'a.b@ofii.fr', 0.4],
  ['another lost a point of an address', 'a.b@ofii.fr', ['ab@ofii.fr'], ['ab@ofii.fr'], 'a.b@ofii.fr', 0.8],
  ['an address lost a point and is cut', 'ab@ofii.fr', ['a.', 'b@ofii.fr'], [], 'a.b@ofii.fr', 0.4],
])('of three readings, when %s', (_, first, second, third, text, certainty) => {
  const one = settle(
    word(first),
    second.map((said) => word(said)),
    third.map((said) => word(said)),
  )
  expect([one.text, one.certainty]).toEqual([text, certainty])
})
