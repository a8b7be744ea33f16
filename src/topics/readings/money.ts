/** What is to be paid, what is paid back, and whether the income is enough. */
import type { Details, Rule } from './reading.ts'

const ownCost = /\b(?:a (?:votre|la|leur) charge|a vos frais|a vos propres frais|a vos depens|payante?s?)\b/
const beside =
  /\b(?:transports?|repas|dejeuner|deplacements?|trajets?|hebergement|hotel|radio\w*|cliche|parking|stationnement|rembours\w*|traductions?|appel|numero|allocation|aide|indemnite|amende)\b/

/** How to pay, that one must, or what comes of not paying: there is something to pay. */
const meansOfPayment = String.raw`\b(?:en |par |les |des |d'|de )(?:especes|cheques?|cartes?|liquide|numeraire)\b|\bcomptant\b|\b(?:paiement|reglement|versement)s?\b[^.;,]{0,40}\b(?:accept|admis|possible|autoris|refus)|\b(?:sans|avant|defaut d[eu']?|faute d[e']|absence d[eu']?) ?(?:le |la |l'|votre |ce |tout )?(?:paiement|reglement|versement)\b(?=[^.;]*,| d[eu'])`

const amount = /\b\d+(?:[.,]\d\d)? ?(?:€|euros?\b)/g
const amounts: Details = {
  names: ['amount'],
  of(words) {
    const all = words.match(amount) ?? []
    if (all.length === 0 || all.length > 3) return null
    const sums = all.map((one) => `€${(one.match(/[\d.,]+/)?.[0] ?? '').replace(',', '.')}`)
    return { name: 'amount', with: { sums: { list: sums } } }
  },
}

export const free: Rule[] = [
  {
    about: /\b(?:aucune?|pas|ni|sans|rien|jamais)\b/,
    does: /\b(?:sommes?|frais|paiement|participation financiere|reglement|versement|argent|especes|payer|regler|verser|avance de|factur\w+|demande \w* ?argent)\b/,
    yes: 'free.nothing',
    withNot: true,
    unless: new RegExp(`${beside.source}|${meansOfPayment}|\\b(?:virement|justificatif|suspen\\w+)\\b`),
  },
  {
    about:
      /\b(?:formations?|cours|visites?|entretiens?|rendez-vous|examens?|tests?|demarches?|services?|prestations?|accueil|journees?|certificat|inscription|convocation|bilan)\b/,
    does: /\b(?:gratuite?s?|gratuitement|pris(?:e|es)? en charge|financee?s?|entierement payee?s?)\b/,
    yes: 'free.nothing',
    no: 'free.pay',
    unless: beside,
  },
  {
    about: /\b(?:taxes?|timbres?|droits?|redevance|frais|montant|somme|cout)\b/,
    does: /\b\d+(?:[.,]\d\d)? ?(?:€|euros?)/,
    yes: 'free.pay',
    unless: beside,
    detail: amounts,
  },
  {
    about: /\btimbres?(?: fisca(?:l|ux)| electroniques?)?\b/,
    does: /\b(?:demand|exig|requis|necessaire|fourni|prevoir|apport|present|achet|acquitt|besoin|obligatoire|joindre|produi)\w*/,
    yes: null,
    no: 'free.no-stamp',
    unless: /\b(?:enveloppe|poste|postaux|affranchi\w*|lettre)\b/,
  },
]

const journey =
  /\b(?:transports?|trajets?|deplacements?|voyage|hotel|nuitees?|billets? de (?:train|bus)|taxi)\b/
export const transport: Rule[] = [
  {
    about: journey,
    does: /\b(?:objet d'une aide|une aide|aides?|participation|forfait|contribution)\b/,
    yes: 'transport.help',
    withTerms: true,
  },
  { about: journey, does: /\brembours\w+/, yes: 'transport.back', no: 'transport.not-back' },
  { about: journey, does: ownCost, yes: 'transport.own', no: 'transport.paid' },
  {
    about: journey,
    does: /\b(?:pris(?:e|es)? en charge|offerte?s?|organisee?s?|payee?s?|financee?s?|assuree?s?|gratuite?s?)\b/,
    yes: 'transport.paid',
    no: 'transport.own',
  },
]

const xray = /\b(?:radio|radios|radiographies?|cliches?|imagerie|examen radiologique)\b/
export const xrayCost: Rule[] = [
  { about: xray, does: /\brembours\w+/, yes: 'xray-cost.back', no: 'xray-cost.not-back' },
  { about: xray, does: ownCost, yes: 'xray-cost.own', no: 'xray-cost.paid' },
  {
    about: xray,
    does: /\b(?:gratuite?s?|pris(?:e|es)? en charge|payee?s? par|sans frais|sans avance)\b/,
    yes: 'xray-cost.paid',
    no: 'xray-cost.own',
  },
]

export const income: Rule[] = [
  {
    about: /\b(?:ressources|revenus?|salaires?)\b/,
    does: /\binsuffisan\w+/,
    yes: 'income.short',
    no: 'income.enough',
  },
  {
    about: /\b(?:ressources|revenus?|salaires?)\b/,
    does: /\b(?:suffisan\w+|conformes?|satisfaisan\w+|atteignent|remplissent)\b/,
    yes: 'income.enough',
    no: 'income.short',
    unless: /\b(?:justifi\w+|verifi\w+|doivent|devront)\b/,
  },
]
