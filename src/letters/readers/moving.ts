/** How a letter wants to be asked for another date: in which way, and with what reason and proof. */

import type { Letter } from '../letter.ts'
import { oncePerLetter } from '../once.ts'
import { found, onOneLine, type Passage, type Span, trimmed } from '../passage.ts'
import { failing } from './failing.ts'
import { movedOnline } from './moving-online.ts'
import { type Terms, termsOfMoving } from './moving-terms.ts'

type Reschedule = Letter['reschedule']

/** Words of those who cannot come, or want another day. */
export const moving =
  /\b(?:empechements?|empeche\w*|contretemps|impossibilite|impossible|indisponib\w*|reporter|report\b|absence|absent\w*|malade|ne pouvez|ne pourriez|ne peux|ne pas pouvoir|ne (?:vous )?convien\w+|ne pouvai\w+ etre (?:tenue?|respectee?)|deplacer|decaler|annuler|annulation (?:ou |et |de |du |d'|possible|\W)|changer|modifier|modifiable|modification|changement|prevenir|prevenez|avertir|informer|autre date|un autre (?:groupe|horaire|creneau)|(?:si|en cas de|un) (?:pb|probleme|souci)s?(?! (?:technique|informatique|de connexion|de sante|medica\w+))|difficultes? (?:nouvelles? )?(?:venai\w+|surven\w+|se present\w+)|m'en saisir|nouvelle date|nouveau rendez-?vous|pas venir|(?:pour|en cas de) (?:toute |la moindre )?difficultes?\b(?! (?:technique|informatique|de connexion))|ne (?:peut|pourra) (?:etre )?(?:deplace|reporte|modifie|change)e?s? qu[e']|(?:pour|dans) (?:toute?|une?|les) autres? (?:raisons?|motifs?|empechements?)|toute (?:demande|question|correspondance)(?! (?:de (?!report|date|rendez|changement)|d'(?!autre)|sur|relative|concernant|portant))(?= [^.;]{0,30}\b(?:a|etre) (?:adress|envoy|transm|pos)))\b/
