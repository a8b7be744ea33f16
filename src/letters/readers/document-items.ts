/** Cuts a run of words into the items that it lists. */

import type { DocumentId } from '../letter.ts'
import { onOneLine, type Passage, type Span, textOf, trimmed } from '../passage.ts'
import { withoutCondition } from './document-blocks.ts'
import { documentIn } from './document-lookup.ts'
import { opensConditional } from './document-words.ts'
import { numberPattern } from './numbers.ts'

/** Documents that stand for each other: "titre de séjour ou visa" is one item. */
const alike: DocumentId[][] = [
  ['visa', 'residence-permit'],
  ['passport', 'identity-document', 'residence-permit'],
  ['vaccination-record', 'child-health-record'],
  ['diplomas', 'french-level-certificate'],
]

/** What joins two items. */
const joints =
  /\s?[;•·▪●|\t]\s?|\s?:\s|\s?,\s?(?:(?:et|ou|puis|plus|ainsi que|de meme que)\b\s?|ainsi qu')?|\s[/+-]\s|\s\d{1,2}\s?[.°)]{1,2}\s?(?=[a-z'])|\s(?:et|ou|ni|ainsi que|de meme que|puis|and)\b\s?(?:que\s)?|\sainsi qu'|\savec\b\s(?=vo(?:tre|s)\b(?! (?:identite|noms?|photo|etat civil)\b))|\sen (?:meme temps que|(?:plus|sus|complement) de)\b\s(?=(?:vo(?:tre|s)|la|les?|une?|cette|ce)\b)/g
/** A piece that is nothing but a joint. */
const joint = /^(?:et|ou|ni|ne|ainsi que|de meme que|puis|enfin|(?:a )?defaut)$/

/**
 * The items of a span. A sentence (`isLine` false) is cut at every comma; a line of a list, and words like "et", only
 * part where different documents stand on both sides.
 */
export function pieces(passage: Passage, span: Span, isLine = false): Span[] {
  const text = textOf(passage, span)
  const found = [...text.matchAll(joints)]
    .map(({ index, 0: words }) => ({ index, words }))
    .concat(lineStarts(passage, span).map((index) => ({ index, words: '' })))
    .filter(({ index }) => !inBrackets(text, index))
    .sort((a, b) => a.index - b.index)
  const cut: Span[] = []
  let from = 0
  for (const [place, { index, words }] of found.entries()) {
    const next = found.slice(place + 1).find((other) => !/^\s[a-z]/.test(other.words))
    const right = text.slice(index + words.length, next?.index)
    if (index < from || !parts(words, text.slice(from, index), right, isLine)) continue
    cut.push({ start: from, end: index })
    from = index + words.length
  }
  return [...cut, { start: from, end: text.length }]
    .map(({ start, end }) => ({ start: span.start + start, end: span.start + end }))
    .flatMap((one) => enclosed(passage, one, isLine))
    .map((one) => withoutLead(passage, bare(passage, bare(passage, one))))
    .filter((one) => one.end - one.start >= 2 && !isNoItem(textOf(passage, one)))
}

