/** A paper that the office has and cannot use: unsigned, incomplete, unreadable, too old, missing; and what is to be done about it. */
import { documentIn } from '../readers/document-lookup.ts'
import { anyOf, type NoteRule, type Said } from './rule.ts'

const anyPaper =
  '(?:certificats?|cerfa|formulaires?|dossiers?|demandes?|attestations?|documents?|pieces?|justificatifs?|(?:photo)?copies?|photos?(?:graphies?)?|passeports?|actes?|traductions?|carnets?|radio\\w*|cliches?|comptes? rendus?|contrats?|bulletins?|avis|baux|bail|livrets?|fiches?|pages?|rubriques?|cases?|cadres?|ordonnances?|recepisses?|titres?|scans?|fichiers?|engagements?)'
const not = String.raw`(?:n'(?:est|a|ont|etait|avait|avaient|etaient)|ne (?:sont|porte\w*|comport\w*|mentionn\w*))(?: \w+)? (?:pas|plus|ni|aucun\w*)(?: ete| ete \w+| encore| \w+ment)?`

/** Each in words of its own: what a verb says is not so, and what is said outright. */
const faults: [string, RegExp][] = [
  [
    'unsigned',
    new RegExp(
      String.raw`${not} (?:dument )?(?:signe|(?:de |la |votre )?signature)|\b(?:non|pas|sans) (?:\w+ment )?(?:signee?s?|signature)|\bsignature\b[^.;]{0,30}\b(?:manqu\w+|absente|fait defaut|oubliee)|\b(?:manque\w*|absence d[e']|oubli\w* d[e']) ?(?:la |une |votre )?signature`,
    ),
  ],
  [
    'unstamped',
    new RegExp(
      String.raw`${not} (?:de |le |un )?(?:tamponn|cachet|tampon)|\b(?:sans|manque\w*(?: le)?) (?:cachet|tampon)|\b(?:cachet|tampon)\b[^.;]{0,30}\b(?:manqu\w+|absent|illisible)`,
    ),
  ],
  ['undated', new RegExp(String.raw`${not} (?:datee?s?|de date)\b|\bnon datee?s?\b|\bsans date\b`)],
  [
    'unreadable',
    new RegExp(
      String.raw`\billisibles?\b|\b(?:peu|mal|difficilement) lisibles?\b|\b(?:trop )?flou\w*|${not} (?:assez |suffisamment )?(?:lisible|exploitable|nette?s?)|\bne (?:s'ouvre|peut etre (?:lu|ouvert)|pouvons (?:pas )?(?:lire|ouvrir))`,
    ),
  ],
  [
    'old',
    new RegExp(
      String.raw`\b(?:perime|expire|caduc|caduque|obsolete)\w*|\btrop (?:ancien|vieux|vieille|vieil)\w*|${not} (?:plus )?(?:valable|valide|a jour|en cours de validite)|\b(?:date|datent) de plus de\b|\ba plus de \d+ mois\b`,
    ),
  ],
  ['untranslated', new RegExp(String.raw`${not} traduite?s?|\bnon traduite?s?\b|\bsans traduction\b`)],
  [
    'incomplete',
    new RegExp(
      String.raw`\bincomple(?:t|te|ts|tes)\b|${not} (?:complet|complete|rempli|renseigne|cochee?)\w*|\b(?:non|partiellement|mal) (?:rempli|renseigne|complete)\w*|\bvierges?\b`,
    ),
  ],
  [
    'missing',
    new RegExp(
      String.raw`\bil (?:y )?manque\b|\bmanqu(?:e|ent|ait|aient)\b|\bmanquante?s?\b|\b(?:fait|font|faisai\w+) defaut\b|${not} (?:jointe?s?|fournie?s?|parvenue?s?|recue?s?|transmise?s?|produite?s?|figur\w+)|\bn'avons (?:pas|toujours pas) (?:\w+ )?(?:recu|trouve)|\bnon (?:jointe?|fournie?|parvenue?|recue?|transmise?)s?\b`,
    ),
  ],
]

