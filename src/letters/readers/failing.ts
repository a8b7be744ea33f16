/** The words for not doing what a letter asks: staying away, not answering, not sending, being late. */

const afterwards = String.raw`(?:\b(?:au-dela|passee?|apres|a l'expiration|a l'issue|au terme)\b[^.;:]{0,40}, )?(?:\b(?:en|a|par|le|un|son|l') ?)?`

/** Somebody else's silence or absence, and absence as the name of a form: nothing that the reader fails to do. */
const another = new RegExp(
  [
    String.raw`\b(?:justificatif|motif|preuve|certificat|lettre|cause)s? (?:de |d')(?:votre |l'|une )?(?:absences?|retard)`,
    String.raw`\b(?:medecin|docteur|formateur|formatrice|intervenante?|agent|interprete|infirmiere?|praticien\w*|radiologue|personnel|responsable)\b[^.,;]{0,12}\babsente?s?\b`,
    // Who is not called is not let in: "votre conjoint, s'il n'a pas reçu de convocation".
    String.raw`\b(?:conjointe?|epoux|epouse|mari|femme|compagnon|compagne|accompagn(?:ants?|ateurs?|atrices?)|enfants?|famille|proches?|amie?s?|tiers|personnes?|autres?)\b[^.;:]{0,25}?(?:\bs'(?:ils?|elles?) (?:n'(?:est|a|ont|etait|avait)|ne (?:sont|seraient)) pas\b[^,.;]{0,25}\bconvo(?:qu|c)|\bqui (?:n'(?:est|a|ont|etait|avait)|ne (?:sont|seraient)) pas\b[^,.;]{0,25}\bconvo(?:qu|c)|\b(?:non|sans) convo(?:qu|c))[^.;]*`,
    String.raw`\b(?:absence|silence|reponse|refus) (?:gardee? )?(?:de |du |des |d'|par )(?:reponse |decision )?(?:de |du |des |d')?(?:l'|le |la |les |notre |nos |un |ce )?(?:ofii|office|administration|prefet\w*|prefecture|autorite\w*|medecins?|format\w+|agents?|intervenant\w*|interprete|infirmier\w*|praticien|services?)\b`,
    String.raw`${afterwards}\bsilence garde\b[^.]*`,
    String.raw`\b(?:suite a|en raison de|a la suite de|du fait de|apres) (?:votre|vos|l'|cette|une) ?absences?\b`,
    String.raw`\b(?:releves?|listes?|registres?|feuilles?|suivi|etats?|decompte|tableau|nombre) (?:mensuel\w* )?(?:de |des |d')(?:vos |l'|toutes (?:les|vos) )?absences?`,
    // "Toute absence, justifiée ou non" is one all the same.
    String.raw`\babsences? (?:dument |bien |valablement )?(?:justifiee?s?|excusee?s?|motivee?s?|autorisee?s?)\b(?! (?:ou|comme) (?:non|pas|in))`,
    String.raw`\baucune absence n|\bfaute de (?:place|temps|creneau|transport|interprete|medecin|moyens)|\babsence de (?:frais|convocation|courrier|reponse de notre|fievre|symptome)|\bdefaut de (?:prise en charge|soins?|traitement|paiement de l')`,
    String.raw`\b(?:suivant|pendant|durant|jours? (?:d'|de l')|duree de (?:l'|votre )) ?(?:l'|votre |cette )?absence`,
    String.raw`\bsans que vous (?:ayez|n'ayez|aurez) (?:rien )?(?:a|besoin|rien)\b`,
  ].join('|'),
  'g',
)

/** What a "si" or a "qui" says no to without anything being failed: a language, a means, an inability that is to be told. */
const otherwise = String.raw`(?:parl|permet|av(?:ez|iez) (?:pas|plus|rien) (?:recu|eu|trouve|retrouve)|(?:sont|est|ser[a-z]+) pas (?:redig|etabli|ecrit|libell|traduit|deja)|compren|possed|dispos|maitris|convien|convenai|convenir|recev|trouv|souhait|desir|connai|retrouv|[a-z]+ (?:(?!pas\b|plus\b|point\b)[a-z]+ ){0,3}qu(?:'|e )|av(?:ez|iez|ons) (?:pas|aucun\w*|plus) (?:de |d'|encore)|etes (?:pas|plus) (?:concern|le destin|en mesure|disponib|libre|encore|francoph)|(?:peu[tx]|peuvent|puiss|pouv|pourr)[a-z]* (?:pas |plus |donc |vous |y |etre |malheureusement )*(?:venir|vous|vs|etre|assister|honorer|y |presente?|rendre|deplacer|liberer|respecter))`

