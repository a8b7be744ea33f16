/** The words that the channels themselves say, read from the locale's `channels.json`. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { localeFolder } from './locales.ts'

const words = z.string().min(1)

const shape = z.strictObject({
  telegram: z.strictObject({
    about: words,
    privateOnly: words,
    commands: z.record(z.string(), z.strictObject({ description: words, ask: words })),
  }),
  terminal: z.strictObject({
    welcome: words,
    working: words,
    choose: words,
    saved: words,
    notSaved: words,
    noSuchFile: words,
    notTaken: words,
  }),
})

export type ChannelTexts = z.infer<typeof shape>

/** Throws where a text is missing: a channel without its words must not start. */
export async function loadChannelTexts(): Promise<ChannelTexts> {
  return shape.parse(JSON.parse(await readFile(join(localeFolder, 'channels.json'), 'utf8')))
}