/** What holds of any paper, or only may come to be. */
const rule =
  /\b(?:si|s'il|s'ils|lorsqu\w*|en cas|a defaut|faute d|sous peine|sauf|sinon|au cas ou|quand|pensez|verifie[rz]|veillez|assurez|evite[rz])\b|\b(?:tout|toute|aucune?|chaque|les|des) (?:\w+ ){0,2}(?:incomplet|illisible|perime|expire|non )\w*|\b(?:sera|seront|serait|devra|devront|doit|doivent|pourra|pourront|peut|peuvent)\b|\b(?:vous (?:manque|avez manque)|seance|journee|visite|rendez-?vous|cours|heures?|formation|absence|absente?s?)\b/

const owned =
  /\b(?:votre|vos|recue?s?|parvenue?s?|transmise?s?|envoyee?s?|deposee?s?|adressee?s?|fournie?s?|remise?s?|constat\w+|il manque|avons|page|dossier)\b/

/** "Faites-la compléter et rapportez l'original", "merci de nous renvoyer une copie lisible": of that paper, no other. */
const again = String.raw`(?:-(?:la|le|les|en)\b|\b(?:la|le|les|l') ?(?=\w+er\b|\w+ir\b|\w+re\b)|[^.;]{0,60}\b(?:l'original|les originaux|original|complet\w*|signee?s?|datee?s?|lisible\w*|nouve\w+|recente?s?|a jour|valide|en cours de validite|traduit\w*|traduction|corrige\w*|rectifie\w*|manquante?s?|(?:ce|cette|ces) (?:\w+)|celui-ci|celle-ci|ceux-ci|il manque|cachet|signature)\b)`
const brought = new RegExp(
  String.raw`\b(?:la|le|les|l') ?(?:r?apporter|ramener|presenter|remettre|produire)\b|\b(?:r?apport(?:ez|er|erez)|ramen(?:ez|er)|present(?:ez|er|erez)|remett(?:ez|re|rez)|produi(?:re|sez|rez)|muni\w*|venir avec|venez avec)${again}`,
)
const sent = new RegExp(
  String.raw`\b(?:la|le|les|l') ?(?:r?envoyer|r?adresser|transmettre|retourner|deposer)\b|\b(?:(?:r?envoy|r?adress|transmett|retourn|depos|post)(?:ez|er|re|erez|rez)|faire parvenir|faites parvenir|fourni(?:r|ssez)|communiqu(?:er|ez))${again}`,
)
const mended =
  /\bfa(?:ites|ire)(?:-(?:la|le|les)|(?: la| le| les)?) ?(?:completer|signer|dater|remplir|tamponner|traduire|refaire|renouveler|corriger|rectifier|etablir)\b|\b(?:complete[rz]|signe[rz]|refai(?:re|tes)|renouvele[rz]|corrige[rz])(?:-(?:la|le|les))?\b/
const byDoctor = /\bmedecin\b/

function faultIn(words: string): { fault: string; at: number } | null {
  for (const [fault, pattern] of faults) {
    const at = words.search(pattern)
    if (at >= 0) return { fault, at }
  }
  return null
}

/** What is wrong, what is to be done, which paper and which page of it, and whether a doctor fills it in. */
function judged({ words }: Said): string | null {
  const found = faultIn(words)
  if (!found || !new RegExp(String.raw`\b${anyPaper}\b`).test(words) || !owned.test(words)) return null
  const [told = ''] = /^.*?[.;](?= |$)/.exec(words.slice(found.at)) ?? [words.slice(found.at)]
  if (rule.test(words.slice(0, found.at) + told)) return null
  const behind = words.slice(found.at)
  const action = brought.test(behind)
    ? 'bring'
    : sent.test(behind)
      ? 'send'
      : mended.test(behind)
        ? 'mend'
        : ''
  const page = /\bpages? (\d{1,2})\b/.exec(words)?.[1] ?? ''
  const doctor = byDoctor.test(words) && found.fault !== 'missing' ? 'doctor' : ''
  return [found.fault, action, documentIn(words)?.id ?? '', page, doctor].join('|')
}

const says = anyOf(...faults.map(([, { source }]) => source))

export const paperFault: NoteRule[] = [
  {
    id: 'paper-fault',
    negated: true,
    joined: true,
    says,
    value: (_, said) => {
      const value = judged(said)
      return value && value.split('|')[1] !== '' ? value : null
    },
  },
  { id: 'paper-fault', negated: true, each: true, says, value: (_, said) => judged(said) },
]
