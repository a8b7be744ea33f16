/** What to bring or send: each item with its French words, whether it always applies, and as original or copy. */
import type { Reader } from '../kind.ts'
import type { DocumentId, DocumentItem } from '../letter.ts'
import type { NamedPaper, PaperName } from '../papers.ts'
import { found, type Passage, textOf } from '../passage.ts'
import type { ListItem } from './document-asks.ts'
import { withoutCondition } from './document-blocks.ts'
import { isDeclined, said, withoutBrackets } from './document-declined.ts'
import { detailsOf, formOf } from './document-details.ts'
import { itself, ownReport, toDo } from './document-items.ts'
import { documentItems } from './document-list.ts'
import { documentIn, forgetNames, itemNamed } from './document-lookup.ts'
import { ownPaperFirst } from './document-papers.ts'
import { isForPartOnly } from './document-part-only.ts'
import { condition, opensConditional, paper, told } from './document-words.ts'
import { excuseIn } from './staying.ts'
import { isInXrayList } from './xray-list.ts'

/** Pieces between commas that are no things to bring: by how they begin, and by what stands in them. */
const opensNoThing =
  /^(?:visite medicale|(?:comment|quand|questions?|contacts?|envoi|delais?|modalites)\b|chaque (?:jour|journee|matin|seance|cours)\b|entretien|ofii|office|direction|page |voir |radiographies? et|(?:le|la|les) votres?\b|(?:l[ae]s? )?derni\w+$|meme|photocopi|copi|original|afin|pour|qui|que|qu'|dont|le jour|la veille|sans|dans|a l'|au |aux |a la |avant|apres|si |en cas|en vue|nous |merci|ainsi|a defaut|le \d|il |elle |ou |etc|soit|sous|sur |par |obligatoire|imperativ|(?:dument |bien )?(?:imprime|signe|date|complete|rempli|traduit|plie|agrafe|tamponne)e?s?\b|(?:votre|vos|la|les) (?:famille|conjoint|epou|enfant|mari\b|femme|bebe|compagn|proche)|une? (?:personne|proche|interprete|amie?|tiers|adulte)\b|accompagne|date|\d)/
const holdsNoThing =
  /@|\b(?!chez|assez|nez|rez|laissez-passer)[a-z]{2,}ez\b|\d{2}[ .]\d{2}[ .]\d{2}|\b\d{1,2}\s?h(?:\d|\b)|\b(?:vous(?! (?:demandant|invitant|ordonnant|obligeant|concernant|autorisant|notifiant|refusant|informant)\b)|devez|sera|seront|est|sont|nous|veuillez|presenter|figurent|rendez-?vous|suivants?|suivantes?|(?:documents?|pieces?|liste)\b.*\b(?:ci-\w+|verso|dos|liste\w*|mention\w*|enumer\w*|demande\w*|indique\w*|requis\w*)|ci-(?:dessous|apres))\b/

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
    const id: DocumentItem['id'] | null = isReportOfIt ? null : idOf(item, text)
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
      list.push({ ...one, id: 'other' })
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
    list.push(one)
    const other = replacing(id, text)
    if (other && !list.some(({ id }) => id === other)) list.push({ ...one, id: other })
  }
  forgetNames()
  return { documents: list }
}

/** "une quittance, une facture ou toute autre pièce établissant votre domicile": one of all these is enough. */
const anyOther = /^(?:toute?s?|une?) autres? (?:pieces?|documents?|justificatifs?|papiers?|preuves?)\b/
const proofsOfHome: DocumentItem['id'][] = ['rent-receipt', 'utility-bill', 'home-insurance']

/** The last of the list that are such proofs and `joined` by a comma to another one before. */
function proofsInRow(list: readonly DocumentItem[], joined: ReadonlySet<DocumentItem>): DocumentItem[] {
  const isLast = (one: DocumentItem, place: number): boolean => {
    const before = list[place - 1]
    return joined.has(one) && [one, before].every((other) => other && proofsOfHome.includes(other.id))
  }
  return list.slice(list.findLastIndex((one, place) => !isLast(one, place)) + 1)
}

/** Between an x-ray and a report: another sentence, or a stay in hospital that the report is of. */
const elsewhere = /\.\s|\b(?:hospitali|opere|interven)\w*/

