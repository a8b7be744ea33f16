/** The numbers to quote when writing: foreigner number (AGDREF), file number, CIR number. */
import type { Reader } from '../kind.ts'
import type { Reference } from '../letter.ts'
import { certaintyOf, found, matches, textOf, wordsAt } from '../passage.ts'

const numero = '(?:n\\s?[°o*º]\\s?|num(?:ero)?\\.?\\s|n\\.\\s?|no\\.?\\s)?'
/** Nine or ten digits, whatever blanks stand between them. */
const foreigner = '(\\d(?:[\\s.]?\\d){8,9})'
const value =
  '((?!au\\b|du\\b|le\\b|de\\b|par\\b)[a-z]{0,4}[\\s/.-]?\\d[a-z\\d]*(?:(?:[/.-]|\\s(?=[a-z]{0,3}\\d))\\s?(?:[a-z]{1,4}(?=[/.-])|[a-z]{0,3}\\d[a-z\\d]*)){0,5})'
const separator = '\\s?(?:\\([a-z° ]{2,20}\\)\\s?)?(?:de\\s)?(?:n\\s?[°oº]\\s?)?[:\\t=-]?\\s{0,2}'

/** Labels in the order of their standing: a dossier's AGDREF number is a foreigner number. */
const labels: [Reference['kind'], string][] = [
  [
    'foreigner-number',
    `(?:${numero}(?:d')?etranger|${numero}agdref|${numero}identifiant(?: etranger| personnel)?|${numero}personnel)`,
  ],
  [
    'cir-number',
    `(?:n\\s?[°oº]\\s?(?:de\\s|du\\s)?(?:contrat\\s)?cir|numero\\s(?:de\\s|du\\s)?(?:contrat\\s)?cir|(?:numero de )?contrat\\s(?:cir\\s)?n\\s?[°oº]|numero\\s(?:de\\s)?contrat|cir(?=\\s?(?:n\\s?[°oº]|:)))`,
  ],
  [
    'file-number',
    `(?:${numero}(?:de\\s|du\\s)?(?:votre\\s)?dossier(?: ofii| rf| cir| de regroupement familial| familial)?|ref(?:erences?)?\\.?(?:\\s(?:a rappeler|du dossier|dossier|interne))?|n\\s?[°o*º]\\s?(?:d')?ofii|dossier suivi sous le (?:numero|n\\s?[°oº])|a rappeler (?:dans|pour|lors de) [a-z ]{5,30})`,
  ],
  [
    'other',
    `${numero}(?:dna|isis|ofpra|usager|matricule|allocataire|portail|(?:de\\s)?demande(?: d'asile)?)`,
  ],
]

/** "8600475519 (numéro étranger)": the label behind the number. */
const numberFirst =
  /(?<!\d)(\d(?:[\s.]?\d){8,9})\s?[-,(]\s?\(?(?:n\s?[°oº]\s?(?:d')?etranger|numero (?:d')?etranger|agdref|identifiant)/g

/** Ten digits that are called a number, whatever number. */
const anyNumber = /(?:n\s?[°oº]|numero|identifiant|reference|ref\.?)[^\n\d]{0,30}[1-9]\d{9}(?!\d)/g

export const references: Reader = ({ passage }) => {
  const all: Reference[] = []
  const taken: { start: number; end: number }[] = []
  for (const [kind, label] of labels) {
    for (const match of matches(
      passage,
      new RegExp(
        `(?<![a-z])${label}${separator}${kind === 'foreigner-number' ? foreigner : value}(?![\\d])`,
        'g',
      ),
    )) {
      const written = match[1] ?? ''
      const start = match.end - written.length
      const plain = wordsAt(passage, { start, end: match.end })
        .replace(/[^\p{L}\p{N}]/gu, '')
        .toUpperCase()
      const digits = plain.replace(/\D/g, '').length
      const overlaps = taken.some((span) => span.start < match.end && span.end > start)
      if (digits < 4 || overlaps || looksLikeDate(written) || all.some((one) => one.value.value === plain))
        continue
      taken.push({ start, end: match.end })
      const shape = kind !== 'foreigner-number' || /^\d{9,10}$/.test(plain)
      const sure = shape && certaintyOf(passage, { start, end: match.end }) >= 0.7
      all.push({ kind, value: found(passage, { start, end: match.end }, plain, sure) })
    }
  }
  for (const match of matches(passage, numberFirst)) {
    const plain = (match[1] ?? '').replace(/\D/g, '')
    if (all.some((one) => one.value.value === plain)) continue
    const span = { start: match.start, end: match.start + (match[1] ?? '').length }
    all.unshift({
      kind: 'foreigner-number',
      value: found(passage, span, plain, certaintyOf(passage, span) >= 0.7),
    })
  }
  if (all.length === 0) {
    for (const match of matches(passage, anyNumber)) {
      const span = { start: match.end - 10, end: match.end }
      all.push({
        kind: 'other',
        value: found(passage, span, textOf(passage, span), certaintyOf(passage, span) >= 0.7),
      })
    }
  }
  return { references: all }
}

function looksLikeDate(text: string): boolean {
  const [, day, month] = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}$/.exec(text.trim()) ?? []
  return Number(day) <= 31 && Number(month) <= 12
}
