/** Words as OCR misspells them: finds the one known word that a damaged one must have been. */

/** A word in small letters without accents, as mailboxes and patterns write it. */
export const unaccented = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** How many letters differ (Levenshtein), or `limit + 1` as soon as it is more than `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column++) {
      const swap = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      const cost = Math.min(swap, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1)
      current.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return limit + 1
    previous = current
  }
  return previous[b.length] ?? limit + 1
}

/** The single word of `known` within `limit` letters of `word`; null when there is none, or more than one. */
export function nearest(word: string, known: readonly string[], limit: number): string | null {
  let best: string | null = null
  let least = limit + 1
  for (const candidate of known) {
    const d = distance(word, candidate, Math.min(limit, least))
    if (d < least) {
      best = candidate
      least = d
    } else if (d === least && d <= limit) {
      best = null
    }
  }
  return best
}

/** Words that the patterns of the readers look for and that are long enough to be recognised when damaged. */
const vocabulary = [
  ...new Set(
    `absence accompagnateurs annuler attendre justifier reporter valider accueil adresse annule annulee annulation apporter asile attestation attestations attendu
attendue avenue aucun aucune boulevard carnet cedex certificat choix civique collective complementaires communiquer
comptes confirmation consequences conditions convocation convoque convoquee contrat courriel defaut delai departement
direction directeur documents dossier domicile echeant effectuer empechement entretien enveloppe etage etranger examen
examens fixee formation francais francaise horaires hospitalisation identite immigration imperativement impossibilite
indisponibilite initialement integration interpretariat interprete journee justificatif justificatifs justifiee
linguistique linguistiques logement loyer lunettes madame maternite medecin medicale medicales monsieur motif munie
munir necessaire normalement nouvelle numero objet obligatoire obligatoirement office ordonnances passeport
photographies photos pieces poumons prefet prefecture presence presente presenter presentez prevenir
precedente pulmonaire pulmonaires quinze radiographie radiographies radiologie reference regroupement familial
rendezvous rendez remplace report reporte reportee republicaine residence residente resiliation resultats retard
seance sejour service signature suspendue telephone territoriale titre vaccination validation valide
visite votre vulnerabilite analyses assurance assurances bulletin bulletins diplome diplomes enveloppe etranger
facture factures grossesse hebergement mariage naissance ordonnance photographie photocopie
prescriptions quittance quittances recepisse salaires scolarite specialiste stylos timbre traitement traitements travail`
      .split(/\s+/)
      .filter((word) => word.length >= 6),
  ),
]

/** Words that look like one of these and are none: taken for it, they would say something else. */
const lookalikes =
  `absente acomptes annotation appartement attend carnot conditionne contract identity prefect renard signataire anormalement arrestation arrestations atteindre attendez attends attendra cardiologie
cardiographie centrat collection collectif collectifs collectivite comites compter conformation courrier courriers deformation degroupement
departemental depassement deplacement deportation disponibilite disponibilites domicilie domiciliee emigration fondations formulation
franchise fraternite groupement honoraires information informations injustifiee injustifie interaction invalidation
justifications paternite moralement plumons photographe possibilite possibilites pouvons preference preferences presidence president
provenir radiologue radiologues radiologique rapporter rapporteur redirection regard regroupent reintegration
relogement remporter rendrez renouvelle renouveler replace representer residentiel reverence revenir separement servie suspendre
telephonie tournee vendez tendez videz verification verifications analyste analystes composition description descriptions diplomate
droitement etroitement fracture fractures naissante photographique proscription quittes renaissance retraitement salutaires
socialiste socialistes`.split(/\s+/)

/** A blank is also lost before these. */
const wanted = new Set([...vocabulary, 'courrier', 'information', 'informations'])
const known = new Set([...vocabulary, ...lookalikes])

const ending =
  /^(?:|e|s|es|r|er|ez|ra|rez|ent|ant|ants|ante|antes|ee|ees|al|ale|ales|aux|t|if|ifs|ive|ives|iez|ment)$/

/** One word in two forms: complémentaire, complémentaires. What differs there was printed so. */
function sameWord(a: string, b: string): boolean {
  let stem = 0
  while (stem < a.length && a[stem] === b[stem]) stem++
  return [0, 1, 2].some(
    (back) => stem - back >= 4 && ending.test(a.slice(stem - back)) && ending.test(b.slice(stem - back)),
  )
}

const opening =
  /^(?:votre|vos|cette|cet|ce|une|un|les|la|le|des|de|du|par|sur|pour|avec|notre|nos|au|aux|et)$/
const closing = /^(?:de|du|des|aux|et|ou|en|pour|par|sur)$/

/** "votrepasseport", "carnetde", "justificatifdomicile": two words that lost the blank between them, one of them known. */
function parted(word: string): string | null {
  for (let cut = 2; cut < word.length; cut++) {
    const [left, right] = [word.slice(0, cut), word.slice(cut)]
    const fits = wanted.has(right)
      ? wanted.has(left) || opening.test(left)
      : wanted.has(left) && closing.test(right)
    if (fits && !sameWord(word, left)) return `${left} ${right}`
  }
  return null
}

/** OFII in the type of a logo: its thin letters run together. */
const ofii = /^[o0]fh?(?:[i1l]{2,3}|i)$/

/** The word that opens a subject line, with the thin letter in its middle misread. */
const subject = /^[oq0][bh][jil1]{1,2}e[tl]$/

/** The word that a damaged, folded OCR word stands for, or the word itself; two words where their blank was lost. */
export function repaired(word: string): string {
  if (word !== 'ofi' && ofii.test(word)) return 'ofii'
  if (subject.test(word)) return 'objet'
  if (word.length < 6 || known.has(word) || !/[a-z]{3}/.test(word)) return word
  const two = parted(word)
  if (two !== null) return two
  const meant = nearest(word, vocabulary, word.length >= 10 ? 2 : 1)
  return meant === null || sameWord(word, meant) ? word : meant
}
