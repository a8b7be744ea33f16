/** For whom a paper is: the condition that stands with it, where its meaning is known. Patterns for folded text. */
import type { PaperCondition } from '../papers.ts'
import { documentIn } from './document-lookup.ts'
import { told } from './document-words.ts'

const you = String.raw`\bsi vous (?:\w+ment |deja )?`
const situations: [PaperCondition, RegExp][] = [
  [
    'pregnant',
    /\bsi vous (?:etes enceinte|attend\w+ un enfant)|\b(?:cas de|si) grossesse|\bfemmes? enceintes?\b/,
  ],
  [
    'hospital',
    /\bsi vous (?:avez|aviez) (?:deja )?(?:(?:ete|fait) [a-z ,]{0,25}(?:hospitalis|opere|un sejour)|sejourne (?:a l'|dans un )hopital)|\b(?:en cas d'|si )(?:hospitalisation|operation)|\ben cas de sejours? (?:a l'hopital|hospitalier)/,
  ],
  [
    'treatment',
    /\bsi vous (?:suiv|pren|av|recev)[a-z]+ (?:actuellement |deja |encore )?(?:un |des |d'un |vos )?(?:traitement|medicament)|\b(?:si|en cas de) (?:un )?traitement|\(traitements? en cours\)/,
  ],
  [
    'employed',
    new RegExp(
      String.raw`${you}(?:travaillez|exerc\w+|occup\w+|avez (?:deja )?(?:un |une )?(?:emploi|travail|activite)|etes (?:deja )?(?:salarie|employe|embauche|en (?:emploi|activite|poste)))|[(\t]\s?(?:pour les )?salarie\w*|\b(?:pour les|si) salarie`,
    ),
  ],
  [
    'looking-for-work',
    /\bsi vous (?:re)?cherch\w+ (?:du |un |une )?(?:travail|emploi)|\bsi vous etes (?:en recherche|a la recherche) d[e']/,
  ],
  [
    'registered-job-seeker',
    /\bsi vous etes (?:inscrit\w*|suivi\w*) (?:a|chez|aupres de) (?:france travail|pole emploi)/,
  ],
  [
    'owner',
    /\bsi (?:vous (?:en )?etes )?proprietaires?\b|[(\t]\s?(?:pour les )?proprietaires?\b|\bpour les proprietaires\b/,
  ],
  [
    'tenant',
    /\bsi (?:vous (?:en )?etes )?locataires?\b|\bsi vous louez\b|[(\t]\s?(?:pour les )?locataires?\b|\bpour les locataires\b/,
  ],
  [
    'hosted',
    /\bsi (?:vous etes )?(?:heberge|loge)\w*|\bsi (?:quelqu'un|une personne|un tiers|un proche) vous (?:heberge|loge)/,
  ],
  [
    'spouse-french',
    /\b(?:conjoints?|conjointes?|epoux|epouses?|marie\w*|mariage)\b[^.;:,]{0,40}\b(?:d'un|d'une|de|a un|a une|avec un|avec une)\s?(?:ressortissante? |citoyen\w* |personne )?francaise?s?\b/,
  ],
  ['married', /\bsi (?:vous etes )?marie\w*|\b(?:couples?|personnes) marie|\ben cas de mariage\b/],
  [
    'children',
    /\bsi vous avez (?:des|un ou plusieurs|un|deja des) enfants?\b|\b(?:ayant|avec) (?:des|un) enfants?\b|\bsi vous etes parents?\b|[(\t]\s?(?:pour les )?parents\b/,
  ],
  ['moved', /\bsi vous (?:avez |auriez )?(?:demenag|change d'adresse|change de logement)/],
  [
    'language-test',
    /\b(?:si vous (?:avez|auriez)|(?:cas|hypothese) ou vous (?:auriez|avez))\b[^.;:]{0,25}\b(?:passe|reussi|subi|obtenu)\b[^.;:]{0,40}\b(?:tests?|examens?|epreuves?|delf|dalf|tcf|tef)\b/,
  ],
  [
    'student',
    /\bsi vous (?:etes (?:etudiante?\b|inscrite? (?:dans|a) (?:une |l')?(?:ecole|universite|etablissement))|etudiez)/,
  ],
  [
    'job-changed',
    /\bchange[rz]?\b[^.;:,]{0,12}\b(?:d'emploi|d'employeur|de travail|de poste)\b|\bnouvel (?:emploi|employeur)\b/,
  ],
  ['income-changed', /\b(?:revenus?|ressources)\b[^.;:,]{0,25}\bchange/],
  ['situation-changed', /\bsituation\b[^.;:,]{0,25}\b(?:change|evolue)/],
  [
    'account-there',
    /\bsi vous (?:avez|possedez|detenez|disposez d')\s?un compte(?: bancaire)?(?: ouvert)? (?:en (?!france|banque|ligne|euros)|au |aux |dans votre pays)/,
  ],
  ['works', /\bsi (?:vous (?:avez|faites) (?:faire )?(?:des )?|des )travaux\b/],
  [
    'account',
    /\bsi vous (?:avez|possedez|detenez|disposez d')\s?un compte\b(?!(?: bancaire)?(?: ouvert)? (?:en (?!france|banque|ligne|euros)|au |aux |dans votre pays))|\bvous auriez un compte\b/,
  ],
  ['wear-them', /\bsi vous (?:en |les )?portez\b|\bqui en portent?\b|\bporteurs? de lunettes\b/],
]
const having =
  /\bsi vous (?:en |l'|les )?(?:avez|possedez|disposez|detenez)\b(?! (?:ete|deja ete|change|passe|demenage|fait|plus|moins|besoin|droit|un empechement))|\bs'il(?:s)? (?:en )?existe\w*|\bs'il y en a\b|\bsi (?:existant|obtenu|deja en votre possession)|\bdont vous disposez\b|\ben votre possession\b|\bsi vous (?:l'|les |en )avez conserve|\bif you have\b/

/** "Si vous avez des travaux en cours, les devis": what one has is not the paper. */
function hasOther(text: string): boolean {
  const [, thing] =
    /\bsi vous (?:avez|possedez|detenez|disposez) (?:d'|de |des |du |une? )+([^,;:]*)[,:]/.exec(`${text},`) ??
    []
  return thing !== undefined && documentIn(thing) === null && !anyPaper.test(thing)
}
const anyPaper =
  /^(?:autres? |d'autres )?(?:documents?|papiers?|pieces?|justificatifs?|preuves?|certificats?|attestations?|resultats?|diplomes?|releves?|examens?)\b/

/** Said with a "not": of a stamp or a tax. */
const notPaid =
  /\bsi (?:vous|elle|celle-ci|cela) (?:ne |n')(?:l'|les? |la )?(?:avez|a|est)\b[^.;,]{0,12}\bpas\b[^.;,]{0,25}\b(?:regl|pay|acquitt|achet)\w*/

/** Words that turn a condition round, or leave only one out. */
const turned =
  /\bs(?:i |')(?:vous|ils?|elles?|on) (?:n'|ne )|\b(?:sauf|excepte|hormis|moins qu|autres que|sans objet|non concern\w+|dispens\w+)\b/

/** The one condition that some words name; null when they name none, several, or one that is not known. */
export function conditionIn(words: string): PaperCondition | null {
  const text = told.test(words) ? `si ${words}` : words
  if (notPaid.test(text)) return 'not-paid'
  if (turned.test(text)) return null
  const named = situations.filter(([, pattern]) => pattern.test(text)).map(([name]) => name)
  const exact = named.includes('spouse-french') ? named.filter((name) => name !== 'married') : named
  const [only, ...others] = exact
  if (others.length > 0) return null
  return only ?? (having.test(text) && !hasOther(text) ? 'have-it' : null)
}
