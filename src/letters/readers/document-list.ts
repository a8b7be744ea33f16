/** The places of a letter that list what to bring or send, cut into items. */
import {
  lineAt,
  matches,
  type Passage,
  type PassageLine,
  type Span,
  sentenceAt,
  textOf,
  trimmed,
} from '../passage.ts'
import { documentIn } from './document-names.ts'

/** `open`: items that are no known document count too. `conditional`: the words above the item make it so. */
export type ListItem = Span & { open: boolean; conditional: boolean }

/** Words after which a list begins. */
const strong =
  /\b(?:muni(?:e|s|es|r|\(e\)|\(e\)s)?|munissez-vous|(?:a |d')?apporte(?:r|z|rez)|a fournir|a presenter|a produire|a joindre|a prevoir|prevoyez|(?:documents?|pieces?|justificatifs?|papiers|elements|examens?|items?)(?:\s[a-z'()]{1,16}){0,7}(?=\s?[:\t])|vous (?:devez|devrez) (?:presenter|fournir|produire)|en possession|(?:se presenter|venir|venez|presentez-vous) avec|pensez a|n'oubliez pas|bring)(?![a-z])/g
/** Verbs that also take other objects: only known documents are items then. */
const weak =
  /(?<!(?:vous|se|nous)\s)\b(?:presente(?:r|z|rez)(?![a-z]|\s?-?\s?vous)|preparer|prepare[rz]|a portee de main|a (?:sa |notre |leur |la )?disposition|sur presentation|fournir|fournisse?z|produire|remettre|joindre|transmettre|communiquer|nous adresser|lui adresser|faire parvenir|envoye(?:r|z))\b/g
/** In a table the label stands alone at the head of its line. */
const cell =
  /(?:^|\n|\t)\s?(?:documents?|pieces?|justificatifs|a apporter|a presenter|pieces a fournir|documents a (?:apporter|presenter|fournir))\s?(?:[\t|]|\n|\s(?=[a-z]))/g
