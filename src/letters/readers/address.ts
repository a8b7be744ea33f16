/** Every postal address in a letter, with what stands around it: street, building, floor, postal code, city. */
import { lineAt, matches, type Passage, type Span } from '../passage.ts'
import { columnAbove, endOf, startOf } from './address-span.ts'
import { type City, cityAfter, cityBefore } from './city.ts'
import { streetBehind, streetIn } from './street.ts'

/** `above`: its cells above, where it stands in a column beside another one. */
export type Address = Span & {
  postalCode: string
  city: string
  street: string | null
  cedex: boolean
  above: Span[]
}

const codePattern =
  /(?<![\d.,/-]|(?:cs|bp|tsa)\s)(?:(?<!\d )|(?<=\b(?:porte|bureau|salle|appt?\.?|appartement|bat\.?|batiment|box|guichet|boite|hall|escalier|entree|etage|niveau)\s?(?:n°\s?)?\d{1,4} ))(?:f-)?((?!00)\d{2} ?\d{3})(?!\d|\s\d)(?:[ \t,-]{1,3}|\s{1,2}(?:ville|commune)\s?[:\t]\s?)(?=[a-z])/g
const cityFirst = /\((\d{5})\)|(?<=[a-z])(?<!\b(?:cs|bp|tsa|cedex)),? (\d{5})(?=\s?[,.;)\n\t]|$)/g

/** More addresses than any letter has: what lies beyond is not looked at. */
const mostAddresses = 60

const cache = new WeakMap<Passage, Address[]>()

export function addressesIn(passage: Passage): Address[] {
  const known = cache.get(passage)
  if (known) return known
  const addresses: Address[] = []
  for (const match of matches(passage, codePattern).take(mostAddresses)) {
    const city = cityAfter(passage, match.end)
    if (city) addresses.push(addressAt(passage, match.start, city, match[1] ?? '', addresses.at(-1)))
  }
  // "6 rue X à Dijon (21000)", "18 avenue de la Gare, Béziers 34500"
  for (const match of matches(passage, cityFirst).take(mostAddresses)) {
    const city = cityBefore(passage, match.start)
    if (!city) continue
    const address = addressAt(
      passage,
      city.start,
      { ...city, end: match.end },
      match[1] ?? match[2] ?? '',
      undefined,
    )
    // Without brackets only a street tells a postal code from another number.
    if (match[1] !== undefined || address.street !== null) addresses.push(address)
  }
  addresses.sort((a, b) => a.start - b.start)
  cache.set(passage, addresses)
  return addresses
}

function addressAt(
  passage: Passage,
  index: number,
  city: City,
  code: string,
  previous: Address | undefined,
): Address {
  const above = columnAbove(passage, index)
  const start = startOf(passage, index, previous?.end ?? 0, above.length > 0)
  const streets = [{ start, end: index }, ...above].map((span) => streetIn(passage, span))
  const street = streets.find((one) => one !== null) ?? null
  // "75013 Paris, 83 rue de Patay"
  const behind =
    street === null
      ? (streetBehind.exec(passage.text.slice(city.end, lineAt(passage, city.end).end))?.[0].length ?? 0)
      : 0
  const end = city.end + behind
  return {
    start,
    end: endOf(passage, start, end),
    postalCode: code.replace(/\s/g, ''),
    city: city.name,
    street: street ?? (behind > 0 ? streetIn(passage, { start: city.end, end }) : null),
    cedex: city.cedex,
    above,
  }
}
