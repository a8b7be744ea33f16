/** The words that call an appointment off. */

/** What may stand between "est" and "annulé". */
const so =
  '(?:(?:donc|bien|[a-z]+ment(?: et [a-z]+ment)?|par consequent|en consequence|de ce fait|des lors|ainsi) )?'
/** What is annulled, and not "n'est annulé qu'en cas de", "n'a été annulé". */
const isOff = String.raw`(?<!\bn(?:e |'))(?:est|sont|a ${so}ete|ont ${so}ete|doit ${so}etre|a du etre|vien(?:t|nent) d'etre|se trouve|sera|seront) ${so}(?:annule|supprime|deprogramme|ajourne|suspendu)(?:e|s|es|\(e\))?(?![a-z]| qu[e']| (?:au bout|des (?:lors |que |la |le )|d'office|automatiquement|pendant|quand|dans ce cas|pour tou(?:te? |[^.;]{0,60}\b(?:qui|retard|apres|sans|absent|dont|n'))|alors|aussitot|par votre))`
/** What somebody comes to, or a word that stands for it. */
const meeting =
  '(?:rendez-?vous|rdv|visites?|seances?|sessions?|journees?|entretiens?|examens?|consultations?|formations?|accueils?|rencontres?|reunions?|convocations?|creneaux?|dates?|passages?|cours|tests?|bilans?|ateliers?|modules?|lundi|mardi|mercredi|jeudi|vendredi|samedi|il|elle|ils|elles|ce(?:lui|lle)-ci|tout)'
/** What may be suspended or annulled while the day stands, where it is what is spoken of: not "fixé à votre demande". */
const paper = String.raw`(?:(?<!\b(?:de|a|pour|concernant|avec|sur|par|selon|dans|suivant) )(?:(?:votre|vos|notre|nos|la|le|les|cette|cet?|ces|une?|toute?) |l')(?:dossiers?|demandes?|droits?|instruction|titres?|cartes?|contrats?|procedures?|taxes?|visas?|delais?|inscriptions?|prestations?|allocations?|delivrance|remise|prise de rendez-?vous|horaires?|heure|parkings?|bus|lignes?|navettes?|arrets?|trams?|tramways?|metros?|trains?|ascenseurs?|repas|dejeuners?|pauses?|garderies?|acces|accueil du public)\b|(?<!\d )de \d{1,2} ?[h:](?! ?(?:\d\d )?a ))`
/** "Ne … que" says only when, where or how. */
const only = String.raw`(?!(?:(?!\b(?:pas|plus)\b)[^.;:,]){0,60}\bqu(?:e |')(?:a|au|aux|le|la|les|l'|du|en|sur|dans|pour|par|avec|une?|si|ce|cette|apres|lundi|mardi|mercredi|jeudi|vendredi|samedi|\d)\b)`
/** Another place or hour for the same day: "n'aura pas lieu dans nos locaux", "pas lieu à 9 h mais à 10 h". */
const elsewhere = String.raw`(?! (?:dans|chez|a distance|a domicile|par telephone|en ligne|en visio[a-z]*|rue|avenue|boulevard|place|sur place|l'apres-midi|le matin|le soir|apres|a jeun|a l'adresse|au \d|a l'ofii|a l'office)\b| (?:a|au|aux|dans)\b[^.;]{2,40} (?:habituel|ordinaire|d'habitude|de coutume)| (?:a|au|aux|en|sur)\b[^.;]{2,50} mais (?:bien |plutot )?(?:a|au|aux|en|dans|sur|chez|rue|\d))`

/** "Ne pas venir sans prévenir entraînerait …", "ne pas venir, sans raison, vous ferait perdre …" tell what follows. */
const follows = String.raw`(?!(?: ?,[^,.;:]{3,60},| sans [^,.;:]{3,40})? (?:vous |nous |n'|ne |en )?[a-z]+(?:rait|raient|ra|ront)\b)(?![^.;]{0,90}\b(?:entrain|expos|condui|provoqu|vaudr|vaut\b|equivau|revien|risqu|empech|compromet|retard)\w*)`

