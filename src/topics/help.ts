/** Help: what somebody needs tonight, whatever their letter says. */
import type { Statement } from './topic.ts'

export const isHelp = ({ because }: Statement): boolean => 'fact' in because && because.fact === 'help-115'
