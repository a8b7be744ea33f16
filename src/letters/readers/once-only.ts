/** Whether a letter lets its date be moved only once. */
import { type Passage, textOf } from '../passage.ts'
import { failing } from './failing.ts'

/** Moving a date, in verbs and nouns. */
const move = String.raw`(?:report\w*|modifi\w+|chang\w+|deplac\w+|decal\w+|reprogramm\w+|(?:nouvelle|autre) date|(?:nouveau|autre) (?:rendez-?vous|rdv)|rendez-?vous|rdv)`
const once = String.raw`(?:une (?:seule |unique )?(?:et unique )?(?:fois|reprise)(?! (?:la|le|les|l'|votre|vos|ce|cette|que|par|sur|arrive|inscrit|signe|termine)\b)|1 (?:seule )?fois)`
/** Moving it, as a noun. */
const noun = 'report|changement|modification|deplacement|decalage'
const second = '(?:second|seconde|deuxieme|2e|2eme|nouvel|autre)'

const limits = [
  // un seul report, un report unique, 1 report maximum
  String.raw`\b(?:un|une|1) (?:seul|seule|unique) (?:et unique )?(?:${noun}|nouve(?:lle|au)|autre|demande)`,
  String.raw`\bqu'(?:a )?une? (?:seule? )?(?:${noun}|nouve|autre)`,
  String.raw`\b(?:${noun})s? (?:unique|est le seul)\b|\b(?:report|changement|modification)s?,? (?:et )?une? seule?\b`,
  String.raw`\b(?:un|1) (?:report|changement) (?:au )?(?:maximum|plus|seulement)\b`,
  // une seule fois, where the sentence speaks of moving
  String.raw`\b${move}\b.*\b${once}|\b${once}.*\b(?:report|modifi|chang|deplac|decal|nouvelle date|autre date)`,
  // aucun autre report, un second report ne sera pas accordé, reporté à nouveau
  String.raw`\b(?:aucune?|pas de|ni de|sans|plus de|nulle?) ${second} (?:${noun}|demande|rendez-?vous|rdv|date|convocation)`,
  String.raw`\b(?:premier|un) (?:${noun})\b.*\baucune? autre\b`,
  String.raw`\b(?:aucun report|pas de (?:nouveau )?report|pas (?:\w+ )?de ${second} report|non reportable|derniere convocation|ultime convocation|dernier rendez-?vous)\b`,
  String.raw`\b${second} (?:${noun})\b[^.]*\b(?:ne |n'|pas |refus|exclu|impossible)`,
  String.raw`\bn(?:e |')[^.]{0,40}\b(?:report|modifi|chang|deplac|decal)\w*[^.]{0,25}\b(?:a nouveau|de nouveau|davantage|une (?:seconde|deuxieme|nouvelle|autre) fois)`,
  String.raw`\b(?:ni reporte ni|ne (?:sera|pourra|peut|saurait) (?:plus|pas) (?:etre )?(?:reporte|modifie|deplace))`,
  String.raw`\b(?:nouveau|nouvelle|second|autre|deuxieme) (?:rendez-?vous|rdv|date)\b[^.]{0,20}\b(?:definiti\w+|derni\w+)\b`,
].map((pattern) => new RegExp(pattern))

/** What becomes of those who stay away is another matter than moving the date. */
export const onceOnly = (passage: Passage): boolean =>
  passage.sentences.some((sentence) => {
    const words = textOf(passage, sentence).replaceAll('\n', ' ')
    return failing(words) < 4 && limits.some((pattern) => pattern.test(words))
  })
