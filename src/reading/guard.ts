/** A thread beside the one that reads: it ends the process when the service is gone, whatever a file does to the other. */
import { workerData } from 'node:worker_threads'

/** Whoever loses its parent is given another. */
setInterval(() => {
  if (process.ppid !== workerData) process.kill(process.pid, 'SIGKILL')
}, 1_000)
