/** What a letter about help to go back says of the choice, the flight and the money. */
import { firstDayIn } from '../readers/stated-day.ts'
import { anyOf, type NoteRule } from './rule.ts'

const changesMind = String.raw`\b(?:chang\w+ d'avis|renonc\w+|retir\w+ votre demande|retract\w+|vous desist\w+|desistement|revenir sur (?:votre|cette) (?:decision|demande))\b`

export const goingBack: NoteRule[] = [
  {
    id: 'return-until',
    says: new RegExp(changesMind),
    value: (_, said, { passage, now }) =>
      /\b(?:jusqu'au|avant le|au plus tard|d'ici|dernier delai|date limite|apres le)\b/.test(said.words)
        ? firstDayIn(passage, said, now)
        : null,
  },
  {
    id: 'return-free-choice',
    says: anyOf(
      String.raw`${changesMind}[^;]{0,80}\b(?:jusqu'au|avant (?:le|votre)|a tout moment|jusqu'a (?:votre|l'))\s?(?:depart|embarquement|vol)?`,
      String.raw`\b(?:a tout moment|jusqu'au depart|avant (?:le|votre) depart)\b[^.;]{0,40}${changesMind}`,
    ),
    unless:
      /\d{1,2} (?:janv|fevr|mars|avril|mai|juin|juil|aout|sept|octo|nove|dece)|\d{2}[/.]\d{2}|\b(?:plus|impossible)\b[^.;]{0,20}\b(?:chang|renonc)/,
    joined: true,
  },
  {
    id: 'return-accepted',
    says: /\b(?:demande|dossier|aide)\b[^.;]{0,60}\b(?:est|a ete) (?:acceptee?|accordee?|validee?|approuvee?|retenue?)\b|\b(?:accord favorable|reponse favorable|suite favorable)\b/,
    unless: /\b(?:si|lorsque|quand|une fois|pas)\b/,
  },
  {
    id: 'return-tickets',
    negated: true,
    says: /\b(?:n'achetez|ne (?:prenez|reservez|payez|commandez)|n'en achetez|inutile d'acheter|pas (?:acheter|reserver|a acheter|a reserver))\b[^.;]{0,30}\b(?:billets?|vols?|places? d'avion|titres? de transport)\b/,
  },
  {
    id: 'return-stay',
    negated: true,
    says: /\bne (?:quittez|rendez|liberez|resiliez)(?: pas| surtout)*\b[^.;]{0,30}\b(?:hebergement|logement|centre|foyer|chambre|hotel|domicile|lieu|place|bail)\b|\b(?:gardez|conservez|restez dans) (?:votre|l')(?: |)(?:hebergement|logement|chambre|place)\b/,
  },
  {
    id: 'return-when',
    says: /\b(?:depart|vol|voyage|retour)\b[^.;]{0,60}\b(?:pourrait|pourra|envisage|prevu|au mieux|semaine du|a partir du|vers le)\b/,
    value: (_, said, { passage, now }) =>
      /\b(?:semaine du|au mieux|a partir du|vers le|courant)\b/.test(said.words)
        ? firstDayIn(passage, said, now)
        : null,
  },
  {
    id: 'return-paid',
    says: /\bprises? en charge (?:integrale |complete )?(?:de |du |des )(?:la |le |l'|votre |vos |son )?(?:(?:frais|couts?) (?:de |du )?(?:la |le |votre )?)?(?:voyages?|billets?|transports?|vols?)\b|\b(?:voyage|billets?|transport|vol)\b[^.;]{0,25}\b(?:est|sont|sera|seront) (?:pris\w* en charge|paye\w*|offert\w*|achete\w* par)/,
    unless: /\b(?:si|pas|sauf|rendez-?vous|entretien|remboursement)\b/,
  },
  {
    id: 'return-sum',
    says: /\ballocations? (?:forfaitaires?|de depart|de retour)\b|\b(?:allocation|aide|somme|pecule|prime)\b[^.;]{0,60}\b\d[\d ]{1,6} ?(?:euros?\b|€|eur\b)/,
    unless: /\b(?:perdue?|ne [^.;]{0,30}pas|renonc|si vous|rembours\w*|embarquement|aeroport|comptoir)\b/,
  },
  {
    id: 'return-money',
    says: /\b(?:aide|allocation|somme|argent|pecule|montant|versement)\b[^.;]{0,60}\b(?:embarquement|aeroport|comptoir|avant le (?:vol|depart)|jour du depart)\b/,
    unless: /\b(?:perdue?|ne [^.;]{0,30}pas|renonc|si vous)\b/,
  },
]
