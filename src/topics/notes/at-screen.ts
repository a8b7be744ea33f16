/** How to be there at a screen. */
import { mayBeOnline } from '../lookup.ts'
import { counted, noted, topic } from '../note-words.ts'
import type { Topic } from '../topic.ts'

export const atScreen: Topic = topic('where', (letter) =>
  mayBeOnline(letter)
    ? [
        ...counted(letter, 'online-link', 'days'),
        ...noted(letter, 'online-check'),
        ...noted(letter, 'online-camera'),
        ...noted(letter, 'online-id'),
        ...noted(letter, 'online-help'),
      ]
    : [],
)
