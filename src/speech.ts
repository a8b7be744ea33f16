/** Speech: loads all that a conversation says and understands, for the service and for the commands. */
import type { Speech } from './conversation/tools.ts'
import { loadLocale, loadRequestTexts } from './locales.ts'
import { createRequests } from './request/request.ts'
import { createLetterNames } from './topics/called.ts'
import { createGlossary } from './topics/glossary/glossary.ts'
import { createWordsAsked } from './topics/glossary/word-asked.ts'
import { createMatcher } from './topics/match.ts'
import { createPeople } from './topics/member-meant.ts'
import { createPlainWords } from './topics/plain-words.ts'
import { createWanted } from './topics/wanted.ts'
import { createWording } from './wording/wording.ts'

/** Throws where a locale file is missing or not of its form. */
export async function loadSpeech(retentionDays: number): Promise<Speech> {
  const [locale, requestTexts] = await Promise.all([loadLocale(), loadRequestTexts()])
  const wanted = createWanted(locale.wanted)
  const glossary = createGlossary(locale.glossary)
  return {
    wording: createWording(locale, retentionDays),
    general: locale.general,
    mentions: locale.mentions,
    people: createPeople(locale.people),
    asking: locale.asking,
    plain: createPlainWords(locale.plain),
    sides: locale.sides,
    glossary,
    wordsAsked: createWordsAsked(glossary),
    matcher: createMatcher(locale, wanted),
    names: createLetterNames(locale.letters),
    wanted,
    requests: createRequests(requestTexts),
    retentionDays,
    reminds: false,
  }
}
