/** Papers and things that a letter says nobody needs to bring, where they cost money or trouble to get. */
import type { Reader } from '../kind.ts'
import type { Found } from '../letter.ts'
import type { NotNeeded } from '../papers.ts'
import { found, onOneLine, type Passage, type Span, trimmed } from '../passage.ts'

/** What may be said no to, by its name. */
const things: [NotNeeded, RegExp][] = [
  [
    'id-photos',
    /(?<!\b(?:prend\w*|faire|fera|ferons) (?:des |une |la |votre )?)\bphoto(?:graphie)?s?\b(?! ?copie)(?: d'identite)?/,
  ],
  ['tax-stamp', /(?:\bdroits? de )?\btimbres?\b(?: fisca(?:l|ux))?/],
  ['copies', /\b(?:photo)?copies?\b(?: de ces (?:pieces|documents|papiers))?/],
  ['proof-of-address', /\bjustificatifs? de domicile\b/],
  ['payslips', /\b(?:bulletins?|fiches?) de (?:salaire|paie|paye)\b/],
  ['cir-contract', /\bcontrat d'integration\b(?: republicaine)?|\b(?:le|votre) contrat\b(?! d)/],
  ['family-record-book', /\blivret de famille\b/],
  [
    'pen-and-notebook',
    /\bcahiers? et (?:un |vos |le )?(?:stylos?|crayons?)\b|\bstylos? et (?:un |vos |le )?cahiers?\b/,
  ],
  [
    'print-out',
    /\bimprimer (?:cette|ce|la|le) (?:lettre|courrier|message|convocation|document|present\w*)\b/,
  ],
  ['passport', /\bpasse-?ports?\b(?: de la mere| du pere)?/],
  ['birth-certificate', /\bactes? de naissance\b/],
  ['marriage-certificate', /\bactes? de mariage\b/],
  ['medical-certificate', /\bcertificats? medica(?:l|ux)\b(?: confidentiels?)?/],
  ['chest-xray', /\bradio(?:graphie)?s?\b(?: pulmonaires?)?/],
  ['health-card', /\bcartes? vitale\b/],
  ['bank-details', /\brib\b|\breleves? d'identite bancaire\b/],
  ['criminal-record', /\b(?:extraits? (?:de |du )?)?casiers? judiciaires?\b/],
  ['diploma-translation', /\btraduire (?:vos |les |des )?diplomes\b(?: etrangers)?/],
  ['written-story', /\brecits?\b(?: ecrits?)?/],
  ['ofpra-form', /\bformulaires? (?:de l')?ofpra\b/],
  ['food', /\bnourriture\b|\bpique-?nique\b|\b(?:panier-|votre |un )repas\b/],
]

/** A thing, in the words of a clause in which the names of things are replaced by these signs; nothing more is said of it. */
const named = String.raw`<\d{1,2}>(?=\s*(?:$|[.,:)!–-])| (?:ni|ou|et|en|peut|peuvent|chez vous|a la maison|ce jour|le jour|cette fois|ne|n'|est|sont|sera|seront|non|inutiles?|superflu\w*|a (?:fournir|apporter|joindre|presenter|produire|acheter|prevoir)|pour (?:cette|la|votre) (?:visite|journee|seance|etape|reunion))(?:\b|(?<=')))`
const bringing =
  '(?:r?apporter|emporter|preparer|fournir|joindre|produire|presenter|prevoir|acheter|prendre|donner|faire|refaire|avoir|(?:vous )?munir)'
/** What may stand between a no and what it denies. */
const link = `(?:en revanche |y |d'|de |des |du |le |la |les |l'|une? |vos |votre |aucune? |${bringing} )*`
const more = `,? (?:ni |ou |et )?${link}`
const asked =
  '(?:necessaires?|utiles?|obligatoires?|demandee?s?|redemandee?s?|exigee?s?|exigibles?|reclamee?s?|requis(?:es?)?|a (?:fournir|apporter|joindre|presenter|produire|acheter|prevoir))'
const no = String.raw`(?:inutile|superflu|non plus qu[e']|(?:pas|plus|point|nullement) (?:utile|necessaire|besoin|lieu|la peine|demande|exige|reclame|requis|oblige\w*)|n'(?:est|sera) demande|n'(?:avez|aurez) (?:(?:pas|plus) (?:non plus |davantage |donc )?a|(?=ni .* a ${bringing}))|ne (?:vous |les |la )?(?:re)?(?:demand|reclam)\w+(?: pas| plus)?|ne pas ${bringing} ?:?|(?:n'(?:apportez|emportez)|ne (?:prenez|joignez)) (?:(?:pas|plus) (?=d(?:e |'))|(?=ni |aucun)))`
const verb = "(?:n'est|ne (?:vous )?(?:est|sont|sera|seront))"

const denials = [
  // "Inutile d'apporter des photos ou un timbre", "nous ne demandons ni acte de naissance ni photo"
  String.raw`\b${no} ?${link}${named}(?:${more}${named})*`,
  String.raw`\b${no}(?:[^,]|, (?=ni\b)){0,80}\bni ${link}${named}(?:${more}${named})*`,
  // "Ni photo ni timbre ne sont demandés", "les photos et le timbre ne sont plus exigés"
  String.raw`\b(?:aucune?|ni|nul(?:le)?) (?:[a-z' ]{3,30} ni )?${link}${named}(?:${more}${named})* ${verb} ${asked}`,
  `${named}(?:${more}${named})* ${verb} (?:pas|plus|nullement) ${asked}`,
  String.raw`${named}(?:${more}${named})*(?: (?:est|sont|sera|seront))?[ :–-]*\b(?:inutiles?(?! (?:de |d'))|superflu\w*|non (?:demande|exige|requi|necessaire)\w*|non(?=[.,! ]*$))`,
  String.raw`<\d{1,2}>[^,]{0,60}, nous ne (?:les?|la|vous les?) (?:re)?(?:demand|reclam)\w+ (?:pas|plus)`,
  // "Votre contrat peut rester à la maison", "laissez vos radiographies chez vous", "sont déjà chez nous", "à ne pas renvoyer"
  `${named}(?:${more}${named})*,? (?:lui,? |elle,? |eux,? )?(?:peut|peuvent) rester (?:a la maison|chez vous)`,
  String.raw`\blaisse[rz] ${link}${named}(?:${more}${named})* (?:a la maison|chez vous)`,
  `${named}(?:${more}${named})* (?:est|sont) deja (?:chez nous|au dossier|dans (?:le|votre) dossier|en notre possession)`,
  String.raw`<\d{1,2}>[^<;.,]{0,30}\ba ne pas (?:re)?(?:envoyer|nvoyer|apporter|joindre|fournir)`,
].map((pattern) => new RegExp(pattern, 'g'))
/** The office gives them. */
const given = /\b(?:est|sont|seront|sera) (?:fourni|prete|distribue|remis|donne|offert)\w*\b/
/** Only without something, for some, or for another day; or it is not about needing them. */
const unless =
  /\b(?:sauf|mais|excepte|hormis|a moins|si\b|seule?ment|uniquement|tant que|accept\w*|valables?|recevables?|suffi\w*|origina\w+|admis\w*|autoris\w*|oubli\w*|omet\w*|manqu\w*|s'il|lorsque|en cas|sans|traduction\w*|ne pourr\w+|sera (?:etabli|delivr)\w*|prises? (?:ici|sur place)|en outre|pour (?:les|vos|ceux|celles|des|un|une))\b/

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

/** What stands between full stops, semicolons and colons, with where it begins; "photo : non" is one. */
function clausesOf(words: string): [start: number, clause: string][] {
  const clause =
    /(?:[^;:]|:(?=\s?(?:non|inutiles?)\b(?! [a-z]))|(?<=\bne pas (?:apporter|joindre|fournir|prendre|emporter)\s?):)+/g
  return [...words.matchAll(clause)].map(({ index, 0: found }) => [index, found])
}

/** Those that the clause denies themselves: "il est inutile d'attendre la signature du contrat" denies no contract. */
function unneededIn(clause: string): NotNeeded[] {
  if (unless.test(clause)) return []
  const signed = things.reduce(
    (words, [, thing], index) => words.replace(new RegExp(thing, 'g'), `<${index}>`),
    // From cell to cell, also over those that hold a dash.
    clause.replace(/\s+(?:-\s+)*/g, ' '),
  )
  const denied = denials.flatMap((denial) => signed.match(denial) ?? []).join(' ')
  const isGiven = given.test(clause)
  return things.flatMap(([name], index) => {
    const isDenied = denied.includes(`<${index}>`)
    return isDenied || (isGiven && name === 'pen-and-notebook' && signed.includes(`<${index}>`)) ? [name] : []
  })
}

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
