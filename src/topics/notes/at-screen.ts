/** How to be there at a screen. */

import type { Letter } from '../../letters/letter.ts'
import { isAtScreen, mayBeOnline } from '../lookup.ts'
import { counted, inCases, noted, topic } from '../note-words.ts'
import type { Topic } from '../topic.ts'

export const atScreen: Topic = topic('where', (letter) =>
  mayBeOnline(letter)
    ? [
        ...counted(letter, 'online-link', 'days'),
        ...atHome(letter),
        ...noted(letter, 'online-check'),
        ...noted(letter, 'online-camera'),
        ...noted(letter, 'online-id'),
        ...noted(letter, 'online-stay'),
        ...noted(letter, 'online-help'),
      ]
    : [],
)

/** Only where no day has a place. */
const atHome = (letter: Letter) => (isAtScreen(letter) ? inCases(letter, 'online-home') : [])
