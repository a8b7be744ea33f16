/** What a letter that calls nobody announces, and what one from somebody else is about. */

import { firstDayIn } from '../readers/stated-day.ts'
import { byPhone } from './by-phone.ts'
import { anyOf, type NoteRule } from './rule.ts'

const noVisit: NoteRule = {
  id: 'no-visit',
  negated: true,
  says: anyOf(
    String.raw`\b(?:inutile|pas (?:lieu|a|besoin|necessaire)|n'avez pas a|n'avez (?:donc )?ni a) (?:de |d')?(?:vous )?(?:deplacer|presenter|rendre|venir)\b`,
    String.raw`\bne vous (?:deplacez|presentez|rendez) (?:pas|surtout pas)\b|\bne (?:pas )?se deplacer\b|\bne pas (?:vous |se )(?:deplacer|presenter)\b`,
    String.raw`\b(?:ni a|pas a) vous presenter\b|\bn'est pas une convocation\b|\bne (?:constitue|vaut) pas (?:une )?convocation\b`,
  ),
}

const keep: NoteRule = {
  id: 'keep',
  negated: true,
  says: /\b(?:ce document|cette (?:lettre|attestation|confirmation)|la presente|original|le conserver|a conserver|conservez-l\w|gardez-l\w)\b[^.;]{0,40}\b(?:conserve[er]?|garde[er]?|precieusement|pas (?:etabli|delivre)|duplicata|d'autre)\b|\ba conserver\b|\b(?:conservez|gardez) (?:precieusement |bien )?(?:ce document|cette (?:lettre|attestation|confirmation)|l'original)\b|\b(?:conservez|gardez)-l[ea]\b|\b(?:aucun (?:double|duplicata)|il n'en sera pas (?:etabli|delivre))\b/,
}

export const noAnswer: NoteRule = {
  id: 'no-answer',
  negated: true,
  says: /\b(?:n'appelle|n'attend|ne (?:demande|requiert|necessite))\b[^.;]{0,20}\b(?:aucune?|pas de|pas) (?:reponse|demarche|action)|\b(?:aucune?|pas de) (?:reponse|document|piece|demarche)\b[^.;]{0,20}\b(?:n'est|attendue?|demandee?|necessaire|requise?|a (?:faire|effectuer|accomplir|entreprendre)|besoin)\b|\bbesoin d'aucune? (?:document|piece|reponse)|\bni a m'(?:adresser|accuser)|\bn'avez (?:donc )?rien a (?:faire|envoyer|entreprendre)\b|\bn'avez (?:donc )?(?:aucune|pas d(?:e |'autre )|a faire aucune) ?(?:demarche|formalite|action)\b/,
}

