/** What to bring or send: each item with its French words, whether it always applies, and as original or copy. */
import type { Reader } from '../kind.ts'
import type { DocumentItem } from '../letter.ts'
import type { PaperName } from '../papers.ts'
import { found, type Passage, sentenceAt, textOf } from '../passage.ts'
import { addInItsPlace, anyOther, isAnother, isForOthers, proofsInRow, replacing } from './document-again.ts'
import type { ListItem } from './document-asks.ts'
import { isDeclined, said } from './document-declined.ts'
import { detailsOf, formOf } from './document-details.ts'
import { idOf, onlyJoins } from './document-id.ts'
import { ownReport } from './document-items.ts'
import { documentItems } from './document-list.ts'
import { forgetNames } from './document-lookup.ts'
import { isForPartOnly } from './document-part-only.ts'
import { condition, told } from './document-words.ts'
import { excuseIn } from './staying.ts'
import { isInXrayList } from './xray-list.ts'

export const documents: Reader = ({ passage }) => {
  const list: DocumentItem[] = []
  // What proves an absence is sent afterwards.
  const excuse = excuseIn(passage)?.span
  const joined = new Set<DocumentItem>()
  let xray: number | null = null
  let end = 0
  for (const item of documentItems(passage)) {
    const text = textOf(passage, item)
    if (isInXrayList(passage, item) || onlyJoins.test(text.trim())) continue
    const between: string | null = xray === null ? null : passage.text.slice(xray, item.start)
    const isReportOfIt: boolean = between !== null && !elsewhere.test(between) && ownReport.test(text)
    // "Faites faire une radiographie et apportez-la avec son compte rendu": it is named ahead of what is listed.
    const image: number | null = isReportOfIt ? null : xrayAhead(passage, item, text)
    if (image !== null) item.start = image
    const id: DocumentItem['id'] | null = isReportOfIt
      ? null
      : image !== null
        ? 'chest-xray'
        : idOf(item, text)
    xray = id === 'chest-xray' ? item.end : null
    const known = list.find((one) => one.id === (isReportOfIt ? 'chest-xray' : id) && id !== 'other')
    if (isReportOfIt && known) known.named = [{ name: 'chest-xray-and-report' }]
    if (excuse && item.start >= excuse.start && item.end <= excuse.end) continue
    if (id === null || ofAbsence.test(text) || isDeclined(passage, item, id, text)) continue
    const one = itemOf(
      passage,
      item,
      id,
      list.length > 0 ? passage.text.slice(end, item.start) : '',
      list.at(-1),
    )
    if (known && (isForOthers(known, one) || isAnother(list, one))) {
      list.push({ ...one, id: 'other', named: one.named ?? [{ name: known.id as PaperName }] })
      continue
    }
    if (known) {
      // The adults' passports, and further down the child's.
      if (known.whose && one.whose && known.whose !== one.whose) known.whose = 'each'
      if (one.orBefore && known === list.at(-1)) addInItsPlace(known, one)
      continue
    }
    const last = list.at(-1)
    if (one.orBefore && last && /\(|,\s(?:si|pour)\b/.test(text)) {
      if (one.need === 'if-applicable') last.need = one.need
      if (one.when) last.when ??= one.when
    }
    // "Votre titre, ou votre visa et l'attestation de validation": whoever shows the card has no such paper.
    const either = last?.named?.map(({ name }) => name) ?? []
    if (
      id === 'visa-validation' &&
      either.includes('visa') &&
      either.length > 1 &&
      goesWith.test(passage.text.slice(end, item.start))
    )
      one.when ??= 'shows-visa'
    if (one.orBefore && anyOther.test(text))
      for (const other of proofsInRow(list, joined)) other.orBefore = true
    if (/^\s*,\s*$/.test(passage.text.slice(end, item.start))) joined.add(one)
    end = item.end
    if (image !== null) one.named = [{ name: 'chest-xray-and-report' }]
    list.push(one)
    const other = replacing(id, text)
    if (other && !list.some(({ id }) => id === other)) list.push({ ...one, id: other })
  }
  forgetNames()
  return { documents: list }
}

/** Between an x-ray and a report: another sentence, or a stay in hospital that the report is of. */
const elsewhere = /\.\s|\b(?:hospitali|opere|interven)\w*/

/** Where the x-ray stands whose report an item is, in the same sentence and brought along with it. */
function xrayAhead(passage: Passage, item: ListItem, text: string): number | null {
  if (!ownReport.test(text)) return null
  const { start } = sentenceAt(passage, item.start)
  const words = passage.text.slice(start, item.start)
  const image = /\b(?:radiographies?|radios?|cliches?)\b/.exec(words)
  return image &&
    /\b(?:l'|l[ae] |les )(?:ap|rap|em)port\w*|\b(?:ap|rap|em)portez-l/.test(words.slice(image.index))
    ? start + image.index
    : null
}

const goesWith = /^\s*(?:et|avec|accompagne de) (?:l'|la |le |de |son |sa )*$/

/** `between`: the words behind the item before, `last`. */
function itemOf(
  passage: Passage,
  item: ListItem,
  id: DocumentItem['id'],
  between: string,
  last: DocumentItem | undefined,
): DocumentItem {
  const text = textOf(passage, item)
  const details = detailsOf(id, text, item, between)
  const forSome =
    details.when === 'pregnant' ||
    item.conditional ||
    told.test(text) ||
    (condition.test(text) && !isForPartOnly(text))
  const whole = found(passage, item, '')
  const goesOn = /^[\s,;]*(?:et |ainsi que |de meme que )?(?:de |du |des |d')$/.test(between)
  return {
    id,
    french: { ...whole, value: cellsOf(passage, item) },
    need: forSome || onlyThen.test(said(passage, item, 100)) ? 'if-applicable' : 'must',
    form: formIn(item, id, text, goesOn ? last : undefined),
    ...details,
  }
}

/** No form of these is meant where the head of a list says one for all. */
const formless: DocumentItem['id'][] = ['convocation', 'id-photos', 'pen', 'packed-lunch', 'glasses', 'other']

/** What its column, its own words, the head of its list or the item before say, which goes on with "de". */
function formIn(
  item: ListItem,
  id: DocumentItem['id'],
  text: string,
  last?: DocumentItem,
): DocumentItem['form'] {
  const own = formOf(text)
  if (formless.includes(id)) return own
  return item.form === 'original-and-copy' ? item.form : (own ?? item.form ?? last?.form ?? null)
}

/** Its words, of a row of a table without the crosses and answers in its cells. */
function cellsOf(passage: Passage, item: ListItem): string {
  const from = passage.from[item.start] ?? 0
  const cells = passage.raw
    .slice(from, passage.to[item.end - 1] ?? from)
    .split('\t')
    .map((cell) => cell.replace(/\s+/g, ' ').trim())
  return cells.filter((cell, place) => place === 0 || !/^(?:[xX×✓✔☒☑–—-]|oui|non|)$/iu.test(cell)).join(' ')
}

/** "une preuve (certificat médical, attestation de l'employeur)": of why one could not come. */
const ofAbsence =
  /^(?:une? |tout |toute |des |votre |vos |la |le |les )*(?:preuves?|justificatifs?|justifications?|motifs?) (?:de |d')(?:votre |l'|cette |vos )?absences?\b|^(?:une? |tout |toute |des |votre |vos |la |le |les )*(?:preuves?|justificatifs?|justifications?|pieces? justificatives?)(?: (?:ecrite?s?|valables?|recente?s?))*\s?\([^)]*\b(?:medica\w*|medecin|arret|employeur|hopital|hospitalisation)\b/

/** "quant à vos lunettes, vous les aurez si vous en portez" */
const onlyThen = /^,? ?(?:que )?vous\b[^,;.:\n]{0,60}\bs(?:i |'(?!il vous plait))/
