/** Terms of asking for another date: for whom the sentence is, how soon, which number to give, where the proof goes, and its own examples of a reason. */

import { type ReasonExample, reasonExamples } from '../asking.ts'
import type { Letter } from '../letter.ts'
import { found, onOneLine, type Passage, type Span, sentenceBefore, trimmed } from '../passage.ts'

type Asked = { words: string; span: Span }
export type Terms = Pick<
  Letter['reschedule'],
  | 'soon'
  | 'giving'
  | 'of'
  | 'thenProof'
  | 'examples'
  | 'slip'
  | 'to'
  | 'which'
  | 'oneDay'
  | 'notOffice'
  | 'untilHour'
>

const soon =
  /\b(?:des que (?:possible|vous le (?:pouvez|savez|pourrez))|aussitot(?: que possible)?|au plus (?:vite|tot)|le plus (?:vite|tot|rapidement) possible|sans (?:tarder|delai|attendre)|dans les (?:meilleurs|plus brefs) delais|rapidement|immediatement)\b/
const giving =
  /\b(?:en (?:indiquant|precisant|rappelant|mentionnant|donnant|citant)|indiquez|precisez|rappelez|mentionnez|munie?s? de)\b[^.;]{0,50}\b(?:numero|n ?°) ?(?:d')?(?:etranger|agdref|foreigner)/
const health =
  /\b(?:si|lorsque|quand)\b[^.;,]{0,20}\b(?:etat de )?sante\b[^.;,]{0,40}\b(?:empech\w*|permet\w*|interdi\w*|deplacer|venir)\b/
/** Of an illness and of nothing else: neither "maladie ou travail" nor "maladie, d'absence". */
const ill =
  /\b(?:en cas de (?:maladie|probleme de sante)|si vous (?:etes|tombez) (?:malade|souffrante?)|malade ?\?)(?! ?(?:,? ?(?:ou|et|d'|de)\b|\/|\())/
const untilHour =
  /\bavant (?:l'heure (?:prevue|fixee|indiquee|du |de )|le debut de (?:la|votre) (?:seance|session|journee|rendez))/
const nextGroup =
  /\b(?:groupe|seance|session) (?:qui (?:suit|vient apres) (?:le |la )?(?:votre|votres)\b|(?:qui suit|suivante?)\b)|\bprochaine? (?:groupe|session|seance)\b/
const oneDay =
  /\b(?:une seule|seule une|une? (?:des|de ces|de vos) (?:deux |trois |quatre )?)\s?(?:journees?|seances?|jours?|dates?)\b[^.;]{0,40}\b(?:decal|report|deplac|chang|modifi)\w*/
const eachDay =
  /\b(?:une seule (?:fois|demande)|un seul (?:report|changement))\b[^.;]{0,25}\bpar (?:journee|seance|jour|date)\b/
const notOffice =
  /\b(?:ne (?:pas )?(?:ecri|contact|appel|sollicit|telephon|adress)\w*(?: pas)?|inutile d(?:e |')(?:ecrire|contacter|appeler|solliciter))\b[^.;]{0,20}\b(?:l'ofii|l'office|nos services|notre service)\b/
const which =
  /\b(?:en )?(?:indiqu|precis|mentionn|dis|rappel)(?:ant|ez|er) (?:bien )?(?:lequel|laquelle|duquel|de laquelle|quel (?:rendez-?vous|jour)|quelle (?:date|journee))\b/
const slip = /\b(?:talon|coupon|bulletin-reponse|bulletin de reponse|volet|carton-reponse)\b/
const withIt = /\b(?:avec|par|sur|grace a) (?:lui|elle|celui-ci|celle-ci|ce dernier)\b/

const lateToo =
  /\b(?:absences?|empechements?|absente?s?)\W{0,3}(?:ou|et|,|\/)? ?(?:en |de |d'un |un |tout )?retards?\b|\bretards?\W{0,3}(?:ou|et|,|\/) ?(?:d'|en |de |une? )?(?:absen|empech)\w*/
const toTell =
  /\b(?:preven\w+|appel\w+|avert\w+|inform\w+|ecri\w+|contact\w+|telephon\w+|signale[rz])\b|@|\b0\d(?:[ .]?\d\d){4}/
const ofOutcome = /\b(?:prefe\w+|sera|seront|entrain\w+|peut|pourra)\b/
const thenProof =
  /\b(?:puis|ensuite|et) (?:nous )?(?:(?:envoy|adress|transm|fait|faites)\w*)(?:-nous)?(?: parvenir)?\b[^.;]{0,20}\b(?:justificati\w+|preuve|certificat)\b/

const of: Record<ReasonExample, RegExp> = {
  illness:
    /^(?!.*\benfants?\b)(?:.*\b(?:maladie|malade)\b|.*\b(?:probleme|raison)s? (?:de sante|medicale?s?)|sante$)/,
  hospital: /\bhospitalis\w*|\boperation\b/,
  accident: /\baccident/,
  court: /\b(?:tribunal|judiciaire|justice|audience)\b/,
  death: /\b(?:deces|deuil|obseques|enterrement)\b/,
  birth: /\b(?:naissance|accouchement)\b/,
  exam: /\b(?:examen|concours|partiels?)\b(?! medical)/,
  work: /\b(?:travail|professionnel\w*|employeur|emploi|embauche)\b/,
  child: /\benfants?\b/,
  wedding: /\bmariage\b/,
}

/** `sentences`: those about another date, in plain letters; `reason`: the one that speaks of the reason. */
export function termsOfMoving(passage: Passage, sentences: readonly Asked[], reason?: Asked): Terms {
  const first = <T>(pattern: RegExp, value: T) => {
    const said = sentences.find(({ words }) => pattern.test(words))
    return said ? found(passage, trimmed(passage, said.span, /[\s•·*]/), value) : null
  }
  // What is said of an illness beside it, often to a doctor, holds for nobody else.
  const forAny = sentences.some(({ words }) => toTell.test(words) && !health.test(words))
  const terms = {
    soon: first(soon, true as const),
    giving: first(giving, 'foreigner-number' as const),
    of:
      (forAny ? null : toldIn<'ill' | 'health' | 'late-too'>(passage, health, 'health')) ??
      (sentences.some(({ words }) => toTell.test(words) && !ill.test(words))
        ? null
        : toldIn(passage, ill, 'ill')) ??
      toldIn(passage, lateToo, 'late-too'),
    thenProof: first(thenProof, true as const),
    to: first(nextGroup, 'next-group' as const),
    which: first(which, true as const),
    oneDay: first(oneDay, 'one' as const) ?? first(eachDay, 'each' as const),
    notOffice: leftAlone(passage, sentences),
    untilHour: toldIn(passage, untilHour, true as const),
    slip: bySlip(passage, sentences),
    examples: reason ? examplesIn(passage, reason) : null,
  }
  return Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== null))
}

/** In one of them or right behind one. */
function leftAlone(passage: Passage, sentences: readonly Asked[]) {
  const ends = sentences.map(({ span }) => span.end)
  const span = passage.sentences.find(
    (one) => (ends.includes(one.start) || ends.includes(one.end)) && notOffice.test(onOneLine(passage, one)),
  )
  return span ? found(passage, trimmed(passage, span, /[\s•·*]/), true as const) : null
}

/** In the sentence itself, or in the one before, of which it speaks. */
function bySlip(passage: Passage, sentences: readonly Asked[]) {
  const said = sentences.find(({ words, span }) => {
    const above = sentenceBefore(passage, span)
    return slip.test(words) || (withIt.test(words) && above && slip.test(onOneLine(passage, above)))
  })
  return said ? found(passage, trimmed(passage, said.span, /[\s•·*]/), true as const) : null
}

/** Of whom it is said in the sentence that says whom to tell. */
function toldIn<T>(passage: Passage, pattern: RegExp, value: T) {
  const span = passage.sentences.find((one) => {
    const words = onOneLine(passage, one)
    return pattern.test(words) && toTell.test(words) && !ofOutcome.test(words)
  })
  return span ? found(passage, trimmed(passage, span, /[\s•·*]/), value) : null
}

/** What stands in brackets behind the reason; an empty list where one of them has no words here. */
function examplesIn(passage: Passage, { words, span }: Asked) {
  const match =
    /\b(?:motif|raison|empechement|cause|cas|circonstance|contrainte)\w*\b[^.;()]{0,40}\(([^()\d@]{4,110})\)/.exec(
      words,
    )
  const inside = match?.[1]
  if (!match || inside === undefined) return null
  const start = span.start + match.index + match[0].lastIndexOf('(') + 1
  return found(passage, { start, end: start + inside.length }, examplesNamed(inside) ?? [])
}

/** In order, each once; null where one of them has no words here. */
export function examplesNamed(inside: string): ReasonExample[] | null {
  const parts = inside
    .split(/[,;/…]|\.{2,}|\b(?:ou|et|par exemple|etc)\b/)
    .map((one) => one.replace(/\bex\b|[.:]/g, '').trim())
    .filter((one) => one !== '')
  const known = parts.flatMap((one) => reasonExamples.find((id) => of[id].test(one)) ?? [])
  return known.length === parts.length ? [...new Set(known)] : null
}
