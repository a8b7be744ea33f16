/** What a letter tells somebody who is pregnant, or may be, about the chest x-ray. */
import type { Found } from '../letter.ts'
import { found, onOneLine, type Passage, type Span, textOf, trimmed } from '../passage.ts'
import type { Pregnancy } from '../xray.ts'

const pregnant =
  /\b(?:enceintes?|grossesses?|attend(?:ez|iez|ent|aient|e|ait|ant|re)? (?:un|votre|leur|son) (?:enfant|bebe)|carnet de maternite)\b/
const xray =
  /\b(?:radio(?:s|graphi\w*|logi\w*)?|cliches?|rayons(?: x)?|imagerie|(?:cet|l'|d') ?examen(?:s|(?= radio))?|cet examen)\b/
const negated = String.raw`\b(?:ne|n'\w+|n)\b[^.;:]{0,30}\b(?:pas|jamais|point|aucune?)\b`
const made = String.raw`(?:radio(?:s|graphi\w*|logi\w*)?|cliches?|rayons|imagerie|(?:cet|l') ?examen)\b`

/** It is left to nobody: not done, forbidden, kept away from. */
const no = new RegExp(
  [
    String.raw`\b(?:ne|n')\s?[^.;:]{0,30}\b(?:pas|jamais|surtout pas)\b[^.;:]{0,40}\b${made}`,
    String.raw`\b${made}[^.;:]{0,25}(?:${negated})[^.;:]{0,15}\b(?:faite?|realisee?|pratiquee?|passee?|effectuee?|prise?)`,
    String.raw`\b(?:pas|aucune|jamais) (?:de |d')?${made}|\bsans radio`,
    String.raw`\b(?:abst(?:en|ien)\w*|renonc\w+|evit\w+|dispensez)\b`,
    String.raw`\b(?:contre-?indiquee?|interdite?|proscrite?|a eviter|deconseillee?|exclue?)s?\b`,
  ].join('|'),
)
/** She need not. */
const exempt = new RegExp(
  [
    String.raw`\b(?:en )(?:est|sont|sera|seront|etes|serez) (?:\w+ )?(?:dispens|exempt)\w*`,
    String.raw`\b(?:dispens|exempt)\w* (?:de |d')?(?:la |cette |cet |l'|toute )?${made}`,
    String.raw`\b(?:n'(?:avez|aurez|a|ont|aura|auront) pas a|pas (?:besoin|necessaire|tenue?s?|obligee?s?|obligatoire|concernee?s?|demandee?|requise|exigee|utile|lieu)|inutile|superflue?|sans objet)\b`,
  ].join('|'),
)
const telling =
  /\b(?:pr?even(?:ez|ir|u\w*|us)|previen\w+|signal\w+|inform\w+|avert\w+|avis(?:ez|er)|dites|dire|disent|savoir|telephon(?:ez|er|ent)|appel(?:ez|er|lent)|contact(?:ez|er|ent)|ecri(?:vez|re|vent)|parlez|declar\w+|faire part|faites part)\b/

