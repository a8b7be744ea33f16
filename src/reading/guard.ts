/** A thread beside the one that reads: it ends the process when the service is gone, whatever a file does to the other. */
import { Worker } from 'node:worker_threads'

/** JavaScript as text: a file of ours would bring the stripping of types with it, and twice the memory. */
const watch = `
  const { workerData } = require('node:worker_threads')
  setInterval(() => {
    if (process.ppid !== workerData) process.kill(process.pid, 'SIGKILL')
  }, 1000)
`

/** Watches from now on: a process that loses its parent is given another. */
export function startGuard(): void {
  const limits = { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1 }
  new Worker(watch, { eval: true, workerData: process.ppid, resourceLimits: limits })
}