const against =
  /(?<!oubliez )\b(?:inutile|pas|aucune?|sans|ne|n')\s?(?:besoin |necessaire |de |d')*(?:vous |l')?$/

/** More lists, and a longer sentence, than any letter has: what lies beyond is not looked at. */
const mostLists = 40
const longestSentence = 1_500

const bullet = /^\s?(?:[•·▪◦●○■□➢✓✔*+°>«»¢-]|\d{1,2}[.)]|[a-eo]\)|[eo](?=\s))\s{0,2}/
const lastsUntil =
  /^(?:vous |veuillez|merci|en cas|si vous (?!en |avez |portez|etes|disposez|possedez)|nous |toute absence|tout (?:retard|report|dossier)|a defaut|prenez|prendre|le repas|presentez|il |ils |la (?:visite|radio\w* (?:est|sera))|votre (?:visite|rendez|dossier|absence|presence)|l'(?:ofii|office|entretien)|pour (?:tout|reporter|plus|nous)|adresse\b|lieu\b|date\b|heure|horaires|contact|tel\b|rendez|madame|monsieur|je |dans |afin|cette convocation|ce rendez|aucun|sans |au cas|important|attention|nb\b|n\.b|nota|ref|p\.s)/

/** Words behind what to bring: "une pièce d'identité vous sera demandée". */
const behind =
  /\b(?:vous (?:sera|seront) demandee?s?|(?:est|sont|sera|seront) (?:exigee?s?|a (?:presenter|apporter|fournir)|requise?s?)|(?:doit|doivent|devra|devront) etre (?:presente|apporte|fourni)\w*)/g

export function documentItems(passage: Passage): ListItem[] {
  const items: ListItem[] = []
  for (const { start } of matches(passage, behind).take(mostLists)) {
    const from = Math.max(sentenceAt(passage, start).start, start - 200)
    if (against.test(`${textOf(passage, { start: from, end: start }).slice(0, 30)} `)) continue
    items.push(
      ...pieces(passage, { start: from, end: start }).map((span) => ({
        ...span,
        open: false,
        conditional: false,
      })),
    )
  }
  for (const [pattern, open] of [
    [strong, true],
    [cell, true],
    [weak, false],
  ] as const) {
    for (const match of matches(passage, pattern).take(mostLists)) {
      if (against.test(passage.text.slice(Math.max(0, match.start - 30), match.start))) continue
      for (const item of itemsFrom(passage, match.end, open)) {
        if (!items.some(({ start, end }) => item.start < end && item.end > start)) items.push(item)
      }
    }
  }
  return items.sort((a, b) => a.start - b.start)
}

function itemsFrom(passage: Passage, index: number, open: boolean): ListItem[] {
  const sentence = sentenceAt(passage, Math.max(0, index - 1))
  const question = /^\s?[?:]?\s?\n/.exec(passage.text.slice(index, index + 4))
  if (question) return linesBelow(passage, lineAt(passage, index).end, open)
  const colon = passage.text.slice(index, Math.min(sentence.end + 2, index + 200)).search(/:\s|:$/)
  const start = colon < 0 ? index : index + colon + 1
  const rest = lineAt(passage, start).end
  if (textOf(passage, { start, end: rest }).trim() === '')
    return linesBelow(passage, rest, open || colon >= 0)
  const end = Math.min(Math.max(sentenceAt(passage, start + 1).end, start), start + longestSentence)
  const inline = pieces(passage, { start, end }).map((span) => ({
    ...span,
    open: open || colon >= 0,
    conditional: false,
  }))
  const known = inline.filter((item) => documentIn(textOf(passage, item)))
  return known.length === 0 ? [] : inline
}

/** A list with a line to each item; a line in small letters without a bullet goes on with the item above. */
function linesBelow(passage: Passage, index: number, open: boolean): ListItem[] {
  const items: ListItem[] = []
  let conditional = false
  let bulleted: boolean | null = null
  for (const line of passage.lines.filter(({ start }) => start > index).slice(0, 40)) {
    const text = textOf(passage, line)
    const mark = bullet.exec(text)
    const words = text.slice(mark?.[0].length ?? 0)
    if (bulleted === null) bulleted = mark !== null
    const last = items.at(-1)
    if (last && goesOn(passage, line, words, bulleted, mark !== null)) {
      last.end = line.end
      continue
    }
    if (/^[^:]{3,50}:\s?$/.test(words) && conditionWords.test(words)) {
      conditional = true
      continue
    }
    if (lastsUntil.test(words) && !documentIn(words.slice(0, 40))) break
    if (!mark && bulleted) break
    if (!mark && !documentIn(words) && (words.length > 60 || /[.:]$/.test(words) || /^\p{Lu}/u.test(words)))
      break
    items.push({
      ...trimmed(passage, { start: line.start + (mark?.[0].length ?? 0), end: line.end }),
      open: open && (mark !== null || items.length > 0),
      conditional,
    })
  }
  while (items.length > 0 && !documentIn(textOf(passage, items.at(-1) ?? { start: 0, end: 0 })) && !bulleted)
    items.pop()
  return items.flatMap((item) =>
    pieces(passage, item, true).map((span) => ({
      ...span,
      open: item.open,
      conditional: item.conditional || /^(?:le cas echeant|si |eventuel)/.test(textOf(passage, item)),
    })),
  )
}

export const conditionWords =
  /\b(?:le cas echeant|si (?:vous|elle|il)s? (?:en |l')?(?:possed\w*|av\w+|dispos\w*|port\w*|et\w+|suiv\w*)|eventuel\w*|s'il y a lieu|si besoin|si necessaire|en cas de|si (?:deja|possible|concerne\w*)|facultati\w*|pour les (?:femmes|porteurs|personnes)|dont vous disposez|en votre possession|if applicable|if you have)\b/

function goesOn(
  passage: Passage,
  line: PassageLine,
  words: string,
  bulleted: boolean,
  marked: boolean,
): boolean {
  if (marked) return false
  const raw = passage.raw[passage.from[line.start] ?? 0] ?? ''
  if (words.startsWith('(')) return true
  return bulleted && /\p{Ll}/u.test(raw) && !lastsUntil.test(words)
}

/** Cuts at commas and semicolons outside brackets, and at "et" where a known document stands on both sides. */
function pieces(passage: Passage, span: Span, isLine = false): Span[] {
  const text = textOf(passage, span)
  const cuts: number[] = [0]
  let depth = 0
  for (const [index, character] of [...text].entries()) {
    if (character === '(') depth++
    if (character === ')') depth = Math.max(0, depth - 1)
    const mark =
      /[;•·▪●]/.test(character) ||
      (character === ',' && !isLine) ||
      (character === ',' && namesBoth(text, index, 1))
    const dash =
      character === '-' && text[index - 1] === ' ' && text[index + 1] === ' ' && namesBoth(text, index, 1)
    if (depth === 0 && (mark || dash)) cuts.push(index + 1)
  }
  for (const { index, 0: word } of text.matchAll(/\s(?:et|ainsi que|puis|and|\+)\s/g)) {
    const from = cuts.filter((cut) => cut <= index).at(-1) ?? 0
    const to = cuts.find((cut) => cut > index) ?? text.length
    if (!inBrackets(text, index) && differ(text.slice(from, index), text.slice(index + word.length, to)))
      cuts.push(index + word.length)
  }
  cuts.sort((a, b) => a - b)
  return cuts
    .map((cut, place) =>
      trimmed(
        passage,
        { start: span.start + cut, end: span.start + (cuts[place + 1] ?? text.length) },
        /[\s,;:.|•·▪●*\-+]/,
      ),
    )
    .map((one) => withoutJoint(passage, one))
    .filter(({ start, end }) => end - start >= 3)
}

function inBrackets(text: string, index: number): boolean {
  return text.slice(0, index).split('(').length > text.slice(0, index).split(')').length
}

function namesBoth(text: string, index: number, width: number): boolean {
  return differ(text.slice(0, index), text.slice(index + width))
}

function differ(left: string, right: string): boolean {
  const one = documentIn(left)
  const other = documentIn(right)
  return one !== null && other !== null && one.id !== other.id && other.at < 30
}

/** Takes "et", "ainsi que" off the end, and "de" before an article or possessive off the beginning. */
function withoutJoint(passage: Passage, span: Span): Span {
  const text = textOf(passage, span)
  const tail = /\s(?:et|ainsi que|puis|and)$/.exec(text)?.[0].length ?? 0
  const head =
    /^(?:(?:et|ainsi que|puis)\s)?(?:(?:(?:de|avec|a)\s|d')(?!quoi)(?=(?:la|l'|votre|vos|cette|ce|ces|une?|tout\w*|son|sa|ses|leur)\b|[a-z]))?/.exec(
      text,
    )?.[0].length ?? 0
  return { start: span.start + head, end: span.end - tail }
}
