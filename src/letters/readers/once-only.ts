/** Whether a letter lets its date be moved only once. */
import { onOneLine, type Passage, type Span } from '../passage.ts'
import { failing } from './failing.ts'

const noun =
  '(?:report|changement|modification|deplacement|decalage|remplacement|re-?inscription|re-?programmation)s?'
const meeting =
  '(?:jour|date|creneau|case|plage|horaire|rendez-?vous|rdv|seance|session|convocation|inscription|groupe|journee|stage|place)'
const further = '(?:second|seconde|deuxieme|troisieme|[23]e|[23]eme|nouvel|nouveau|nouvelle|autre)'
const again =
  '(?:a nouveau|de nouveau|davantage|(?:une )?(?:seconde|deuxieme|nouvelle|autre) fois|(?:deux|plusieurs) (?:fois|reprises))'

/** Moving a date, in verbs and nouns. */
const verb = String.raw`(?:report\w*|repouss\w*|modifi\w+|chang\w+|deplac\w+|decal\w+|avance\w*|re-?programm\w+|re-?inscri\w+|remplacement)`
const another = `(?:(?:nouve(?:au|lle)|autre) ${meeting}|${meeting} nouve(?:au|lle))`
const move = `(?:${verb}|${another}|rendez-?vous|rdv)`

const after = String.raw`(?! (?:la|le|les|l'|votre|vos|ce|cette|que|par (?!personne|dossier)|sur (?!l'ensemble|toute)|arrive|inscrit|signe|termine)\b)`
const once = `(?:une (?:seule |unique )?(?:et unique )?(?:fois|reprise|occasion)${after}|1 (?:seule )?fois)`

const limits = [
  // un seul report, seul un report, qu'un changement, un report unique, 1 report maximum
  String.raw`\b(?:un|une|1) (?:seul|seule|unique) (?:et unique )?(?:${noun}|nouve(?:lle|au)|autre|demande)`,
  String.raw`\bseule?s? une? (?:${noun}|${another})`,
  String.raw`(?<!\b(?:ce|pour|afin|sorte|fait|apres|avant|des|bien|souhait\w+) )\bqu'(?:a )?une? (?:seule? )?(?:${noun}|nouve|autre|demande de (?:${noun}|nouve|seconde?))`,
  String.raw`\b${noun} (?:unique|(?:est|sera) le seul)\b|\b${noun}\b[^.;]{0,30}, (?:mais )?pas (?:a |de )?deux\b|\b(?:${noun}|${move}\b[^.;]{0,40}), (?:et )?une? seule?\b(?! [a-z])|\b${noun} une? seule?\b|\b${noun}[^.;]{0,12} non renouvelables?\b`,
  // un second passage, et un seul
  String.raw`\b(?:${noun}|(?:${further}|un) (?:passage|visite|${meeting})), (?:et |mais )une? seule?\b(?! [a-z])`,
  String.raw`\b(?:un|1) ${noun} (?:au )?(?:maximum|plus|seulement)\b`,
  // une seule fois, pas deux fois, where the sentence speaks of moving
  String.raw`\b${move}\b.{0,160}\b${once}|\b${once}[^;]{0,160}\b(?:${verb}|${another})`,
  String.raw`\b${move}\b.{0,160}\bpas (?:deux|plusieurs) fois|\bn(?:e |')[^.]{0,40}\b${verb}[^.]{0,25}\b${again}`,
  // aucun autre report, un second report ne sera pas accordé, il n'y en aura pas d'autre
  String.raw`\b(?:aucune?|pas de|ni de|(?<!\bpas )sans|plus de|nulle?) ${further} (?:${noun}|demande|${meeting})\b(?! avant)`,
  String.raw`\b(?:premier|une?|ce|cette) ${noun}\b.{0,160}\b(?:aucune? |pas d'|plus d')autre\b|\b${noun} au-dela (?:de la|du) premi`,
  // un second jour vous sera donné, il n'y en aura pas de troisième
  String.raw`\b${further} ${meeting}\b[^.;]{0,60}\b(?:pas de troisieme|pas d'autre)\b`,
  // il n'y aura pas d'autre report, ce report est le dernier, vous ne pourrez plus changer de date ensuite
  String.raw`\bn(?:e |')[^.;]{0,60}\b(?:d'|de |d'une? )(?:${further} ${noun}|(?:seconde?|deuxieme|troisieme) ${meeting})\b(?! avant)`,
  String.raw`\b(?:c'est|ce sera|il s'agit d[eu]) ?(?:le |la )?(?:seule?|derniere?|ultime) ${noun}|\b${noun}\b[^.;]{0,20} (?:est|sera|serait) l[ea] (?:seule?|derniere?)\b|\bsans (?:possibilite|faculte) de (?:nouveau )?${noun}`,
  String.raw`\bne (?:pourrez|pouvez|pourrons) plus (?:le |la |en )?${verb}\b[^.;]{0,20}\b(?:ensuite|par la suite|apres cela)\b`,
  String.raw`\b(?:aucun report|pas de (?:nouveau )?report|pas (?:\w+ ){0,2}(?:de|a une?) ${further} (?:${noun}|demande)|non reportable|derniere convocation|ultime convocation|dernier rendez-?vous|(?:derniere|ultime) (?:date|seance|session|proposition|possibilite) (?:possible|proposee|disponible|qui (?:vous|puisse|peut))|(?:derniere|ultime) (?:date|session) que)\b`,
  String.raw`\b${further} ${noun}\b[^.]{0,160}\b(?:ne |n'|pas |refus|exclu|impossible)`,
  String.raw`\b(?:ni reporte ni|ne (?:sera|seront) plus (?:reporte|modifie|deplace|change)|ne (?:pourra|peut|saurait) (?:plus|pas) (?:etre )?(?:reporte|modifie|deplace|change))`,
  String.raw`\b(?:(?:une?|cette|ce) (?:autre|seconde?|deuxieme)|nouve(?:l|au|lle)) (?:rendez-?vous|rdv|date|passage|visite|creneau|proposition|convocation)\b[^.]{0,35}\b(?:definiti\w+|derni\w+|ultime)\b`,
].map((pattern) => new RegExp(pattern))

