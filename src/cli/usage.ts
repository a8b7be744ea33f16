/** How the command line is used. */
import { reasons } from '../topics/understanding/words.ts'

export const usage = `Usage: npm run -s convoc -- <command>

  serve                      take letters in by e-mail and Telegram until stopped
                             (settings: .env.example)
  read FILE…                 explain a letter: PDF, photos, e-mail, text; - reads standard input
       [--json] [--now DATE]
  ask "QUESTION"             answer a question, about a letter or in general
       [--letter FILE…] [--json] [--now DATE]
  chat [FILE…]               talk about a letter here in the terminal
  reschedule FILE…           write the French message that asks for another date
       [--json] [--now DATE] [--reason REASON], one of
       ${reasons.join(' ')}
  send FILE                  mail a letter to the Convoc that runs here, to try it
  facts                      list the facts that answers stand on, and how old they are
  health                     say whether the Convoc of these settings is running

Exit codes: 0 answered, 1 a fault of ours, 2 wrong usage, 3 nothing could be read.`
