/** Where the chest x-ray is made when the reader sees to it: any centre, or one that the letter names; its telephone and hours. */

import { found, type Passage, type Span, trimmed, within } from '../passage.ts'
import type { Opening, Xray } from '../xray.ts'
import { phonesIn } from './phone.ts'
import { timesIn } from './time.ts'
import { weekdaysFromTo, weekdaysListed, weekdaysNamed } from './week.ts'
import { centresIn } from './xray-list.ts'
import type { Said } from './xray-zone.ts'

const house =
  '(?:cabinets?|centres?|etablissement|services?|clinique|hopital|institut|pole|maison|laboratoire|radiologues?|scm|imagerie)'
const chosen = new RegExp(
  [
    String.raw`\b(?:${house}|imagerie|radiologie|medicale?)\b[^.;:]{0,30}\b(?:de (?:votre|leur|son|ton|notre) choix|(?:que )?vous (?:aurez )?chois\w+|au choix|le plus proche|pres de chez)`,
    String.raw`\bde (?:votre|leur|son) choix\b|\bau choix\b|\ben ville\b`,
    String.raw`\b(?:dans|aupres d'|chez) ?(?:un|une|n'importe quel\w*|tout) (?:cabinet|centre|service|radiologue|clinique)\b`,
  ].join('|'),
)
/** A place with a name of its own, up to the sign or the word that ends it. */
const named =
  /\b(?:(?:cabinet|centre|clinique|institut|hopital|service|pole|maison|scm|groupe)\b[^.;:()\t]{3,120}|imagerie (?:medicale )?(?:d[eu]s?|saint|sainte|les?|la)\b[^.;:()\t]{3,100})/g
