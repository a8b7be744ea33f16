/** Whether to come on an empty stomach: decided clause by clause, and not at all when a clause can be read both ways. */
import { onOneLine, type Passage, type Span } from '../passage.ts'

/** Fasting itself, and not having eaten. */
const fasting =
  /\b(?:a ?jeun|jeun|jeuner|jeune\b(?! (?:fille|femme|homme|enfant|public|majeur|et|ou)|s)|(?:l'|l )?estomac vide|(?:le )?ventre (?:vide|creux))\b/
const noFood =
  /\b(?:abstenir|abstenez-vous) (?:de|d'avoir) (?:manger|mange|boire|bu)\b|\bne (?:pas|rien) avoir (?:mange|bu)\b(?: (?:ni|ou|et) (?:mange|bu)\b)?|\bsans (?:avoir )?(?:rien )?(?:ni )?(?:mange\w*|bu|boire|petit[- ]dejeuner)\b(?: (?:ni|ou|et) (?:mange\w*|bu|boire)\b)?|\bne (?:pas |rien |plus )*(?:manger|boire|avaler|absorber|consommer)\b(?: (?:ni|ou|et) (?:manger|boire)\b)?|\bne (?:mangez|buvez|dejeunez) (?:plus rien|rien|pas|plus|ni)\b|\bne prenez (?:pas|ni|aucun) [^.,;]{0,20}\b(?:dejeuner|repas|nourriture|boisson|aliment)|(?:\bn(?:e |')(?:[a-z]+ ){1,2})?\bni (?:manger|mange|bu|boire) ni (?:manger|mange|bu|boire)\b|\brien (?:manger|boire|avaler)\b|\bsauter (?:un |votre |le |de )?(?:repas|(?:petit[- ]?)?dejeuner)\b|\bne (?:pas |rien )?(?:devez|pouvez|faut) (?:pas|rien|ni|plus) (?:avoir )?(?:manger|mange|boire|bu)/
/** Eating on the day is allowed or advised, in either order, and not only afterwards. */
const meal = String.raw`\b(?:mang(?:er|ez|erez|e|iez)|dejeun(?:er|ez|erez|e|iez)|(?:aliment|nourri|restaur)\w+|petit[- ]?dejeuner|collation|repas)\b`
const free = String.raw`(?:\b(?:pouvez|pourrez|peu[tx]|peuvent|pourront|possibl\w+|libres?|libert\w+|liberte|permi\w+|autoris\w+|admise?|loisible|normalement|comme (?:d'habitude|d'ordinaire|tous les|vous le souhaitez|a l'accoutumee|toujours)|habitu\w+|conseill\w+|recommand\w+|inchange\w*)\b|\b(?:rien ne s'oppose|rien n'empeche|n'hesitez pas|ne vous privez pas|pas interdit|nullement interdit|n'est pas defendu)\b)`
const food = new RegExp(
  String.raw`${free}[^.;]{0,60}${meal}|${meal}[^.;]{0,40}${free}|^\W*(?:[a-z]+ [:\t] ?)?(?:mangez|dejeunez|(?:prenez|gardez|conservez)(?: bien)? (?:un|votre|le|vos) (?:petit[- ]?dejeuner|repas))\b`,
)
const harmless =
  /\b(?:rien ne s'oppose|rien n'empeche|n'hesitez pas|ne vous privez pas|(?:pas|nullement) (?:interdit|defendu)\w*|n'est)\b/g
const otherTime =
  /\b(?:apres|ensuite|une fois|a l'issue|a la sortie|des que|minuit|veille|soir|jusqu'a|seulement|uniquement|que de l'eau|(?<!pas )\d ?(?:h|heures?)\b|(?:doi|dev)\w+ (?:pas|rien))\b/
/** Where people eat, or when a day of training stops for lunch: another matter. */
const elsewhere =
  /\b(?:salles?|locaux|classe|d'attente|cantine|restaurant|sur place|sur le site|a midi|pause|exterieur|proximite|foyer|cafeteria|refectoire|snack|self|brasserie|restauration|micro-?ondes?|voisine?s?|ensemble|pendant (?:la|les|le) (?:formation|cours|seances?))\b/

/** Lunch, on a day that is long: "repas possible à 12h", and nothing of what comes before the visit. */
const lunch = /\b(?:repas|(?<!petit[- ])dejeun\w+|restaur\w+)\b/
const beforeIt =
  /\b(?:petit[- ]?dejeuner|mang\w+|aliment\w*|nourri\w*|avant|matin\w*|normal\w*|habitu\w*|comme|leger|legere|jour|visite|examen|rendez-vous|prelevement|prise)\b/

/** Food that one may bring along says nothing of eating before. */
const carried = /\b(?:apport|emport|prevoi|prevoy|muni)\w*/

/** Every word that turns the sense of its clause. */
const turning =
  /\b(?:pas|non|ne|n'|ni|personne(?= n(?:e |'))|nul besoin|inutile\w*|sans|jamais|nul(?:le)?|nullement|aucun\w*|aucunement|point|rien|guere|dispens\w*|exempt\w*|evite[rz]?|deconseill\w*|superflu\w*|facultati\w*|contre-indiqu\w*|interdit\w*|lev(?:e|ee)|supprim\w*|abandonn\w*|plus|contrairement|exception|exclu\w*|proscri\w*|optionnel\w*|oubliez|loin|sauf|autant|au lieu|abstenir|abstenez)(?![a-z])/g
/** That it need not be so, said of doing without food. */
const noNeed =
  /\bn'(?:avez|aurez) pas a\b|\b(?:inutile|superflu|nul besoin|dispensee?s?)\b|\b(?:pas|nullement|aucunement) (?:necessaire|besoin|oblige|demande|requi|exige|utile|tenu)|\bne (?:venez|restez|pas venir|pas rester)\b/
/** Turns back: "n'oubliez pas de venir à jeun", "que si vous êtes à jeun", "si vous n'êtes pas à jeun, … pas". */
const reminding =
  /\b(?:n'oubliez pas|ne pas oublier|ne manquez pas|sans faute|sans exception|sans faillir|non seulement|sans avoir|a jeun (?:depuis )?(?:au moins |plus |moins )?(?:de )?\d|plus de \d|au plus|ni (?:d')?eau\b(?:,? (?:et )?ni (?:de |d')?[a-z]+)*|ni bu ni mange|ni mange ni bu)\b/
const exceptUnless = /\bque si\b[^,;.]{0,30}$|\bsi vous n(?:e |')[a-z]+ pas\b[^,;.]{0,20}$/
/** Left to the reader. */
const undecided = /\bou non\b|\bou pas\b|\bindifferent\w*|\bimporte\b|\bau choix\b|\bsouhait\w*/
/** Whose rule it is: of some people only. */
const someOnly =
  /\b(?:diabetique\w*|enfants?|mineure?s?|femmes? enceintes?|certaine?s?|(?<!meme )(?:en cas de|si (?:le|un|vous))|(?:les |des |aux )personnes?(?! (?:convoque|attendu|concern|n'|ne )))\b/

export type Fasting = 'fasting' | 'no-fasting'

/** What the words of one sentence say, or null when they say nothing or are in doubt. */
function fastingIn(sentence: string): Fasting | null {
  const said = clausesOf(sentence).map(clauseSays)
  const clear = said.filter((one) => one === 'fasting' || one === 'no-fasting')
  const [first] = clear
  if (!first || said.includes('doubt') || clear.some((one) => one !== first)) return null
  return first === 'fasting' && someOnly.test(sentence) && !exceptUnless.test(untilFasting(sentence))
    ? null
    : first
}

const untilFasting = (words: string): string => words.slice(0, fasting.exec(words)?.index ?? 0)

function clauseSays(clause: string): Fasting | 'doubt' | null {
  const about = fasting.exec(clause)
  if (!about) {
    if (elsewhere.test(clause)) return null
    if (noFood.test(clause)) {
      const rest = clause.replace(noFood, ' ')
      return turns(rest) === 0 ? 'fasting' : noNeed.test(rest) ? 'no-fasting' : 'doubt'
    }
    if (lunch.test(clause) && !beforeIt.test(clause)) return null
    return food.test(clause) &&
      !otherTime.test(clause) &&
      !carried.test(clause) &&
      turns(clause.replace(harmless, ' ')) === 0
      ? 'no-fasting'
      : null
  }
  if (undecided.test(clause)) return 'doubt'
  if (exceptUnless.test(untilFasting(clause))) return 'fasting'
  const rest = clause.replace(noFood, ' ').replace(reminding, ' ')
  if (turns(rest) > 0) return someOnly.test(clause) ? 'doubt' : 'no-fasting'
  return someOnly.test(clause) || /\?|\boui\b.{0,3}\bnon\b/.test(clause) ? 'doubt' : 'fasting'
}

const turns = (words: string): number => [...words.matchAll(turning)].length

/** "La prise de sang n'étant pas faite ici, mangez": why one may eat stands in a clause of its own; a condition never does. */
const reason =
  /(?<=\b(?:etant|ayant)\b[^,;.:]{0,70}|^\W*(?:comme|puisqu(?:e |')|aucun[a-z]*)\b[^,;.:]{0,70}) ?[,:]\s(?=(?:mangez|dejeunez|alimentez|nourrissez|restaurez|prenez|gardez|vous p(?:ouvez|ourrez))\b)/

/** At full stops and semicolons, and where "mais", "et", "sans" or a comma begins a clause of its own: "à jeun, sans arrêter votre traitement". */
function clausesOf(sentence: string): string[] {
  return sentence.split(reason).flatMap((words) => words.split(joint))
}

const joint =
  /[;.]|\t(?!\W*(?:non|oui|pas|aucun|inutile|sans|nul))|,?\s(?=mais\b)|,\s(?=(?:venez|apportez|presentez|merci|veuillez|il|vous|munissez|elle|chacune?|on|la prise|l'examen)\b)|\s(?=et (?:ne |n'|surtout |sans )|sans (?:(?:les |en |l')?(?:arret|interromp|suspend|stopp|modifi|chang|cess|oubli|attend)|rendez|delai|retard|vos |votre |accompagn))|\s(?=et (?:apportez|venez|presentez|munissez|il|vous|n'oubliez)\b)/

/** A bare label or a question, which the next line answers: "À jeun ?" "Non." */
const asks = /^[^.]*(?:\?|:)\s*$|^\W*(?:a ?jeun|(?:le )?jeune?)\W*$/
const answers = /^\W*(?:oui|non|pas|aucun|inutile|sans|nul|obligatoire|facultatif|vous pouvez)\b/

/** The sentence that speaks of it and what it says; the letter says nothing when two sentences contradict each other. "À jeun" goes before a meal. */
export function fastingOf(passage: Passage): { span: Span; id: Fasting } | null {
  const said = passage.sentences.flatMap((one, index) => {
    const next = passage.sentences[index + 1]
    const words = onOneLine(passage, one)
    const answered = next && fasting.test(words) && asks.test(words) && answers.test(onOneLine(passage, next))
    const span = answered ? { start: one.start, end: next.end } : one
    const id = fastingIn(answered ? `${words.replace(/[?:\s]+$/, '')} : ${onOneLine(passage, next)}` : words)
    return id ? [{ span, id, isNamed: fasting.test(words) }] : []
  })
  // Who is told to come à jeun and reads elsewhere of a meal comes à jeun.
  const named = said.filter(({ isNamed }) => isNamed)
  const asked = named.length > 0 && named.every(({ id }) => id === 'fasting') ? named : said
  const [first] = asked
  return first && asked.every(({ id }) => id === first.id) ? { span: first.span, id: first.id } : null
}