/** "Si vous avez déjà changé de date une fois": of what has been. */
const already = /\bdeja\b/
/** "La date ayant déjà été modifiée, elle ne le sera plus." */
const noMore = new RegExp(
  `\\bdeja\\b[^.]{0,120}\\b${verb}[^.]{0,120}\\bn(?:e |')(?:[a-z']+ ){0,3}?(?:sera|seront|pourra|peut|saurait|pourrons|accord\\w+|propos\\w+) ?(?:[a-z']+ ){0,3}?(?:plus|pas|d'autre|de nouve\\w+)\\b`,
)

/** "Il n'est accordé qu'une seule fois": of what the sentence before speaks of. */
const ofBefore =
  /^\W*(?:(?:il|elle|celui-ci|celle-ci|cela|ceci|ce|cette (?:possibilite|faculte|demande|faveur)|ce (?:droit|delai))\b(?! (?:faut|suffit|convient)\b))/
const isMoving = new RegExp(`\\b(?:${noun}|${verb}|${another})\\b`)
const isOnce = new RegExp(
  `\\bqu'(?:a )?${once}|\\b(?:accord|admi|possib|consenti|autoris|offert)\\w*[^.]{0,20}\\b${once}`,
)

/** What the centre or the switchboard may not do, the office may. */
const ofOthers =
  /\b(?:centre|organisme|standard|secretariat|format(?:eur|rice)|prestataire)\b[^.;]{0,90}\bn(?:e |')(?:(?:peu|pourr|saurai)[a-z]* (?:pas |plus |ni |en aucun cas )?|(?:est|a) pas [a-z]+ (?:a|pour|de) )(?:modifi|chang|deplac|report|decal|repouss)[^.;]*/g

const limitsBefore = (words: string, before: string): boolean =>
  ofBefore.test(words) && isOnce.test(words) && isMoving.test(before)

/** The sentence that says so; what becomes of those who stay away is another matter than moving the date. */
export const limitIn = (passage: Passage): Span | undefined =>
  passage.sentences.find((sentence, index) => {
    const words = onOneLine(passage, sentence).replace(ofOthers, ' ')
    if (noMore.test(words)) return true
    if (failing(words) >= 4 || already.test(words)) return false
    const above = passage.sentences[index - 1]
    return (
      limits.some((pattern) => pattern.test(words)) ||
      (above !== undefined && limitsBefore(words, onOneLine(passage, above)))
    )
  })
