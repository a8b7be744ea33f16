/** French words of which the meanings of a consequence are made, and what a meaning is. Patterns run on folded text. */

export const prefect = String.raw`\b(?:prefet\w*|prefecture|autorite prefectorale|representant de l'etat)\b`
/** The residence card: not the one that pays an allowance or a doctor; and a "titre" in "à ce titre" is none. */
export const card = String.raw`(?:\bcartes?\b(?! (?:ada\b|d'|de (?:paiement|retrait|transport|service|sante)|vitale|bancaire|professionnelle))|(?:(?<=\b(?:votre|vos|le|la|du|les|des|de|un|tout|prochain|nouveau) )\btitres?|\btitres?(?= de (?:sejour|resident)))\b(?! (?:d'|de (?!sejour|resident)|exceptionnel|gratuit|provisoire)))(?: de (?:sejour|resident))?`
/** The integration contract. */
export const contract = String.raw`\b(?:contrat\b(?! (?:de (?:travail|bail|location|sejour)|d'hebergement))|cir\b)`
export const severalYears = String.raw`\b(?:pluriannuel\w*|de plusieurs annees)`
export const denied = String.raw`\b(?:refus|rejet)\w*`
/** Some words further, in the same clause. */
export const near = (most: number) => `[^.;:]{0,${most}}?`
/** The same, but not over the contract or a visit, which may be refused as well. */
export const nearCard = String.raw`(?:(?!\b(?:contra|sign|visite|venir|entrer))[^.;:,]){0,45}?`
export const told = String.raw`(?:inform|avis|avert|alert|prevenu|previen|preveni|signal|communiqu|transm|rapport|notifi|dir|ecrir|indiqu)\w*|(?:a la|pour) connaissance|compte|saisi`
export const wont = String.raw`\bn(?:e |'(?:en |y )?)(?:vous |lui |leur |nous )?(?:est|sont|soit|sera|seront|serait|seraient|peut|peuvent|pourra|pourront|pourrait|saurait|sauraient)\b`
export const handed = String.raw`\b(?:remis|delivr|fabriqu|donn|etabl|emis|obten|envoy|imprim)\w*`
export const certificate = String.raw`(?:\bcertificats?\b|\battestations? (?:de (?:suivi|controle) )?medica\w+)`
export const attestation = String.raw`\battestations?\b(?! (?:de \w+ )?medica| de prolongation)`
/** Up to what is not handed over, but not into a clause that speaks of the card. */
const ownClause = String.raw`(?:(?!(?:, |\bet )(?:la |le |les |votre |vos )?(?:\w+ )?(?:carte|titre|dossier|demande|formation)s?\b)[^.;:]){0,110}?`
export const cardItself = String.raw`(?:^|[,;:] |\b(?:et|que|ceque|lieu,) )(?:et )?(?:la |les? |votre |vos )?(?:\w+ )?${card}(?: de sejour)?`
export const file = String.raw`\b(?:dossier|demande|procedure)s?\b`
export const asIf = String.raw`\b(?:consider|regard|reput|equiva|constat|presum|interpret|assimil|estim|pens)\w*|\bvau(?:t|dra\w*)\b|\bcomme\b|\btenue?s? pour`

/** How a certificate, an attestation or another paper is not had. */
export function withheld(paper: string): string[] {
  return [
    `${paper}${ownClause}${wont}${near(35)}${handed}`,
    String.raw`${paper}[^.;:,]{0,30}?\b(?:non[- ](?:delivr|remis|etabl|emis)|refus)\w*`,
    String.raw`\b(?:pas d(?:e |')|aucun\w* |ni |sans )(?:l')?${paper}`,
    String.raw`\b(?:vous |nous |lui )?n(?:e |'(?:en )?)(?:vous |en )?(?:recevr|pourr|aur|obt|ser|saur)\w*(?:(?!\brefaire\b)[^.;:]){0,45}?${paper}`,
    String.raw`\bobstacle${near(40)}${paper}`,
  ]
}

/** The medical certificate is not had, and the words behind it say what asks for it: "le certificat exigé par la préfecture". */
export function forIt(what: string): string[] {
  const asked = String.raw`\bcertificats?\b(?: de controle| de suivi)?(?: medica\w+)?,? (?:que |qu'|qui |exig|demand|reclam|attend|requi|necessaire|prevu|indispensable)(?:(?!${wont})[^.;:]){0,60}?${what}`
  return [
    `${asked}${near(60)}(?:${wont}|\\bpas\\b)`,
    String.raw`\bn(?:e |')[^.;:]{0,45}${asked}|\b(?:pas|aucun) (?:de |le )?${asked}`,
  ]
}

export const counts = String.raw`\b(?:tien\w* compte|tenir compte|tenu compte|(?<!\b(?:en|tenu) )compte lors|(?:pri[st]?|prend)\w* en (?:compte|consideration)|consequences?|pes(?:e|er|era|erait)|compter(?:a|ait)?)\b`

const telling = String.raw`(?:preven|avert|avis|inform|signal)\w*`
/** Somebody does not say so beforehand; `who`: objects that "sans" may have. */
export const untold = (who: string) =>
  String.raw`\bsans (?:que (?:vous )?)?(?:${who}|nous |en |y |l'|avoir |ayez |aviez |au prealable ){0,4}${telling}|\b(?:ne|n'(?:avez|auriez|aviez|ayez|en avez|avait|aurions))\b[^,;.]{0,15}\b${telling}`

/**
 * `instead`: what it says already; `deniable`: a "ne pas" about it means that it does not follow;
 * `certain`: it has words of its own where the letter leaves no doubt.
 */
export type Meaning = { id: string; says: RegExp; instead: string[]; deniable?: true; certain?: true }

export function meaning(id: string, says: string[], instead: string[] = []): Meaning {
  return { id, says: new RegExp(says.join('|'), 'g'), instead }
}

/** One that has no "ne pas" in its own words. */
export function asserted(id: string, says: string[], instead: string[] = []): Meaning {
  return { ...meaning(id, says, instead), deniable: true }
}

/** One that may be, or that will be, by the letter's verb. */
export function eitherSure(id: string, says: string[], instead: string[] = []): Meaning {
  return { ...asserted(id, says, instead), certain: true }
}