/** Leaving undone, in verbs that need no "ne". */
const leaving = [
  String.raw`abst(?:en|ien|in)\w*(?: de| d'| a)? ?(?!(?:manger|boire|fumer|y rendre|vous y))\b`,
  String.raw`(?:omet\w*|omis\w*|oubli(?:ez|iez|ent|aient|er|e|es|ee)|neglig\w+)\b`,
  String.raw`(?:abandonn(?:ez|iez|ent|er)|interromp(?:ez|iez|ent|re|aient)|delaiss\w+|desert\w+|desist\w+)\b`,
  String.raw`(?:quitt|arret|cess)(?:ez|iez|ent|aient|er)\s(?:de |la |les |le |l'|votre |cette |ce |vos )`,
  String.raw`(?:soustra\w+|derob(?:ez|iez|ent|er|e|aient)) ?(?:a|au|aux)?\b`,
  String.raw`(?:laiss\w+|rest\w+|demeur\w+)\b[^.;:]{0,30}\bsans (?:suite|reponse|nouvelles|effet)\b`,
].join('|')

const whenever = String.raw`\b(?:si|s'ils?|lorsque|lorsqu'|quand|des lors que|du moment que|(?:dans|pour|au) (?:l'hypothese|l'eventualite|le cas|cas) ou|qui|dont|auquel|a laquelle|auxquelles|tant que|(?:absence|journee|seance|visite|defection)s? que)\b`
const not = String.raw`\bn(?:e |')(?!vous (?:est|etait|ser[a-z]+) (?:pas |encore |toujours )*(?:parven|arriv))(?!(?:(?:vous|nous|se|y|en|l'|les?|la) ?)*${otherwise})`

const strong = [
  String.raw`\babsen(?:ce|t|te)s?\b`,
  String.raw`\b(?:silence|defection|defaillances?|carence|manquements?|inexecution|inobservation|omission|desistement|abandon|neglig\w+)\b|\bmanqu(?:ez|er|iez|ent|erait)\b|\bmanque (?:(?:de |d')(?:assiduite|ponctualite|presence|serieux|participation|reponse|signature)|une?|plus)\b|(?<!\bce )\b(?:qui|quiconque) manque(?:ra|rait|nt|ront)? (?:l'|(?:les?|la|ce|cette|son|sa|deux|trois)\b)|\b(?:si|lorsque|quand)\b[^.;:]{0,30}\b(?:acces|entree|visite|passage)\b[^.;:]{0,25}\b(?:refuse|interdit|empeche)\w*|\bincomplete?s?\b[^.]{0,12}\b(?:a cette date|a l'echeance|passe)|\bimpossibilite d'(?:acceder|entrer)\b`,
  String.raw`\b(?:sinon|dans le cas contraire|sous peine|(?:defaut|faute) (?:de |d')(?:quoi|vous|votre|vos|l'|la |nous |y |se |nouvelles?|reponse|retour|presen\w+|comparution|justifi\w+|envoi|production|transmission|reception|confirmation|signature|assiduite|participation|suivi|visite|[a-z]+(?:er|ir|re)\b)|faute pour|en l'absence)\b`,
  String.raw`(?<!\b(?:entrain|emport|vaut|vaudr|motiv|justifi|caus|constitu|signifi|conduir|provoqu)[a-z]*(?: a)? )\b(?:en cas de |un |tout |le |votre )(?:defaut|refus)\b|\brefusez\b|\brefuse (?:de|la|le|l')`,
  String.raw`(?:^|[\s;:])(?:au-dela(?:,| de (?:cette|ce|\w+ absences))|passee? (?:ce|cette|le|la|l')|(?:apres|a l'expiration de|a l'issue de|au terme de) (?:ce|cette) (?:delai|date|terme|echeance))`,
  // sans réponse, sans elle, sans cette attestation
  String.raw`\bsans (?:que vous |avoir |(?:aucun\w* |votre |vos |la |le |l'|une? |cette |cet |ces |ce )?(?:motif|raison|vous|elle|lui|eux|cela|ceux-ci|celles?-ci|signature|presen\w+|excuse|explication|nouvelles?(?! (?:convoc|date|demand|lettre))|reponse|retour|reaction|justifi\w+|venue|envoi|piece|document|certificat|manifestation|visite|attestation|element|entretien|passage|controle|examen|confirmation|bilan|participation|assiduite|suivi)s?\b)`,
  String.raw`\bnon[- ](?:presen\w+|justifi\w*|honor\w*|respect\w*|transmis\w*|repon\w*|venue|retour|produ\w+|compar\w+|excus\w*|suivi\w*|faite?s?\b|recue?s?\b|rendue?s?\b|remise?s?\b|effectu\w*|participation|envoi|execution|signature|retire\w*|reclame\w*|recupere\w*|signee?s?\b(?!,))`,
  String.raw`\b(?:presence|assiduite|participation) (?:trop )?(?:irreguliere|insuffisante|partielle|episodique|discontinue)\b|\binjustifie\w*|\bmanquee?s?\b|\binterrompue?s?\b|\b(?:pas|jamais) (?:ete )?(?:honore|respecte|suivi|excuse|effectue|transmis|produit)\w*`,
  // le fait de ne pas y déférer, ne vous présentant pas, ne viennent pas
  String.raw`(?<!\b(?:merci|priere|prie|demande\w*|veuill\w*|veiller|inutile)(?: \w+){0,3}(?: a| de)? )(?<!\b(?:engag|invit|conseill|recommand|demand|pri)(?:e|es|ee|ons)\b[^.;:]{0,100}\b(?:a|de) )\bne (?:pas|point|jamais) (?:y |vous |se |en |l'|le |la |avoir |etre )*[a-z]+(?:er|ir|re|e|u|i|is)\b`,
  String.raw`\bne (?:se |s'|vous |y )*[a-z]+ant (?:pas|plus)\b|\bne s'etant\b|\bn'(?:ayant|etant)\b`,
  // si vous vous abstenez de venir, les personnes qui auraient omis de répondre, se soustraire
  String.raw`(?:\b(?:si|qui|ceux|celles|quiconque|lorsque|quand|tout|toute|le fait de|s'il|s'ils) [^.;:]{0,60}|^\W*(?:le fait de )?(?:se |s')?)\b(?:${leaving})`,
  String.raw`\bsi (?:ni (?:vous|l'un|l'une|elle|lui|votre)|aucune? (?:de |d'entre )(?:vous|ces))\b[^.;:]{0,60}\bn(?:e |')`,
  String.raw`\bsi nous ne recevons\b|\bvous ne venez pas\b|\b(?:ne viennent|qui ne se present\w+)\b|\bpas de (?:visite|reponse|presence|venue)\b`,
  // si vous ne venez pas, les personnes qui ne répondent pas, un rendez-vous auquel vous ne vous rendez pas
  String.raw`${whenever} ?(?:vous|nous|je|on|rien|aucun\w*|personne) ?${not}`,
  String.raw`(?:\b(?:personnes?|ceux|celles?|celui|candidate?s?|beneficiaires?|participante?s?|stagiaires?|demandeurs?|usagers?|convoque\w*)|(?:^|[.:;])\W*)\s?qui ${not}`,
].map((pattern) => new RegExp(pattern))

