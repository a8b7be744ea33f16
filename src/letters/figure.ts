/** Figure: how many of what a letter says. Types and vocabulary only. */
import type { Found } from './letter.ts'

/** Hours in all and hours a week of a course, square metres, kilos, bags, euros, the office's own time to answer, and things that are counted. */
export type FigureOf =
  | 'hours'
  | 'week'
  | 'area'
  | 'luggage'
  | 'bags'
  | 'money'
  | 'wait'
  | 'days'
  | 'tests'
  | 'questions'
  | 'photos'

/** `said` quotes the sentence; its value is null where the letter says that the figure is still to come. */
export type Figure = {
  of: FigureOf
  said: Found<number | null>
  /** "8 à 10 jours". */
  to?: number
  /** What is said of it: the least that is wanted, the most that there is or what was found, where luggage goes, who gets money, the unit of a wait. */
  as?: 'least' | 'most' | 'found' | 'hold' | 'cabin' | 'get' | 'pay' | 'later' | 'day' | 'week' | 'month'
  /** What is waited for, where its own words tell. */
  wait?: 'result' | 'opinion' | 'decision'
  /** For each person. */
  each?: true
}
