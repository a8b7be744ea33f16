/** Which paper an item of a list is: one that has a name, another, or nothing to bring. */
import type { DocumentItem } from '../letter.ts'
import type { ListItem } from './document-asks.ts'
import { withoutCondition } from './document-blocks.ts'
import { itself, toDo } from './document-items.ts'
import { documentIn, itemNamed } from './document-lookup.ts'
import { ownPaperFirst } from './document-papers.ts'
import { opensConditional, paper } from './document-words.ts'

/** Pieces between commas that are no things to bring: by how they begin, and by what stands in them. */
const opensNoThing =
  /^(?:visite medicale|(?:comment|quand|questions?|contacts?|envoi|delais?|modalites)\b|chaque (?:jour|journee|matin|seance|cours)\b|entretien|ofii|office|direction|page |voir |radiographies? et|(?:le|la|les) votres?\b|(?:l[ae]s? )?derni\w+$|meme|photocopi|copi|original|afin|pour|qui|que|qu'|dont|le jour|la veille|sans|dans|a l'|au |aux |a la |avant|apres|si |en cas|en vue|nous |merci|ainsi|a defaut|le \d|il |elle |ou |etc|soit|sous|sur |par |obligatoire|imperativ|(?:dument |bien )?(?:imprime|signe|date|complete|rempli|traduit|plie|agrafe|tamponne)e?s?\b|(?:votre|vos|la|les) (?:famille|conjoint|epou|enfant|mari\b|femme|bebe|compagn|proche)|une? (?:personne|proche|interprete|amie?|tiers|adulte)\b|accompagne|date|\d)/
const holdsNoThing =
  /@|\b(?!chez|assez|nez|rez|laissez-passer)[a-z]{2,}ez\b|\d{2}[ .]\d{2}[ .]\d{2}|\b\d{1,2}\s?h(?:\d|\b)|\b(?:vous(?! (?:demandant|invitant|ordonnant|obligeant|concernant|autorisant|notifiant|refusant|informant)\b)|devez|sera|seront|est|sont|nous|veuillez|presenter|figurent|rendez-?vous|suivants?|suivantes?|(?:documents?|pieces?|liste)\b.*\b(?:ci-\w+|verso|dos|liste\w*|mention\w*|enumer\w*|demande\w*|indique\w*|requis\w*)|ci-(?:dessous|apres))\b/

/** "La copie de celui-ci": how the paper before it is wanted. */
const ofLast = /^(?:l[ae]s? |une? )?(?:photo)?copies? de (?:celui|celle|ceux|celles)-(?:ci|la)$/

/** "Les documents listés sur votre convocation": what is on a list elsewhere. */
const asListed =
  /^(?:(?:l'ensemble|tous?|toutes|les|des|d[eu]|memes|autres) )*(?:documents?|pieces?|papiers|justificatifs)\b[^,;:]{0,50}\b(?:list|mentionn|indiqu|demand|enumer|figur|precis|exig|requi)\w*[^,;:]{0,20}\b(?:sur|dans|par|a|de) (?:la|votre|le|notre|cette|ce|sa) /

/** "cir.rouen@ofii.fr" names no contract. */
const mailbox = /\S+@\S+/g

/** Null where it is nothing to bring; `words`: its text. */
export function idOf(item: ListItem, words: string): DocumentItem['id'] | null {
  const text = words.replace(mailbox, (address) => ' '.repeat(address.length))
  if (ofLast.test(text) || asListed.test(text)) return null
  if (ownPaperFirst.test(withoutCondition(text))) return 'other'
  const known =
    itemNamed(text) ??
    (opensConditional.test(text) ? documentIn(text) : null) ??
    itemNamed(withoutCondition(text))
  if (known?.id === 'cir-contract' && bareContract.test(text) && ofJob.test(`${item.why ?? ''} ${text}`))
    return 'work-contract'
  if (known?.id === 'diplomas' && inFrench(text.slice(known.end))) return 'french-level-certificate'
  if (!known && tested.test(item.why ?? '') && proof.test(text)) return 'french-level-certificate'
  return known?.id ?? (isThing(item, words.split('\t')[0] ?? '') ? 'other' : null)
}

/** "Si vous travaillez, le contrat": that of the job. */
const bareContract = /^(?:si [^,]{5,40}, )?(?:le |votre |vos )?contrats?$/
const ofJob = /\bsi vous (?:travaill|etes (?:salarie|employe)|avez un (?:emploi|travail))/

/** "Si vous avez passé un test de français : le résultat". */
const tested = /\b(?:tests?|examens?) (?:de |du |en )?(?:francais|langue)|\b(?:delf|dalf|tcf|tef)\b/
const proof =
  /^(?:le |la |les |l'|ses |vos |votre )?(?:resultats?|attestations?|diplomes?|certificats?|releves?)(?: obtenu\w*| de notes)?$/

/** "Diplôme ou attestation de connaissance du français", "diplômes (DELF, DALF)": any of them proves how well one speaks. */
const inFrench = (behind: string): boolean =>
  / ou |\(/.test(behind) && documentIn(behind)?.id === 'french-level-certificate'

/** "l'agent d'accueil le détachera": a sentence. */
const willDo = /(?<!\b(?:de|pour|a|et) )\b(?!camera|opera)[a-z]{3,}(?:era|eront|ira|iront)\b/

/** The other half of a letter in two languages says the same once more. */
const inEnglish = /\b(?:your|with|please)\b|\b(?:of|if) (?:a|the|any|you)\b/

/** What is left of a sentence that goes on with a place or a time: "du lundi au vendredi, au :". */
export const onlyJoins =
  /^(?:(?:a|aux?|d[eu]s?|la|les?|une?|et|ou|en|par|sur|pour|chez|vers|ici|vos|nos|que|qui|soit|puis|lors|ni|sous|dans|svp)\s?)+$/

function isThing(item: ListItem, text: string): boolean {
  return (
    item.open &&
    !inEnglish.test(text) &&
    text.length <= 90 &&
    !onlyJoins.test(text) &&
    /[a-z]{4}|^(?:(?:un|le|votre) )?[a-z]{2,3}$/.test(text) &&
    !holdsNoThing.test(itself(text)) &&
    !toDo.test(text) &&
    !willDo.test(itself(text)) &&
    (paper.test(withoutCondition(text)) || !(opensNoThing.test(text) || /\b20\d\d\b/.test(itself(text))))
  )
}