/** Said of something else than the reader, or of what may be had instead: si le dossier n'est pas complet, à défaut. */
const doubtful = [
  String.raw`${whenever}(?:\s?(?:elle|il|(?:votre|vos|une?|le|la|l'|les|ces|cette|ce|cet) ?[^.,:;]{1,40}?))? ?${not}`,
  String.raw`\b(?:a defaut|au defaut|autrement|faute (?:de |d'))`,
  // sans contrat signé, sans ce certificat, sans les quatre jours
  String.raw`(?:^\W*|[.;:,] ?(?:et |car )?)sans (?:(?:la|les?|l'|une?|votre|vos|ce|cette|ces|de) ?)?(?:[a-z\d]+ ){0,2}(?:contrat|cir|certificat|attestation|jour|parcours|formation|titre|papier|inscription)s?\b`,
].map((pattern) => new RegExp(pattern))

const weaker =
  /(?<!\b(?:aucun|pas de|sans|nul) )\bretards?\b|\bretardataires?\b|\b(?:arriv|present)(?:ant|ee?s?) (?:apres|en retard)|(?:^|[.;:] ?)apres \d/
/** Coming as the condition of something; the last chance. */
const condition =
  /\b(?:(?:assiduite|presence|participation|venue|visite|production|rendez-?vous)\b[^.]{0,60}\b(?:condition\w*|subordon\w*|indispensable a|necessaire (?:a la|pour obtenir))|obligatoire\b[^.]{0,30}\bconditionne|\bsubordonn\w*[^.]{0,30}\b(?:presence|visite|venue|participation|assiduite)|\bn(?:e |')[^.]{0,60}\bqu'(?:aux?|a|si)\b[^.]{0,40}\b(?:presen|assidu|venu|assiste|suivi|particip)\w*|\bdepend\w* de (?:votre |la |cette )?(?:presence|venue|visite|participation|assiduite)|\bn(?:e |')[^.]{0,60}\bque si vous (?:suivez|venez|passez|assistez|participez|signez|etes (?:venu|present))|ce rendez-?vous est le dernier|\bseule?s? (?:votre |la |une )?(?:presence|participation|assiduite)|si vous ne pouvez)/

/** A day or a visit that is left out: "sans la deuxième séance, …". */
const leftOut =
  /(?:^\W*|[.;:] ?)sans (?:la|le|les|l'|votre|vos|ce|cette|cet|ces) ?[^,.;:]{0,30}\b(?:(?:demi-)?journee|matinee|apres-midi|rencontre|accueil|seance|visite|entretien|examen|session|formation|cours|bilan|presence|rendez-?vous|etape|formalite|reunion|preuve|suivi|piece|document|element)s?\b|^\W*pas (?:venue?|presente?|de nouvelles)\b/

/** "Si, sans raison valable, vous ne venez pas": what stands in between is said ahead. */
const inserted = /\b(si|lorsque|quand|qui),( [^,.;:]{3,60}),(?= )/g

/** How clearly words speak of such a failure: 4 of staying away, 3 perhaps of that, 2 of being late or of coming as a condition, else 0. */
export function failing(words: string): 0 | 2 | 3 | 4 {
  const own = words.replace(another, ' ').replace(inserted, '$2 $1')
  if (leftOut.test(own) || strong.some((pattern) => pattern.test(own))) return 4
  if (doubtful.some((pattern) => pattern.test(own))) return 3
  return weaker.test(own) || condition.test(own) ? 2 : 0
}
