/** Whether to come on an empty stomach: decided clause by clause, and not at all when a clause can be read both ways. */
import type { Passage, Span } from '../passage.ts'

/** Fasting itself, and not having eaten. */
const fasting =
  /\b(?:a jeun|jeuner|jeune\b(?! (?:fille|femme|homme|enfant|public|majeur))|l'estomac vide|estomac vide|le ventre vide)/
const noFood =
  /\b(?:abstenir|abstenez-vous) (?:de|d'avoir) (?:manger|mange|boire|bu)\b|\bne (?:pas|rien) avoir (?:mange|bu)\b(?: (?:ni|ou|et) (?:mange|bu)\b)?|\bsans (?:avoir )?(?:rien )?(?:ni )?(?:mange\w*|bu|boire|petit[- ]dejeuner)\b(?: (?:ni|ou|et) (?:mange\w*|bu|boire)\b)?|\bne (?:pas |rien |plus )*(?:manger|boire|avaler|absorber|consommer)\b(?: (?:ni|ou|et) (?:manger|boire)\b)?|\bne (?:mangez|buvez|dejeunez) (?:rien|pas|plus|ni)\b|\bne prenez (?:pas|ni|aucun) [^.,;]{0,20}\b(?:dejeuner|repas|nourriture|boisson|aliment)|\bni (?:manger|mange|bu|boire) ni (?:manger|mange|bu|boire)\b|\brien (?:manger|boire|avaler)\b|\bne (?:pas |rien )?(?:devez|pouvez|faut) (?:pas|rien|ni|plus) (?:avoir )?(?:manger|mange|boire|bu)/
/** Eating is allowed, or advised. */
const food =
  /\b(?:pouvez|devez|mangez|dejeunez|alimentez-vous|possible d[e'])\b[^.;]{0,25}\b(?:manger|dejeuner|normalement|alimenter|comme d'habitude|prendre (?:un|votre|le) petit[- ]dejeuner)\b|\b(?:rien ne s'oppose|rien n'empeche|loisible|libres? d[e']|permis d[e']|autorisee?s? a)[^.;]{0,60}\b(?:manger|mange|dejeuner|dejeune|collation|alimenter|restaurer|boire)\b|\bpetit[- ]dejeuner (?:est )?(?:autorise|possible|recommande|conseille|permis)|\bprenez (?:un|votre|le) petit[- ]dejeuner\b|\b(?:mangez|dejeunez) (?:avant|normalement|comme)/
/** Where people eat, or when a day of training stops for lunch: another matter. */
const elsewhere =
  /\b(?:salles?|locaux|classe|attente|cantine|restaurant|sur place|sur le site|a midi|pause|exterieur|proximite|ensemble|pendant (?:la|les|le) (?:formation|cours|seances?))\b/

/** Every word that turns the sense of its clause. */
const turning =
  /\b(?:pas|non|ne|n'|ni|inutile\w*|sans|jamais|nul(?:le)?|nullement|aucun\w*|aucunement|point|rien|guere|dispens\w*|exempt\w*|evite[rz]?|deconseill\w*|superflu\w*|facultati\w*|contre-indiqu\w*|interdit\w*|lev(?:e|ee)|supprim\w*|abandonn\w*|plus|contrairement|exception|sauf|autant|au lieu|abstenir|abstenez)(?![a-z])/g
/** Turns back: "n'oubliez pas de venir à jeun", "que si vous êtes à jeun", "si vous n'êtes pas à jeun, … pas". */
const reminding =
  /\b(?:n'oubliez pas|ne pas oublier|ne manquez pas|sans faute|sans exception|sans faillir|non seulement|sans avoir|a jeun (?:depuis )?(?:au moins |plus |moins )?(?:de )?\d|plus de \d|au plus|ni bu ni mange|ni mange ni bu)\b/
const exceptUnless = /\bque si\b[^,;.]{0,30}$|\bsi vous n(?:e |')[a-z]+ pas\b[^,;.]{0,20}$/
/** Left to the reader. */
const undecided = /\bou non\b|\bou pas\b|\bindifferent\w*|\bimporte\b|\bau choix\b|\bsouhait\w*/
/** Whose rule it is: of some people only. */
const someOnly =
  /\b(?:diabetique\w*|enfants?|femmes? enceintes?|certain\w*|en cas de|si (?:le|un|vous)|personnes?)\b/

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
    if (noFood.test(clause)) return turns(clause.replace(noFood, ' ')) === 0 ? 'fasting' : 'doubt'
    return food.test(clause) && !/\bne (?:devez|pouvez)\b/.test(clause) ? 'no-fasting' : null
  }
  if (undecided.test(clause)) return 'doubt'
  if (exceptUnless.test(untilFasting(clause))) return 'fasting'
  const rest = clause.replace(noFood, ' ').replace(reminding, ' ')
  if (turns(rest) > 0) return someOnly.test(clause) ? 'doubt' : 'no-fasting'
  return someOnly.test(clause) || /\?|\boui\b.{0,3}\bnon\b/.test(clause) ? 'doubt' : 'fasting'
}

const turns = (words: string): number => [...words.matchAll(turning)].length

/** At full stops and semicolons, and where "mais", "et" or a comma begins a clause with a verb of its own. */
function clausesOf(sentence: string): string[] {
  return sentence.split(
    /[;.]|,?\s(?=mais\b)|,\s(?=(?:venez|apportez|presentez|merci|veuillez|il|vous|munissez|elle|la prise|l'examen)\b)|\s(?=et (?:apportez|venez|presentez|munissez|il|vous|n'oubliez)\b)/,
  )
}

/** The sentence that speaks of it and what it says; the letter says nothing when two sentences contradict each other. */
export function fastingOf(passage: Passage): { span: Span; id: Fasting } | null {
  const said = passage.sentences.flatMap((span) => {
    const id = fastingIn(passage.text.slice(span.start, span.end).replaceAll('\n', ' '))
    return id ? [{ span, id }] : []
  })
  const [first] = said
  return first && said.every(({ id }) => id === first.id) ? first : null
}
