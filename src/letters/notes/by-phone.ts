/** That a talk is held on the telephone: the office calls, and nobody has to go anywhere. */
import { within } from '../passage.ts'
import { datesWithRole } from '../readers/dates-with-role.ts'
import { headings } from '../signs.ts'
import { anyOf, type NoteRule } from './rule.ts'

const talk = '(?:rendez-?vous|entretien|entrevue|bilan|echange|point|visite|consultation)'
const onPhone = String.raw`\b(?:telephone|telephonique\w*|portable|mobile|0[67](?: ?(?:\d\d|xx)){4})\b`

/** The words alone say so. */
const said = anyOf(
  String.raw`\b${talk}(?: [a-z']+){0,3} (?:telephonique|par telephone)\b`,
  String.raw`\b${talk}\b[^.;]{0,60}\b(?:aura lieu|se fera|se deroulera|se tiendra|sera (?:realise|mene|conduit|assure)e?) (?:[a-z]+ment )?par telephone\b`,
  String.raw`\b(?:vous telephoner(?:a|ons|ont)|(?:serez|etes) recue?s? par telephone|vous recevr(?:a|ons|ont) par telephone)\b`,
  String.raw`\b(?:vous (?:appellera|appellerons)|serez appelee?)\b[^.;]*${onPhone}|${onPhone}[^.;]*\b(?:vous (?:appellera|appellerons)|serez appelee?)\b`,
)
/** Only of a day on which they call: "le secrétariat vous appellera" may be to set one. */
const onDay = anyOf(
  String.raw`\bvous (?:(?:appell|telephon|contact)er|joindr)(?:a|ons|ont)\b`,
  String.raw`\b(?:serez|etes) (?:appele|contacte|joint|rappele)e?s?\b`,
)

export const byPhone: NoteRule = {
  id: 'by-phone',
  says: new RegExp(`${said.source}|${onDay.source}`),
  // At a counter people are called as well.
  unless:
    /\b(?:interprete|prendre|pris|modifier|report\w*|annul\w*|guichets?|tickets?|accueil|salle|numero d'(?:ordre|appel)|convenir|fixer|confirmer|rappeler|suite a|lors de|si vous|en cas|possib\w+|pourr\w+|peut|pouvez)\b/,
  value: (_, { start, end, words }, { passage, kind }) => {
    if (said.test(words) && kind.name === 'not-ofii') return ''
    const isCalled = datesWithRole(passage, 'appointment').some(within({ start, end }))
    const speaks = [said, new RegExp(onPhone)].some((one) => one.test(`${headings(passage)}\n${words}`))
    return isCalled && (speaks || stayHome.test(passage.text)) ? '' : null
  },
}

const stayHome =
  /\b(?:(?:pas|plus) (?:necessaire|besoin|utile|a) (?:de |d')?(?:pour vous )?(?:de )?(?:vous (?:deplacer|presenter)|venir)|inutile de (?:vous deplacer|venir)|(?:ne )?vous deplacez pas|sans (?:avoir a )?vous deplacer|aucun deplacement)\b/
