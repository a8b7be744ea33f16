/** How letters put their figures: for each thing that is counted, the words around the number. */
import type { Figure, FigureOf } from '../figure.ts'
import { figurePattern, numberPattern } from '../readers/numbers.ts'

/** `around`: what stands before and behind the number, up to the next number of the same kind. */
type Around = { amount: number; before: string; behind: string; sentence: string }

export type FigureRule = {
  of: FigureOf
  /** `n` is the number, `m` minutes of an hour, `to` the other end of a span. */
  says: RegExp
  /** Not in a sentence with these words. */
  unless?: RegExp
  /** Only in a sentence with these words. */
  with?: RegExp
  /** What is said of it; null: it is no such figure after all. */
  as?: (around: Around) => Figure['as'] | null
  /** What is waited for. */
  wait?: (around: Around) => Figure['wait']
}

const n = `(?<![\\d,.:/])(?<n>${figurePattern})`
const rule = (text: string): RegExp => new RegExp(text, 'g')

/** A delay, not a length. */
const within =
  /(?:\b(?:dans (?:les|un delai (?:maximum )?de|l'espace de)|sous|avant|delai (?:maximum )?(?:de|d')|moins de|plus de|apres|au moins|les|pendant|preavis de)|24 ?h\/) $/

const lessons =
  /\b(?:formation|cours|parcours|volume|enseignement|apprentissage|linguistique|lecons?|francais|programme)\b/
const perWeek = '(?:par semaine|hebdomadaires?|chaque semaine|la semaine|\\/ ?sem(?:aine)?\\b)'

