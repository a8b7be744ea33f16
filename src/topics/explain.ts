/** Explain: every topic in speaking order says what it can about the letter. */
import type { Letter } from '../letters/letter.ts'
import type { Statement, TopicId } from './topic.ts'
import { sections } from './topics.ts'
import { maySpeak } from './trust.ts'

/**
 * The whole letter explained, each sentence with what it stands on.
 * `now` is the moment of reading: distances and passed dates depend on it. Topics in `said` were spoken of just before.
 */
export function explain(letter: Letter, now: Date, said: readonly TopicId[] = []): Statement[] {
  return sections.flatMap(({ heading, topics }) => {
    const statements = topics
      .filter(({ id }) => maySpeak(letter.kind, id) && !said.includes(id))
      .flatMap((topic) => topic.about(letter, now))
      .filter(({ onlyWhenAsked }) => !onlyWhenAsked)
    const [first] = statements
    if (!heading || !first) return statements
    return [
      { role: 'line', say: heading, with: {}, because: first.because },
      ...statements.map((statement): Statement => ({ ...statement, role: 'item' })),
    ]
  })
}
