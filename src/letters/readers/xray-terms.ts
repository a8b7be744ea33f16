/** The terms of the chest x-ray: who pays, what to show there, how old it may be, the last day for it. */

import { found, type Passage, trimmed } from '../passage.ts'
import type { Xray } from '../xray.ts'
import { isDenied } from './denial.ts'
import { numberOf, numberPattern } from './numbers.ts'
import { daysBeforeIn, daysFor } from './xray-days.ts'
import type { Said } from './xray-zone.ts'

type Terms = Pick<Xray, 'free' | 'show' | 'newerThan' | 'until' | 'since' | 'daysBefore'>

export function termsIn(passage: Passage, said: readonly Said[], now: Date): Terms {
  const terms: Terms = {}
  for (const one of said) {
    const span = trimmed(passage, one, /[\s•·*☒☐-]/)
    const free = paysNothing(one)
    if (terms.free === undefined && free !== null) terms.free = found(passage, span, free)
    const show = shown(one.words)
    if (!terms.show && show) terms.show = found(passage, span, show)
    const age = ageIn(one)
    if (age && (!terms.newerThan || daysOf(age) < daysOf(terms.newerThan.value)))
      terms.newerThan = found(passage, span, age)
    const days = terms.until ? null : daysFor(passage, one, now)
    if (days?.until) terms.until = found(passage, span, days.until)
    if (days?.since) terms.since = found(passage, span, days.since)
    const ahead = terms.daysBefore || age ? null : daysBeforeIn(one)
    if (ahead) terms.daysBefore = found(passage, span, ahead)
  }
  return terms
}

