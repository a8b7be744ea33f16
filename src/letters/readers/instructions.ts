/** What else the letter asks of the person: x-ray, fasting, arriving early, coming alone, an interpreter. */
import type { Reader } from '../kind.ts'
import type { Instruction, InstructionId } from '../letter.ts'
import { found, type Passage, type Span, textOf, trimmed } from '../passage.ts'
import { languageOf } from './languages.ts'
import { numberOf, numberPattern } from './numbers.ts'

type Rule = { pattern: RegExp; unless?: RegExp; id: (match: RegExpExecArray) => InstructionId | null }

const always = (id: InstructionId) => () => id
const xray =
  '(?:radio(?:graphie)?s?(?: (?:pulmonaires?|thoraciques?|des poumons|du thorax))?|cliches?(?: \\w+)?)'

/** The first rule of an id that fits wins; a rule sees one sentence at a time. */
const rules: Rule[] = [
  {
    pattern: new RegExp(
      `\\b${xray}\\b[^.]{0,60}\\b(?:sur place|dans nos locaux|sur site|(?:faite|realisee|effectuee) (?:le jour|lors|par nos soins))|\\b(?:sur place|dans nos locaux)\\b[^.]{0,40}\\b${xray}`,
    ),
    id: always('chest-xray-on-site'),
  },
  {
    pattern: new RegExp(
      `\\b(?:rendez-?vous|rdv)\\b[^.]{0,80}\\b(?:cabinet de radio\\w*|centre (?:de radio\\w*|d'imagerie\\w*)|radiolog\\w*|imagerie)|\\b(?:faire|faites|realiser|effectuer|passer|pratiquer)\\b[^.]{0,50}\\b${xray}|\\b${xray}\\b[^.]{0,120}\\b(?:ferez|faites|a) faire\\b|\\ba (?:faire|realiser) (?:au|dans|chez|a)\\b[^.]{0,60}\\b(?:imagerie|radiolog\\w*)|\\b${xray}\\b[^.]{0,60}\\b(?:prealable\\w*|a (?:realiser|effectuer|faire)|(?:realisee?|effectuee?|faite)s?\\s(?:avant|au prealable|prealablement)|avant (?:la|votre) (?:visite|venue|rendez))|\\bavant (?:la|votre) (?:visite|venue|rendez-?vous)[^.]{0,60}\\b${xray}`,
    ),
    unless: /\bsur place\b|\bdans nos locaux\b|\bpas (?:a|besoin|necessaire)\b|\binutile\b/,
    id: always('chest-xray-before'),
  },
  {
    pattern:
      /\b(?:pas|non|inutile|sans|jamais|nul)\b[^.]{0,40}\ba jeun\b|\ba jeun\b[^.]{0,20}\b(?:pas|inutile|non)\b|\bpouvez (?:manger|prendre (?:un|votre|le) petit[- ]dejeuner|dejeuner)\b|\bpetit[- ]dejeuner (?:est )?(?:autorise|possible|recommande)/,
    id: always('no-fasting'),
  },
  {
    pattern: /\ba jeun\b|\bsans avoir (?:mange|bu)\b|\bne (?:pas )?(?:rien )?(?:manger|boire)\b/,
    id: always('fasting'),
  },
  {
    pattern: new RegExp(
      `(?<![\\d-])(\\d{1,2}|${numberPattern})\\s?(?:minutes?|min|mn)\\b[^.]{0,40}\\b(?:avant|a l'avance|d'avance|en avance)\\b|\\b(?:avance|avant l'heure)\\b[^.]{0,20}\\bde\\s(\\d{1,2}|${numberPattern})\\s?min`,
    ),
    id: ([, first, second]) => earlyBy(first ?? second),
  },
  { pattern: /\bun quart d'heure (?:avant|a l'avance|d'avance|en avance)/, id: always('arrive-early:15') },
  { pattern: /\bune demi-?heure (?:avant|a l'avance|d'avance|en avance)/, id: always('arrive-early:30') },
  {
    pattern:
      /\baccompagn(?:at|ant)\w*\b[^.]{0,40}\b(?:ne sont pas|pas|non|interdits?)\b|\b(?:venez|venir|presenter|present\w*)(?:-vous)? seule?|\bsans accompagna\w+|\baucun accompagna\w+|\b(?:acces|entree)\b[^.]{0,30}\b(?:interdite?|refusee?)s? aux accompagna\w+/,
    id: always('come-alone'),
  },
  {
    pattern:
      /\b(?:venez|venir|presenter|presentez|accompagnee?s?)\b[^.]{0,30}\b(?:avec|de) (?:vos|tous vos|tous les|votre|les|l')\s?enfants?\b|\bpresence (?:de vos|des) enfants?\b[^.]{0,30}\b(?:obligatoire|requise)/,
    id: always('come-with-children'),
  },
  {
    pattern:
      /\bmineure?s?\b[^.]{0,60}\baccompagne|\benfants?\b[^.]{0,40}\baccompagnee?s? (?:d'un|de l'un|de leur|par)\b/,
    id: always('minor-accompanied'),
  },
  { pattern: /\b(?:interpret\w+|traduct\w+)\b/, id: () => null },
  {
    pattern:
      /\bimprim(?:er|ez|ee?)\b[^.]{0,60}\b(?:convocation|courrier|document|lettre|message|piece jointe)\b|\b(?:convocation|courrier|lettre|document)\b[^.]{0,20}\bimprimee?\b|\b(?:version|format|support) papier\b/,
    id: always('print-this-letter'),
  },
  {
    pattern:
      /\b(?:ne pas (?:y )?repondre|ne (?:nous )?repondez pas|ne permet pas de recevoir|n'y repondez pas|ne pas repondre)\b/,
    id: always('do-not-reply'),
  },
  {
    pattern:
      /\baucun retard\b|\bpasse(?:e)? (?:cette heure|cet horaire|l'heure)\b|\b(?:refusee?|pas admise?) (?:au-dela|apres) de \d|\bretard\b[^.]{0,20}\bentraine\b|\bretard\b[^.]{0,50}\b(?:ne (?:sera|pourra|serez|pourrez)|pas (?:recue?|admise?|acceptee?))|\bponctualite\b|\bretardataires?\b/,
    id: always('no-delay-tolerated'),
  },
  {
    pattern:
      /\b(?:repas|dejeuner)\b[^.]{0,40}\b(?:offert|remis|fourni|pris en charge|prevu|assure|compris|servi)\b|\b(?:offre|fournit|offrons)\b[^.]{0,20}\b(?:repas|dejeuner)\b/,
    unless: /\bpas\b|\bnon (?:fourni|pris)/,
    id: always('lunch-provided'),
  },
  {
    pattern:
      /\b(?:prevoir|apporter|prevoyez|apportez|emporter|munir)\b[^.]{0,90}\b(?:repas|dejeuner|pique-?nique|casse-croute)\b|\b(?:repas|dejeuner)\b[^.]{0,30}\b(?:pas|non) (?:fourni|pris en charge|compris|prevu|assure)|\b(?:repas|dejeuner)\b[^.]{0,20}\ba votre charge|\bpas de restauration\b|\b(?:repas froid|panier[- ]repas)\b/,
    id: always('bring-lunch'),
  },
  {
    pattern:
      /\bemargement\b|\bfeuille de presence\b|\b(?:faire signer|a signer|signature (?:est )?(?:obligatoire|requise|exigee))\b/,
    id: always('signature-required'),
  },
]

export const instructions: Reader = ({ passage }) => {
  const list: Instruction[] = []
  const add = (id: InstructionId, span: Span) => {
    const topic = id.split(':')[0] ?? id
    if (
      list.some((one) => one.id.startsWith(topic)) ||
      (id === 'fasting' && list.some((one) => one.id === 'no-fasting'))
    )
      return
    const whole = found(passage, trimmed(passage, span, /[\s•·*]/), '')
    list.push({ id, french: { ...whole, value: whole.quote } })
  }
  for (const { pattern, unless, id } of rules) {
    for (const sentence of passage.sentences) {
      const text = textOf(passage, sentence).replaceAll('\n', ' ')
      const match = pattern.exec(text)
      const what = match && !unless?.test(text) ? id(match) : null
      if (what) add(what, sentence)
    }
  }
  for (const { language, span } of interpreters(passage)) add(`interpreter:${language}`, span)
  return { instructions: list }
}

function earlyBy(words: string | undefined): InstructionId | null {
  const minutes = words === undefined ? Number.NaN : (numberOf(words) ?? Number(words))
  return Number.isNaN(minutes) || minutes === 0 || minutes > 90 ? null : `arrive-early:${minutes}`
}

const interpreting = /\b(?:interpret\w*|traducteur|traductrice|traduction|langue)\b/

/** A language named in a sentence that speaks of an interpreter, or under the label "Langue". */
function interpreters(passage: Passage): { language: string; span: Span }[] {
  return passage.sentences.flatMap((span) => {
    const text = textOf(passage, span)
    const opening = interpreting.exec(text)?.index
    if (opening === undefined) return []
    const near = text.slice(Math.max(0, opening - 60), opening + 90)
    const language = near
      .split(/[^a-z]+/)
      .map(languageOf)
      .find((name) => name !== null && name !== 'French')
    return language ? [{ language: language.toLowerCase(), span }] : []
  })
}
