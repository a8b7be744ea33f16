/** The words that make a date the day of an earlier appointment, which this letter moves or takes the place of. */

/** What the reader may do, or is refused, gives no day up: "pour annuler le rendez-vous du …", "nous ne pouvons pas reporter …". */
const wish =
  "(?<!\\b(?:pour|j'|afin de|souhait\\w+|desir\\w+|voul\\w+|voudr\\w+|pouv\\w+|pourr\\w+|peut|possib\\w+(?: de| d')?|demand\\w*(?: (?:de|a|d'))?|demandes? d'|toute|en cas d'|sans|plutot que d[e'] ?)\\s?(?:pas |plus |l')?(?:annuler ou |reporter ou |deplacer ou |modifier ou )?)"
/** Up to the day, and not "au plus tard le" or "votre visite était annulée : elle a lieu le". */
const upTo = String.raw`(?:(?!\b(?:avant|plus tard|d'ici|jusqu)|: ?(?:elle|il|vous|nous|votre|merci|presentez|venez|veuillez|rendez|nouve\w+)\b)[^.;\d\n])`

/** Matched against the words that end at the day, and against those that follow it. */
export const earlierDay: { left?: RegExp; right?: RegExp }[] = [
  // 3 février 2027 (annulé)
  {
    right:
      /^(?:[\s,]{0,2}(?:a )?\d{1,2} ?[h:] ?\d{0,2})?\s?[([{]\s?(?:date |rendez-?vous |rdv )?(?:annul|supprim|ancien|caduc|initial|precedent|abandonn|remplac|reporte)/,
  },
  // initialement fixée au lundi 1er mars
  {
    left: /\b(?:initialement|precedemment|anciennement|d'abord (?:\w+ )?(?:fix|prev|program|annonc|indiqu|propos|convoqu|arret|reten)\w*)\b[^.;\d\n]{0,60}$/,
  },
  // vous étiez convoquée le …, vous deviez vous présenter le …
  {
    left: /(?<!\bsi (?:vous |elle |il )|\bc')\b(?:etiez(?! (?:pas|plus) (?:disponib|libre))|aviez(?! (?!ete|pris|rendez|une?\b|votre|la|le|notre|cette|ce\b)\w+(?:e|i|it|u|is)s?\b)|deviez|devait|etait|auriez du|(?:fixait|prevoyait|portait|indiquait|annoncait))\b(?:(?!: ?(?:elle|il|vous|nous|votre)\b)[^.;\d\n]){0,70}\b(?:le|du|au|pour le)\s$/,
  },
  // celle du 9 avril, qui vous donnait rendez-vous le 14 mai; "ou" without "nous" may stand before "vaccinations"
  {
    left: /\b(?:(?:qui|laquelle|lequel|que) (?:vous )?(?!plait|fait|parait|connait|sait|nait)[a-z]{3,}ait|(?:qui|laquelle|lequel|ou|que) nous (?:vous )?[a-z]{3,}ions|\b(?:je|nous) vous (?:avais|avions) (?:prie|convoque|invite|demande|fixe|donne)e?s?)\b(?:(?!: ?(?:elle|il|vous|nous|votre)\b|\b(?:etes|presentez|venez|aura lieu|a lieu|se tient|se tiendra|sera|est|commence)\b)[^.;\d\n]){0,50}\b(?:le|du|au|pour le)\s$/,
    right: /^(?![^.]{0,90}\b(?:mainten\w+|confirm\w+|inchang\w+|reste)\b)/,
  },
  // L'ancienne (3 février 2027) ne compte plus
  { left: /\bl'ancien(?:ne)?\s?[(:]?\s?(?:du |le )?$/ },
  // Avant : 3 mai. Maintenant : 10 mai.
  { left: /(?:^|\n)\W{0,3}avant\s?[:\t]\s?(?:le\s)?$/ },
  // et non le 4 mars, ancienne date : …, ne tenez pas compte de la convocation du …
  { left: /\bet non (?:pas |plus )?(?:(?:le|du|au)\s)?$/ },
  {
    left: /\b(?:(?:ancien(?:ne)?|precedente?) (?:date|jour|rendez-?vous|rdv|horaire|convocation)|(?:date|jour|rendez-?vous|rdv|convocation) (?:initiale?|anterieure?|precedente?|annulee?|supprimee?|d'origine))\s?[:\t]\s?(?:le\s)?$/,
  },
  // Premier rendez-vous : …, where a new one takes its place
  {
    left: /\bpremier rendez-?vous\s?[:\t]\s?(?:le\s)?$/,
    right:
      /^(?![\s\S]{0,80}\b(?:deuxieme|second|2e|2nd)\b)(?=[\s\S]{0,120}\b(?:nouve(?:au|l|lle) (?:rendez|rdv|date)|manque\b|remplac\w+)\b)/,
  },
  { left: /\b(?:pas|plus) (?:tenir )?compte\b[^.;\d\n]{0,60}\b(?:le|du|au)\s$/ },
  {
    left: /\b(?:(?:au lieu|en lieu et place|en remplacement|a la place)(?= d)|se substitue\b)[^.;:\d\n]{0,60}\b(?:du|le)\s$/,
  },
  {
    left: new RegExp(
      String.raw`(?<![:\t-]\s?)\b${wish}(?:annul\w+\b(?! et (?:remplac\w+ par\b|reprogramm|report|fix))|remplac\w+\b(?! par\b))${upTo}{0,80}\b(?:du|le|au)\s$`,
    ),
  },
  // contraints de déplacer votre rendez-vous du mardi 16 février
  {
    left: new RegExp(
      String.raw`\b${wish}(?:deplacer|reporter|decaler|modifier|changer|avancer|annuler)\b${upTo}{0,60}\b(?:du|celui du|(?:prevue?|fixee?|programmee?) (?:le|au|pour le|du))\s$`,
    ),
  },
  { left: /\b(?:reporte|decale|deplace|avance|report)(?:\(?e?\)?s?)?\s(?:du|celui du)\s$/ },
  {
    left: /(?<!\b(?:aucune?|toute|si|devez|soyez|serez|seriez|evite[zr]|puissiez)\b[^.;\d\n]{0,40})\b(?:absen(?:te?|ce)|manque|pas (?:pu (?:vous (?:y )?)?|ete )?(?:honor\w+|present\w*|ven(?:ue?|ir)|rend(?:ue?|re)))\b(?:(?!\b(?:avant|plus tard|d'ici|convoqu\w+|invit\w+|attend\w+|presentez|recevr\w+|aura lieu|est fixee?)\b)[^.;\d\n]){0,70}\b(?:du|le|au)\s$/,
    // "une absence le 30 novembre sera notée" speaks of a day to come
    right: /^(?![^.;\n]{0,80}\b(?:ser(?:a|ont|ait)|pourra\w*|peut|entrain\w*|risqu\w*|vaudra|conduira)\b)/,
  },
  {
    left: /\b(?:premiere convocation|(?:precedente?|ancienne)\s(?:convocation|date|rendez-?vous|seance))\b[^.;\d\n]{0,40}\b(?:du|le|:)\s?$/,
  },
  {
    right:
      /^[^.;\n]{0,50}\b(?:est|sont|a ete|ont ete)?\s?(?:annule[es]* et )?(?:reporte|deplace|decale|remplace|avance)(?:e|s|es|\(e\))?\s(?:respectivement )?(?:aux?|a|par|de|d'un\w*)\b(?!\s?\d{1,2}\s?[h:])/,
  },
  // votre rendez-vous du 8 avril est reporté.
  {
    left: /^(?![^.]*\b(?:heure|horaire)s? d)/,
    right:
      /^[^.;\d\n]{0,50}\b(?:est|sont|a ete|ont ete|doit etre)\s(?:reporte|deplace|decale|remplace|modifie)(?:e|s|es|\(e\))?\s?(?:[.,;\n]|$)/,
  },
  // nous vous avons attendue le 14 janvier
  {
    left: /\bvous (?:a|ont|avait|avaient|avons|avions) (?:vainement |en vain )?attendue?s?\b[^.;:\d\n]{0,40}$/,
  },
  // Le 14 janvier à 9 h 15, le médecin vous a attendue et vous n'êtes pas venue
  {
    right:
      /^(?:(?!\b(?:si|lorsque?|quand)\b)[^.;\n]){0,100}\b(?:vous (?:a|ont|avait|avaient|avons) (?:vainement |en vain )?attendue?s?|vous n'(?:etes|y etes) pas venue?s?(?! (?:seul|avec|accompagn))|vous ne vous (?:y )?etes pas (?:present|rendu|deplac)\w*|votre absence (?:a ete|nous))/,
  },
  {
    right: /^[^.;\n]{0,60}\b(?:n'a pas pu|auquel vous n|a laquelle vous n|ou vous n'etiez)/,
  },
]