const payNot = new RegExp(
  [
    String.raw`\b(?:(?<!\bser\w+ (?:a |de )?)rien|aucune? (?:somme|frais|argent|montant|avance|paiement)|frais\W{1,3}aucuns?)\b[^.;]{0,30}(?:\b(?:payer|regler|debourser|avancer|reclame\w*|facture\w*|verser)\b|$|,)`,
    String.raw`\bn(?:e |')(?:avancez|avancerez|debours\w+|payez|paierez|reglez|reglerez) (?:pas|aucune?) (?:d'|de |somme|frais|argent)`,
    String.raw`\bne (?:vous |la |le )?(?:payez|paierez|reglez|reglerez|avancez|avancerez|debours\w+|coute(?:ra)?|sera|seront|demander\w+)\b[^.;]{0,12}\b(?:rien|(?:pas )?factur\w+)`,
    String.raw`(?<!\b(?:etre|ete|est|sera) (?:pas |plus )?)\bfacture\b[^.;]{0,25}\b(?:nous|l'(?:office|ofii))\b|\bevite\w* d'avancer\b|\bfrais\W{1,3}aucuns?\b`,
  ].join('|'),
)
/** True only where it is not denied. */
const paid = new RegExp(
  [
    String.raw`\b(?:gratuit\w*|gracieux|sans (?:avance de |aucuns? )?frais|sans (?:rien )?(?:avancer|payer|debourser)|sans avance)\b`,
    String.raw`\bprise?s? en charge\b|\b(?:a la charge|aux frais) (?:de )?(?:l'|notre |nos )?(?:office|ofii|etablissement|administration|direction)`,
    String.raw`\b(?:frais|cout|montant|prix|honoraires|examen|cliche|radio\w*)\b[^.;,]{0,20}\b(?:regle|paye|acquitte|facture|supporte|couvert)e?s?\b[^.;]{0,20}\b(?:par|a) (?:l'office|l'ofii|nous\b|nos soins|nos services|notre)`,
    String.raw`\b(?:office|ofii)\b[^.;]{0,25}\b(?:acquitte|regle|paie|paye|finance|rembourse)\b`,
  ].join('|'),
)
const notPaid =
  /\bn(?:e |')(?:est|sera|sont|seront) (?:pas|plus|jamais) (?:prise?s? en charge|gratuit\w*)|\bpas (?:prise?s? en charge|gratuit\w*) par (?:l'|notre )|\b(?:aucune|sans|pas de) prise en charge|\b(?:n'est|ne sera) pas remboursee?\b|\bnon remboursee?\b/
const own =
  /\b(?:a votre (?:charge|frais)|a (?:vos|ses|leurs) frais|a (?:sa|leur) charge|a la charge (?:de l'(?:interessee?|etrang\w+|usager)|d[eu] (?:la personne|patient|demandeur|beneficiaire|visiteur))|payante?s?)\b/
/** Paid by somebody else, or paid back later. */
const byAnother = /\b(?:rembours\w+|assurance|securite sociale|mutuelle|timbre|taxe)\b/
const both = /\b(?:les deux|l'un et l'autre|ces deux|tous deux)\b/

/** Something else costs nothing: the visit. */
function isAnother(clause: string): boolean {
  const visit =
    /\b(?:visite|consultation|entretien)\b/.test(clause) && !/\b(?:radio\w*|cliche)\b/.test(clause)
  return byAnother.test(clause) || (visit && !both.test(clause))
}

function paysNothing({ words }: Said): boolean | null {
  const cost = own.exec(words)
  if (notPaid.test(words) || (cost && !isDenied(words, cost))) return false
  const free = words.split(';').some((clause) => {
    const match = paid.exec(clause)
    return (payNot.test(clause) || (match && !isDenied(clause, match))) && !isAnother(clause)
  })
  return free || (cost && !isAnother(words)) ? true : null
}

const enclosed = `(?:ci-)?(?:jointe?s?|annexee?s?|agrafee?s?|incluse?|ci-dessous|au (?:dos|verso)|qui (?:accompagne|est jointe))`
const voucher =
  /\bbons? (?:de |pour )(?:prise en charge|radio\w*|l'examen|examen)\b|\b(?:attestation|formulaire|fiche) de prise en charge\b/
const prescription = new RegExp(
  String.raw`\b(?:ordonnance|prescription)\b[^.;]{0,30}\b${enclosed}|\b${enclosed}\b[^.;]{0,15}\b(?:ordonnance|prescription)\b`,
)
const paper = String.raw`(?:(?:cette|la presente|la|ce|le present|votre) ?(?:lettre|convocation|courrier|fiche|document)|la presente)\b`
const handed = new RegExp(
  String.raw`\b(?:montr|present|remett|produi|demand|muni|sur presentation d|au vu d|aupres|donner)\w*[^.;:]{0,50}\b${paper}`,
)
const atDoor =
  /\b(?:jour de (?:la|votre) visite|a l'accueil|dossier medical|traitements?|ensuite|medecin|carnet|recepisse)\b/

function shown(words: string): NonNullable<Xray['show']>['value'] | null {
  if (atDoor.test(words)) return null
  if (voucher.test(words)) return 'voucher'
  if (prescription.test(words)) return 'prescription'
  if (!handed.test(words)) return null
  if (/\bpasseport\b/.test(words)) return 'letter-and-passport'
  return /\bidentite\b/.test(words) ? 'letter-and-id' : 'letter'
}

const units = { jour: 'day', semaine: 'week', mois: 'month', an: 'year' } as const
const amount = String.raw`(?<n>\d{1,2}|${numberPattern}) ?(?<unit>jour|semaine|mois|an)(?:nee)?s?\b`
const xrayNoun = String.raw`\b(?:radios?|radiograph\w*|cliches?|examen)\b`
/** Between the x-ray and its age nothing else that may have one. */
const onlyIt = String.raw`(?:(?!\b(?:analyses?|sang|justificatif|domicile|enfants?|mineure?s?|personnes?|photos?|prete?|ordonnances?)\b)[^.;☒☐•]){0,110}`
const ages = [
  String.raw`${xrayNoun}${onlyIt}\b(?:moins de |moins d'|plus de |plus d'|au plus tot )${amount}`,
  String.raw`${xrayNoun}${onlyIt}\b(?:dat\w+|de) (?:de )?${amount} au (?:plus|maximum)`,
  String.raw`\bsi vous en (?:poss\w+|avez|detenez) une? (?:de |datant de )?moins (?:de |d')${amount}`,
  String.raw`\bdans les ${amount} (?:precedant|qui precedent|avant)\b${onlyIt}${xrayNoun}`,
  String.raw`${xrayNoun}${onlyIt}\bdans les ${amount} (?:precedant|qui precedent|avant)\b`,
].map((pattern) => new RegExp(pattern))

/** No image that is older than this, in years, is of any use. */
const oldest = 5

type Age = NonNullable<Xray['newerThan']>['value']

function ageIn({ words }: Said): Age | null {
  for (const pattern of ages) {
    const groups = pattern.exec(words)?.groups
    if (!groups) continue
    const count = Number(groups['n']) || numberOf(groups['n'] ?? '')
    const unit = Object.entries(units).find(([name]) => name === groups['unit'])?.[1]
    // "Ils ont moins de 15 ans": people are that old.
    if (count && unit && !(unit === 'year' && count > oldest)) return { count, unit }
  }
  return null
}

const inDays = { day: 1, week: 7, month: 30, year: 365 }
const daysOf = ({ count, unit }: Age): number => count * inDays[unit]
