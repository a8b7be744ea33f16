/** What to bring or send: each item with its French words, whether it always applies, and as original or copy. */
import type { Reader } from '../kind.ts'
import type { DocumentId, DocumentItem } from '../letter.ts'
import { found, type Passage, textOf } from '../passage.ts'
import type { ListItem } from './document-asks.ts'
import { withoutCondition } from './document-blocks.ts'
import { itself, ownReport, toDo } from './document-items.ts'
import { documentItems } from './document-list.ts'
import { documentIn, itemNamed } from './document-names.ts'
import { condition, declined, opensConditional, paper } from './document-words.ts'

const refused =
  /\b(?:sur place|dans nos (?:locaux|murs)|chez nous|non (?:necessaires?|demandee?s?|requise?s?|exigee?s?)|(?:n'est|ne sont|n'est plus|ne sont plus) (?:pas |plus )?(?:necessaires?|demandee?s?|requise?s?|exigee?s?)|pas (?:besoin )?(?:de|d')|inutiles?|aucune?s?|ne pas|not required)\b/
/** Pieces between commas that are no things to bring: by how they begin, and by what stands in them. */
const opensNoThing =
  /^(?:visite medicale|entretien|ofii|office|direction|page |voir |radiographies? et|meme|photocopi|copi|original|afin|pour|qui|que|qu'|dont|le jour|la veille|sans|dans|a l'|au |aux |a la |avant|apres|si |en cas|en vue|nous |merci|ainsi|a defaut|le \d|il |elle |ou |etc|soit|sous|sur |par |obligatoire|imperativ|(?:dument |bien )?(?:imprime|signe|date|complete|rempli|traduit|plie|agrafe|tamponne)e?s?\b|(?:votre|vos|la|les) (?:famille|conjoint|epou|enfant)|accompagne|date|\d)/
const holdsNoThing =
  /@|\b(?!chez|assez|nez|rez)[a-z]{2,}ez\b|\d{2}[ .]\d{2}[ .]\d{2}|\b20\d\d\b|\b\d{1,2}\s?h(?:\d|\b)|\b(?:vous|devez|sera|seront|est|sont|nous|veuillez|presenter|figurent|rendez-?vous|suivants?|suivantes?|(?:documents?|pieces?|liste)\b.*\b(?:ci-\w+|verso|dos|liste\w*|mention\w*|enumer\w*|demande\w*|indique\w*|requis\w*)|ci-(?:dessous|apres))\b/

export const documents: Reader = ({ passage }) => {
  const list: DocumentItem[] = []
  let xray: number | null = null
  for (const item of documentItems(passage)) {
    const text = textOf(passage, item)
    const between: string | null = xray === null ? null : passage.text.slice(xray, item.start)
    const isReportOfIt: boolean = between !== null && !/\.\s/.test(between) && ownReport.test(text)
    const id: DocumentItem['id'] | null = isReportOfIt ? null : idOf(item, text)
    xray = id === 'chest-xray' ? item.end : null
    if (id === null || isDeclined(passage, item, text) || list.some((one) => one.id === id && id !== 'other'))
      continue
    const whole = found(passage, item, '')
    const one: Omit<DocumentItem, 'id'> = {
      french: { ...whole, value: whole.quote },
      need:
        item.conditional || condition.test(text) || onlyThen.test(said(passage, item, 100))
          ? 'if-applicable'
          : 'must',
      form: formOf(text),
    }
    list.push({ id, ...one })
    const other = replacing(id, text)
    if (other && !list.some((known) => known.id === other)) list.push({ id: other, ...one })
  }
  return { documents: list }
}

/** Papers of which one will do: each is an item, with the same words. */
const replaceable: DocumentId[] = ['passport', 'residence-permit', 'identity-document']

/** "Titre de séjour ou passeport": the paper that may stand in for the first. "Ou tout document d'identité" names none. */
function replacing(id: DocumentItem['id'], text: string): DocumentId | null {
  const right =
    / ou (?!(?:de )?tout)(.+)$/.exec(withoutBrackets(text))?.[1] ??
    /\ba defaut\b[ ,:]*(.+)$/.exec(text)?.[1] ??
    ''
  const other = itemNamed(right)
  const both =
    other && other.id !== id && replaceable.some((one) => one === id) && replaceable.includes(other.id)
  return both && other.at < head ? other.id : null
}

/** How far behind "ou" it is named. */
const head = 20

const withoutBrackets = (text: string): string => text.replace(/\([^)]*\)/g, '')

function isDeclined(passage: Passage, item: ListItem, text: string): boolean {
  const [name = ''] = withoutBrackets(text).split('\t')
  return refused.test(withoutBrackets(text)) || declined.test(said(passage, item, 120)) || declined.test(name)
}

/** What its sentence says behind an item. */
const said = (passage: Passage, { end, until }: ListItem, length: number): string =>
  passage.text.slice(end, Math.min(until ?? end, end + length))

/** "quant à vos lunettes, vous les aurez si vous en portez" */
const onlyThen = /^,? ?(?:que )?vous\b[^,;.:\n]{0,60}\bs(?:i |')(?!vous plait)/

function idOf(item: ListItem, text: string): DocumentItem['id'] | null {
  const known =
    itemNamed(text) ??
    (opensConditional.test(text) ? documentIn(text) : null) ??
    itemNamed(withoutCondition(text))
  if (known?.id === 'diplomas' && inFrench(text.slice(known.end))) return 'french-level-certificate'
  return known?.id ?? (isThing(item, text.split('\t')[0] ?? '') ? 'other' : null)
}

/** "Diplôme ou attestation de connaissance du français", "diplômes (DELF, DALF)": any of them proves how well one speaks. */
const inFrench = (behind: string): boolean =>
  / ou |\(/.test(behind) && documentIn(behind)?.id === 'french-level-certificate'

function isThing(item: ListItem, text: string): boolean {
  return (
    item.open &&
    text.length <= 90 &&
    /[a-z]{4}|^(?:(?:un|le|votre) )?[a-z]{2,3}$/.test(text) &&
    !holdsNoThing.test(itself(text)) &&
    !toDo.test(text) &&
    (paper.test(text) || !opensNoThing.test(text))
  )
}

function formOf(text: string): DocumentItem['form'] {
  const original = /\borigina(?:l|ux|le|les)\b/.test(text)
  const copy = /\b(?:photo)?copies?\b/.test(text)
  if (original && copy) return 'original-and-copy'
  return original ? 'original' : copy ? 'copy' : null
}