const goesWith = /^\s*(?:et|avec|accompagne de) (?:l'|la |le |de |son |sa )*$/

/** "Un justificatif de domicile ou, à défaut, une attestation d'hébergement": another paper with the same id, that will do as well. */
function addInItsPlace(known: DocumentItem, { named = [], french }: DocumentItem): void {
  const names: NamedPaper[] = known.named ?? [{ name: known.id }]
  const further = named.filter(({ name }) => !names.some((one) => one.name === name))
  if (further.length === 0) return
  known.named = [...names, ...further]
  known.french = { ...known.french, value: `${known.french.value} / ${french.value}` }
}

/** The lease of a tenant, the deed of an owner: each for some, and named otherwise. */
const isForOthers = (known: DocumentItem, one: DocumentItem): boolean =>
  known.when !== undefined && one.when !== undefined && known.when !== one.when && one.named !== undefined

/** The certificates of the course, those of the civic days: two papers with one id. */
const isAnother = (list: readonly DocumentItem[], { named = [] }: DocumentItem): boolean => {
  const [only] = named
  const others = list.flatMap((one) => one.named ?? [])
  return only !== undefined && apart.includes(only.name) && !others.some(({ name }) => name === only.name)
}
const apart: PaperName[] = ['course-certificate', 'civic-certificates']

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

/** "quant à vos lunettes, vous les aurez si vous en portez" */
const onlyThen = /^,? ?(?:que )?vous\b[^,;.:\n]{0,60}\bs(?:i |'(?!il vous plait))/

/** "La copie de celui-ci": how the paper before it is wanted. */
const ofLast = /^(?:l[ae]s? |une? )?(?:photo)?copies? de (?:celui|celle|ceux|celles)-(?:ci|la)$/

/** "Les documents listés sur votre convocation": what is on a list elsewhere. */
const asListed =
  /^(?:(?:l'ensemble|tous?|toutes|les|des|d[eu]|memes|autres) )*(?:documents?|pieces?|papiers|justificatifs)\b[^,;:]{0,50}\b(?:list|mentionn|indiqu|demand|enumer|figur|precis|exig|requi)\w*[^,;:]{0,20}\b(?:sur|dans|par|a|de) (?:la|votre|le|notre|cette|ce|sa) /

/** "cir.rouen@ofii.fr" names no contract. */
const mailbox = /\S+@\S+/g

function idOf(item: ListItem, words: string): DocumentItem['id'] | null {
  const text = words.replace(mailbox, (address) => ' '.repeat(address.length))
  if (ofLast.test(text) || asListed.test(text)) return null
  if (ownPaperFirst.test(withoutCondition(text))) return 'other'
  const known =
    itemNamed(text) ??
    (opensConditional.test(text) ? documentIn(text) : null) ??
    itemNamed(withoutCondition(text))
  if (known?.id === 'cir-contract' && bareContract.test(text) && ofJob.test(`${item.why ?? ''} ${text}`))
    return 'work-contract'
  if (known?.id === 'diplomas' && inFrench(text.slice(known.end))) return 'french-level-certificate'
  if (!known && tested.test(item.why ?? '') && proof.test(text)) return 'french-level-certificate'
  return known?.id ?? (isThing(item, words.split('\t')[0] ?? '') ? 'other' : null)
}

/** "Si vous travaillez, le contrat": that of the job. */
const bareContract = /^(?:si [^,]{5,40}, )?(?:le |votre |vos )?contrats?$/
const ofJob = /\bsi vous (?:travaill|etes (?:salarie|employe)|avez un (?:emploi|travail))/

/** "Si vous avez passé un test de français : le résultat". */
const tested = /\b(?:tests?|examens?) (?:de |du |en )?(?:francais|langue)|\b(?:delf|dalf|tcf|tef)\b/
const proof =
  /^(?:le |la |les |l'|ses |vos |votre )?(?:resultats?|attestations?|diplomes?|certificats?|releves?)(?: obtenu\w*| de notes)?$/

/** "Diplôme ou attestation de connaissance du français", "diplômes (DELF, DALF)": any of them proves how well one speaks. */
const inFrench = (behind: string): boolean =>
  / ou |\(/.test(behind) && documentIn(behind)?.id === 'french-level-certificate'

/** "l'agent d'accueil le détachera": a sentence. */
const willDo = /(?<!\b(?:de|pour|a|et) )\b(?!camera|opera)[a-z]{3,}(?:era|eront|ira|iront)\b/

/** The other half of a letter in two languages says the same once more. */
const inEnglish = /\b(?:your|with|please)\b|\b(?:of|if) (?:a|the|any|you)\b/

/** What is left of a sentence that goes on with a place or a time: "du lundi au vendredi, au :". */
const onlyJoins =
  /^(?:(?:a|aux?|d[eu]s?|la|les?|une?|et|ou|en|par|sur|pour|chez|vers|ici|vos|nos|que|qui|soit|puis|lors|ni|sous|dans|svp)\s?)+$/

function isThing(item: ListItem, text: string): boolean {
  return (
    item.open &&
    !inEnglish.test(text) &&
    text.length <= 90 &&
    !onlyJoins.test(text) &&
    /[a-z]{4}|^(?:(?:un|le|votre) )?[a-z]{2,3}$/.test(text) &&
    !holdsNoThing.test(itself(text)) &&
    !toDo.test(text) &&
    !willDo.test(itself(text)) &&
    (paper.test(withoutCondition(text)) || !(opensNoThing.test(text) || /\b20\d\d\b/.test(itself(text))))
  )
}
