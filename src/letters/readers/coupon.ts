/** Parts of a page to cut off and send back or hand in: what stands there repeats the letter, or waits to be filled in. */
import { oncePerLetter } from '../once.ts'
import type { Passage, Span } from '../passage.ts'
import { textOf } from '../passage.ts'

/** Longer lines are sentences that speak of such a part. */
const longest = 110

const part = 'partie|talon|coupon|volet|bulletin|bordereau|souche|etiquette|accuse de reception'
const heading = new RegExp(
  `^\\W*(?:(?:talon|coupon|souche)\\b|(?:${part})s?[ -](?:reponse|reserve|destine|a (?!(?:conserv|gard)\\w*)|de (?:confirmation|reponse|retour|presence))|(?:a |ligne (?:de|a) )?(?:decoup|detach|coup)(?:er|age|ez)\\b)|\\ba (?:decouper|detacher)\\W|\\bcouper ici\\b`,
)

/** Each from its heading to the end of its page. */
const couponsIn = oncePerLetter((passage): Span[] =>
  passage.lines
    .filter((line) => line.end - line.start <= longest && heading.test(`${textOf(passage, line)} `))
    .map((line) => {
      const last = passage.lines.findLast((other) => other.page === line.page && other.file === line.file)
      return { start: line.start, end: last?.end ?? line.end }
    }),
)

export const isInCoupon = (passage: Passage, { start }: Pick<Span, 'start'>): boolean =>
  couponsIn(passage).some((coupon) => start >= coupon.start && start < coupon.end)