/** An order to stay away, and not one of how to come: "ne venez pas en retard". */
const stayAway = String.raw`(?:ne (?:pas|plus) (?:vous (?:deplacer|presenter|rendre)|venir(?= (?:le|ce|lundi|mardi|mercredi|jeudi|vendredi)\b| ?[.:,;!]))${follows}|ne vous (?:deplacez|presentez) (?:donc )?pas)(?!\s(?:avec|plus d|avant (?!d|nouve|toute|reception)|seule?|sans (?!nouve|une|autre|convoc|attendre)|en retard|en avance|accompagn|trop|a plusieurs|les mains|directement))`
/** "Inutile de venir le 9 mars", and not "le 9 mars avant 10 h", "le 9 mars à jeun" */
const needless = String.raw`inutile de (?:vous )?(?:presenter|deplacer|rendre|venir) (?:ce jour(?:-la)?|le (?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi) ?)?(?:\d{1,2}(?:er)?(?:[/.-]\d[\d/.-]*| [a-z]{3,9}(?: \d{4})?)?)?)(?:,? a \d{1,2} ?(?:h|heures?|:) ?\d{0,2})?(?= ?(?:[.,;:!)\n]|$))(?![^.;]{0,50}\b(?:avant|sans|en avance|plus tot|seule?|accompagn\w*|apres)\b)`
const noNeed =
  'plus lieu (?:pour vous )?de (?:vous|se) (?:presenter|deplacer|rendre)(?! (?:a la|en|au|aux|chez) )'

const oneOf = (...patterns: string[]): string => String.raw`\b(?:${patterns.join('|')})`

