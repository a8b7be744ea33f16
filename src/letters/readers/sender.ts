/** Who a letter is from when it is not from OFII. */
import type { Reader } from '../kind.ts'
import { letterheadEnd } from '../letterhead.ts'
import { found, lineAt, matches, type Passage, type Span } from '../passage.ts'

const senders =
  /(?<![a-z])(?:caf(?= de| du| d'|\s?\n|$)|caisse d'allocations familiales|cpam|caisse primaire d'assurance maladie|l?'?assurance maladie|france travail|pole emploi|prefecture|sous-prefecture|mairie|ville de|urssaf|direction generale des finances publiques|centre des finances publiques|service des impots|tresor public|tribunal|ofpra|cnda|la poste|conseil departemental|departement d[eu]|education nationale|rectorat|universite|lycee|college|ecole|msa|mutuelle|banque|edf|engie|medecine du travail|service de sante au travail|consulat|ambassade|police|gendarmerie|mission locale|ccas|bailleur|hopital|centre hospitalier|chu|clinique|anef|cci|france education international)(?![a-z])[^\n,.;:()\t]{0,50}/g

/** The name's span, when one stands in the letterhead or the signature. */
export function senderSpan(passage: Passage): Span | null {
  const head = Math.max(letterheadEnd(passage), passage.lines[0]?.end ?? 0)
  const foot = passage.lines.at(-3)?.start ?? 0
  for (const { start, end } of matches(passage, senders)) {
    const signs = start >= foot && lineAt(passage, start).start === start
    if (start < head || signs) return { start, end: endOf(passage, start, end) }
  }
  return null
}

function endOf(passage: Passage, start: number, end: number): number {
  const text = passage.text.slice(start, end)
  const cut = /\s-\s|\s\d|\s(?:vous|nous|a|et)\s/.exec(text)
  return start + (cut ? cut.index : text.trimEnd().length)
}

export const sender: Reader = ({ passage }) => {
  const span = senderSpan(passage)
  if (!span) return {}
  const named = found(passage, span, '')
  return { sender: { ...named, value: named.quote } }
}
