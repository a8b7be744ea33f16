/** That one has to stay until the end and sign each time, and what somebody who was absent has to send. */
import type { Reader } from '../kind.ts'
import type { Excuse } from '../letter.ts'
import { found, onOneLine, type Passage, type Span, trimmed } from '../passage.ts'
import { numberOf, numberPattern } from './numbers.ts'
import { reproaches, supposed } from './reproach.ts'

const lost =
  /\b(?:pas|non|ne|jamais|aucune?)\b[^.;]{0,40}\b(?:valid|compt|suivi|acquis|remis|delivr|donn|attestation|effectu)\w*|\b(?:refus|annul|perd|invalid)\w*|(?:=|\bvau(?:t|dra)\b|\bcompt\w*|\breput\w*)[^.;]{0,25}\b(?:absen|non)|\bincomplet\w*/

const signatures =
  /\b(?:sans|faute d[e']|a defaut d[e'])\s?(?:(?:les|vos|ces|l'une des|une des|votre|la|de) )*(?:deux |double |[a-z]+ )?signatures?\b(?! (?:du|d'un|de votre) (?:contrat|cir))|\bune seule (?:signature|des deux signatures)|\bsignatures? manquantes?/
const no = String.raw`\b(?:pas|ne|n'\w+|sans|interdit|impossible|defense|aucune?)\b[^.;]{0,45}`
const staysOn = new RegExp(
  [
    String.raw`\bsi vous (?:partez|quittez|repartez|vous absentez|sortez)[^.;]{0,30}\b(?:avant|plus tot)\b`,
    String.raw`\bdeparts? (?:anticipe|premature|avant (?:la fin|l'heure|le terme|l'issue))`,
    String.raw`${no}\b(?:quitte[re]?e?|partir|sortir|s'absenter)\b[^.;]{0,25}\bavant (?:la fin|l'heure|l'issue|le terme|son terme|sa fin|\d)`,
    String.raw`\b(?:devez|doit|devrez|faut|oblig\w+|imperati\w+|tenue?s? (?:de|d')|veuillez|merci de|priee?s? de)\b[^.;]{0,15}\brester?\b[^.;]{0,12}\bjusqu'(?:a|au)|\brestez (?:bien )?jusqu'(?:a|au)`,
    String.raw`\bjournees? (?:incomplete|partielle)|\bpresence partielle|\bpresentes? (?:toute|pendant toute) la (?:journee|seance)`,
  ].join('|'),
)
const allowed = /\bvous pou(?:vez|rrez) (?:partir|quitter|sortir|repartir)/

/** Illness only as what keeps somebody away: a permit "étranger malade" asks for papers of its own. */
const missing =
  /\babsen(?:ce|t|te)s?\b|(?:^\W*|\bsi (?:vous|l'un)\b[^.,;:]{0,20} |\ben cas de |\bcause de )malad(?:e|ie)s?\b|\bmalades?\s?\?|\barret (?:de travail|maladie)|\bsouffrante?/
const delay = new RegExp(
  String.raw`\b(?:sous|ss|dans les?|dans un delai de|delai de)\s?(\d{1,2}|${numberPattern}) ?(h\b|heures?|jours?|j\b)(?! (?:avant|ouvrables? avant))`,
)
const certificate = /\bcertificat|\barret (?:de travail|maladie)/
const proof = /\bjustif\w*|\bpreuves?\b|\bpieces?\b|\bexcuse\b/

/** Counted from the letter itself: what it asks about is past. */
const fromLetter =
  /\b(?:a compter|a dater|a partir|suivant|qui suivent|des|apres)\b[^.;,]{0,12}\b(?:reception|notification|ce jour|envoi)\b(?! de (?:l'|votre )absence)|\b(?:a compter|a dater|a partir|suivant|date) (?:de )?(?:du |la |le |ce |cette |l')?(?:date (?:de |du )?)?(?:present\w*|courrier|lettre|message|mail|courriel|relance|rappel|avis)\b/
/** Where the letter reproaches one, an absence is that one, and no other to come. */
const certain = /\babsences?\b/
const toCome =
  /\b(?:tout\w*|prochaine?s?|nouve\w+|futur\w*|ce jour-la|eventuel\w*|malades?|maladie|(?:en )?cas)\b/
const reproach = new RegExp(reproaches.join('|'))

export const staying: Reader = ({ passage }) => {
  const first = (fits: (words: string) => boolean) =>
    passage.sentences.find((span) => fits(onOneLine(passage, span)))
  const whole = <T>(span: Span, value: T) => found(passage, trimmed(passage, span, /[\s•·*]/), value)
  const signed = first((words) => signatures.test(words) && lost.test(words))
  const stays = first((words) => staysOn.test(words) && !allowed.test(words))
  const excused = excuseIn(passage)
  return {
    ...(signed ? { signing: whole(signed, true as const) } : {}),
    ...(stays
      ? {
          staying: whole(
            stays,
            lost.test(onOneLine(passage, stays)) ? ('or-lost' as const) : ('asked' as const),
          ),
        }
      : {}),
    ...(excused ? { excuse: whole(excused.span, excused.value) } : {}),
  }
}

/** What is due after an absence to come; it is no deadline of everybody's, as that for one that was is. */
export function excuseIn(passage: Passage): { span: Span; value: Excuse } | null {
  let heading = ''
  let reproached = false
  for (const span of passage.sentences) {
    const own = onOneLine(passage, span)
    // "Absent ?" stands above what is to be done.
    const words = `${heading} ${own}`
    heading = own.trim().length < 30 ? own : ''
    reproached ||= reproach.test(own) && !supposed.test(own)
    if (fromLetter.test(own) || (reproached && certain.test(own) && !toCome.test(words))) continue
    const match = missing.test(words) ? delay.exec(words) : null
    const what = certificate.test(words) ? 'certificate' : proof.test(words) ? 'proof' : null
    const count = match ? Number(match[1]) || numberOf(match[1] ?? '') : null
    if (!match || what === null || !count) continue
    return { span, value: { what, count, unit: match[2]?.startsWith('h') ? 'hour' : 'day' } }
  }
  return null
}
