/** The test run: five projects, all under a hostile clock zone and locale so that nothing passes by luck. */
import { defineConfig } from 'vitest/config'

process.env['TZ'] = 'Pacific/Kiritimati'
process.env['LANG'] = 'tr_TR.UTF-8'
process.env['LC_ALL'] = 'tr_TR.UTF-8'

const slow = { testTimeout: 120_000, hookTimeout: 60_000 }

function project(name: string, include: string[], more: object = {}) {
  return { test: { name, include, ...more } }
}

export default defineConfig({
  test: {
    // Left to itself, it leaves one core idle.
    maxWorkers: '100%',
    projects: [
      project(
        'core',
        ['test/{letters,topics,wording,calendar,request,conversation,dialogues,config}/**/*.test.ts'],
        // The parts under test keep nothing from file to file, and loading them again for each takes as long as the tests.
        { testTimeout: 20_000, isolate: false },
      ),
      project('corpus', ['test/corpus/**/*.test.ts'], slow),
      project('ocr', ['test/reading/**/*.test.ts'], slow),
      project('storage', ['test/{storage,inbox}/**/*.test.ts'], slow),
      project('e2e', ['test/{channels,e2e}/**/*.test.ts'], slow),
    ],
  },
})
