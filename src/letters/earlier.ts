/** What an office's earlier mail says still holds where its newer one is silent. */
import type { Appointment, Letter } from './letter.ts'
import type { NoteId } from './note.ts'
import { type Passage, textOf } from './passage.ts'
import { onlyIf } from './readers/calling-off.ts'

/** "Mêmes documents", "apportez aussi": the newer list does not stand alone. */
const goesOn =
  /\b(?:memes? (?:documents?|pieces?|papiers?|justificatifs?|choses?|liste)|(?:apport|pren|ajout|pens|oubli|muni)\w*(?: \w+)? (?:aussi|egalement|en plus|en outre)|(?:documents?|papiers?|pieces?|liste) (?:deja )?(?:demande|indique|cite|mentionne)\w*)\b/
/** The place is another one, though it is not said which. */
const movesPlace =
  /\b(?:autre|nouvelle|nouveau|changement d['e]) ?(?:adresse|lieu|salle|site|centre)\b|\b(?:adresse|lieu) [^.;\n]{0,30}\b(?:chang|communiqu|precis)/
const sameHour = /\bmeme (?:heure|horaire)/
/** Speaks of a change without another day: the earlier one is not sure any more. */
const changes =
  /\b(?:annul|report(?:e|er|ons|ee)\b|deplac|decal|reprogramm|modifi|indisponib|impossible|autre (?:date|jour|rendez)|nouvelle (?:date|convocation))/
const change = "(?:l[ea] |l')?(?:modifier|annuler|reporter|deplacer|decaler|demander)"
/** What the reader may do about it is no news; why the office writes is: "nous vous écrivons pour annuler". */
const byReader = new RegExp(
  [
    String.raw`\bvous (?:pouvez|pourrez|souhaitez|avez la possibilite d[e'])\s?(?:[\w']+ ){0,2}?${change}`,
    String.raw`(?<!\b(?:nous vous|je vous|(?:nous )?(?:devons|sommes|avons)|messages?|courriels?|mails?)\b[^.;,]{0,30})\b(?:pour|afin d[e'])\s?${change}`,
    String.raw`\btou(?:te?|s|tes) (?:les )?(?:report|modif|annul|demande|changement)`,
  ]
    .map((words) => `${words}(?:,? (?:ou |et )?(?:d')?${change})*[^.;:,]*`)
    .join('|'),
  'g',
)
/** What of a file changes, or goes on to another sheet, is not the day: "modifier votre adresse", "reporter ces numéros". */
const data =
  '(?:adresses?|photos?|numeros?|coordonnees|telephone|courriel|e-?mail|mot de passe|codes?|identifiants?|situation)'
const ofFile = new RegExp(
  [
    String.raw`\b(?:modifi|chang|report|deplac|annul)\w* (?:(?:le|la|les|ces|cette|cet|ce|vos|votre|une?|des) |l')(?:[a-z]+ )?${data}\b`,
    String.raw`\b${data} (?:[a-z]+ )?(?:a|ont|est|sont|sera|seront) (?:ete |bien )*(?:modifi|annul)\w*`,
  ].join('|'),
  'g',
)
const isNews = (words: string): boolean =>
  changes.test(words.replace(byReader, '').replace(ofFile, '')) && !onlyIf.test(words)
/** "Il n'y a pas d'autre date", "rien ne change" */
const denies =
  /\b(?:pas|aucune?|ni|sans) (?:d')?(?:autre|nouvelle|changement)|\b(?:maintenu|comme (?:prevu|convenu))/

/**
 * `newer`: read from `passage`, the mail above; `older`: what held before it. Returns what holds now: the newer mail's
 * values, and the older one's where it has none. The day it was written is the newer mail's alone.
 */
export function withEarlier(newer: Letter, passage: Passage, older: Letter): Letter {
  const known = {
    ...newer,
    office: newer.office ?? older.office,
    sender: newer.sender ?? older.sender,
    references: newer.references.length > 0 ? newer.references : older.references,
    contact: {
      email: newer.contact.email ?? older.contact.email,
      phone: newer.contact.phone ?? older.contact.phone,
    },
  }
  if (newer.kind === 'cancellation') return calledOff(known, older)
  const isWhole = newer.documents.some(({ id }) => id !== 'convocation') && !goesOn.test(passage.text)
  const rest = {
    ...(isWhole
      ? known
      : { ...further(newer, older), ...known, ...papers(newer, older), ...notes(newer, older) }),
    ...(isWhole ? {} : xrayOf(newer, older)),
    consequence: newer.consequence ?? older.consequence,
    reschedule: {
      ...older.reschedule,
      ...newer.reschedule,
      email: newer.reschedule.email ?? older.reschedule.email,
      phone: newer.reschedule.phone ?? older.reschedule.phone,
      notice: newer.reschedule.notice ?? older.reschedule.notice,
      onceOnly: newer.reschedule.onceOnly || older.reschedule.onceOnly,
    },
  }
  return newer.appointments.length > 0 ? newDay(rest, passage, older) : sameDay(rest, passage, older)
}

function calledOff(newer: Letter, older: Letter): Letter {
  return { ...newer, cancelled: newer.cancelled ?? onlyDay(older), replaces: null }
}

/** The one day of a letter, null when it has several. */
function onlyDay({ appointments }: Letter): string | null {
  const days = new Set(appointments.map(({ date }) => date.value))
  return days.size === 1 ? (appointments[0]?.date.value ?? null) : null
}

/** Another day, or the same one again. */
function newDay(newer: Letter, passage: Passage, older: Letter): Letter {
  const old = onlyDay(older)
  const [first] = newer.appointments
  const replacesDay =
    old !== null &&
    first !== undefined &&
    first.purpose === older.appointments[0]?.purpose &&
    newer.appointments.every(({ date }) => date.value !== old) &&
    old >= (newer.issuedOn?.value ?? old)
  return {
    ...newer,
    appointments: newer.appointments.map((one) => completed(one, passage, older)),
    replaces: newer.replaces ?? (replacesDay ? old : older.replaces),
  }
}

function completed(one: Appointment, passage: Passage, older: Letter): Appointment {
  const same = older.appointments.filter(({ purpose }) => purpose === one.purpose)
  const before = same.find(({ date }) => date.value === one.date.value) ?? same[0]
  if (!before) return one
  const isSameDay = before.date.value === one.date.value
  const start = one.start ?? (isSameDay || sameHour.test(passage.text) ? before.start : null)
  const meets = one.place !== null || one.atHome || one.online !== null || movesPlace.test(passage.text)
  if (meets) return { ...one, start }
  const { place, postalCode, city, timeZone, atHome, online } = before
  return { ...one, start, place, postalCode, city, timeZone, atHome, online }
}

/** No day of its own: the earlier one stands, unsure when the mail speaks of a change. */
function sameDay(newer: Letter, passage: Passage, older: Letter): Letter {
  const isDoubtful =
    !denies.test(passage.text) && passage.sentences.some((one) => isNews(textOf(passage, one)))
  const appointments = older.appointments.map((one) =>
    isDoubtful ? { ...one, date: { ...one.date, sure: false } } : one,
  )
  return {
    ...newer,
    appointments,
    replaces: older.replaces,
    cancelled: newer.cancelled ?? older.cancelled,
    deadlines: newer.deadlines.length > 0 ? newer.deadlines : older.deadlines,
  }
}

/** Whether one day of the newer mail at least is another than the earlier one's. */
const isMoved = (newer: Letter, older: Letter): boolean =>
  newer.appointments.some(({ date }) => older.appointments.every((one) => one.date.value !== date.value))

/** All that an earlier mail says, without what is bound to a day that is no more. */
function further(newer: Letter, older: Letter): Letter {
  if (!isMoved(newer, older)) return older
  const { lateness, notes, ...rest } = older
  return rest
}

/** What is said of neither a day nor an hour nor a place: it holds on another day as well. */
const ofAnyDay = new Set<NoteId>([
  'free',
  'yourself',
  'lasts',
  'no-translation',
  'keep-certificate',
  'made-up',
  'employer-lets',
  'employer-paper',
  'interpreter-none',
  'interpreter-own',
  'home-yourself',
  'home-another',
  'home-either',
  'home-rooms',
  'home-card',
  'home-checks',
  'no-money',
  'exam-with',
  'exam-certificate',
  'exam-post',
  'asylum-story',
  'old-card',
  'course-books',
  'each-day',
])

/** The newer mail's notes, and the earlier one's of other meanings. */
function notes(newer: Letter, older: Letter): Pick<Letter, 'notes'> {
  const told = newer.notes ?? []
  const still = (older.notes ?? []).filter(
    ({ id }) => told.every((one) => one.id !== id) && (!isMoved(newer, older) || ofAnyDay.has(id)),
  )
  return told.length + still.length > 0 ? { notes: [...told, ...still] } : {}
}

/** What the earlier mail says of the x-ray, unless the newer one has none made. */
function xrayOf(newer: Letter, older: Letter): Pick<Letter, 'xray'> {
  if (newer.xray?.none || !older.xray) return {}
  const { until, ...rest } = older.xray
  return { xray: { ...rest, ...(until && !isMoved(newer, older) ? { until } : {}), ...newer.xray } }
}

/** The newer list is none, names the summons alone, or says that the earlier one holds as well. */
function papers(newer: Letter, older: Letter): Pick<Letter, 'documents' | 'instructions'> {
  const has = (list: readonly { id: string }[], id: string) => list.some((one) => one.id === id)
  return {
    documents: [
      ...newer.documents,
      ...older.documents.filter(({ id }) => id === 'other' || !has(newer.documents, id)),
    ],
    instructions: [
      ...newer.instructions,
      ...older.instructions.filter(({ id }) => !has(newer.instructions, id)),
    ],
  }
}
