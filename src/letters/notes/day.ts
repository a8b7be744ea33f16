/** How the day goes and how one gets there: the break, the doors, the way, other days to come, what is not the place. */
import { within, wordsAt } from '../passage.ts'
import { datesIn } from '../readers/date.ts'
import { amountOf, numberPattern } from '../readers/numbers.ts'
import { timesIn } from '../readers/time.ts'
import { headings } from '../signs.ts'
import { unaccented } from '../spelling.ts'
import { anyOf, type NoteRule } from './rule.ts'

const midday = /\b(?:midi|dejeuner|dejeunes|meridienne|repas)\b/
const ordinals = ['premiere', 'deuxieme', 'troisieme', 'quatrieme', 'cinquieme']
const ordinal = `(?:${ordinals.join('|')}|seconde|1re|1ere|[2-5](?:e|eme|nde|de))`

/** 1 to 5; null when the word is none of them. */
function placeOf(word: string): number | null {
  const digit = Number(/^\d/.exec(word)?.[0])
  if (digit) return digit
  return word === 'seconde' ? 2 : ordinals.indexOf(word) + 1 || null
}

const days = '(?:journees?|jours?|seances?|sessions?|modules?)'
/** Given out on another occasion. */
const later = anyOf(
  String.raw`\b(?:fixee?s?|communiquee?s?|indiquee?s?|precisee?s?|remises?|donnee?s?|annoncee?s?|definie?s?|connue?s?|choisie?s?|arretee?s?|envoyee?s?|transmises?) (?:[a-z]+ ){0,2}?(?:plus tard|ulterieurement|par la suite|prochainement|ensuite|par (?:le|votre|la|l'|vos)|sur place|lors|a la fin|a l'issue)`,
  String.raw`\b(?:date|dates) (?:a venir|a fixer|a definir|a preciser|ulterieures?|non fixees?)\b|\bvous ser\w+ (?:remises?|communiquee?s?|donnee?s?|indiquee?s?|precisee?s?|annoncee?s?|envoyee?s?)\b|\b(?:dates?|elles?) suivr\w+\b`,
)

/** A certificate or a plan may be handed out later as well. */
const isOfDates = /\b(?:dates?|fixee?s?|definie?s?|choisi\w*|arretee?s?|a venir)\b/

/** They have a date already. */
const known =
  /\b(?:a|ont) (?:deja |bien )?ete (?:deja |bien )?(?:fixe|communique|indique|precise|remise|donne|annonce|defini|choisi|arrete|envoye|transmi)/
