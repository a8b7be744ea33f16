/** Looks once more, from very close, at hours of the night: a 9 whose ring is thin comes out as a 2. */
import { unsure } from './doubt.ts'
import type { PlacedWord } from './placed.ts'
import type { Raster } from './raster.ts'
import { stripsOf, withRim } from './strips.ts'

/** What letters hardly ever name, and lengths do: "2h00". */
const ofNight = /^[0-5]\s?([hH:]\s?\d{0,2})$/
const ofDay = /^(?:[6-9]|1\d|2[0-3])\s?([hH:]\s?\d{0,2})$/

/** Each word alone, so much larger. */
const scale = 2
/** White around it, in heights of the word. */
const rim = 0.3

/**
 * @param words what was read on the page.
 * @param read the engine, for words one below the other.
 * @returns the words; an hour of the night that is one of the day from closer by is that, and not sure.
 */
export async function withOddHours(
  page: Raster,
  words: readonly PlacedWord[],
  read: (picture: Raster) => Promise<PlacedWord[]>,
): Promise<PlacedWord[]> {
  const odd = words.filter(({ text }) => ofNight.test(text))
  if (odd.length === 0) return [...words]
  const areas = odd.map((word) => withRim(word, rim * (word.bottom - word.top), page))
  const { picture, onPage } = await stripsOf(page, areas, scale)
  const again = onPage(await read(picture))
  return words.map((word) => {
    const at = odd.indexOf(word)
    if (at < 0) return word
    const { left, top, right, bottom } = areas[at] ?? word
    const said = again
      .filter((one) => one.left >= left && one.right <= right && one.top >= top && one.bottom <= bottom)
      .map(({ text }) => text)
      .join('')
    const [, minutes] = ofNight.exec(word.text) ?? []
    const isHour = ofDay.exec(said)?.[1]?.toLowerCase() === minutes?.toLowerCase()
    return isHour ? unsure({ ...word, text: said }) : word
  })
}
