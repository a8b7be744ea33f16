/** The city after a postal code: how far its name goes, whether it is a CEDEX, and how it is written in running text. */
import { lineAt, type Passage } from '../passage.ts'

const stops = new Set(
  `a au aux m mme mlle mr monsieur madame tel telephone fax metro tram tramway bus acces rez rdc etage batiment bat hall
   salle porte bureau pour muni munie vous votre nous et afin dans par merci cette ce ou si avec courriel mail email
   accueil service objet ref france lundi mardi mercredi jeudi vendredi samedi dimanche heure heures date du cedex
   rendez convocation niveau premier deuxieme ligne arret apporter documents euro euros eur`.split(/\s+/),
)
const joints = new Set([
  'sur',
  'sous',
  'en',
  'de',
  'la',
  'le',
  'les',
  'lez',
  'l',
  'd',
  'du',
  'des',
  'aux',
  'et',
  'a',
])

/** `end` is where the name, and a CEDEX behind it, ends. */
export type City = { name: string; end: number; cedex: boolean }

const capitalised =
  /(?:^|[\s,(])((?:(?:La|Le|Les|L[’'])\s?)?\p{Lu}[\p{L}’']*(?:[ -](?:\p{Lu}[\p{L}’']*|sur|sous|en|de|du|des|la|le|les|aux))*)\s*$/u

/** The name that ends at an index ("à Dijon (21000)"); null when no word with a capital stands there. */
export function cityBefore(passage: Passage, index: number): (City & { start: number }) | null {
  const line = lineAt(passage, index)
  const opens = passage.text.slice(line.start, index).trim() === ''
  const { start: first } = opens && line.start > 0 ? lineAt(passage, line.start - 1) : line
  const from = Math.max(first, index - 40)
  const raw = passage.raw.slice(passage.from[from], passage.from[index])
  const match = capitalised.exec(raw)
  const name = match?.[1]
  if (name === undefined) return null
  // On the line above, the words of a street may end as well.
  if (opens && !/(?:^|,|\n|\sà)\s*$/.test(raw.slice(0, (match?.index ?? 0) + 1))) return null
  const start = passage.text.slice(0, index).trimEnd().length - name.trimEnd().length
  return { name: tidyCity(name), start, end: index, cedex: false }
}

/** From the index where a city may begin; null when no name stands there. */
export function cityAfter(passage: Passage, index: number): City | null {
  const rest = restOfName(passage, index)
  const words = [...rest.matchAll(/([a-z]+)([\s'-]*)/g)]
  let end = 0
  let expected = 0
  for (const [place, match] of words.entries()) {
    const [all, word = '', gap = ''] = match
    if (match.index !== expected) break
    expected = match.index + all.length
    const first = place === 0
    if (first && stops.has(word)) return null
    const hyphenated = /[-']/.test(rest.charAt(match.index - 1))
    if (
      !first &&
      !hyphenated &&
      stops.has(word) &&
      !(word === 'france' && joints.has(words[place - 1]?.[1] ?? '')) &&
      !(joints.has(word) && continues(passage, index, words, place))
    )
      break
    if (!first && !joined(passage, index + match.index, rest.charAt(match.index - 1)) && !joints.has(word))
      break
    if (!hyphenated && joints.has(word) && !continues(passage, index, words, place)) break
    end = match.index + word.length
    if (/\s-|-\s|\s\s/.test(gap) || gap.includes('\t')) break
  }
  if (end < 2) return null
  const cedex = /^\s?cedex(?:\s?\d{1,2}(?!\d))?/.exec(rest.slice(end).replace(/^\s?-\s?/, ' '))
  const name = tidyCity(rawOf(passage, index, index + end).replace(/-\s+/g, '-'))
  return {
    name,
    end: index + end + (cedex ? rest.slice(end).search(/cedex/) + cedex[0].trim().length : 0),
    cedex: cedex !== null,
  }
}

/** The rest of the line; of a name that a hyphen breaks off at its end ("97410 Saint-", "Pierre") the next line too. */
function restOfName(passage: Passage, index: number): string {
  const { end } = lineAt(passage, index)
  const line = passage.text.slice(index, end)
  if (!/^(?:[a-z]+-)+$/.test(line)) return line.slice(0, 60)
  // The break counts as a second hyphen, so that every index stays where it is.
  return `${line}-${passage.text.slice(end + 1, lineAt(passage, end + 1).end)}`.slice(0, 60)
}

function rawOf(passage: Passage, start: number, end: number): string {
  return passage.raw.slice(passage.from[start], passage.to[end - 1])
}

/** A further word belongs to the name after a hyphen or an apostrophe, or with a capital. */
function joined(passage: Passage, index: number, gap: string): boolean {
  return gap === '-' || gap === "'" || /\p{Lu}/u.test(rawOf(passage, index, index + 1))
}

/** A joint (sur, en, de) needs a further word with a capital, which is no stop word. */
function continues(passage: Passage, index: number, words: RegExpExecArray[], place: number): boolean {
  const next = words[place + 1]
  const here = words[place]
  if (!next || !here || next.index !== here.index + here[0].length) return false
  const word = next[1] ?? ''
  if (joints.has(word)) return continues(passage, index, words, place + 1)
  return (word === 'france' || !stops.has(word)) && joined(passage, index + next.index, here[0].at(-1) ?? '')
}

/** `SAINT-DENIS` → `Saint-Denis`, `IVRY SUR SEINE` → `Ivry sur Seine`; a name already in small letters stays. */
function tidyCity(name: string): string {
  if (/\p{Ll}/u.test(name) && !/^\p{Ll}/u.test(name)) return name
  return name
    .toLowerCase()
    .replace(/(\p{L})(\p{L}*)/gu, (word, first: string, rest: string, offset: number) =>
      offset > 0 && (joints.has(word) || word === 'à') && !/^(?:la|le|les)$/.test(word)
        ? word
        : `${first.toUpperCase()}${rest}`,
    )
    .replace(/(?<=[ -])(?:La|Le|Les)(?=[ -])/g, (word) => word.toLowerCase())
}
