/** Who a letter is from when it is not from OFII. */
import type { Reader } from '../kind.ts'
import { letterheadEnd } from '../letterhead.ts'
import { found, lineAt, matches, type Passage, type Span, textOf } from '../passage.ts'

const senders =
  /(?<![a-z])(?:caf(?= de| du| d'|\s?\n|$)|cgss|caisse generale de securite sociale|carsat|caisse d'allocations familiales|cpam|caisse primaire d'assurance maladie|l?'?assurance maladie|france travail|pole emploi|prefecture|sous-prefecture|(?<=(?:^|[\n\t])\W{0,3}(?:(?:le|la|m\. le|mme la) )?)prefete?(?= d[eu'])|sous-direction|direction departementale|mairie|ville de|urssaf|direction generale des finances publiques|centre des finances publiques|service des impots|tresor public|tribunal|(?<!\b(?:recit|formulaire|dossier|entretien|imprime|aide) (?:a l'|de l'|l')?)ofpra|cnda|la poste|conseil departemental|departement d[eu]|education nationale|rectorat|universite|lycee|college|ecole|msa|mutuelle|banque|edf|engie|(?:service (?:interentreprises )?de )?(?:prevention et (?:de )?)?(?:medecine|sante) (?:au |du |et )?travail|consulat|ambassade|police|gendarmerie|mission locale|ccas|bailleur|hopital|centre hospitalier|chu|clinique|(?:centre|cabinet|maison) (?:medical|de sante|de radiologie|d'imagerie)|laboratoire|(?:cabinet d'|maitre |etude )?avocats?|notaires?|anef|cci|france education international)(?![a-z])[^\n,.;:()\t]{0,50}/g

/** The letter sets itself apart from those of OFII: what it says of them is no sign that it is one. */
const setsApart =
  /\b(?:ne (?:tient|remplace|dispense|releve|vaut|concerne)|distinct\w*|independant\w*|different\w*|sans (?:lien|rapport)|aucun (?:lien|rapport)|n'est pas (?:celle|celui|organise\w*))\b[^.]{0,80}\b(?:ofii|office francais)\b/

/** "AST 21 - Santé au travail": what stands before it in its line is the name. */
const shortName = /^([^,.;:()\t]{1,25})\s-\s$/

/** The name's span, when one stands in the letterhead or the signature; the first line of a letter that is none of OFII's. */
export function senderSpan(passage: Passage): Span | null {
  const head = Math.max(letterheadEnd(passage), passage.lines[0]?.end ?? 0)
  const foot = passage.lines.at(-3)?.start ?? 0
  const spans: Span[] = []
  for (const match of matches(passage, senders)) {
    const line = lineAt(passage, match.start)
    const named = shortName.exec(passage.text.slice(line.start, match.start))
    const start = named ? line.start : match.start
    const end = named ? start + (named[1]?.length ?? 0) : endOf(passage, start, match.end)
    if (start < head || (start >= foot && article.test(passage.text.slice(line.start, start))))
      spans.push({ start, end })
  }
  const mail = spans.length === 0 ? ministryMail(passage) : null
  const [firstNamed = mail] = spans
  // A letter comes from the prefecture rather than from its prefect.
  const house = firstNamed && isPrefect(passage, firstNamed) && spans.find((one) => !isPrefect(passage, one))
  if (firstNamed) return house || firstNamed
  const [first] = passage.lines
  if (!first || !setsApart.test(passage.text)) return null
  return { start: first.start, end: endOf(passage, first.start, first.end) }
}

/** "La préfecture du Rhône", alone on its line. */
const article = /^(?:l[ae] |l'|les )?$/

/** A mail whose head gives an address of the State other than OFII's. */
function ministryMail(passage: Passage): Span | null {
  const [head] = matches(
    passage,
    /(?:^|\n)\W{0,3}(?:de|from|expediteur)\s?:[^\n]*@(?:[a-z\d-]+\.){0,4}gouv\.fr\b/g,
  )
  if (!head) return null
  const start = head.start + head[0].indexOf(':') + 1
  return { start: start + (/^\s/.test(passage.text.slice(start)) ? 1 : 0), end: head.end }
}

const isPrefect = (passage: Passage, { start }: Span): boolean =>
  /^prefete?\b/.test(passage.text.slice(start, start + 8))

function endOf(passage: Passage, start: number, end: number): number {
  const text = passage.text.slice(start, end)
  const cut = /\s-\s|\s\d|\s(?:vous|nous|a|et)\s/.exec(text)
  return start + (cut ? cut.index : text.trimEnd().length)
}

/** The desk that registers and houses people who ask for asylum, for OFII. */
const desk = /\b(?:spada|pada|structures? (?:de )?premier accueil)\b/

export const deskSender: Reader = ({ passage }) => {
  const line = passage.lines.slice(0, 3).find((one) => desk.test(textOf(passage, one)))
  if (
    !line ||
    passage.lines.slice(0, 3).some((one) => /\bofii\b|\boffice francais\b/.test(textOf(passage, one)))
  )
    return {}
  const words = textOf(passage, line)
  const start = handedBy.exec(words)?.[0].length ?? 0
  const end = givenOn.exec(words)?.index ?? words.length
  const named = found(passage, { start: line.start + start, end: line.start + Math.max(start, end) }, '')
  return { sender: { ...named, value: named.quote } }
}

/** "Convocation remise par la SPADA de Lyon, le 14/01/2027": the desk, without what it did and when. */
const handedBy =
  /^\W*(?:(?:la |cette )?(?:convocation|document|lettre|courrier|fiche) )?(?:(?:est |a ete )?(?:remise?|delivree?|etablie?|editee?|donnee?)) (?:en main propre )?par (?:la |le |l')?/
const givenOn = /\W{1,3}(?:le|en date du) \d{1,2}(?:er)?(?=[ /.-])/

export const sender: Reader = ({ passage }) => {
  const span = senderSpan(passage)
  if (!span) return {}
  const named = found(passage, span, '')
  return { sender: { ...named, value: named.quote } }
}
