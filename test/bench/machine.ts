/** What the figures were measured on. */
import { cpus, loadavg, release, totalmem } from 'node:os'

export function machine(): string {
  const processors = cpus()
  return [
    `CPU     ${processors[0]?.model.trim()}, ${processors.length} cores`,
    `Memory  ${(totalmem() / 2 ** 30).toFixed(1)} GB`,
    `System  Linux ${release()}, Node ${process.version}`,
    `Load    ${loadavg()[0]?.toFixed(1)} before the start (figures mean little when something else runs)`,
  ].join('\n')
}
