/** How much work a page is worth, counted in this process's own work: a busy machine is no fault of the page. */

/** Milliseconds of work that are left. */
export type Patience = { left(): number }

/** @param work milliseconds of one processor, whatever else the machine has to do. */
export function startPatience(work: number): Patience {
  const start = process.cpuUsage()
  return {
    left() {
      const { user, system } = process.cpuUsage(start)
      return work - (user + system) / 1000
    },
  }
}
