/** The words that make a day the last one to do something: in front of it, or behind. */

/** What is done by then is the reader's to do: to answer, to ask, to send. */
const answering =
  're(?:pond|tourn)\\w*|prev(?:en|ien)\\w*|confirm\\w*|demand\\w*|chang\\w*|modifi\\w*|report\\w*|deplac\\w*|decal\\w*|annul\\w*|renonc\\w*|refus\\w*|accept\\w*|choisi\\w*|signal\\w*|contest\\w*|ecri\\w*|appel\\w*|telephon\\w*|contact\\w*|(?:r?en)?vo[iy]\\w*|enverr\\w*|adress\\w*|transm\\w*|fourni\\w*|produi\\w*|communiqu\\w*|depos\\w*|remett\\w*|remise|complet\\w*|inscri\\w*|dire\\b|indiqu\\w*|reponses?|confirmations?|envois?|retours?'

const endings = String.raw`[^.;\d\n]{0,25}(?:le|au|du|:)?\s?$`

/** It runs on to the day: up to another day, an hour or the end of the sentence. */
const upTo = "[^.;\\d\\n]{0,70}\\bjusqu'au\\s?$"

/** "Avant la rédaction du rapport :", and the day on a line below. */
const ofAct = String.raw` (?:la |le |les |l'|son |sa |notre )(?!date|jour|terme|echeance)[^.;:\d\n]{3,25} ?:\s?(?:le )?$`

/** No hour stands behind it. */
export const withoutHour = /^(?![\s,(-]{0,3}(?:a\s|de\s)?\d{1,2}\s?[h:])/

/** Matched against the words that end at the day. */
export const beforeLastDay: RegExp[] = [
  // avant le 10 février (no day follows "avant d’établir son rapport"), date limite : 10/02, à renvoyer pour le 10 février
  new RegExp(
    String.raw`\b(?:avant(?! (?:d'|de |que |qu')|${ofAct})|au plus tard|d'ici|date limite|dernier delai|limite de reponse|echeance|delai (?:de reponse|fixe)|(?<!\b(?:est|sera|ete) )(?:retourn|renvoy|repond|transmett|envoy|adress|depos|communiqu|parvenir|confirm)\w*\b[^.;\d\n]{0,60} (?:pour|jusqu'au))\b${endings}`,
  ),
  /(?:^|\n)\W{0,3}delai\s?[:\t]\s?(?:le )?$/,
  // réponse attendue pour le 10 février
  /\b(?:reponse|confirmation)s?\b[^.;\d\n]{0,40}\bpour (?:le )?$/,
  /\b(?:papiers?|pieces?|documents?|justificatifs?|formulaires?)\b[^.;\d\n]{0,40}\b(?:attendue?s|demandee?s|souhaitee?s)\s?pour (?:le )?$/,
  // vous pouvez demander une autre date jusqu'au 10 février, vous avez jusqu'au, nous vous laissons jusqu'au
  /\b(?:avez|reste|laiss(?:ons|e)|accord(?:ons|e)|disposez|droit) (?:[a-z]+ ){0,3}jusqu'au\s?$/,
  /\b(?:possible|attendons|repondre)\b[^.;\d\n]{0,25}\bjusqu'au\s?$/,
  new RegExp(String.raw`\b(?:pouvez|pourrez|avez)\b[^.;\d\n]{0,40}\b(?:${answering})${upTo}`),
  // dernier jour pour répondre :
  new RegExp(
    String.raw`\bderniere? (?:jour|date)\b[^.;\d\n]{0,15}\b(?:pour|de|d')\s?[^.;\d\n]{0,15}\b(?:${answering})[^.;\d\n]{0,30}(?:est|sera|:|\t)\s?(?:le )?$`,
  ),
]

/** Matched against the words that follow it. */
export const behindLastDay: RegExp[] = [
  /^,?\s?\(?(?:(?:inclus\s)?au plus tard|dernier delai|delai de rigueur|date limite|terme de rigueur)/,
  new RegExp(
    String.raw`^ (?:est|sera) (?:le dernier jour|la derniere date|la date limite)\b[^.;\n]{0,20}\b(?:${answering}|reponse)`,
  ),
]

/** "Jusqu'au 10 février, vous pouvez demander une autre date"; "passé le 10 février, plus aucun changement". */
export const aroundLastDay: { left: RegExp; right: RegExp }[] = [
  // With an hour behind the day it is the act's, or the visit's before it.
  { left: new RegExp(String.raw`\bavant${ofAct}`), right: withoutHour },
  {
    left: /(?:^|[\n.;] ?)jusqu'au\s?$/,
    right: new RegExp(
      String.raw`^(?: inclus)?,? (?:il (?:vous )?est )?(?:possible|vous pouvez)\b[^.;\n]{0,40}\b(?:${answering})`,
    ),
  },
  {
    left: /(?:^|[\n.;,] ?)(?:passe|apres|au-dela du)\s(?:le )?$/,
    right:
      /^(?: inclus)?,? (?!\d|[^,.;\n]{0,6}\dh)[^.;\n]{0,60}\b(?:plus (?:aucun|possible|de|rien|chang|deplac|report|prendre|accept|modifi|etre)|ne (?:pourr|ser|pouv)\w+ plus|trop tard|impossible|classe\w*|ferme\w*|(?:perd|annul|refus|rejet)\w+)/,
  },
]
