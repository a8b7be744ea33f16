/** What a deadline is for, as its sentence or the heading above it tells. */
import type { Kind } from '../kind.ts'
import type { Found } from '../letter.ts'
import {
  onOneLine,
  type Passage,
  quoted,
  type Span,
  sentenceAt,
  sentenceBefore,
  textOf,
  trimmed,
} from '../passage.ts'
import { isAboutMoving } from './moving.ts'

/** The first that fits decides. What silence is taken for is nothing that one has until then to do. */
const aims: [aim: string, words: RegExp][] = [
  [
    'withdraw',
    /\b(?<!\b(?:ayant|avoir) )(?<!\b(?:comme|consider\w*|repute\w*|presum\w*|regarde\w*|vau(?:t|dra)|faute d|si vous ne|sans (?:votre )?(?:reponse|retour|nouvelles|envoi))\b[^.;]{0,90})(?:renonc(?:er|ez|iation|ement)|vous retract\w+|retractation|desist(?:er|ez|ement)|changer d'avis|revenir sur (?:votre|cette) (?:decision|demande))\b/,
  ],
  ['appeal', /\b(?:recours|contester|tribunal|contentieux|gracieux|hierarchique)\b/],
  ['observations', /\bobservations?\b/],
  [
    'confirm',
    /\b(?:dire que vous )?accept(?:er|ez) (?:la|cette|votre|une|notre) (?:place|inscription|proposition)\b|\b(?:confirm\w+|valid(?:er|ez|ation de)|accuser reception)\b(?:(?!\breport)[^.;]){0,50}\b(?:venue|presence|participation|rendez-?vous|rdv|convocation|inscription|date)\b|\b(?:venue|presence|participation)\b[^.;]{0,40}\bconfirm\w+|\bconfirm(?:er|ez|ation)\b(?! de (?:validation|l'inscription en ligne))|\bpresence\b[^.;]{0,20}\b(?:signal|indiqu)/,
  ],
  [
    'justify',
    /\bmotifs? (?:\w+ )?(?:porte|communique|signale|transmis|adresse)e?s? (?:a|au|aux|sous|dans)\b|\b(?:justifi\w+|motif|expliqu\w+|preuve|certificat medical|arret)\b[^.;]{0,70}\b(?:votre |l'|cette |de l'|vos )absences?\b|\b(?:votre|l'|cette|toute|une) ?absences?\b[^.;]{0,80}\b(?:justifi\w+|motif|expliqu\w+|certificat|preuve)\b/,
  ],
  [
    'return-slip',
    /^(?!.*\b(?:justificati\w+|pieces|documents)\b)(?:.*\b(?:retourn|renvo|remet|transm|adress|complet|rempli|envo)\w*[^.;]{0,50}\b(?:talon|coupon(?:-reponse)?|(?:bulletin|bordereau|carton)(?:-| de )reponse)\b|.*\b(?:talon|coupon(?:-reponse)?|bulletin-reponse)\b[^.;]{0,50}\b(?:retourn|renvo|remet|transm|rendre|complet|adress|envo|parven)\w*)/,
  ],
  [
    'reschedule',
    /\b(?:report\w*|nouvelle date|(?:nouveau|autre) (?:rendez-?vous|jour)|autre date|changement|deplacer|decal(?:er|ee?s?)\b|empechement|contretemps|impossibilite|ne (?:peut|pouvez|pourrez|peuvent) pas|indisponib\w*|annul\w*)\b/,
  ],
  [
    'send-documents',
    /\b(?:transm\w+|communiqu\w+|adress(?:er|ez|erez|ees?)|envo[iy]\w*|enverr\w+|fourni\w*|produi\w*|parvenir|retourn\w+|renvo\w+|remettr\w+|documents|pieces|examens|resultats|completer|formulaire|coupon|talon|retour)\b/,
  ],
  [
    'contact-office',
    /\b(?:contact(?:er|ez)|telephon(?:er|ez)|appel\w+|ecri\w+|prendre contact|prendre (?:un )?rendez-?vous|repondre|prevenir|prevenez|inform(?:er|ez)|avert(?:ir|issez))\b/,
  ],
]

/** "Motif à transmettre sous 8 jours", "Justificatif sous 15 jours": behind a line on absence, of why one did not come. */
const reasonAlone =
  /^\W*(?:(?:tout|un|le|votre|ce) )?(?:justificati\w+|motif|preuve|excuse|explication|certificat medical)\b/
const absent = /\b(?:absen\w*|non[- ]presentation|ne vous presentez pas|empechement)\b/

/** A heading is short. */
const longestHeading = 50

/** "Merci de le faire avant le 2 mars": what the sentence before says. */
export const ofBefore =
  /^\W*(?:merci|priere|vous (?:devez|pouvez)|veuillez|il faut|a)\b[^.;:]{0,12}\b(?:l[ea]|nous le) (?:faire|dire)\b|\bfaites-le\b/

/** A letter that asks for papers sets its delay for them. */
export function aimOf(passage: Passage, kind: Kind, span: Span): string {
  const sentence = sentenceAt(passage, span.start)
  const words = onOneLine(passage, sentence)
  const above = sentenceBefore(passage, sentence)
  const heading = above && above.end - above.start < longestHeading ? textOf(passage, above) : ''
  const own = aimIn(words) ?? (ofBefore.test(words) && above ? aimIn(onOneLine(passage, above)) : null)
  // "Vous ne pouvez pas venir ? Écrivez-nous avant le 2 mars."
  if (
    (own === null || own === 'contact-office' || own === 'send-documents') &&
    isAboutMoving(passage, sentence)
  )
    return 'reschedule'
  if (
    (own === null || own === 'contact-office' || own === 'send-documents') &&
    reasonAlone.test(words) &&
    above &&
    absent.test(onOneLine(passage, above))
  )
    return 'justify'
  const byKind = kind.expects.includes('deadline') ? 'send-documents' : 'answer'
  return own ?? (/[.;]\s*$/.test(heading) ? null : aimIn(heading)) ?? byKind
}

const aimIn = (words: string): string | null => aims.find(([, pattern]) => pattern.test(words))?.[0] ?? null

/** The whole sentence, to be shown where its aim is not known. */
export const sentenceOf = (passage: Passage, { start }: Span): Found<string> =>
  quoted(passage, trimmed(passage, sentenceAt(passage, start), /[\s•·*]/))
