/** The words that call an appointment off. */

/** What may stand between "est" and "annulé". */
const so =
  '(?:(?:donc|malheureusement|finalement|par consequent|en consequence|de ce fait|des lors|ainsi|exceptionnellement) )?'

/** "Ne pas venir sans prévenir entraînerait …", "ne pas venir, sans raison, vous ferait perdre …" tell what follows. */
const follows = String.raw`(?!(?: ?,[^,.;:]{3,60},| sans [^,.;:]{3,40})? (?:vous |nous |n'|ne |en )?[a-z]+(?:rait|raient|ra|ront)\b)(?![^.;]{0,90}\b(?:entrain|expos|condui|provoqu|vaudr|vaut\b|equivau|revien|risqu|empech|compromet|retard)\w*)`

/** An order to stay away, and not one of how to come: "ne venez pas en retard". */
const stayAway = String.raw`(?:ne (?:pas|plus) (?:vous (?:deplacer|presenter|rendre)|venir(?= (?:le|ce|lundi|mardi|mercredi|jeudi|vendredi)\b| ?[.:,;!]))${follows}|ne vous (?:deplacez|presentez) (?:donc )?pas)(?!\s(?:avec|plus d|avant (?!d|nouve|toute|reception)|seule?|sans (?!nouve|une|autre|convoc|attendre)|en retard|en avance|accompagn|trop|a plusieurs|les mains|directement))`
const noNeed = 'plus lieu (?:pour vous )?de (?:vous|se) (?:presenter|deplacer|rendre)'

const oneOf = (...patterns: string[]): string => String.raw`\b(?:${patterns.join('|')})`