/** Only of the date, where staying away is another matter. */
const another =
  /\b(?:empech\w*|contretemps|impossibilite|indisponib\w*|report(?:er|s|e)?\b|ne (?:pouvez|pourriez|peux)|ne pas pouvoir|ne (?:vous )?convien\w+|ne pouvai\w+ etre (?:tenue?|respectee?)|deplacer|decaler|changer de (?:date|jour)|(?:modifi\w+|chang\w+)|autre (?:date|jour)|pour (?:une |toute )?autre (?:session|seance|journee)|nouvelle date|nouveau rendez-?vous|pas venir|ne (?:peut|pourra) (?:etre )?(?:deplace|reporte|modifie|change)e?s? qu[e']|demande de cette nature|decalee?s?|un autre (?:groupe|horaire|creneau)|pas disponible|(?:si|en cas de|un) (?:pb|probleme|souci)s?(?! (?:technique|informatique|de connexion|de sante|medica\w+))|difficultes? (?:nouvelles? )?(?:venai\w+|surven\w+|se present\w+)|m'en saisir|(?:pour|dans) (?:toute?|une?|les) autres? (?:raisons?|motifs?|empechements?))\b/

/** What has been asked already, and hours of the reader's own that change. */
const ofElse =
  /\bvous (?:avez bien voulu|m'avez|nous avez|aviez)\b|\b(?:par|dans|suite a) (?:votre )?(?:lettre|courrier|courriel|message|demande)s? (?:du|recue?|parvenue?)\b|\bsi (?:vos|votre) (?:horaires?|situation|adresse|emploi|numero|telephone|planning)\b[^.;,]{0,40}\bchang\w+/
/** What changes in the reader's life is no other date. */
const ownChange =
  /\bchang\w* (?:d'|de )(?:adresse|domicile|nom|situation|employeur|emploi|logement|numero|telephone|coordonnees|etat civil|passeport|titre|regime|e-?mail)\b/g
/** An absence of which one speaks in time is a date to be moved. */
const told =
  /\babsences?\b[^.;]{0,60}\b(?:signal|annonc|declar)\w*\b[^.;]{0,60}\b(?:avant|a l'avance|au prealable)\b/

/** In a sentence of its own behind it: "Vous devez dire pourquoi." */
const toBeShown =
  /^\W*(?:et )?(?:vous (?:devez|devrez)|il faut|pensez a|n'oubliez pas de|merci de|veuillez)\b(?: (?:aussi|nous))?[^.;]{0,35}\b(?:pourquoi|(?:l[ea]|cela) (?:prouv|justifi)\w+|la raison|le motif)\b[^.;]{0,25}\.?\s*$/

/** Too long for a heading: "Vous ne pouvez pas venir ?" is one, and the sentence behind it says what to do. */
const longestHeading = 60

const ways = {
  write:
    /@|\b(?:courriels?|e-?mails?|mels?|mails?|messagerie|message|(?:courrier )?electronique|ecri(?:vez|re)|par ecrit)\b/,
  call: /\b(?:telephon\w*|appel(?:er|ez)|(?<!\b(?:a|en|de) )rappel(?:er|ez)|tel\b|standard|de vive voix|joindrez)\b|(?<![\d/.-])0\d(?:[ .]?\d\d){4}/,
  post: /\b(?:par (?:simple )?lettre|lettre recommandee|courrier (?:postal|recommande|simple)|par courrier(?! elec)|(?:par (?:la )?poste|voie postale)|recommande avec)\b/,
} as const
type Way = keyof typeof ways

/** What a letter says it does not take; "si vous ne pouvez pas venir, appelez" says no to something else. */
const notByCall = new RegExp(
  [
    String.raw`(?<!\b(?:si|s'ils?|lorsqu\w*|quand)\b[^.,;:?!]{0,60})(?<!\bconvien\w{1,3} )\b(?:aucune?|pas(?! (?:venir|vous|etre|assister|honorer|y)\b)|jamais)\b[^.,;:?!]{0,60}\b(?:par telephone|telephoni(?:que\w*|er)|au telephone|appel(?:er|s)?)\b`,
    String.raw`\b(?:ni|non|sans|inutile d[e']) ?(?:de )?(?:nous |ni )?(?:par telephone|telephoni(?:que\w*|er)|au telephone|appel(?:er|s)?)\b`,
    String.raw`\b(?:standard|secretariat)\b[^.;]{0,40}\bn(?:e |')(?:(?:est|a) pas (?:habilite|autorise|competent|qualite|en mesure)\w* (?:a|pour|de|d')|(?:pren|accept|trait|enregistr|gere|modifi|deplac|chang|note)\w* (?:pas|aucune?|plus|ni)|(?:peut|pourra|saurait) (?:pas |ni |en aucun cas )?(?:pren|accept|trait|enregistr|ger|modifi|deplac|chang))`,
  ].join('|'),
  'g',
)

const serious =
  /\b(?:motif|raison|empechement|cas|cause|circonstances?|contrainte)s? (?:tres |vraiment |exceptionnellement |d'une particuliere )*(?:graves?|serieu\w+|legitimes?|imperieu\w+|exceptionnel\w*|de force majeure|majeure?|valables?|reelle?)|\bforce majeure\b/
const proof =
  /\bprouvee?s?\b|\btoute piece\b|\bjustificati\w+|\b(?:dument )?justifiee?s?\b|\bpiece (?:justificative|qui)|\bpreuve\b|\bcertificat (?:medical|du medecin)|\battestation de (?:l'|votre )?employeur|\bjustifi(?:er|ant|ez)\b/

/** Only to say why. */
const why =
  /\b(?:dument )?motivee?s?\b|\ben (?:nous )?(?:indiqu|precis|dis|expliqu|donn|expos|mentionn)\w*ant\b[^.;]{0,25}\b(?:motifs?|raisons?|cause|pourquoi)\b|\b(?:devez|faut|merci de|pensez a) (?:nous )?(?:dire|indiquer|preciser|expliquer)\b[^.;]{0,20}\b(?:motif|raison|cause|pourquoi)\b|\b(?:indiquez|precisez|dites|expliquez|exposez|mentionnez)\b[^.;]{0,20}\b(?:motif|raison|cause|pourquoi)\b/

type Asked = { words: string; span: Span }

/** Whether a sentence is about another date, by itself or by the heading above it. */
export const isAboutMoving = (passage: Passage, { start }: Span): boolean =>
  sentencesOf(passage).some(({ span }) => span.start === start)

/** The sentences about another date; what stands under a heading of them counts too. */
const sentencesOf = oncePerLetter((passage): Asked[] => {
  const all = passage.sentences.map((span) => {
    const words = onOneLine(passage, span)
    return { span, words, isAnother: another.test(words.replace(ownChange, ' ')) }
  })
  return all.filter(({ words, isAnother }, index) => {
    const above = all[index - 1]
    const isHeading = above !== undefined && above.words.length <= longestHeading
    const headed = isHeading && !/\d{2}[ .]\d{2}|@/.test(above.words) && above.isAnother
    if (told.test(words)) return true
    const isBehind = all.slice(Math.max(0, index - 5), index).some((one) => one.isAnother)
    if (isBehind && toBeShown.test(words)) return true
    return (isAnother || headed) && !ofElse.test(words) && failing(words) < 4
  })
})

/** @returns what the letter says of it; nothing where it leaves the way, or the reason, to the reader. */
export function movingIn(passage: Passage): Pick<Reschedule, 'by' | 'online' | 'reason'> & Terms {
  const sentences = sentencesOf(passage)
  const by = wayIn(sentences.map(({ words }) => words))
  const isSerious = sentences.find(({ words }) => serious.test(words))
  const isProven = sentences.find(({ words }) => proof.test(words))
  const isWhy = sentences.find(({ words }) => why.test(words))
  const said = isSerious ?? isProven ?? isWhy
  const online = sentences.some(({ words }) => namesWay(words)) ? null : movedOnline(passage, sentences)
  const way = online ? { by: 'online' as const, online } : by ? { by } : {}
  const terms = { ...way, ...termsOfMoving(passage, sentences, said) }
  if (!said) return terms
  const kind = isSerious ? (isProven ? 'serious-with-proof' : 'serious') : isProven ? 'proof' : 'why'
  return { ...terms, reason: found(passage, trimmed(passage, said.span, /[\s•·*]/), kind) }
}

const namesWay = (words: string): boolean => Object.values(ways).some((way) => way.test(words))

/** Null also where it says no to calls and then names nothing but a call. */
function wayIn(sentences: readonly string[]): Way | null {
  const taken = sentences.map((words) => words.replace(notByCall, ' '))
  const isDenied = taken.some((words, index) => words !== sentences[index])
  const named = taken.flatMap((words) => {
    const isPost = ways.post.test(words)
    const found: Way[] = isPost ? ['post'] : ways.write.test(words) ? ['write'] : []
    return ways.call.test(words) ? [...found, 'call' as const] : found
  })
  const [way, ...others] = new Set(named)
  if (isDenied && (way !== 'call' || others.length > 0)) return named.includes('post') ? 'post' : 'write'
  return way && others.length === 0 && !isDenied ? way : null
}