/** "Cet agent le bail", "accompagné de la dernière quittance": words before its article that are of the sentence. */
const lead =
  /^(?:(?:cet|cette|l'|notre|votre) ?(?:agent|enqueteur|enquetrice|medecin|auditeur|auditrice|visiteur|service)|accompagnee?s? (?:de|d'|du))\s(?=(?:le|la|les|l'|votre|vos|une?|deux)\b)/

/** Nothing but a joint, or what is to be done with the others: "postez-les à l'adresse qui figure sur cette lettre". */
const isNoItem = (text: string): boolean =>
  joint.test(text) || (imperative.test(text) && (documentIn(text)?.at ?? farBehind) >= farBehind)

function withoutLead(passage: Passage, { start, end }: Span): Span {
  const [words = ''] = lead.exec(textOf(passage, { start, end })) ?? []
  return { start: start + words.length, end }
}

/** How far behind a verb its paper stands at most. */
const farBehind = 35

/** "des pièces habituelles (passeport, visa)": what stands in the brackets is meant. */
function enclosed(passage: Passage, span: Span, isLine: boolean): Span[] {
  const [all = '', before = ''] =
    /^(\s?(?:[a-z']+ ){0,3}?(?:pieces|documents|papiers|justificatifs)\b(?! d['e])[a-z' ]{0,40}\()(?!.*(?:…|\.\.\.|\betc|par exemple|\bou\b))[^()]{6,}/.exec(
      textOf(passage, span),
    ) ?? []
  if (!documentIn(all.slice(before.length))) return [span]
  return pieces(passage, { start: span.start + before.length, end: span.start + all.length }, isLine)
}

/** Without loose punctuation, and without the words that join it to its neighbours. */
const bare = (passage: Passage, span: Span): Span =>
  withoutJoints(passage, trimmed(passage, span, /[\s,;:.|•·▪●✓✔*+/-]/))

function parts(words: string, left: string, right: string, isLine: boolean): boolean {
  if (/[;•·▪●|\t]|\d/.test(words)) return true
  if (words === '') return genitive.test(left) === genitive.test(right) && differ(left, right, false)
  if (/\b(?:et|ou)\s?$/.test(left) && opensConditional.test(right)) return true
  if (opensConditional.test(left) && withoutCondition(left) === left)
    return documentIn(left) === null && /,/.test(words) && !copyOfIt.test(right)
  if (/\b(?:et|puis)\b/.test(words) && (imperative.test(right) || willDo.test(right))) return true
  if (/\b(?:accompagne|assorti)\w* d/.test(left) && !/,/.test(words)) return false
  if (/\bimages?$/.test(left) && ownReport.test(right)) return false
  if ((/[,:]/.test(words) || toDo.test(right)) && !isLine) return true
  if (/,/.test(words) && notebook.test(right)) return true
  if (/\bet\b/.test(words) && curriculum.test(left) && documentIn(right)) return true
  return (
    differ(left, right, /\bou\b/.test(words)) ||
    (!isLine &&
      (addsThing(left, right) || (!/\bou\b/.test(words) && genitive.test(left) && addsGenitive(left, right))))
  )
}

/** "… et rendez-nous le certificat erroné" */
const imperative = /^\s?(?!chez|assez|nez\b|rez\b|laissez-passer)[a-z]{2,}ez(?:-[a-z]+)?\b/

/** "Si une décision vous a été notifiée, sa copie": of what the condition speaks of. */
export const copyOfIt =
  /^\s?(?:sa|son|ses|leurs?|une|l') ?(?:(?:photo)?copies?|origina(?:l|ux)|traductions?|duplicatas?)\b/

/** "… votre identité et vous fera signer la feuille" */
const willDo = /^\s?(?:vous|nous|lui|leur|en|y) (?:[a-z]+(?:ra|ront|rez|rons)|est|sont|a|ont)\b/

/** "CV et diplômes" */
const curriculum = /^\s?(?:une? |le |votre |son )?(?:cv|curriculum(?: vitae)?)\s?$/

/** "stylo, cahier": what goes with a pen is a thing of its own. */
const notebook = /^\s?(?:un |votre )?(?:cahier|bloc|classeur|trousse)[a-z-]*\s*$/

export const unfinished =
  /(?<![\w-]|\ben (?:[a-z]{4,9}|ont|a) (?:[a-z]{2,9} )?|\by en )(?:de|du|des|d'|la|le|les|l'|un|une|votre|vos|et|ou|avec|a|au|en|pour|son|sa|ses|sur|par)\s?$|\bsi (?:vous|votre|elle|il)(?: etes| avez)?\s?$|\b(?:de|a|depuis) moins\s?$/

/** Lines that begin with a document: in a cell, or in a list without bullets, each may be an item. */
function lineStarts(passage: Passage, span: Span): number[] {
  return passage.lines
    .filter(({ start }) => start > span.start && start < span.end)
    .map((line) => ({ start: line.start, end: Math.min(line.end, span.end) }))
    .filter((line) => {
      const text = textOf(passage, line)
      const named = documentIn(text)
      const left = passage.text.slice(span.start, line.start)
      return named !== null && !unfinished.test(left) && opensLine.test(text.slice(0, named.at))
    })
    .map(({ start }) => start - span.start)
}

/** What may stand before the name of a document at the beginning of a line. */
const opensLine = new RegExp(
  String.raw`^(?:et )?(?:d(?:e|u|es) |d'|a )?(?:(?:la|le|les|l'|votre|vos|cette|ce|son|sa|ses|${numberPattern}|\d) ?){0,4}(?:(?:presente|derni[a-z]+) )?$`,
)
const genitive = /^\s?(?:d(?:e|u|es) (?!quoi)|d')/

/** "de la prescription qui y est jointe et de votre titre". */
const addsGenitive = (left: string, right: string): boolean =>
  /^\s?(?:du|de (?:la|l'|votre|vos|cette|ce|tout\w*|deux|trois|\d))\b/.test(right) &&
  documentIn(left)?.id !== 'chest-xray' &&
  documentIn(right)?.id !== documentIn(left)?.id

function inBrackets(text: string, index: number): boolean {
  const left = text.slice(0, index)
  return left.split('(').length > left.split(')').length && text.indexOf(')', index) >= 0
}

function differ(left: string, right: string, alternatives: boolean): boolean {
  const one = documentIn(left)
  const other = documentIn(right)
  if (!one || !other || one.id === other.id || other.at >= 30) return false
  if (one.id === 'chest-xray' && ownReport.test(right)) return false
  if (one.id === 'imaging' && /^\s?leurs? comptes?[- ]rendus?\b/.test(right)) return false
  return !alternatives || !alike.some((group) => group.includes(one.id) && group.includes(other.id))
}

/** "… et de prévenir le médecin": something to do, nothing to bring. */
export const toDo =
  /^\s?(?:de |d')?(?:vous |nous |le |la |les )?(?:[a-z]{2,}(?:(?<!i)er|ir)|etre|faire|prendre|prevoir)\s/

/** "radiographie + compte rendu": the report is the x-ray's. */
export const ownReport =
  /^\s?(?:avec |accompagnee?s? (?:de |d')|(?:de |d')?(?:l'|leurs? |sons? |ses |les? )|du |des )*(?:comptes?[- ]rendus?|interpretations?)\b(?! (?:d'hospi|d'oper|de (?:sortie|consultation|specialiste)|du specialiste|medica|operat|hospi))/

export const thing =
  /^\s?(?:d'|de |a )?(?:une?|deux|toute?(?= (?:piece|papier|justificatif|element)s? (?:de |d')?[a-z]{4})|votre|vos|son|sa|ses|cette|ce|ces|l'|le|la|les)(?!\s?(?:conjoint|epou|enfant|famille|parent|employeur|medecin|copie|photocopie|traduction|original|jour|meme)\w*)\s?[a-z' -]{4,60}[.,;]?\s*$/

/** "un CV à jour et votre pièce d'identité": one side is a document, the other a thing of its own. */
function addsThing(left: string, right: string): boolean {
  const known = documentIn(right)
  if (known) return known.at < 20 && documentIn(left) === null && thing.test(left)
  return documentIn(left) !== null && thing.test(right)
}

/** An item without what is said of it: brackets, "qui y est jointe", "si vous en avez reçu une". */
export const itself = (text: string): string =>
  text.replace(
    /\([^)]*\)|,? ?\b(?:qui|que|qu'|dont|lorsque|lorsqu'|quand|ou (?=il|elle|se|vous|nous|figur)|si|s'il|(?:au|a la|a l')? ?(?:\w+ )?d?(?:e |u|es)?(?:la|le)quel(?:le|s|les)?)\b(?! possible)[^,;]*/g,
    '',
  )

/** What opens a sentence of its own: its subject and its verb, unless a document is named at once. */
const clause =
  /^(?:et |mais |ou )?(?:(?:vous|nous|je|on|ils?|elles?|celui-ci|celle-ci|ce dernier|cette derniere)\b(?!-)|chacune?\b(?! (?:de|des) (?:[a-z]+ ){0,2}(?:jour|journee|seance|matin)s?\b)|etant (?:precise|entendu|rappele|observe|note)|sachant\b|(?:faute|a defaut|sans) (?:de )?quoi|(?:la|le|les|l'|une?|votre|vos|nos|aucune?|nulle?|ce|cette|ces)(?:\b|(?<='))\s?[a-z' -]{2,60}? (?:ne |n'))/
const aside =
  /^(?:la|le|les|l'|une?|votre|vos|nos|ce|cette|ces)(?:\b|(?<='))\s?[a-z' -]{2,40}? (?:en )?(?:etant|ayant|demeurant|devant|pouvant)\b|^chacune? (?:de|des) (?:[a-z]+ ){0,2}(?:jour|journee|seance|matin)s?$/
const subject =
  /^(?:et |mais )?(?:la|le|les|une?|votre|vos|nos|ce|cette|ces|l')(?:\b|(?<='))\s?[a-z' -]{2,40}? (?:est|sont|sera|seront|peut|pourra|pourront|doit|doivent|devra|devront|vous|en)\b/

function opensClause(text: string): boolean {
  const said = itself(text)
  return clause.test(said) || (subject.test(said) && (documentIn(said)?.at ?? 20) >= 20)
}

/** "…, que l'hôtesse vous réclamera, …": said of the item before. */
const tellsOfItem = (passage: Passage, item: Span): boolean =>
  /, (?:que |qu')$/.test(onOneLine(passage, { start: Math.max(0, item.start - 6), end: item.start })) &&
  documentIn(textOf(passage, item)) === null

/** The items before a clause of its own begins: "…, étant précisé que", "…, vous serez reçue". */
export function untilClause(passage: Passage, all: Span[]): Span[] {
  const items = all.filter((item) => !aside.test(textOf(passage, item)) && !tellsOfItem(passage, item))
  const end = items.findIndex((item) => opensClause(textOf(passage, item)))
  return end < 0 ? items : items.slice(0, end)
}

const tail =
  /\s(?:et|ou|ni|par|ainsi que|ainsi qu'|de meme que|puis|and)(?:,? (?:a defaut|bien|encore|sinon))?$|\s?\($/
const head =
  /^(?:\d{1,2}\s?(?:[.°)]{1,2}|-\s)\s?(?=[a-z']))?(?:(?:et|ou|ni|y|que|seule?|seulement|a defaut,?|ainsi que|de meme que|puis|outre|en meme temps qu(?:e\b|'(?=une?\b))|en (?:plus|sus|complement) d(?:e\b|u\b|')|prendre avec (?:vous|soi)|egalement|aussi|imperativement|obligatoirement|notamment|en outre|toujours|enfin|a cet (?:effet|egard)|a cette (?:occasion|fin)|pour (?:cela|l'occasion)|ce jour-la|dans (?:votre|le) (?:sac|cartable|dossier|pochette)|le jour (?:du rendez-vous|de la visite|venu|j))\s)*(?:(?:(?:de|du|avec(?! photo(?:graphie)?\b(?! d))|a(?! (?:votre |l'|la |cette |ce )(?:arrivee|accueil|visite|occasion|entretien|guichet|secretariat|agent|medecin)))\s|d')(?!quoi)(?=(?:\d|la|l'|votre|vos|cette|ce|ces|une?|tout\w*|son|sa|ses|leur)\b|[a-z]))?/

/** Takes "et", "ainsi que" off the end, and numbering, "de" or "à" before an article off the beginning. */
function withoutJoints(passage: Passage, span: Span): Span {
  const text = textOf(passage, span)
  const [opening = ''] = head.exec(text) ?? []
  return {
    start: span.start + opening.length,
    end: span.end - (tail.exec(text)?.[0].length ?? 0),
  }
}
