/** What may or has to be done after a decision, and within which time. */
import type { DecisionStep, DecisionStepId } from '../decision.ts'
import type { Found, KindName } from '../letter.ts'
import { onOneLine, type Passage, quoted, type Span, textOf, trimmed, within } from '../passage.ts'
import { lengthsIn } from './delays.ts'

const rules: [DecisionStepId, RegExp][] = [
  ['remarks', /\bobservations\b/],
  ['appeal', /\b(?:recours|contest\w+|tribunal administratif|(?:saisir|saisi) (?:le|la|du))\b/],
  [
    'again',
    /\b(?:nouvelle demande|(?:re)?deposer (?:a nouveau|de nouveau|une autre)|redeposer|renouveler votre demande)\b/,
  ],
  ['lapses', /\b(?:caduque?|perd(?:ra)? (?:sa|toute) validite|ne sera plus valable|sera annulee?)\b/],
  ['tax', /\b(?:taxe|timbre|droits?)\b[^.;]*(?:\beuros?\b|€)|\btimbres? (?:fiscal|electronique)/],
  [
    'tell-arrival',
    /\b(?:arrivee|venue|entree en france)\b[^.;]*\b(?:inform|preven|previen|avis|signal|declar|contact|adress|transmet|envoy|envoi|ecri)\w+|\b(?:inform|preven|previen|avis|signal|declar)\w+\b[^.;]*\b(?:de (?:son|leur|l') ?arrivee|des (?:son|leur|l') ?arrivee)/,
  ],
  [
    'family-called',
    /\b(?:epouse?|epoux|conjointe?|famille|membres|enfants?|beneficiaires?|interesse\w*|ils|elles?)\b[^.;]*\b(?:(?:ser(?:a|ont)|etre) (?:ensuite |alors )?convoque\w*|(?:devr\w+|doivent|doit|passer\w*|se presenter\w*)\b[^.;]*\bvisite medicale)/,
  ],
  [
    'enter',
    /\b(?:entrer|entree|venir|arriver|gagner|rejoindre|entrera|entreront)\b[^.;]{0,40}\b(?:en france|sur le territoire|la france|vous rejoindre)\b/,
  ],
  [
    'consulate',
    /\b(?:dossier|demande|decision|autorisation)\b[^.;]*\b(?:transmi\w+|adresse\w*|envoy\w+|communique\w*)\b[^.;]*\b(?:consulat|ambassade)\b/,
  ],
  ['visa', /\bvisas?\b/],
  [
    'leave-home',
    /\b(?:quitter|liberer|sortir)\b[^.;]{0,40}\b(?:hebergement|lieu|logement|centre|chambre|place)\b/,
  ],
  [
    'asylum-on',
    /\b(?:attestation de )?demande d'asile\b[^.;]{0,30}\b(?:reste|demeure|conserve|suit son cours|continue|se poursuit|n'est pas (?:remise|affectee|concernee)|est maintenue|sera examinee)\b|\bsans (?:incidence|effet|consequence) sur (?:l'examen de )?(?:votre|la) demande d'asile\b/,
  ],
]

/** Of a family that comes, or of somebody who asks for asylum. */
const only: Partial<Record<DecisionStepId, KindName>> = {
  'tell-arrival': 'family-reunification',
  'family-called': 'family-reunification',
  enter: 'family-reunification',
  consulate: 'family-reunification',
  visa: 'family-reunification',
  'leave-home': 'asylum-reception',
  'asylum-on': 'asylum-reception',
}

/** Sentences that ask for something, or allow or set it; a title and a list of names do not. */
const asks =
  /\b(?:transmi\w+|adressee?|envoyee?|communiquee?|devr\w+|doit|doivent|devez|pouvez|pourr\w+|peut|peuvent|possible\w*|possibilite|disposez|invite\w*|delai|est a|sont a|seront|sera|dans les|sous|informerez|previendrez|deposera|deposeront|presentera|solliciter\w*|[a-z]{3,}(?:rez|era|eront)|reste|demeure|suit|devient|perd(?:ra)?|recours|continue|incidence)\b/

/** In reading order, each once: the one that names a time before one that does not. */
export function stepsIn(passage: Passage, outcome: Span, kind: KindName): Found<DecisionStep>[] {
  const steps = passage.sentences
    .filter(({ start }) => start > outcome.start)
    .flatMap((span) => stepsOf(passage, span, kind))
  return steps.filter((one, place) => {
    const same = steps.filter(({ value }) => value.id === one.value.id)
    return steps.indexOf(same.find(({ value }) => value.count !== null) ?? one) === place || same.length === 1
  })
}

/** "…, passé ce délai, l'autorisation sera caduque": what is lost otherwise is a step of its own, behind the one to take. */
const otherwise =
  /[;,:]\s(?=(?:passee?|au-dela|apres|a defaut|faute|sinon|sans quoi|a l'expiration|a l'issue|au terme)\b)/

function stepsOf(passage: Passage, span: Span, kind: KindName): Found<DecisionStep>[] {
  const words = onOneLine(passage, span)
  const at = words.search(otherwise)
  const [first, last] = [
    { start: span.start, end: span.start + at },
    { start: span.start + at + 2, end: span.end },
  ].map((part) => (at < 0 ? null : stepIn(passage, part, kind)))
  if (first && last?.value.id === 'lapses') return [first, last]
  return [stepIn(passage, span, kind) ?? []].flat()
}

function stepIn(passage: Passage, span: Span, kind: KindName): Found<DecisionStep> | null {
  const words = onOneLine(passage, span)
  const id = asks.test(words)
    ? rules.find(([step, says]) => (only[step] ?? kind) === kind && says.test(words))?.[0]
    : undefined
  if (!id) return null
  const length = lengthsIn(passage).find(within(span))
  const value: DecisionStep = {
    id,
    count: length?.count ?? null,
    unit: length?.unit ?? null,
    court: id === 'appeal' ? courtIn(passage, span) : null,
  }
  return { ...quoted(passage, trimmed(passage, span, /[\s•·*]/)), value }
}

/** "Tribunal administratif de Cergy-Pontoise": its town, as the letter writes it. */
function courtIn(passage: Passage, span: Span): string | null {
  const match = /\btribunal administratif d(?:e |')((?:la |le |les )?[a-z-]+)/.exec(textOf(passage, span))
  if (!match?.[1]) return null
  const start = span.start + match.index + match[0].length - match[1].length
  const town = quoted(passage, { start, end: start + match[1].length }).quote
  return /^\p{Lu}/u.test(town) || /^(?:la|le|les) /i.test(town) ? town : null
}
