/** Reads the settings for the commands that need them, with `.env` beside us when there is one. */
import { type Config, ConfigError, readConfig } from '../config.ts'
import { complain } from './command.ts'

/** Null after having said what is wrong, every mistake at once. */
export function loadSettings(): Config | null {
  readEnvFile()
  try {
    return readConfig(process.env)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    complain('Convoc was not started. Please correct these settings (.env.example explains each):')
    for (const mistake of error.mistakes) complain(`  ${mistake}`)
    return null
  }
}

/** What the environment already says goes before the file. */
function readEnvFile(): void {
  try {
    process.loadEnvFile()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
}