const reminding = /\b(?:n'oubliez pas|ne (?:pas )?(?:oubli|manqu)\w+(?: pas)?|ne tardez pas)\b/g
/** Another person, another matter, or the contrary. */
const beside =
  /\b(?:accompagn\w+|report(?:er|ee?)?|autre date|deplac\w+|vaccin\w*|sur place|en ville|ailleurs|prioritaire\w*|n'etes pas enceinte|n'empeche|n'est pas une contre)\b/
/** "Ne passez pas la radio sans nous avoir prévenus": first tell. */
const withoutTelling =
  /\b(?:sans|avant de|avant d')\s?(?:nous |l'|en |le |la |vous )*(?:avoir |etre )?(?:pr?even|averti|inform|signal|dit\b|parl|l'avis|avis|accord)/

/** How many sentences before one may tell what "en" stands for. */
const before = 2

/** The first sentence that says something of it. */
export function pregnancyIn(passage: Passage): Found<Pregnancy> | null {
  for (const [index, sentence] of passage.sentences.entries()) {
    const own = onOneLine(passage, sentence).replaceAll('\t', ' : ')
    if (!pregnant.test(own)) continue
    const next = passage.sentences[index + 1]
    const goesOn = next && (asks.test(own) || refersBack.test(textOf(passage, next).trimStart()))
    const said = goesOn ? `${own} ${onOneLine(passage, next)}` : own
    const previous = passage.sentences.slice(Math.max(0, index - before), index)
    const value = meaningOf(said, previous.map((one) => textOf(passage, one)).join(' '))
    if (!value) continue
    const span: Span = goesOn ? { start: sentence.start, end: next.end } : sentence
    return found(passage, trimmed(passage, span, /[\s•·*☒☐-]/), value)
  }
  return null
}

const asks = /[?:]\s*$/
const refersBack = /^(?:dans ce cas|en ce cas|alors|le cas echeant)\b/

function meaningOf(said: string, previous: string): Pregnancy | null {
  const parts = said.replace(reminding, ' ').split(/;/)
  const at = parts.findIndex((part) => pregnant.test(part))
  const [first = '', ...later] = parts.slice(at)
  const after = later.map((part) => part.trimStart())
  const own = [first, ...after.filter((part, index) => index === 0 && refersBack.test(part))].join(' ')
  if (beside.test(own)) return null
  const isXray = xray.test(own) || /\by rendre\b|\by rendez\b/.test(own)
  const tells = telling.test(own)
  const what =
    withoutTelling.test(own) && tells
      ? 'tell'
      : exempt.test(own) && (isXray || xray.test(previous) || xray.test(said))
        ? 'exempt'
        : no.test(own) && (isXray || xray.test(previous))
          ? 'no'
          : tells
            ? 'tell'
            : null
  if (what === null) return null
  const rest = [own, ...after].join(' ')
  return { xray: what, maybe: maybe.test(own), ...whom(rest), bring: paper(rest) }
}

const maybe =
  /\b(?:ou (?:si )?(?:vous )?(?:pens|croy|suppos|soupconn)\w+|pens(?:ez|iez|ant) (?:l'|etre)|peut-etre|possible|supposee?|suspect\w*|susceptible|eventuelle|probable|doute|pourr\w+ (?:l'|etre))/

function whom(words: string): Pick<Pregnancy, 'tell' | 'by'> {
  const verb = telling.exec(words)
  if (!verb) return { tell: null, by: null }
  const heard = words.slice(verb.index, verb.index + 70)
  const around = words.slice(Math.max(0, verb.index - 60))
  const by = /\b(?:telephon|appel)\w*/.test(heard)
    ? 'call'
    : /\b(?:ecri\w+|courriel|mail|mel)\b/.test(heard)
      ? 'write'
      : null
  if (/\b(?:arrivee|accueil|infirmiere?|le jour meme)\b/.test(heard)) return { tell: 'arrival', by: null }
  if (/-nous\b|\bnous (?:en |le |l')?(?:avert|pr?even|inform|signal)/.test(around))
    return { tell: 'office', by }
  if (/\b(?:au|le|a notre|notre|du) (?:medecin|docteur)\b/.test(around)) return { tell: 'doctor', by: null }
  const centre = /\b(?:cabinet|centre|radiologue|manipulat\w+|clinique|hopital|service d'imagerie)\b/
  return centre.test(around) ? { tell: 'centre', by } : { tell: 'office', by }
}

function paper(words: string): Pregnancy['bring'] {
  if (/\b(?:certificat|attestation|justificatif|preuve)\b[^.;]{0,12}\bgrossesse\b/.test(words))
    return 'pregnancy-certificate'
  return /\bcarnet de (?:maternite|grossesse)\b/.test(words) ? 'maternity-record' : null
}
