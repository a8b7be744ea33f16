/** The words that begin a list of things to bring or send, end one, or make an item conditional. */

/** After these everything listed counts, known or not. */
export const strong =
  /\b(?:muni(?:e|s|es|r|rez|\(e\)|\(e\)s)?|munissez-vous|(?:a |d'|d')?(?:r?apport|emport)(?:er|ez|erez)|a prendre|a emporter|(?:avec|sur) (?:vous|soi)\s?:|ce qu'il faut\b[^.\n]{0,30}|avec quoi\s?\?|il (?:vous )?(?:sera|est) demande|(?:aurez|avoir|ayez) (?:sur|avec) (?:vous|soi)|sans oublier|a fournir|a presenter|a produire|a joindre|a prevoir|prevoyez|(?:documents?|pieces?|justificatifs?|papiers|elements|examens?|items?)(?:\s[a-z'()]{1,16}){0,7}(?=\s?[:\t])|vous (?:devez|devrez) (?:presenter|fournir|produire)|(?:se presenter|venir|venez|presentez-vous) avec|(?:pensez|penser) a|n'oubliez (?:pas|ni)|ne pas oublier|bring)(?![a-z])/g

/** These take other objects too: only known documents that stand close behind are items. */
export const weak =
  /(?<!(?:vous|se|nous)\s)\bpresent(?:er|ez|erez|era)\b(?!\s?-?\s?vous)|\bvous presenterez(?! (?:le|au|a|dans|chez)\b)|\b(?:prepar(?:er|ez|erez)|a portee de main|a (?:sa |notre |leur |la )?disposition|en possession de|\bayez\b|montrerez|presenterez|prendrez|prenez(?! (?:contact|rendez|note|connaissance|rdv|le (?:bus|metro|tram)|attache|soin))|fourni(?:r|rez|ssez)|produi(?:re|rez|sez)|remett(?:re|ez|rez)|joindre|joignez|transmett(?:re|ez|rez)|communiqu(?:er|ez|erez)|nous adresser|lui adresser|parvenir|envoy(?:er|ez)|(?:avoir|aurez|ayez|aura) (?:avec|sur|aupres de) (?:vous|soi|lui)|doit avoir|prendre avec (?:vous|soi)|apporteront|apportera|(?:seront|sera) (?:verifie|controle|examine|consulte|demande)e?s?\b|(?:ne )?(?:venez|presentez-vous) (?:pas )?sans|la presentation d(?:e|u)|(?<=\b(?:presente[rz]|venir|venez|rendre|rendez-vous|connect\w+)\b[^.]{0,120})avec)\b/g

/** In a table the label stands alone at the head of its line. */
export const cell =
  /(?:^|\n|\t)\s?(?:documents?|pieces?|justificatifs|a apporter|a presenter|a prevoir|pieces a fournir|documents a (?:apporter|presenter|fournir)|a (?:prendre|emporter|joindre|fournir|produire|avoir)|apporter|prendre|avec vous|papiers|munissez-vous de)\s?(?:[\t|]|\n|\s(?=[a-z]))/g

/** Words behind what to bring: "une pièce d'identité vous sera demandée". */
export const behind =
  /\b(?:vous (?:sera|seront) demandee?s?|(?:est|sont|sera|seront) (?:exigee?s?|a (?:presenter|apporter|fournir)|requise?s?)|(?:doit|doivent|devra|devront) etre (?:presente|apporte|fourni)\w*|a portee de main|sous la main|(?:(?:sont|seront) (?:obligatoire|indispensable|necessaire)s|obligatoires(?=[.;,]|\s?\n))|a (?:apporter|presenter|fournir|prevoir|emporter|joindre)(?=[\s.]*(?:\n|$|le jour|lors)))/g

/** "inutile d'apporter": no list begins here. */
export const against =
  /(?<!oubliez )\b(?:inutile|pas|aucune?|sans|ne|n')\s?(?:besoin |necessaire |de |d')*(?:vous |l')?$/

export const condition =
  /\b(?:le cas echeant|si (?:vous|elle|il|l'enfant)s? (?:en |l')?(?:possed\w*|av\w+|dispos\w*|port\w*|et\w+|suiv\w*)|eventuel\w*|s'il y (?:a lieu|en a)|si besoin|si necessaire|en cas de|s'il(?:s)? (?:existe\w*|y en a)|si (?:deja|possible|concerne\w*|vous (?:travaill\w+|etes (?:enceinte|salarie\w*|concerne\w*)|recevez|prenez))|selon (?:votre|le) (?:situation|cas)|lorsque vous en avez|pour celles et ceux|pour les personnes qui|quand (?:il|elle)s? existe\w*|facultati\w*|(?:pour )?les (?:femmes|porteurs|personnes)(?= )|pour les enfants|souhaitee?s?\b|si vous les avez|dont vous disposez|if applicable|if you have)\b/

/** A line that begins like this is no item of the list above it. */
export const listEnds =
  /^(?:vous |veuillez|merci|en cas|si vous (?!en |avez |portez|etes|disposez|possedez)|si une |nous |toute absence|tout (?:retard|report|dossier|changement)|a defaut|prenez|prendre|le repas|presentez|il |ils |(?:la|le|les|un|une) [a-z]{3,20} (?:est|sont|sera|seront|a ete)\b|la visite|votre (?:visite|rendez|dossier|absence|presence)|l'(?:ofii|office|entretien|assiduite|absence)|pour (?:tout|reporter|plus|nous)|adresse\b|lieu\b|date\b|heure|horaires|contact|tel\b|rendez|madame|monsieur|je |dans |afin|cette convocation (?:est|doit)|ce rendez|aucun|sans |au cas|important|attention|nb\b|n\.b|nota|ref|p\.s|report\b|a savoir|empechement|un (?:mail|retard|empechement)|faute|cordialement)/
