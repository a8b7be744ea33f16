/** Missing parts: the attachment that was not forwarded, and what a letter of this kind should say and does not. */
import { lead, line, whenAsked } from './statement.ts'
import type { Topic, Value } from './topic.ts'

export const letterMissingPart: Topic = {
  id: 'letter-missing-part',
  about(letter) {
    const attachment = letter.warnings.some(({ code }) => code === 'attachment-missing')
    const [first] = letter.missing
    if (!first)
      return attachment
        ? [line('missing:attachment', {}, { missing: 'attachment' })]
        : whenAsked([lead('missing:nothing', {}, { fact: 'convoc' })])
    const fields = letter.missing
      .filter((field) => field !== 'attachment')
      .map((field): Value => ({ key: `missing:field.${field}` }))
    return [
      ...(attachment ? [line('missing:attachment', {}, { missing: 'attachment' })] : []),
      ...(fields.length > 0
        ? whenAsked([lead('missing:fields', { fields: { list: fields } }, { missing: first })])
        : []),
    ]
  },
}
