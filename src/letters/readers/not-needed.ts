/** Papers and things that a letter says nobody needs to bring, where they cost money or trouble to get. */
import type { Reader } from '../kind.ts'
import type { Found } from '../letter.ts'
import type { NotNeeded } from '../papers.ts'
import { found, onOneLine, type Passage, type Span, trimmed } from '../passage.ts'

/** What may be said no to, by its name. */
const things: [NotNeeded, RegExp][] = [
  [
    'id-photos',
    /(?<!\b(?:prend\w*|faire|fera|ferons) (?:des |une |la |votre )?)\bphoto(?:graphie)?s?\b(?! ?copie)/,
  ],
  ['tax-stamp', /\btimbres?\b/],
  ['copies', /\bphotocopies?\b|\bcopies?\b/],
  ['proof-of-address', /\bjustificatifs? de domicile\b/],
  ['payslips', /\b(?:bulletins?|fiches?) de (?:salaire|paie|paye)\b/],
  ['cir-contract', /\bcontrat d'integration\b/],
  ['family-record-book', /\blivret de famille\b/],
  [
    'pen-and-notebook',
    /\bcahiers? et (?:un |vos |le )?(?:stylos?|crayons?)\b|\bstylos? et (?:un |vos |le )?cahiers?\b/,
  ],
  [
    'print-out',
    /\bimprimer (?:cette|ce|la|le) (?:lettre|courrier|message|convocation|document|present\w*)\b/,
  ],
]

const no = String.raw`(?:inutiles?|superflu\w*|(?:pas|plus|point) (?:utile|necessaire|besoin|lieu|la peine|demande\w*|exige\w*|reclame\w*|requi\w*)|non (?:demande|exige|requi|necessaire)\w*|(?:n'est|ne sont|ne seront|ne sera) (?:pas |plus )?(?:utile|necessaire|demande|exige|reclame|requi)\w*|ne (?:les?|la|vous les?) (?:re)?(?:demand|reclam)\w+ (?:pas|plus))`
const needless = new RegExp(String.raw`\b${no}\b`)
/** "Ni photographie ni timbre ne sont demandés", "aucune photocopie n'est nécessaire", "il n'est pas demandé de photo". */
const none =
  /\b(?:aucune?s?|ni|pas de|nul(?:le)?)\b[^.;:]{0,80}|\b(?:n'(?:apportez|envoyez|avez)|ne (?:demandons|reclamons|prenez|joignez))\b[^.;:]{0,20}\b(?:ni|pas|plus|aucun\w*)\b/
/** The office gives them. */
const given = /\b(?:est|sont|seront|sera) (?:fourni|prete|distribue|remis|donne|offert)\w*\b/
/** Only without something, for some, or for another day; or it is not about needing them. */
const unless =
  /\b(?:sauf|mais|excepte|hormis|a moins|si\b|seule?ment|uniquement|tant que|accept\w*|valables?|recevables?|suffi\w*|origina\w+|admis\w*|autoris\w*|oubli\w*|omet\w*|manqu\w*|s'il|lorsque|en cas|sans|traduction\w*|ne pourr\w+|sera (?:etabli|delivr)\w*|prises? (?:ici|sur place)|en outre)\b/

export const notNeeded: Reader = ({ passage }) => {
  const all: Found<NotNeeded>[] = []
  for (const span of passage.sentences) {
    const words = onOneLine(passage, span)
    if (words.length > longest) continue
    for (const [start, clause] of clausesOf(words)) {
      for (const name of unneededIn(clause))
        if (!all.some(({ value }) => value === name)) all.push(stated(passage, span, start, clause, name))
    }
  }
  return all.length > 0 ? { notNeeded: all } : {}
}

/** A longer one speaks of too much besides. */
const longest = 300

/** What stands between full stops, semicolons and colons, with where it begins. */
function clausesOf(words: string): [start: number, clause: string][] {
  return [...words.matchAll(/[^;:]+/g)].map(({ index, 0: clause }) => [index, clause])
}

function unneededIn(clause: string): NotNeeded[] {
  if (unless.test(clause)) return []
  const named = things.flatMap(([name, pattern]) => (pattern.test(clause) ? [name] : []))
  const denied = needless.test(clause) || (none.test(clause) && asked.test(clause))
  if (denied) return named
  return given.test(clause) ? named.filter((name) => name === 'pen-and-notebook') : []
}

const asked =
  /\b(?:necessaires?|utiles?|demand\w+|exig\w+|reclam\w+|requi\w+|apport\w+|envoyez|joignez|prenez|besoin|a (?:apporter|fournir|joindre))\b/

function stated(
  passage: Passage,
  span: Span,
  start: number,
  clause: string,
  name: NotNeeded,
): Found<NotNeeded> {
  const from = span.start + start
  return found(
    passage,
    trimmed(passage, { start: from, end: Math.min(span.end, from + clause.length) }, /[\s•·*–-]/),
    name,
  )
}