/** Said of another day or another case: "un SMS vous indiquera que votre titre est disponible", "si votre adresse est modifiée". */
const before =
  /\b(?:si|s'ils?|lorsqu\w*|quand|des qu\w*|une fois|apres (?!(?:verification|examen|etude|controle|instruction)\b)|avant|sans|faute|en cas|pour (?:tout|une?|obtenir|demander)|(?!trouver)\w{2,}(?:era|erons|eront|erez|dra|drons|dront|drez))\b/
const behind =
  /^[^.;:,]{0,30}\b(?:sera|seront|pourra|pourront|devra|doit|est a|si|lorsqu\w*|quand|des qu\w*|une fois)\b/

/** What is so now: it says what the letter is. */
const already: NonNullable<NoteRule['value']> = ({ index, 0: said }, { words }) =>
  before.test(words.slice(0, index)) || behind.test(words.slice(index + said.length)) ? null : ''

const enclosed =
  /\b(?:ci-(?:jointe?s?|incluse?s?|annexee?s?)|(?:en|piece) (?:piece )?jointe?|joignons|adressons|envoyons|transmettons|remettons|trouverez|trouver)\b/
/** A subject line names the matter, and not what comes of it. */
const subject = /^\W*(?:objet\s?:\s?)?duplicata\b/

export const notice: NoteRule[] = [
  noVisit,
  keep,
  noAnswer,
  {
    id: 'office-moves',
    says: /\b(?:demenag\w+|transfer\w+|s'install\w+|emmenag\w+|nouvelle adresse|nouveaux locaux|changent? d'adresse)\b/,
    unless:
      /\b(?:votre|vous|vos)\b[^.;]{0,40}\b(?:demenag\w*|installation|nouvelle adresse|adresse)|\bdossier\b/,
    value: (_, said, { passage, now }) => firstDayIn(passage, said, now),
  },
  {
    id: 'appointments-stand',
    says: /\b(?:rendez-?vous|convocations?)\b[^.;]{0,40}\b(?:maintenus?|maintenues?|restent|demeurent|inchanges?|inchangees?|valables)\b/,
  },
  {
    id: 'visa-validated',
    says: /\b(?:confirmation|attestation) de (?:la |l')?(?:validation|enregistrement)\b[^.;]{0,80}\bvisa\b|\bvisa\b[^.;]{0,40}\b(?:a ete|est) (?:valide|enregistre)\b|\bvalidation (?:effectuee|enregistree) le\b/,
    unless: /\b(?:joindre|copie|apport|envoy|fourn|present(?:er|ez)|votre attestation|munie?)\w*/,
    value: already,
  },
  {
    id: 'address-noted',
    says: /\b(?:nouvelle adresse|changement d'adresse|adresse)\b[^.;]{0,40}\b(?:a (?:bien )?ete|est) (?:bien )?(?:enregistree?|prise? en compte|notee?|modifiee?|mise? a jour)\b/,
    value: already,
  },
  {
    id: 'tell-prefecture',
    says: /\b(?:declar\w+|preven\w+|signal\w+|inform\w+|avert\w+|communiqu\w+|faire connaitre)\b[^.;]{0,40}\bprefecture\b/,
    unless:
      /\b(?:sera|serait|en sera|est|serai|sommes|nous|je)\b[^.;]{0,12}\b(?:inform|preven|avert|signal)|\bla prefecture (?:sera|est|en)\b/,
    value: (_, { words }) => {
      const [, months] = /\b(un|deux|trois|1|2|3) mois\b/.exec(words) ?? []
      return months ? String(Number(months) || { un: 1, deux: 2, trois: 3 }[months] || '') : ''
    },
  },
  {
    id: 'certificate-copy',
    says: /\b(?:duplicata|double|copie conforme)\b[^.;]{0,40}\bcertificat\b/,
    unless: /\b(?:apport|joindre|fourn|envoye[rz]|aucun)\w*/,
    value: (_, { words }) => (enclosed.test(words) ? 'sent' : subject.test(words) ? 'about' : null),
  },
]

export const elsewhere: NoteRule[] = [
  byPhone,
  {
    id: 'not-instead',
    negated: true,
    says: /\b(?:ne (?:tient|remplace|vaut|dispense)|n'en dispense|sans rapport|distincte?)\b[^;]{0,80}\b(?:ofii|office francais)\b/,
  },
  {
    id: 'card-ready',
    says: /\b(?:carte|titre) de (?:sejour|resident)\b[^.;]{0,30}\b(?:est|sont) (?:disponible|prete?|fabriquee?|arrivee?|a (?:votre )?disposition)/,
    value: already,
  },
  {
    id: 'nationality',
    says: anyOf(
      String.raw`\b(?:demande|dossier|entretien|declaration|procedure|acquisition)\b[^.;]{0,40}\b(?:naturalisation|nationalite francaise)\b|\bentretien d'assimilation\b`,
      String.raw`^\W*(?:objet\s?:\s?)?(?:votre )?(?:naturalisation|nationalite francaise)\b`,
    ),
    unless:
      /\bex[- ]?\b|\bbureau\b|\b(?:justificatif|preuve|copie|certificat|conjointe?|epoux|epouse|enfants?|si|pour tout\w*)\b/,
  },
]

/** The paper that a day of training ends with: the prefecture asks for it, and no other one is made. */
export const certificate: NoteRule = {
  id: 'keep-certificate',
  negated: true,
  says: /\b(?:attestations?|certificat)\b[^§]{0,120}\b(?:conservez-l\w+|gardez-l\w+|(?:a|bien) conserver|doit etre conservee?|precieusement|aucun (?:double|duplicata))\b|\b(?:conservez|gardez) (?:bien |precieusement )?(?:cette|l'|votre|vos|chaque) ?(?:attestation|certificat)/,
  unless: /\b(?:apport|joign|fourn|munie?)\w*/,
  joined: true,
}
