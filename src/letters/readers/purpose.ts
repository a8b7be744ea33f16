/** What one appointment is for, as the words nearest to its date say, within what its kind of letter allows. */
import type { Kind } from '../kind.ts'
import type { Purpose } from '../letter.ts'
import { lineAt, type Passage, type Span, sentenceAt, textOf } from '../passage.ts'
import { cellAt, cellsAbove, cellsBelow, cellsIn, othersOnLine } from './cells.ts'
import { datesIn } from './date.ts'

export const words: [Purpose, RegExp][] = [
  ['chest-xray', /\b(?:radiograph\w*|radiolog\w*|radios?|imagerie|cliches?|x-?ray)\b/g],
  [
    'medical-visit',
    /\b(?:visite|examen|controle)s? (?:medicale?s?|de sante)\b|\b(?:visite|examen|consultation|rendez-?vous) (?:par|avec|aupres d[e']|chez) ?(?:le |la |l'|un |une |notre )?(?:medecin|docteur|infirmier)\w*\b|\bmedical (?:visit|examination)\b|\b(?:recue?s?|vue?s?|examinee?s?) par (?:le|la|notre|un|une|l'un de nos) medecins?\b|\b(?:verrez|rencontrerez) (?:ensuite )?(?:le|la|notre|un|une) medecin\b/g,
  ],
  [
    'cir-reception',
    /\b(?:visite d'accueil|plateforme (?:d'accueil|cir|ofii)|demi-journee d'accueil|accueil cir|signature du (?:contrat|cir))\b/g,
  ],
  ['civic-training', /\bformation civique\b/g],
  ['language-course', /\b(?:formation linguistique|cours de francais|test initial)\b/g],
  [
    'home-visit',
    /\b(?:visite d[eu] (?:votre )?logement|visiter(?:a|ont) (?:votre|le) logement|votre logement|(?:a|dans) votre domicile|visites? a domicile|visite\w* (?:de controle )?(?:de |du )?(?:votre |le )(?:logement|appartement|domicile|habitation)|(?:avis|date|jour) de passage|adresse du logement|enquete (?:de )?logement|chez vous|(?:rendra|rendront|passera|passeront|viendra|viendront|presentera)\b[^.]{0,40}\bvotre adresse|(?:a|dans|de|visiter) (?:votre|le) (?:domicile|logement|appartement|habitation|lieu d'habitation)|controle d[ue] (?:votre )?logement|constater les conditions)\b/g,
  ],
  ['interview', /\bentretien\b/g],
]

/** "Munie du cliché, vous serez reçue": what is brought along says nothing of what happens. */
const brought = /\b(?:muni|pourvu|accompagne)e?s? (?:de |d'|du |des |par )[^,.;]*/g

/** Behind these words the sentence speaks of something else that happens then. */
const aside = /\b(?:ou|puis|apres|avec|muni\w*|accompagne\w*)\b/

/** A doctor who receives is the visit, whatever the lines above are about. */
const received =
  /\b(?:medecins?|docteurs?|infirmiere?)\b[^.;\n]{0,40}\bvous (?:recevra|verra|examinera|recoit|accueillera)\b/

/** A box has at most so many lines above its day. */
const tallest = 4

/** `slot` spans the date and the time. The last word before it decides, else the first after it in its sentence, else the lines above. */
export function purposeOf(passage: Passage, slot: Span, kind: Kind): Purpose {
  const allowed = allowedBy(kind)
  const sentence = sentenceAt(passage, slot.start)
  const left = passage.text
    .slice(sentence.start, slot.start)
    .replace(brought, (words) => ' '.repeat(words.length))
  const right = passage.text.slice(slot.end, Math.min(sentence.end, slot.end + 160)).split(aside)[0] ?? ''
  return (
    ownColumn(passage, slot, kind) ??
    nearest(allowed, left, 'last') ??
    (kind.purpose === 'medical-visit' && received.test(left) ? kind.purpose : null) ??
    nearest(allowed, right, 'first') ??
    heading(passage, slot, kind) ??
    (kind.purpose === 'other' ? onlyOne(passage, allowed) : null) ??
    kind.purpose
  )
}

/** Where appointments stand side by side, what the own cell says, the label of its row, or a cell above it. */
function ownColumn(passage: Passage, slot: Span, kind: Kind): Purpose | null {
  const cell = cellAt(passage, slot.start)
  const line = lineAt(passage, slot.start)
  if (cell.start === line.start && cell.end === line.end) return null
  const own = { start: cell.start, end: slot.start }
  const [label] = cellsIn(passage, line)
  const beside = label && label.end <= cell.start ? [label] : []
  for (const one of [own, ...beside, ...cellsAbove(passage, cell).slice(0, tallest)]) {
    const text = textOf(passage, one)
    const purpose = text.length <= 70 && !/\d{4}|\dh/.test(text) ? statedPurpose(text, kind) : null
    if (purpose) return purpose
  }
  // Of two days side by side, the one above the address of a radiologist is the x-ray's.
  const isAtRadiologist =
    othersOnLine(passage, slot, datesIn(passage)).length > 0 &&
    cellsBelow(passage, cell)
      .slice(0, tallest)
      .some((one) => radiologist.test(textOf(passage, one)))
  return isAtRadiologist && kind.alsoFor?.includes('chest-xray') ? 'chest-xray' : null
}

const radiologist =
  /^\W*(?:(?:centre|cabinet|institut|clinique|service) (?:de |d')?)?(?:imagerie|radiolog\w*)\b/

/** What a line of words is for, when it says so itself; the doctor stands for the visit. */
export function statedPurpose(line: string, kind: Kind): Purpose | null {
  const said = nearest(allowedBy(kind), line, 'first')
  if (said) return said
  const doctor = /\b(?:medecin|consultation|docteur|infirmier\w*)\b/.test(line)
  return doctor && (kind.purpose === 'medical-visit' || kind.alsoFor?.includes('medical-visit'))
    ? 'medical-visit'
    : null
}

const allowedBy = (kind: Kind): [Purpose, RegExp][] =>
  words.filter(([purpose]) => purpose === kind.purpose || kind.alsoFor?.includes(purpose))

export function nearest(allowed: [Purpose, RegExp][], text: string, which: 'first' | 'last'): Purpose | null {
  let best: { purpose: Purpose; at: number } | null = null
  for (const [purpose, pattern] of allowed) {
    for (const { index } of text.matchAll(pattern)) {
      if (!best || (which === 'last' ? index > best.at : index < best.at)) best = { purpose, at: index }
    }
  }
  return best?.purpose ?? null
}

/** What the whole letter speaks of, when it speaks of one purpose only. */
function onlyOne(passage: Passage, allowed: [Purpose, RegExp][]): Purpose | null {
  const spoken = allowed.filter(([, pattern]) => passage.text.search(pattern) >= 0)
  // An x-ray is made for a visit: it is spoken of beside it.
  const main = spoken.length > 1 ? spoken.filter(([purpose]) => purpose !== 'chest-xray') : spoken
  return main.length === 1 ? (main[0]?.[0] ?? null) : null
}

/** A short line above the date, such as "1) Radiographie" or "2) L'examen par le médecin". */
function heading(passage: Passage, slot: Span, kind: Kind): Purpose | null {
  const own = lineAt(passage, slot.start)
  const above = passage.lines
    .filter(({ end }) => end < own.start)
    .slice(-3)
    .reverse()
  for (const line of above) {
    const text = passage.text.slice(line.start, line.end)
    if (text.length > 70 || /\d{4}|\dh/.test(text)) return null
    const purpose = nearest(allowedBy(kind), text, 'last') ?? statedPurpose(text, kind)
    if (purpose) return purpose
  }
  return null
}
