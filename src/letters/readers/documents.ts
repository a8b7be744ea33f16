/** What to bring or send: each item with its French words, whether it always applies, and as original or copy. */
import type { Reader } from '../kind.ts'
import type { DocumentItem } from '../letter.ts'
import { before, found, textOf } from '../passage.ts'
import { documentItems, type ListItem } from './document-list.ts'
import { documentIn } from './document-names.ts'
import { condition } from './document-words.ts'

const refused =
  /\b(?:non (?:necessaires?|demandee?s?|requise?s?|exigee?s?)|(?:n'est|ne sont|n'est plus|ne sont plus) (?:pas |plus )?(?:necessaires?|demandee?s?|requise?s?|exigee?s?)|pas (?:besoin )?(?:de|d')|inutiles?|aucune?s?|ne pas|not required)\b/
/** Pieces between commas that are no things to bring. */
const notThing =
  /\b20\d\d\b|\b\d{1,2}\s?h(?:\d|\b)|^(?:visite medicale|entretien|ofii|office|direction|page |voir |radiographies? et|meme|photocopi|copi|original|afin|pour|qui|que|qu'|dont|le jour|la veille|sans|dans|a l'|au |aux |a la |avant|apres|si |en cas|en vue|vous |nous |merci|ainsi|a defaut|le \d|il |elle |ou |etc|soit|sous|par |obligatoire|imperativ|\d)|\b(?:vous|devez|sera|seront|est|sont|nous|veuillez|presenter|rendez-?vous|suivants?|suivantes?|ci-(?:dessous|apres|joint\w*))\b/

export const documents: Reader = ({ passage }) => {
  const list: DocumentItem[] = []
  let conditional = false
  for (const item of documentItems(passage)) {
    const text = textOf(passage, item)
    if (isOnlyCondition(text)) {
      const last = list.at(-1)
      const leads = /\b(?:et|ou|ainsi que),?\s?$/.test(before(passage, item.start, 12))
      if (leads || /^si vous suivez|^si vous etes|^si vous portez/.test(text)) conditional = true
      else if (last) last.need = 'if-applicable'
      continue
    }
    const id = idOf(item, text)
    if (
      id === null ||
      refused.test(text.replace(/\([^)]*\)/g, '')) ||
      list.some((one) => one.id === id && id !== 'other')
    )
      continue
    const whole = found(passage, item, '')
    list.push({
      id,
      french: { ...whole, value: whole.quote },
      need: conditional || item.conditional || condition.test(text) ? 'if-applicable' : 'must',
      form: formOf(text),
    })
    conditional = false
  }
  return { documents: list }
}

/** A document that is only named on the way ("pour la demande de visa") is not the item. */
const onTheWay = /\b(?:pour|afin|demande de|delivre\w*|dans|par|qui|que|lors|avant|apres|obtenir|validite)\b/

function idOf(item: ListItem, text: string): DocumentItem['id'] | null {
  const known = documentIn(text)
  if (known && (known.at < 8 || !onTheWay.test(text.slice(0, known.at)))) return known.id
  return isThing(item, text) ? 'other' : null
}

function isThing(item: ListItem, text: string): boolean {
  return item.open && text.length <= 90 && /[a-z]{4}/.test(text) && !notThing.test(text)
}

/** "…, le cas échéant" after a comma speaks of the item before; "si vous suivez un traitement, …" of the next. */
function isOnlyCondition(text: string): boolean {
  return (
    condition.test(text) &&
    !documentIn(text) &&
    text.length < 60 &&
    /^(?:le cas|si |s'il|eventuel)/.test(text)
  )
}

function formOf(text: string): DocumentItem['form'] {
  const original = /\borigina(?:l|ux|le|les)\b/.test(text)
  const copy = /\b(?:photo)?copies?\b/.test(text)
  if (original && copy) return 'original-and-copy'
  return original ? 'original' : copy ? 'copy' : null
}
