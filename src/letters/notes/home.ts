/** What is said of somebody's visit to the home: who has to be there, which rooms, who comes. */
import { anyOf, type NoteRule } from './rule.ts'

const grown =
  '(?:adulte|personne (?:majeure|de (?:votre )?confiance|de votre choix|mandatee|designee)|majeure?|proche|tiers|voisine?|mandataire|ami|membre de (?:la|votre) famille|representante?)'
const signedBy = String.raw`\b(?:pouvoir|procuration|mandate?|mot|autorisation|ecrit|signe\w*|attestation|designe\w*)\b`

/** What they look at in a home, as its name and its words. */
const looksAt: [string, RegExp][] = [
  ['water', /\b(?:eau|plomberie|sanitaires)\b/],
  ['heating', /\bchauffage\b/],
  ['electricity', /\b(?:electricite|installation electrique)\b/],
  ['gas', /\bgaz\b/],
  ['air', /\b(?:aeration|ventilation)\b/],
]

export const atHome: NoteRule[] = [
  {
    id: 'home-another',
    says: anyOf(
      String.raw`\b${grown}\b[^.;]{0,60}\b(?:peut|pourra|suffit|ouvr\w+|represent\w+|remplac\w+|recevoir|accueillir|porteur|porteuse|muni\w*|presente?)\b`,
      String.raw`\b(?:represent\w+|remplac\w+|faire suppleer)\b[^.;]{0,20}\bpar (?:une?|tout|toute|votre)\b`,
      String.raw`\b(?:presence|vous),? ou (?:celle )?(?:a defaut )?(?:d'|une?|de toute?|quelqu)[^.;]{0,30}\b(?:adulte|personne|majeure?|mandat\w*|tiers)\b`,
      String.raw`\b(?:adulte|personne majeure|tiers)\b[^.;]{0,50}\bvotre place\b`,
    ),
    unless:
      /\b(?:aucune?|nulle?|ni|pas|ne|n'\w+)\b[^.;]{0,40}\b(?:remplac|represent|votre place|suppleer|deleg)|\b(?:loyer|bailleur|proprietaire de)\b/,
    value: (_, { words }) =>
      /\b(?:ci-jointe?|joint\w*|annexe\w*|ci-dessous)\b/.test(words) &&
      /\b(?:procuration|pouvoir|mandat|formulaire)\b/.test(words)
        ? 'form'
        : new RegExp(signedBy).test(words)
          ? 'signed'
          : 'plain',
  },
  {
    id: 'home-yourself',
    negated: true,
    says: anyOf(
      String.raw`\b(?:nul|personne|aucune?|tiers|ne)\b[^.;]{0,40}\b(?:vous remplacer|vous representer|a votre place)\b`,
      String.raw`\b(?:etre|serez|soyez|presente?|la|vous tenir) (?:chez vous |sur place |la )?(?:en personne|personnellement|vous-meme)\b`,
      String.raw`\bpresence (?:personnelle|du demandeur|de la demanderesse|de l'interessee?|du titulaire)[^.;]{0,30}\b(?:exigee?|obligatoire|requise?|necessaire|indispensable|imperative)`,
      String.raw`\bvotre presence(?: en personne| personnelle)? (?:est|sera) (?:exigee|obligatoire|requise|indispensable|imperative|necessaire)`,
    ),
    unless: new RegExp(String.raw`\b${grown}\b[^.;]{0,40}\b(?:peut|pourra|suffit)\b|\bou (?:celle )?d'`),
    value: (_, { words }) => (/\b(?:remplac|represent|a votre place)/.test(words) ? 'only' : 'plain'),
  },
  {
    id: 'home-either',
    says: /\b(?:l'un (?:de vous )?(?:deux |des deux |d'entre vous )?(?:suffit|peut)|un seul (?:de vous|d'entre vous|des (?:deux )?(?:epoux|conjoints))[^.;]{0,20}\bsuffi\w+|presence de l'un (?:de vous|des (?:deux )?(?:epoux|conjoints))[^.;]{0,12}\bsuffi\w+)/,
  },
  {
    id: 'home-rooms',
    says: anyOf(
      String.raw`\b(?:toutes les|chaque|chacune des|l'ensemble des|entieres?) (?:pieces?|chambres?)\b(?! (?:suivantes|a fournir|justificatives|demandees|du dossier|cochees|originales|ci))[^.;]{0,50}\b(?:accessibles?|ouvert\w*|ouvrir|entrer|vue?s?|voir|visite\w*|montr\w*|degag\w*)\b`,
      String.raw`\b(?:voir|visiter|entrer dans|acceder a|acces a|ouvrir|parcourir|montrer) (?:toutes les|chaque|chacune des|l'ensemble des) (?:pieces?|chambres?)\b(?! (?:suivantes|justificatives|demandees))`,
    ),
  },
  {
    id: 'home-card',
    says: /\b(?:montrera|montreront|presentera|presenteront|justifiera|justifieront|port(?:e|ent|era|eront|eurs?|euses?)|muni\w*|munie?s? d)\b[^.;]{0,25}\bcarte (?:professionnelle|de service|d'agent|d'enqueteur)/,
  },
  {
    id: 'no-money',
    negated: true,
    says: /\b(?:ne|n')\s?(?:vous )?(?:reclam|demand|exig|percoi|percev)\w* (?:jamais|pas|ni|aucun\w*)\b[^.;]{0,20}\b(?:argent|paiement|sommes?|versement)\b|\bn'accept\w+ aucun\w* (?:argent|paiement|sommes?|versement)\b(?! (?:par|en|sans|de)\b)|\bjamais d'argent\b/,
  },
  {
    id: 'home-checks',
    says: /\b(?:mesur|verifi|control)(?:era|eront|ent|e|er)\b/,
    unless: /\b(?:facture|justificatif|quittance|joindre|vous (?:devez|mesurez|verifiez))\b/,
    value: (_, { words }) => {
      const measures = /\bmesur\w+ (?:les|la|chaque|votre|toutes)\b/.test(words)
      const things = looksAt.filter(([, spoken]) => spoken.test(words)).map(([name]) => name)
      return measures || things.length > 0 ? [...(measures ? ['measure'] : []), ...things].join(' ') : null
    },
  },
]
