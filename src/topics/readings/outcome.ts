/** What one gets: a certificate, a result, another try, and what lets off a test. */
import { within } from './details.ts'
import type { Details, Rule } from './reading.ts'

const handed =
  /\b(?:remi[st]\w*|deliv\w+|donnee?|recevrez|obtiendrez|etablie?|envoyee?|adressee?|transmise?)\b/
const toBring =
  /\b(?:apport\w+|fournir|joindre|munir|munissez|presente[rz]|medica\w+|grossesse|votre attestation)\b/
const ways: [name: string, words: RegExp][] = [
  ['mail', /\b(?:courriel|e-?mail|mel|messagerie)\b/],
  ['post', /\b(?:courrier|la poste|voie postale|domicile)\b/],
  [
    'there',
    /\b(?:a l'issue|sur place|en fin|a la fin|immediat\w*|le jour meme|a la sortie|au terme|en main propre|chaque (?:journee|jour)|a l'accueil)\b/,
  ],
  ['sent', /\b(?:envoy|adress|transmi)\w+/],
]
const howGiven: Details = {
  names: ways.map(([name]) => name),
  of(words) {
    const [name] = ways.find(([, way]) => way.test(words)) ?? []
    return name ? { name, with: {} } : null
  },
}
export const certificate: Rule[] = [
  {
    about: /\b(?:attestations?|certificats?|justificatif de presence)\b/,
    does: handed,
    yes: 'certificate.given',
    no: 'certificate.none',
    unless: toBring,
    detail: howGiven,
    noDetail: howGiven,
  },
]

export const result: Rule[] = [
  {
    about: /\b(?:resultats?|reponse|decision|avis|notes?)\b/,
    does: /\b(?:sous|dans|d'ici|delai|en) [^.;,]{0,30}\b(?:jours?|semaines?|mois)\b/,
    yes: 'result.in',
    unless:
      /\b(?:recours|tribunal|contest\w+|vous (?:devez|disposez|avez)|adresser? votre|votre reponse|silence|absence d|repondre|(?:vous|de) (?:demande|prie|invite|remercie)|(?:nous|me|m'|lui) ?(?:adresser|communiquer|transmettre|envoyer|fournir|faire parvenir|retourner))\b/,
    detail: within,
  },
  {
    about: /\b(?:resultats?|reponse|decision)\b/,
    does: handed,
    yes: 'result.given',
    no: 'result.not',
    unless: toBring,
    detail: howGiven,
    noDetail: howGiven,
  },
]

const levels = /\b(?:delf|dilf|dalf|tcf(?:[- ]irn)?|tef(?:[- ]irn)?|niveau [abc][12]|[abc][12])\b/g
const named: Details = {
  names: ['named'],
  of(words) {
    const all = [...new Set(words.match(levels) ?? [])].map((one) => one.replace('niveau ', '').toUpperCase())
    return all.length > 0 ? { name: 'named', with: { papers: { list: all } } } : null
  },
}
export const exempt: Rule[] = [
  {
    about: /\b(?:dispens\w+|exempt\w*|exoner\w+)\b/,
    does: /\b(?:tests?|epreuves?|evaluation|formations?|cours|contrat|cir|examens?|journees?)\b/,
    yes: 'exempt.with',
    no: 'exempt.not',
    withTerms: true,
    withNot: true,
    unless: /\b(?:dispense|exemption) (?:de )?(?:frais|taxe)/,
    detail: named,
  },
]

export const failing: Rule[] = [
  {
    about: /\b(?:note eliminatoire|eliminatoire|ni reussite ni echec|d'echec possible)\b/,
    yes: 'fail.counts',
    no: 'fail.cannot',
  },
  {
    about: /\b(?:echec|echou\w+|n'etes pas recue?|non-?reussite|n'atteignez pas)\b/,
    does: /\b(?:repass\w+|seconde?|deuxieme|nouvelle|nouvel|autre|rattrapage)\b/,
    yes: 'fail.again',
    no: 'fail.once',
    withTerms: true,
  },
]