const hours: FigureRule[] = [
  {
    of: 'week',
    says: rule(
      `\\b${n} ?(?:h\\b|heures?\\b|h(?=\\d)) ?(?<m>[0-5]\\d)?(?: ?(?:min|minutes))?(?: (?:de |d')[a-z]+)? ?${perWeek}`,
    ),
  },
  {
    of: 'week',
    says: rule(
      `\\b(?:(?:rythme|volume|duree|horaire)s? (?:horaire )?hebdomadaires?|chaque semaine)[^.;\\d]{0,25}\\b${n} ?h(?:eures?\\b|\\b|(?=\\d)) ?(?<m>[0-5]\\d)?`,
    ),
  },
  {
    of: 'hours',
    says: rule(
      `\\b${n} ?(?:h|heures?)\\b(?! ?(?:[0-5]\\d|\\/|(?:(?:de|d') ?[a-z]+ )?${perWeek}|par jour|avant|ouvr|d'absence))`,
    ),
    with: lessons,
    unless: /\babsen|\bd'office\b|\ba defaut\b|\bsi vous\b/,
    as: ({ amount, before, behind }) => {
      if (within.test(before)) return null
      // Up to 24 it is an hour of the day, unless words make it a length.
      const isLength =
        /\b(?:total|duree|volume|parcours|nombre)\b[^.;]{0,25}$/.test(before) ||
        /^ (?:de (?:formation|cours|francais)|au total|en tout)\b/.test(behind)
      if (amount <= 24 && !isLength) return null
      return /\b(?:jusqu'a|maximum|au plus) (?:de )?$/.test(before) ? 'most' : undefined
    },
  },
]

const area: FigureRule = {
  of: 'area',
  says: rule(`\\b${n} ?(?:m[2²](?![a-z\\d])|metres? carres?\\b)`),
  as: ({ before, behind }) => {
    const after = /^[^;.,(]{0,45}/.exec(behind)?.[0] ?? ''
    const measured = /\b(?:constat|mesur|relev|declar|actuel|reell)\w*/
    if (
      /\b(?:minim\w*|au moins|requis\w*|exig\w*|norme|inferieure? a|superieure? (?:ou egale )?a)\b/.test(
        before,
      )
    )
      return 'least'
    if (/\b(?:minim\w*|au moins|requis\w*|exig\w*|necessaires?)\b/.test(after)) return 'least'
    return measured.test(before) || measured.test(after) || /\bvotre logement (?:fait|est|a)\b/.test(before)
      ? 'found'
      : undefined
  },
}

const nextBag = /[,;.]| et | ainsi qu[e']| plus /

const luggage: FigureRule[] = [
  {
    of: 'bags',
    says: rule(`\\b${n} (?:valises?|bagages?|sacs? de voyage)\\b`),
    with: /\b(?:kg|kilos?|soute|cabine|vol|avion|enregistrer)\b/,
  },
  {
    of: 'luggage',
    says: rule(`\\b${n} ?(?:kgs?|kilos?|kilogrammes?)\\b`),
    as: ({ before, behind }) => {
      const place = (words: string) =>
        /\b(?:soute|enregistre)/.test(words)
          ? 'hold'
          : /\b(?:cabine|a main)\b/.test(words)
            ? 'cabin'
            : undefined
      // "Un de 23 kg en soute et un à main de 10 kg": each has the words of its own part.
      const [right = ''] = behind.split(nextBag)
      return place(right.slice(0, 30)) ?? place(before.split(nextBag).at(-1)?.slice(-40) ?? '')
    },
  },
]

const gets =
  /\b(?:vers|recev|recoi|remis|remett|allocation|pecule|prime|indemnite|aide|percev|alloue|octroy|financ|rembours)/
const pays = /\b(?:taxe|frais|redevance|timbre|acquitt|payer|paie|regler|cout|tarif|amende|participation)/

const money: FigureRule[] = [
  {
    of: 'money',
    says: rule(`\\b${n} ?(?:€|euros?\\b|eur\\b)`),
    unless: /https?:|www\.|virement|western|\bpcs\b|carte (?:cadeau|prepayee)|coupon/,
    as: ({ sentence }) => {
      const [get, pay] = [gets.test(sentence), pays.test(sentence)]
      return get === pay ? undefined : get ? 'get' : 'pay'
    },
  },
  {
    of: 'money',
    says: /\bmontant\b[^.;\d]{0,40}\b(?:sera|seront|est) [^.;\d]{0,30}(?:precis|communiqu|indiqu|calcul|fix|determin)/g,
    with: gets,
    as: () => 'later',
  },
]

const unit = (behind: string): Figure['as'] =>
  behind.startsWith('jour') ? 'day' : behind.startsWith('semaine') ? 'week' : 'month'

/** How new a paper has to be is no time to wait. */
const isAge = ({ before }: Around): boolean =>
  /(?<!delai (?:de|d'|maximum de) ?)\b(?:moins|plus|dat\w+|valables?|agee?s?) (?:de|d') ?$/.test(before)

const waited: [NonNullable<Figure['wait']>, RegExp][] = [
  ['result', /\bresultats?\b/g],
  ['opinion', /\b(?:avis|college|medecins?)\b/g],
  ['decision', /\b(?:decisions?|decid\w*|statu\w*|prefete?|prefecture|instruction|ofpra|maire|autorite)\b/g],
]

/** The thing that is named last before the number: "après avis des médecins, le préfet statue". */
function waitedFor({ before }: Around): Figure['wait'] {
  const places = waited.map(([what, words]) => ({
    what,
    at: [...before.matchAll(words)].at(-1)?.index ?? -1,
  }))
  const [last] = places.filter(({ at }) => at >= 0).toSorted((a, b) => b.at - a.at)
  return last?.what
}

const wait: FigureRule = {
  of: 'wait',
  says: rule(
    `\\b(?:(?:delai|duree)s? (?:moyen(?:ne)? |maximum |maximal )?(?:d'instruction|de (?:traitement|reponse|decision)|d'examen)|instruction|(?:le |du )?(?:prefet|prefete|prefecture|ofpra|maire|autorite)\\b[^.;]{0,40}\\b(?:dispose|statue\\w*|repond\\w*|decide\\w*|a)\\b|(?:reponse|resultats?|decision|avis)\\b)[^.;\\d]{0,70}?\\b(?:est de|de|d'environ|sous|dans (?:un delai (?:de|d')|les)|d'ici|:|dure|entre) ?(?:environ |maximum )?${n}(?: ?(?:a|et|ou|-) ?(?<to>\\d{1,2}|${numberPattern}))? (?=jours?|semaines?|mois)`,
  ),
  unless:
    /\bvous (?:devez|avez|disposez|pouvez)\b|\brecours\b|\bcontester\b|\bmerci\b|\bveuillez\b|\b(?:votre|vos) (?:reponse|avis)\b/,
  as: (around) => (isAge(around) ? null : unit(around.behind)),
  wait: waitedFor,
}

const length = /\b(?:formation|cours|stage|session|programme|seances?|journees?|parcours)\b/
const counted: FigureRule[] = [
  {
    of: 'days',
    says: rule(
      `\\b${n} (?:demi-)?(?:journees?|jours|seances?|sessions)\\b(?! (?:avant|apres|suivant|ouvr|calendaire|par semaine|d'absence))`,
    ),
    with: length,
    as: ({ before }) => (within.test(before) || /\b(?:a|au) $/.test(before) ? null : undefined),
  },
  { of: 'tests', says: rule(`\\b${n} (?:tests|epreuves|evaluations|examens)\\b`) },
  { of: 'questions', says: rule(`\\b${n} questions\\b`) },
  { of: 'photos', says: rule(`\\b${n} photo(?:s|graphies?)?\\b`) },
]

export const figureRules: readonly FigureRule[] = [...hours, area, ...luggage, ...money, wait, ...counted]
