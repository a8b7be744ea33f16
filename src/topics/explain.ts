/** Explain: every topic in speaking order says what it can about the letter. */
import type { Letter } from '../letters/letter.ts'
import type { Statement } from './topic.ts'
import { sections } from './topics.ts'
import { maySpeak } from './trust.ts'

/**
 * The whole letter explained, each sentence with what it stands on.
 * `now` is the moment of reading: distances and passed dates depend on it.
 */
export function explain(letter: Letter, now: Date): Statement[] {
  return sections.flatMap(({ heading, topics }) => {
    const said = topics
      .filter(({ id }) => maySpeak(letter.kind, id))
      .flatMap((topic) => topic.about(letter, now))
      .filter(({ onlyWhenAsked }) => !onlyWhenAsked)
    const [first] = said
    if (!heading || !first) return said
    return [
      { role: 'line', say: heading, with: {}, because: first.because },
      ...said.map((statement): Statement => ({ ...statement, role: 'item' })),
    ]
  })
}
