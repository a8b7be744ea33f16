/** That the reader asked for another date, and what the office answers; and what it calls a good reason. */
import { examplesNamed } from '../readers/moving-terms.ts'
import { firstDayIn } from '../readers/stated-day.ts'
import { anyOf, type NoteRule } from './rule.ts'

/** What was asked for; "votre demande" alone stands in a letter that speaks of another date. */
const wish = String.raw`\b(?:demandes?|report|changement de (?:date|rendez-?vous|creneau)|modification|deplacement)\b`
const ofDate =
  /\b(?:report\w*|autre (?:date|jour|rendez-?vous)|nouvel(?:le)? (?:date|rendez-?vous|creneau)|nouveau (?:rendez-?vous|creneau)|changement de|deplac\w+|decal\w+|modifi\w+|mainten\w+|changer)\b/
const given = '(?:accept|accord|accueilli|satisfait|retenu|pris|valid|honor|approuv|autoris)'
const notGiven = String.raw`\bn(?:e |')(?:[a-z]+ ){0,3}(?:pas|plus|pu|peut|pourra|saurait|pouvons|puis)\b[^.;,]{0,40}\b(?:${given}\w*|faire droit|donner (?:une )?(?:suite|reponse)|donnee? (?:une )?suite|acceder|repondre favorablement|suite favorable)`
const refused = String.raw`\b(?:est|a ete|se voit|sommes|devons|avons|ete contraints de|regret de)\b[^.;,]{0,30}\b(?:refus|rejet|declin)\w*`
/** Of all who may ask, or of the next time. */
const general =
  /\b(?:aucune? (?:autre |nouvelle? )?(?:report|demande|changement|modification)|toute demande|ne (?:sera|seront|serait)|seront? (?:pas |plus )?(?:accept|accord|refus|rejet|pris)\w*|sans (?:motif|justificatif)|si |en cas |une seule|deuxieme demande|faute de)\b/
const mainstay = String.raw`\b(?:rendez-?vous|rdv|convocation|visite|date|entretien)\b[^.;]{0,60}\b(?:est|reste|demeure)\b[^.;]{0,15}\b(?:mainten\w+|inchang\w+|la meme)\b`

export const requestAnswered: NoteRule[] = [
  {
    id: 'move-refused',
    negated: true,
    says: anyOf(
      `${wish}[^.;]{0,90}(?:${notGiven}|${refused})`,
      `(?:${notGiven}|${refused})[^.;]{0,40}${wish}`,
      String.raw`\b(?:suite|reponse) (?:[a-z]+ )?(?:defavorable|negative)\b[^.;]{0,60}${wish}|${wish}[^.;]{0,60}\b(?:suite|reponse) (?:[a-z]+ )?(?:defavorable|negative)\b`,
      String.raw`\b(?:demande|sollicite)\w*\b[^.]{0,90}\b(?:toutefois|cependant|mais|neanmoins)\b[^.;]{0,20}${mainstay}`,
    ),
    unless: general,
    value: (_, __, { passage }) => (ofDate.test(passage.text) ? '' : null),
  },
  {
    id: 'move-granted',
    says: anyOf(
      String.raw`\b(?:a|suite a|selon|conformement a|en reponse a|comme suite a|faisant suite a|pour faire suite a|apres) votre (?:demande|courriel|e-?mail|mail|message|appel|courrier)\b[^;]{0,140}(?:\b(?:nouve(?:au|l|lle)|autre) (?:rendez-?vous|rdv|date|jour|creneau|convocation)\b|\b(?:est|a ete|avons) (?:bien |donc |ainsi )?(?:report|deplac|decal|modifi|chang)\w*)`,
      String.raw`${wish}[^.;]{0,70}\b(?:est|a ete|a (?:bien )?ete) (?:bien |donc )?${given}\w*`,
      String.raw`\b(?:avons|ai) (?:bien |donc )?(?:${given}\w*|fait droit a|donne (?:une )?suite (?:favorable )?a)\b[^.;]{0,40}${wish}`,
    ),
    unless: /\bn(?:e |')(?:[a-z]+ ){0,2}(?:pas|plus|pu|peut|pourra)\b|\baucune?\b|\bsi\b/,
    value: (_, said, { passage, now }) =>
      ofDate.test(passage.text) ? (firstDayIn(passage, said, now) ?? '') : null,
  },
  {
    id: 'move-proof',
    says: /\b(?:nouve(?:au|l|lle)|autre|tout) (?:justificatif|motif|element|piece)\b[^.;]{0,120}\b(?:envo\w+|transm\w+|adress\w+|communiqu\w+|fourni\w*|produi\w+|reexamin\w+|examin\w+)\b|\b(?:reexamin\w+|nouvel examen)\b[^.;]{0,60}\b(?:justificatif|motif|demande)\b/,
    value: (_, { words }) => (examplesNamed(/\(([^()]{4,110})\)/.exec(words)?.[1] ?? '') ?? []).join(' '),
  },
]