/** What follows the name and the address in the sentence. */
const ending =
  /,? ?(?:(?<![\w-])(?:vous|qui|ou|pour|sur|dont|afin|avant|apres|des (?:que|maintenant|reception|le|a present|\d)|dans|lors|avec|munie?|sans|tel(?:ephone)?|tous|ouvert|puis|et)\b|[:;(\t]|\b0\d(?:[ .]?\d\d){4}|\+33).*$/
const address =
  /^\s?(?:\d|(?:rue|faubourg|avenue|av|bd|boulevard|place|quai|allees?|cours|chemin|route|impasse|square|mail|immeuble|bat(?:iment)?|niveau|etage|rez|porte|service|residence|zac?|cs|bp)\b)/
const generic =
  /\b(?:cabinets?|centres?|cliniques?|instituts?|hopita(?:l|ux)|services?|poles?|maisons?|groupes?|imagerie|radiolog\w*|radio\w*|medicale?s?|scm|hospitalier|sante|de|du|des|d|l|la|le|les|et|votre|leur|son|choix|en|ville|proche|plus|agree|aupres|a|au|un|une)\b/g

type Where = Pick<Xray, 'anywhere' | 'centre' | 'centres' | 'phone' | 'walkIn' | 'opening'>

/** A centre that the letter names goes before the words that leave the choice. */
export function centreIn(passage: Passage, said: readonly Said[]): Where {
  const where: Where = {}
  for (const one of said) {
    if (onSite.test(one.words)) continue
    const centre = where.centre || handsOut.test(one.words) ? null : centreAt(passage, one)
    if (centre) where.centre = found(passage, centre, textAt(passage, centre))
    if (!where.anywhere && chosen.test(one.words) && one.own)
      where.anywhere = found(passage, trimmed(passage, one), true)
    if (!where.phone && (centre || /\b(?:rendez-?vous|rdv)\b/.test(one.words))) addPhone(passage, one, where)
    if (!where.walkIn && walkIn.test(one.words) && !elsewhere.test(one.words)) {
      where.walkIn = found(passage, trimmed(passage, one), true)
      const opening = openingOf(passage, one)
      if (opening) where.opening = found(passage, trimmed(passage, one), opening)
    }
  }
  if (where.centre) delete where.anywhere
  const { centres } = centresIn(passage)
  if (!centres) return where
  const { anywhere: _any, centre: _one, phone: _its, ...rest } = where
  return { ...rest, centres }
}

const onSite = /\b(?:sur place|chez nous|(?:nos|les) (?:propres )?locaux|aucune demarche)\b/
/** The centre that hands out the image has made it: nothing is to be booked there. It is the reader who hands a voucher to it. */
const handsOut =
  /(?!\b(?:remettre|remettrez|remise?) (?:au|a la|a l'|aupres)\b)\b(?:remet(?:tr\w+|s)?|remise?s?|(?<!comptes? )rendue?s?|vous aura donne)\b/
const walkIn =
  /\bsans (?:prendre (?:de )?)?(?:rendez-?vous|rdv)\b|\b(?:rendez-?vous|rdv) (?:n'est pas|non) (?:necessaire|obligatoire|exige)|\b(?:pas (?:besoin|necessaire|utile)|inutile) (?:de |d')?(?:prendre )?(?:de )?(?:rendez-?vous|rdv)\b|\baucun (?:rendez-?vous|rdv) n'est (?:necessaire|exige|requis|demande)/
const elsewhere = /\b(?:telephonique|nos bureaux|guichet|chez (?:un radiologue|nous))\b/

function addPhone(passage: Passage, span: Span, where: Where): void {
  const phone = [...phonesIn(passage)].find(within(span))
  if (phone) where.phone = found(passage, phone, phone.digits, !phone.isMisread)
}

function centreAt(passage: Passage, { start, words, own }: Said): Span | null {
  if (!own) return null
  for (const match of words.matchAll(named)) {
    const [text] = match
    const head = /^\S+/.exec(text)?.[0] ?? ''
    const rest = text.slice(head.length).replace(ending, '')
    const [name = '', ...parts] = `${head}${rest}`.split(',')
    const isOne = /\b(?:imagerie|radiolog\w*|clinique|hopital|scm|radio)\b/.test(`${name} ${parts[0] ?? ''}`)
    if (!isOne || !hasName(passage, start + match.index, name)) continue
    const until = parts.findIndex((part) => !address.test(part) && !/\d{5}/.test(part))
    const kept = [name, ...(until < 0 ? parts : parts.slice(0, until))].join(',')
    return trimmed(passage, { start: start + match.index, end: start + match.index + kept.length })
  }
  return null
}

/** A word with a capital beside those that every centre bears. */
function hasName(passage: Passage, start: number, name: string): boolean {
  return [...name.matchAll(/[a-z][a-z'-]{2,}/g)].some(({ 0: word, index }) => {
    const at = passage.from[start + index + (/^[ld]'/.test(word) ? 2 : 0)] ?? 0
    return word.replace(generic, '').length > 2 && /\p{Lu}/u.test(passage.raw.charAt(at))
  })
}

function textAt(passage: Passage, { start, end }: Span): string {
  return passage.raw
    .slice(passage.from[start] ?? 0, passage.to[end - 1] ?? 0)
    .replace(/\s+/g, ' ')
    .trim()
}

const but = new RegExp(String.raw`\b(?:sauf|hors|excepte|hormis) (?:${weekdaysListed})`)
/** "Les mardis et jeudis de 9h à 11h" */
const only = new RegExp(String.raw`\b(?:les|le|chaque) (?:${weekdaysListed})`)

function openingOf(passage: Passage, { words, ...span }: Said): Opening | null {
  const days = weekdaysFromTo(words)
  const range = timesIn(passage)
    .filter(within(span))
    .find(({ until }) => until)
  const half = /\b(?:le|chaque|tous les) matins?\b/.test(words)
    ? 'morning'
    : /\b(?:l'|les |chaque )apres-midis?\b/.test(words)
      ? 'afternoon'
      : null
  const except = but.exec(words)
  const on = days ? null : only.exec(except ? words.replace(except[0], ' ') : words)
  if (!days && !range && !half && !on) return null
  return {
    days,
    half: range ? null : half,
    from: range?.time ?? null,
    to: range?.until?.time ?? null,
    ...(on ? { on: weekdaysNamed(on[0]) } : {}),
    ...(except ? { except: weekdaysNamed(except[0]) } : {}),
  }
}
