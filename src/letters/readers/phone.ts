/** Phone numbers as French letters print them: pairs of digits, +33, 0 800 and the overseas departments. */
import { before, lineAt, matches, type Passage, type Span } from '../passage.ts'

const pair = '[\\s.-]?[\\do]{2}'
/** A day, that a house number below it must not make a phone: "né le 03.08.1991", "11, avenue Thiers". */
const day = '\\d\\d(?<dot>[\\s.-])\\d\\d\\k<dot>(?:19|20)\\d\\d(?!\\d)'

/** With the letter o for a zero, as OCR reads some. */
const phonePattern = new RegExp(
  `(?<![\\w/]|[a-z][-/])(?!${day})(?:(?:\\+|00)\\s?(?<country>33|262|508|59[046]|689|687)[\\s.-]?(?:\\(0\\)\\s?)?[1-9](?:${pair}){4}|[0o][1-9](?:${pair}){4}|[0o]\\s?[89][\\do]{2}(?:(?:[\\s.]?[\\do]{3}){2}|(?:${pair}){3}))(?![\\do]|[\\s.]\\d{2}(?!\\d| ?h))`,
  'g',
)
const fax = /\bfax|telecopie/
const ofAFile =
  /\b(?:agdref|etranger|identifiant|dossier|siret|personnel|usager|contrat|cir|ref(?:erence)?s?)\s?(?:n\s?[°o]|number)?\W{0,4}$/

/** The same at the end of the line above, where a word alone may be a heading: "Suivi du CIR". */
const above =
  /(?:\b(?:agdref|etranger|identifiant|dossier|siret|ref(?:erence)?s?)\s?|(?:n\s?[°o]|numero|number)\W{0,2})\W{0,4}\n\s?$/

/** Each number with its ten digits (`0491325360`); `isMisread`: a letter was put right. No fax, no number of a file. */
export function* phonesIn(passage: Passage): Generator<Span & { digits: string; isMisread: boolean }> {
  for (const { 0: text, groups, start, end } of matches(passage, phonePattern)) {
    const lead = before(passage, start, 28)
    const isFiles = /\n\s?$/.test(lead) ? above.test(lead) : ofAFile.test(lead)
    if (fax.test(before(passage, start, 14)) || isFiles) continue
    const isMisread = text.includes('o')
    if (isMisread && !lineAt(passage, start).ocr) continue
    yield { start, end, digits: nationalNumber(text.replaceAll('o', '0'), groups?.['country']), isMisread }
  }
}

/** +33 4 91… and +262 692… → ten digits that begin with 0. */
function nationalNumber(text: string, country: string | undefined): string {
  const digits = text.replace(/\(0\)/, '').replace(/\D/g, '')
  if (country === undefined) return digits
  return `0${digits.slice(digits.indexOf(country) + country.length)}`.slice(0, 10)
}
