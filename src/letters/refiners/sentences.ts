/** The letter's own sentences: what a question may be about that no other reader looks for. */
import type { Refiner } from '../kind.ts'
import { found } from '../passage.ts'

/** In characters and words: a heading says too little, and a run of lines that is no sentence too much. */
const size = { least: 20, most: 420, words: 4 }
/** A label that is answered: "Repas : non", "Accompagnant : non, sauf personne handicapée". */
const answers =
  /^[a-z' -]{4,40}(?:\([a-z]+\))?\s?: ?(?:oui|non|aucune?|neant|interdi\w*|autorise\w*|possible|impossible|(?:non )?admis\w*|obligatoire|facultati\w*|(?:non )?fourni\w*|(?:non )?inclus\w*|gratuit\w*|payant\w*|offert\w*|(?:non )?compris\w*|a votre charge|a vos frais|une? seule?)\b/

/** Said to the reader, or of what is to come. Names and addresses are not: they are nobody's business later. */
const speaks =
  /\b(?:vous|votre|vos|nous|nos|est|sont|etre|sera|seront|a ete|peut|peuvent|pourra|pourront|doit|doivent|devra|devront|faut|aucune?|merci|veuillez|si|gratuit\w*|obligatoire\w*|possible|impossible|disponible|interdit\w*|interprete|accompagn\w+|confidentiel\w*|offert\w*|fourni\w*|remi[st]\w*|vos frais|votre charge|eteint\w*|maximum|uniquement|kg|par personne|ne|n'\w+|(?!chez|assez)\w{3,}ez|comprend\w*|comporte\w*|consiste\w*|programme|deroul\w+|se compose\w*|sert|dure|permet\w*|aura lieu|se (?:tien(?:t|nent|dra|dront)|passe|passera|fait|fera)|s'agit|origina(?:l|ux)|copies|(?:famille|foyer|menage) de \d personnes)\b/
const personal = /\bnee? (?:le|en)\b|\bdemeurant\b|\bdomiciliee?\b/

/** What is ticked in a form is read as a list. */
const box = /\[[ x]\]|[☐☑☒□■✓✔✗✘]/

/** `value` is the sentence in small letters without accents. */
export const sentences: Refiner = (letter, { passage }) => ({
  ...letter,
  sentences: passage.sentences.flatMap((span) => {
    const value = passage.text.slice(span.start, span.end).trim()
    const isSaid =
      answers.test(value) ||
      (value.length >= size.least &&
        value.length <= size.most &&
        value.split(/\s+/).length >= size.words &&
        speaks.test(value) &&
        !box.test(value) &&
        !personal.test(value))
    return isSaid ? [found(passage, span, value)] : []
  }),
})
