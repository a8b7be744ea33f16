/** LetterText: what reading gives and extraction takes. Types only. */

/** In fractions of the page's width and height, origin at the top left. */
export type Box = { x: number; y: number; width: number; height: number }

/** `certainty` is between 0 and 1; a text layer and an e-mail are 1. */
export type Word = { text: string; certainty: number; box: Box | null }

/**
 * One line as a person sees it, in reading order. `certainty` is that of its least certain word that matters; `apart` where
 * an empty line stands above it in a typed text.
 */
export type Line = { text: string; certainty: number; box: Box | null; words: Word[]; apart?: true }

export type Source = 'text-layer' | 'ocr' | 'e-mail'

/** `number` counts from 1 within the file. */
export type Page = { file: string; number: number; source: Source; lines: Line[] }

/** The text of one file (a PDF, a photo, a mail's body). */
export type LetterText = { source: Source; pages: Page[] }