export const callingOff = new RegExp(
  `${oneOf(
    String.raw`n(?:e |')${only}(?:aura|auront|a|ont|est|sont|sera|seront|pourra|pourront|peut|peuvent|se tiendra|se tiendront|saurait)(?: donc| plus| pas| finalement| malheureusement)* ?(?:pu )?(?:avoir |etre |se )?(?:lieu|tenir|tenue?s?|pas\b(?= [.,;]|$)|maintenue?s?|assuree?s?|honoree?s?|d'actualite)(?![a-z])${elsewhere}`,
    // Said of a meeting: that one can't park there calls nothing off.
    String.raw`(?:rendez-?vous|rdv|visites?|seances?|sessions?|journees?|entretiens?|examens?|consultations?|formations?|accueil|receptions?|rencontres?|cours|tenue)\b[^.;:()]{0,60} n(?:e |')(?:est|sont|sera|seront)(?: donc| plus| pas| finalement| malheureusement)* possibles?\b(?! d[e'])`,
    `ne se tien(?:dra|dront|t) pas${elsewhere}`,
    `ne ${only}(?:pourrons|pouvons|serons|sommes|pourra|pourront|peut|peuvent|sera|seront)(?: donc| plus| pas| malheureusement)* ?(?:en mesure d[e'] ?)?(?:pas )?(?:vous )?(?:recevoir|accueillir|assurer|maintenir)`,
    String.raw`${meeting}\b(?:(?!\b${paper})[^;]){0,140}? ${isOff}`,
    "vous n'etes (?:donc )?plus (?:convoqu|attendu)[a-z]*(?! qu)",
    '(?:consider[a-z]*|regard[a-z]*|ten[a-z]+) (?:comme |pour )(?:etant )?(?:annule|nul|caduque|caduc)',
    'renonc[a-z]* a vous (?:recevoir|accueillir)',
    "impossibilite d(?:e |')(?:vous )?(?:recevoir|accueillir|assurer|maintenir|honorer|examiner)",
    String.raw`^\W*(?:objet ?: ?)?annulation ?[-–] ?(?:votre |vos |la )?(?:rendez-?vous|rdv|convocation|visite|formation|journee|seance|session|entretien|cours)\b`,
    String.raw`(?:rendez-?vous|rdv|visite|seance|session|journee|formation|convocation) d[ue] (?:(?!\b(?:est|sont|sera|seront|ete|etre|etant)\b)[^.;:\n]){1,40} annulee?s?(?= ?(?:[.!;\n]|$))`,
    'mis fin a (?:votre|ce|cette|la|le) (?:rendez|rdv|visite|convocation)',
    String.raw`(?:nous|ofii|office|service(?: medical)?|direction(?: territoriale)?) (?:(?:avons|a) )?annul(?:e|ons) (?:donc )?(?:votre|ce|cette|toute?s les)\b`,
    String.raw`et annulons (?:votre|ce|cette|la|le)\b`,
    String.raw`(?:statut|etat|decision|suite)\s?[:\t]\s?annul(?:e|ee|ation)\b`,
    'annulation [a-z]+ de votre (?:rendez-?vous|rdv|convocation|visite|journee|seance|session|entretien)',
    String.raw`(?:devons|du|contraints? d[e']|oblige\w* d[e']|regret d[e']|amenes? a|sommes contraints? d[e']) ?(?:annuler|supprimer|deprogrammer)`,
    'nous annulons',
    'sans objet',
    String.raw`(?<!\brend(?:ent|ant)? )caduque`,
    'report(?:e|ee|es|ees|er)? (?:a une date (?:ulterieure|a definir|indeterminee)|sine die)',
    "(?:venue|presence|deplacement|visite(?: medicale)?|rendez-?vous|entretien) n'est (?:donc )?plus (?:necessaire|requise?|utile)(?! (?:apres|a partir|au-dela|l'apres))",
    stayAway,
    needless,
    'ne pouvoir (?:vous )?(?:recevoir|accueillir|assurer|maintenir|honorer)',
    'nulle? et non avenue?',
    '(?:rendez-?vous|rdv|convocation) est (?:donc )?retiree?(?= ?[.;]|$)',
    noNeed,
    String.raw`ne venez (?:donc )?pas(?!\s(?:a ?jeun|le ventre|l'estomac|avec|plus d|avant|seule?|sans|en retard|en avance|trop|les mains))`,
    'ne (?:pas|plus) tenir compte de (?:la|votre|cette) (?:convocation|lettre)',
    'ne (?:tenez|teniez) (?:pas|plus) compte',
    String.raw`annulation(?:, [^,.;\n]{3,50},)? (?:de|du|d'une?) (?:l'|votre |la |vos |notre )?(?:rendez-?vous|rdv|convocation|visite|formation|journee|seance|session|entretien|cours)`,
    '(?:rendez-?vous|rdv|convocation|visite|entretien|journee|session) annulee?s?(?![a-z]| ?: ?(?:aucun|neant|non(?![a-z])|0)| (?:et rempl|l[ae]s? |cell?e|celui|tou|votre|notre|m[ao]n? ))',
  )}|${String.raw`(?:[:>\t-] ?|\d )(?:annul|supprim|deprogramm)ee?s?(?![a-z]| (?:et rempl|en cas|si )| ?[:\t])|\( ?(?:annul|supprim)ee?s? ?\)(?= ?(?:[.;\t\n]|$))`}`,
)

/** The letter's own appointment as what is spoken of: the visa fee is "perçue lors de la visite", a vaccine comes "après votre visite". */
const subject = String.raw`(?:(?<!\b(?:de|du|lors de|apres|avant|pendant|durant|pour|par|a|avec|dans|en|sur|jusqu'a|depuis|suit|suivait|precede|precedait)\s)(?:ce|cet|cette|votre|notre)|(?<=(?:^\W*|[\n.:;,]\s?|\bque\s|\bdonc\s|\bainsi\s))(?:le|la)) `

/** Said of the letter's one appointment: "ce rendez-vous est supprimé", "Statut : annulé", a title. */
export const callingOffThis = new RegExp(
  [
    oneOf(
      String.raw`${subject}(?:rendez-?vous|rdv|convocation|visite(?: medicale| d'accueil)?|seance|session|journee|entretien|formation|test)(?:,? (?:(?:cite|vise|rappele|indique|mentionne|porte|designe|prevu|fixe)e?|figurant|en objet|(?:en |a l')reference|ci-dessus|ci-dessous|en tete)){0,4},? (?:n'aura pas lieu${elsewhere}|ne ${only}(?:peut|pourra) (?:pas |plus )?(?:avoir lieu|se tenir|etre (?:maintenu|honore|assure)\w*)${elsewhere}|${isOff}|est (?:donc )?sans objet)`,
      String.raw`(?:statut|etat|decision)\s?[:\t]\s?(?:annule|supprime|annulation)e?`,
      'nous annulons (?:ce|cette|votre) (?:rendez|rdv|convo|visite|seance|session|journee|entretien|formation|test)',
      "(?<!\\bseri(?:ons|ez) )(?:devons|avons du|contraints? d[e']|obliges? d[e']|amenes? a) ?annuler (?:ce|cette|votre) (?:rendez|rdv|convo|visite|seance|session|journee|entretien|formation|test)",
      stayAway,
      "(?:venue|presence|deplacement) n'est (?:donc )?plus (?:necessaire|requise?|utile)(?! (?:apres|a partir|au-dela|l'apres))",
      noNeed,
      String.raw`ne venez (?:donc )?pas(?!\s(?:a ?jeun|le ventre|l'estomac|avec|plus d|avant|seule?|sans|en retard|en avance|trop|les mains|le |lundi|mardi|mercredi|jeudi|vendredi))`,
    ),
  ].join('|'),
)

/** The same as a title, before any day: below it, the words head what to do "en cas d'annulation". */
export const callingOffAbove = new RegExp(
  [
    String.raw`(?:^|\n)[^\w\n]*(?:objet\s?:\s?)?(?:avis d')?annulation (?:de|du|d'un|d'une) (?:(?:votre|la|vos|notre) )?(?:rendez-?vous|rdv|convocation|visite|formation|journee|seance|session|entretien|cours)\b(?! et | -)`,
    String.raw`^\W*(?:(?:rendez-?vous|rdv|convocation|visite(?: medicale)?|seance|journee|entretien) )?(?:annule|supprime)e?s?\W*$`,
    String.raw`^\W*(?:avis d')?annulation\W*$`,
  ].join('|'),
)

/** What would be called off, should the person not come: "Vous ne venez pas" is no order. */
export const onlyIf =
  /\b(?:apres \d{1,2} ?[h:]|en cas d(?:e|u|es)?|dans le cas contraire|au-dela|a defaut|tant que vous|si,|vous ne (?:venez|vous (?:presentez|deplacez|rendez)) pas\b|avant d'avoir|si (?:vous|ce|cet|cette|ces|le|la|les|votre|vos|une?|aucun\w*|personne|quelqu|rien|elles?|ils?|on|l)\b|lorsqu[e']|(?<!\b(?:annul|supprim|report)ee?s? et )toute? (?:rendez-?vous|rdv|personne|demande)|sans (?:reponse|nouvelles de|retour|votre|vos|cette|confirmation|accord|passeport|piece|justificatif|radio\w*|documents?|dossier|convocation)|(?:sans|defaut|faute|manque) (?![^.;,]{0,12}\b(?:action|intervention|demarche))[^.;,]{2,30} de votre part|(?:retard|refus|oubli|manquement) de votre part|(?<!\bsuite a (?:votre|la) )demandes? d'annulation|non honore|faute d(?:e|') ?(?:quoi|vous|votre|le |la |ce|reponse|retour|nouvelles|confirm|present|presence|justif|produ|pouvoir|documents?|pieces?|dossier)\w*|sinon|passe (?:ce delai|\d\d? ?[h:])|absences?(?! d(?:e |u |e la |e l'|e notre |'une? )(?:medec|doct|infirm|format|interv|agent|audit|prof|enseign|interpr|person|anim|conseil))|manquee?)\b/
