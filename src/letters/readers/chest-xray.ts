/** Where the chest x-ray is made: decided clause by clause, and a clause that says no decides nothing. */
import { onOneLine, type Passage, type Span } from '../passage.ts'
import { endsWithXray, meansIt } from './xray-zone.ts'

type ChestXray = { span: Span; id: 'chest-xray-before' | 'chest-xray-on-site' }

const xray =
  /\b(?:radios?\b|radiograph\w*|radiolog\w*|cliches?|rayons x|imagerie(?! (?:cerebral|abdomin|cardia|hepati|renal|mammair|osseu)))/
const made =
  '(?:faite?|realisee?|effectuee?|prise?|pratiquee?|passee?|comprise?|incluse?|a lieu|aura lieu|se (?:fait|fera|deroule))'
/** At the office, on the day. */
const here = new RegExp(
  [
    String.raw`\b(?:sur (?:place|site)|dans (?:nos|les|ses) (?:propres )?(?:locaux|murs)|dans notre (?:propre )?(?:cabinet|service|centre|salle)|a l'(?:office|ofii)|par nos soins|chez nous|dans (?:le|ce) (?:meme )?batiment|(?:realisera|fera|pratiquera)\b[^.;]{0,40}\b(?:le jour de|lors|pendant)|par notre (?:service|manipulat\w+)|a (?:votre|l')\s?arrivee|radiographiee?\b[^.;]{0,30}\barrivee)`,
    String.raw`\b${made}\b[^.;]{0,30}\b(?:dans la visite|le jour (?:de la|meme)|lors|au cours|pendant|ici|au debut|etage|de l'ofii)`,
    String.raw`\b(?:lors|pendant|au cours|au debut) de (?:la|cette|votre) (?:visite|consultation)\b`,
    String.raw`\bvisite\b[^.;]{0,20}\bcomprend\b|\b(?:passerez|aurez|irez)\b[^.;]{0,40}\b(?:lors|pendant|au cours|le meme jour|le jour|a la radio\w*|en radio\w*)\b`,
    String.raw`\bsera procede\b[^.;]{0,60}\b(?:visite|consultation)`,
  ].join('|'),
)
/** Something to do oneself, before the day. */
const todo = new RegExp(
  [
    String.raw`\b(?:fai(?:re|tes)|ferez|realise[rz]|realiserez|effectue[rz]|effectuerez|passe[rz]|passerez|pratiquer|procede[rz]|procederez|obtenir|subir|(?:(?:doit|devra|doivent) avoir|aura|auront|ait|aient|ayant|d'avoir) ete (?:faite?|realisee?|effectuee?|prise?)|vous rendrez|adressez-vous)\b`,
    String.raw`\b(?:rendez-?vous|rdv|contact)\b[^.]{0,80}\b(?:cabinet|centre|service|radio\w*|imagerie)|\bde votre choix\b|\ben ville\b`,
    String.raw`\b(?:sur|apres|avec) (?:rendez-?vous|rdv)\b(?! (?:avec|de la|de visite))`,
    String.raw`\b(?:au prealable|prealable\w*|par vos soins)\b|\bse (?:passe|fait|fera|passera)\b[^.;]{0,12}\bavant(?= ?[,.;:]|$)|\bavant (?:la|votre|cette|le|ce) (?:visite|venue|rendez|date|jour)`,
  ].join('|'),
)
const denied =
  /\b(?:pas|aucune?|nul(?:le)?|inutile\w*|jamais|ni|nullement|dispens\w*|superflu\w*|exempt\w*|plus (?:necessaire|besoin|demande\w*))\b/
const reminding =
  /\b(?:(?:a|de) (?:deux|trois|quelques|cent) pas\b|n'oubliez pas|ne pas oublier|pas plus de|ne tardez pas|n'attendez pas|sans attendre|n'est pas (?:remboursee?|prise? en charge))\b/g

/** "Si vous ne l'avez pas encore faite, …": what has not been done is to be done. */
const notYet =
  /\b(?:si|tant que|lorsque) (?:vous |elle |celle-ci |la radio\w* |l'examen |le cliche )[^,;:]{0,120}\b(?:pas|jamais) (?:encore |deja |pu )*(?:[a-z]+ )?(?:faite?s?|realisee?|effectuee?|passee?|prise?)\b[^,;:]{0,120},/g

/** "…, l'enfant en étant dispensé, …": said of somebody else in between. */
const ofAnother =
  /, [^,;:]{0,120}\b(?:enfants?|fils|fille|mineure?s?|femmes?|conjointe?|epou(?:x|se)|moins de \d+ ans)\b[^,;:]{0,120}\b(?:pas|dispens\w*|exempt\w*)\b[^,;:]{0,120}(?=,)/g
/** Where a clause ends: at a sign, and before a word or a subject of its own. */
const between =
  /[;:]|,? mais |,? (?=puisqu|parce qu|car\b)|(?:, |,? et )(?=vous n'(?:avez|aurez) pas\b)|, (?=(?:n'en|n'y|ne|pas|sans|inutile|rien|aucune?|nul(?:le)?|faute|ou|qui|que|dont|elle|laquelle|celle-ci)\b)|, (?=(?:ce|cette|le|la|l'|celui-ci|celle-ci) ?[a-z]* ?(?:ne |n')?(?:vous |y |en )?(?:etant|est|sera|se)\b)/

/** "LA RADIO DES POUMONS", and below it: "Elle est faite chez nous" */
const title = /^[^.;:?!]{1,50}$/

/** The first sentence that has it made before, and the first that has it made on the spot. */
export function chestXrays(passage: Passage): ChestXray[] {
  const all = passage.sentences.flatMap((span, index) => {
    const words = onOneLine(passage, span)
    const above = passage.sentences[index - 1]
    const head = above && meansIt.test(words) ? onOneLine(passage, above).trim() : ''
    const isNamed = title.test(head) || endsWithXray.test(head)
    const id = chestXrayIn(isNamed ? `${head} : ${words}` : words)
    return id ? [{ span, id }] : []
  })
  return all.filter((one, index) => all.findIndex(({ id }) => id === one.id) === index)
}

function chestXrayIn(sentence: string): ChestXray['id'] | null {
  if (!xray.test(sentence)) return null
  const said = sentence
    .replace(reminding, ' ')
    .replace(notYet, ' ')
    .replace(ofAnother, '')
    .split(between)
    .filter((clause) => !denied.test(clause))
  if (said.some(isMadeHere)) return 'chest-xray-on-site'
  return said.some((clause) => todo.test(clause)) ? 'chest-xray-before' : null
}

/** "Rien à payer sur place", "le cliché vous est remis sur place": nothing of where it is made. */
const onlyThere =
  /\b(?:pay(?:er|ez)|regl(?:er|ez)|remis|delivre|rendu|donne|retire|parking|stationne\w*|distributeur|accueil)(?:e|s|es)?\b/

/** The clause says it of the x-ray itself, of its making, or of who makes it. */
const making = new RegExp(
  String.raw`\b${made}\b|\b(?:elle|celle-ci|celui-ci|l'examen|(?:s'en|en) charge|manipul\w+|equipe|appareil|soins|passer(?:ez)?|arrivee)\b`,
)

const isMadeHere = (clause: string): boolean =>
  here.test(clause) && (making.test(clause) || (xray.test(clause) && !onlyThere.test(clause)))
