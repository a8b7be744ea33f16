/** A day in a title, with the hours of several people in the lines below it: "Convocations du vendredi 11 décembre". */
import { lineAt, type Passage, textOf } from '../passage.ts'
import { type DateMention, datesIn } from './date.ts'
import { timesIn } from './time.ts'

const title =
  /^\W*(?:(?:vos|les|nos) )?(?:convocations?|rendez-?\s?vous|rdv|passages?|visites?|entretiens?|ordre de passage|horaires)\b[^.;:\d]{0,60}\b(?:du|le|pour le|au)\s?$/
/** A number, a bullet or somebody's civility. */
const row = /^\W*(?:\d{1,2}\s?[.)°/-]|[•·*▪-]|(?:m\.|mr|mme|mlle|monsieur|madame|enfant|votre|vous)\b)/
/** How far below the title its rows may stand, and how many they are at least. */
const farthest = 9
const fewest = 2

/** Whether this day is the one of the rows below. */
export function headsRows(passage: Passage, date: DateMention): boolean {
  const line = lineAt(passage, date.start)
  if (date.weekday === null || !title.test(passage.text.slice(line.start, date.start))) return false
  const at = passage.lines.indexOf(line)
  const below = passage.lines.slice(at + 1, at + 1 + farthest)
  const another = below.findIndex((one) =>
    datesIn(passage).some(({ start, weekday }) => weekday !== null && start >= one.start && start < one.end),
  )
  const own = another < 0 ? below : below.slice(0, another)
  const held = own.filter(
    (one) =>
      row.test(textOf(passage, one)) &&
      timesIn(passage).some(({ start }) => start >= one.start && start < one.end),
  )
  return held.length >= fewest
}
