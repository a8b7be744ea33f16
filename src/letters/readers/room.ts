/** The room or floor that a letter names elsewhere than in the address: in a row of its own, or where it sends people. */
import { lineAt, matches, type Passage, trimmed, wordsAt } from '../passage.ts'

const ordinal = String.raw`(?:\d{1,2} ?(?:er|e|eme|nd|de|ieme)|premier|deuxieme|troisieme|quatrieme|cinquieme)`
const room = String.raw`(?:${ordinal} (?:etage|niveau|sous-sol)|rez[ -]de[ -](?:chaussee|jardin)|(?:grande |petite )?salle \w|(?:bureau|guichet|porte|batiment|box|hall) (?:n° ?)?(?:\d|[a-z]\b))`

/** "Salle ⇥ Garonne", "Étage : 2e": the name of a room may be any word, of the others it is a number or a letter. */
const labelled =
  /(?:^|[\n\t])\W{0,3}(?:salle\s?[:\t]\s?[a-z\d]|(?:etage|niveau|bureau|guichet|porte|batiment|box|hall)\s?[:\t]\s?(?:n° ?)?(?:\d|[a-z]\b|rez|premier|deuxieme|troisieme))[^\n\t.;]{0,40}/g
/** "Présentez-vous au 2e étage, salle 12" */
const sent = new RegExp(
  String.raw`\b(?:presente[rz]-?(?: ?vous)?|adresse[rz]-vous|rende[rz]-vous|monte[rz]|(?:monter|presenter|rendr|adresser|attendr|rejoindr)ez|attendue?s?|attendons|recue?s?|accueilli\w*|a lieu|se (?:tient|tiendra|deroule|deroulera|passe|fait|fera)) (?:directement |ensuite )?(?:au|a la|a l'|en|dans la) ?(${room}[^.;\n]{0,30})`,
  'g',
)

/** Its words; empty where the letter names none, or more than one. */
export function roomIn(passage: Passage): string {
  const labels = [...matches(passage, labelled)].map(({ start, end }) =>
    wordsAt(passage, trimmed(passage, { start, end })),
  )
  const calls = [...matches(passage, sent)].map((match) => {
    const start = match.end - (match[1]?.length ?? 0)
    const end = Math.min(match.end, lineAt(passage, start).end)
    return wordsAt(passage, trimmed(passage, { start, end })).replace(/\s(?:à|muni|avec|pour|où)\b.*$/i, '')
  })
  const all = labels.length > 0 ? labels : calls
  return new Set(all).size === all.length && all.length <= 2 ? all.join(', ') : ''
}