export const callingOff = new RegExp(
  `${oneOf(
    String.raw`n(?:e |')(?:aura|auront|a|ont|est|sont|sera|seront|pourra|pourront|peut|peuvent|se tiendra|se tiendront|saurait)(?: donc| plus| pas| finalement| malheureusement)* ?(?:pu )?(?:avoir |etre |se )?(?:lieu|tenir|tenue?s?|pas\b(?= [.,;]|$)|maintenue?s?|assuree?s?|honoree?s?|d'actualite)`,
    // Said of a meeting: that one can't park there calls nothing off.
    String.raw`(?:rendez-?vous|rdv|visites?|seances?|sessions?|journees?|entretiens?|examens?|consultations?|formations?|accueil|receptions?|rencontres?|cours|tenue)\b[^.;:()]{0,60} n(?:e |')(?:est|sont|sera|seront)(?: donc| plus| pas| finalement| malheureusement)* possibles?\b(?! d[e'])`,
    'ne se tien(?:dra|dront|t) pas',
    "ne (?:pourrons|pouvons|serons|sommes|pourra|pourront|peut|peuvent|sera|seront)(?: donc| plus| pas| malheureusement)* ?(?:en mesure d[e'] ?)?(?:pas )?(?:vous )?(?:recevoir|accueillir|assurer|maintenir)",
    String.raw`(?:est|sont|a ete|ont ete|doit etre|a du etre|sera|seront) ${so}(?:annule|supprime|deprogramme|ajourne|suspendu)(?:e|s|es|\(e\))?(?![a-z])`,
    String.raw`(?:devons|du|contraints? d[e']|oblige\w* d[e']|regret d[e']|amenes? a|sommes contraints? d[e']) ?(?:annuler|supprimer|deprogrammer)`,
    'nous annulons',
    'sans objet',
    String.raw`(?<!\brend(?:ent|ant)? )caduque`,
    'report(?:e|ee|es|ees|er)? (?:a une date (?:ulterieure|a definir|indeterminee)|sine die)',
    "(?:venue|presence|deplacement|visite|rendez-?vous|entretien) n'est (?:donc )?plus (?:necessaire|requise?|utile)",
    stayAway,
    'ne pouvoir (?:vous )?(?:recevoir|accueillir|assurer|maintenir|honorer)',
    'nulle? et non avenue?',
    noNeed,
    String.raw`ne venez (?:donc )?pas(?!\s(?:a ?jeun|le ventre|l'estomac|avec|plus d|avant|seule?|sans|en retard|en avance|trop|les mains))`,
    'ne (?:pas|plus) tenir compte de (?:la|votre|cette) (?:convocation|lettre)',
    'ne (?:tenez|teniez) (?:pas|plus) compte',
    String.raw`annulation(?:, [^,.;\n]{3,50},)? (?:de|du|d'une?) (?:l'|votre |la |vos |notre )?(?:rendez-?vous|rdv|convocation|visite|formation|journee|seance|session|entretien|cours)`,
    '(?:rendez-?vous|rdv|convocation|visite|entretien|journee|session) annulee?s?(?![a-z]| (?:et rempl|l[ae]s? |cell?e|celui|tou|votre|notre|m[ao]n? ))',
  )}|${String.raw`(?:[:>-] ?|\d )(?:annul|supprim|deprogramm)ee?s?(?![a-z]| (?:et rempl|en cas|si ))`}`,
)

/** Said of the letter's one appointment: "ce rendez-vous est supprimé", "Statut : annulé", a title. */
export const callingOffThis = new RegExp(
  [
    oneOf(
      String.raw`(?:ce|cet|cette|votre|le|la|notre) (?:rendez-?vous|rdv|convocation|visite(?: medicale| d'accueil)?|seance|session|journee|entretien|formation|test)(?:,? (?:(?:cite|vise|rappele|indique|mentionne|porte|designe|prevu|fixe)e?|figurant|en objet|(?:en |a l')reference|ci-dessus|ci-dessous|en tete)){0,4},? (?:n'aura pas lieu|ne (?:peut|pourra) (?:pas |plus )?(?:avoir lieu|se tenir|etre (?:maintenu|honore|assure)\w*)|(?:est|a ete|a du etre|doit etre|se trouve) ${so}(?:annule|supprime|deprogramme|ajourne|suspendu)(?:e|\(e\))?(?![a-z])|est (?:donc )?sans objet)`,
      String.raw`(?:statut|etat)\s?[:\t]\s?(?:annule|supprime)e?`,
      'nous annulons (?:ce|cette|votre)',
      "(?:devons|avons du|contraints? d[e']|obliges? d[e']|amenes? a) ?annuler (?:ce|cette|votre)",
      stayAway,
      "(?:venue|presence|deplacement) n'est (?:donc )?plus (?:necessaire|requise?|utile)",
      noNeed,
      String.raw`ne venez (?:donc )?pas(?!\s(?:a ?jeun|le ventre|l'estomac|avec|plus d|avant|seule?|sans|en retard|en avance|trop|les mains|le |lundi|mardi|mercredi|jeudi|vendredi))`,
    ),
    String.raw`(?:^|\n)\W*(?:objet\s?:\s?)?(?:avis d')?annulation (?:de|du|d'un|d'une) (?:(?:votre|la|vos|notre) )?(?:rendez-?vous|rdv|convocation|visite|formation|journee|seance|session|entretien|cours)\b(?! et | -)`,
    String.raw`^\W*(?:annule|supprime)e?s?\W*$`,
  ].join('|'),
)

/** What would be called off, should the person not come: "Vous ne venez pas" is no order. */
export const onlyIf =
  /\b(?:en cas d|a defaut|tant que vous|si,|vous ne (?:venez|vous (?:presentez|deplacez|rendez)) pas\b|avant d'avoir|si (?:vous|ce|cet|cette|ces|le|la|les|votre|une?|aucun\w*)\b|lorsqu|tout (?:rendez|rdv)|sans (?:reponse|nouvelles de|retour|votre)|non honore|faute d(?:e|') ?(?:quoi|vous|votre|le |la |ce|reponse|retour|nouvelles|confirm|present|presence|justif|produ|pouvoir|documents?|pieces?|dossier)\w*|sinon|passe ce delai|absence(?! d(?:e |u |e la |e l'|e notre |'une? )(?:medec|doct|infirm|format|interv|agent|audit|prof|enseign|interpr|person|anim|conseil))|manquee?)\b/