const otherDays = new RegExp(String.raw`\b(?:autres|prochaines|suivantes) ${days}\b`)
/** The day on which the others are told: "à la fin de la première journée". */
const occasion = /\b(?:a la fin|en fin|a l'issue|au terme|au cours|lors|pendant|apres) (?:d[eu]s? )?[^,;.]*/g

/** The part of a sentence in which a match begins, between two of the signs that end one. */
function clauseAt(words: string, index: number, ends: string): string {
  const from = Math.max(...[...ends].map((end) => words.lastIndexOf(end, index))) + 1
  return words.slice(from).split(new RegExp(`[${ends}]`))[0] ?? ''
}

/** The numbers of days that a sentence names: "journées 3 et 4", "N° 4", "quatrième journée". */
function daysNamed(words: string): number[] {
  const listed = new RegExp(
    String.raw`\b(?:${days} |n° ?)(?:n° ?)?(?<all>[1-5](?:(?:,| et| a|/) ?(?:n° ?)?[1-5])*)\b`,
  ).exec(words)?.groups?.['all']
  if (listed) return [...listed.matchAll(/[1-5]/g)].map(([digit]) => Number(digit))
  const named = [...words.matchAll(new RegExp(String.raw`\b(${ordinal})\b(?=[^.;]{0,25}\b${days}\b)`, 'g'))]
  return named.flatMap(([, word = '']) => placeOf(word) ?? [])
}

const street = '(?:rue|avenue|boulevard|place|quai|cours|chemin|route|allee|impasse|square)'

export const daysToCome: NoteRule[] = [
  {
    id: 'days-to-come',
    says: later,
    unless: /\b(?:si|en cas|manqu\w*|absen\w*|empech\w*|report\w*|rattrap\w*)\b/,
    value: ({ index }, said, { passage }) => {
      const clause = clauseAt(said.words, index, ';')
      if (datesIn(passage).some(within(said)) || !isOfDates.test(clause) || known.test(clause)) return null
      if (otherDays.test(clause)) return ''
      const numbers = daysNamed(clause.replace(occasion, ''))
      const [first] = numbers
      if (!first) return null
      return /\bchoisi\w*\b/.test(clause) ? `${first} choose` : numbers.join(' ')
    },
  },
  {
    id: 'day-number',
    says: new RegExp(
      String.raw`\b(?<word>${ordinal})(?: et derniere)? journee\b|\bjournee (?:n° ?)?(?<digit>[1-5])\b(?! (?:et|a|ou) \d)`,
    ),
    value: ({ groups, 0: all }, _, { passage }) => {
      const titles = headings(passage)
      const numbers = new Set(daysNamed(titles))
      const number = groups?.['digit'] ? Number(groups['digit']) : placeOf(groups?.['word'] ?? '')
      return titles.includes(all) && numbers.size === 1 && number ? String(number) : null
    },
  },
]

export const eachDay: NoteRule = {
  id: 'each-day',
  says: /\b(?:a|pour|lors de) chaque (?:journee|seance|jour|cours|session)\b|\bchaque (?:matin|jour)\b|\btous les (?:jours|matins)\b/,
  value: (_, { words }) =>
    /\b(?:presente[rz]|presenterez|apport\w+|prene[zr]|prendre|prendrez|munir|munissez|montre[rz]|montrerez|venez avec)\b/.test(
      words,
    )
      ? ''
      : null,
}

/** Minutes that nobody has lunch in less than. */
const shortest = 20

const goNot =
  "(?:n'allez (?:surtout )?pas|ne (?:montez|descendez|venez|allez|vous (?:rendez|presentez|deplacez)) (?:surtout |donc )?(?:pas|plus)|inutile d'aller)"

/** Where not to go has a number, or a name: "et non dans la rue" says where not to wait. */
const isStreet = (words: string): boolean =>
  /^\d/.test(words) || (/\p{Ll}/u.test(words) && /^\p{L}+ .*\p{Lu}/u.test(words))

/** Nor is a counter a town, or an empty stomach, though a clerk gives it a capital. */
const isTown = (words: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(words) &&
  !/^(?:guichet|accueil|jeun|office|ofii|prefecture|mairie|secretariat|service|bureau|centre|rendez|la |l'|l’|cette |ce |votre )/.test(
    unaccented(words),
  )

export const theDay: NoteRule[] = [
  {
    id: 'pause',
    says: /\bpauses?\b/,
    unless: /\b(?:sans|aucune|pas de) pause/,
    value: ({ index }, said, { passage }) => {
      const from = said.start + index
      const time = timesIn(passage).find(
        (one) => one.start >= from && one.start <= from + 40 && one.end <= said.end,
      )
      if (time?.until && time.time >= '11:00' && time.time <= '14:30')
        return `${time.time}-${time.until.time}`
      const near = clauseAt(said.words, index, ',;')
      if (!midday.test(near)) return null
      if (/\b(?:une|1|d'une) ?h(?:eure)?\b(?! ?\d)/.test(near)) return '60'
      const spoken = new RegExp(String.raw`\b(\d{2}|${numberPattern}) (?:minutes?|mn|min)\b`).exec(near)?.[1]
      const minutes = spoken ? amountOf(spoken) : null
      if (minutes === null) return 'plain'
      return minutes < shortest ? null : String(minutes)
    },
  },
  {
    id: 'doors-open',
    says: /\bn'ouvr\w+ (?:[a-z]+ ){0,2}qu'a\b|\b(?:portes?|batiment|immeuble|salle)\b[^.;]{0,20}\bouvr\w+ (?:seulement |uniquement |au public )*(?:a|a partir de|des)\b/,
    unless: /\b(?:lundi|mardi|mercredi|jeudi|vendredi)s?\b|\bferm/,
    value: ({ index }, said, { passage }) =>
      timesIn(passage).find((one) => one.start >= said.start + index && one.start <= said.start + index + 70)
        ?.time ?? null,
  },
  {
    id: 'any-time',
    says: /\bsans (?:ordre d'arrivee|ordre de passage|rendez-?vous precis|heure precise)\b|\b(?:a l'heure|au moment) (?:de votre choix|qui vous convient|que vous voulez)\b|\bquand vous (?:voulez|voudrez|le souhaitez) (?:entre|dans)\b/,
    // What is done elsewhere, or at a screen, before that day.
    unless:
      /\b(?:radio\w*|cliches?|cabinet|laboratoire|analyses?|prise de sang|vaccin\w*|pharmac\w*|(?:avant|apres) (?:la|votre|le)|en ligne|site|annul\w*|report\w*|modifi\w*|appel\w*|telephon\w*)\b/,
  },
  {
    id: 'lift',
    says: /\b(?:ascenseurs?)\b/,
    unless:
      /\b(?:panne|sans|absence|ni|pas|aucun|depourvue?|hors (?:service|d'usage)|indisponible|ne|arret\w*|reserve\w*|personnel|escaliers?|travaux|maintenance|interdit\w*)\b|\bn'(?:y|est|util|emprunt)/,
  },
  {
    id: 'not-there',
    negated: true,
    says: anyOf(
      String.raw`\b(?:(?:et|mais) (?:surtout )?(?:non|pas)(?: pas)?|${goNot}) (?:(?:au|a la|a l'|aux|a|dans (?:la|le|les|l')|sur) ?)?(?<street>(?:\d{1,4}(?: bis| ter)?,? )?${street}\b(?! (?:devant|derriere|pour|pendant|en|qui|ou)\b)[^,;:.()]{2,50})`,
      String.raw`\b${goNot} (?:a|au|aux) (?<town>[a-z][a-z'-]+(?:[ -][a-z'-]+){0,3}?)(?= ?(?:[,;:.()!]|$))`,
    ),
    value: ({ index, 0: all, groups }, { start }, { passage }) => {
      const end = start + index + all.length
      const where = groups?.['street'] ?? groups?.['town'] ?? ''
      const place = wordsAt(passage, { start: end - where.length, end })
      return (groups?.['street'] ? isStreet : isTown)(place) ? place : null
    },
  },
  {
    id: 'transport',
    says: /(?:^|[:(-] ?|\b(?:transports?(?: en commun)?|acces|desserte|venir) ?[:-]? ?)(?:en |par (?:le )?)?(?<mode>tram|metro|bus|rer)(?:way)?\s?(?:ligne )?(?<line>(?:[a-z]?\d{1,3}|[a-z])\b)?\s?[,:-]?\s?(?:arret|station)\s?:?\s?(?<stop>[^,;.()\t]{2,40})/,
    value: ({ index, 0: all, groups }, { start }, { passage }) => {
      const end = start + index + all.length
      const stop = wordsAt(passage, { start: end - (groups?.['stop']?.length ?? 0), end })
      return `${groups?.['mode']}|${groups?.['line']?.toUpperCase() ?? ''}|${stop}`
    },
  },
]
