/** The words that call an appointment off. */

export const callingOff =
  /\b(?:n(?:e |')(?:aura|auront|a|ont|est|sont|sera|seront|pourra|pourront|peut|peuvent|se tiendra|se tiendront|saurait)(?: donc| plus| pas| finalement| malheureusement)* ?(?:pu )?(?:avoir |etre |se )?(?:lieu|tenir|tenue?s?|pas\b(?= [.,;]|$)|maintenue?s?|assuree?s?|honoree?s?|possibles?|d'actualite)|ne se tien(?:dra|dront|t) pas|ne (?:pourrons|pouvons|serons|sommes)(?: donc| plus| pas| malheureusement)* ?(?:en mesure de )?(?:pas )?(?:vous )?(?:recevoir|accueillir|assurer|maintenir)|(?:est|sont|a ete|ont ete|doit etre|a du etre|sera|seront) (?:donc |malheureusement |finalement )?(?:annule|supprime|deprogramme)(?:e|s|es|\(e\))?(?![a-z])|(?:devons|du|contraints? d[e']|oblige\w* d[e']|regret d[e']|amenes? a|sommes contraints? d[e']) ?(?:annuler|supprimer|deprogrammer)|nous annulons|sans objet|nulle? et non avenue?|ne (?:pas|plus) tenir compte de (?:la|votre|cette) (?:convocation|lettre)|ne (?:tenez|teniez) (?:pas|plus) compte|annulation (?:de|du|d'un) (?:votre |la |vos |notre )?(?:rendez-?vous|rdv|convocation|visite|formation|journee|seance|session|entretien|cours)|(?:rendez-?vous|rdv|convocation|visite|entretien|journee|session) annulee?)/

/** What would be called off, should the person not come. */
export const onlyIf = /\b(?:en cas d|a defaut|si vous|faute de|sinon|passe ce delai|absence|manquee?)\b/
