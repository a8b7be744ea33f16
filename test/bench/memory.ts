/** Memory of a process and all that it started, as the kernel counts it. */
import { readdirSync, readFileSync } from 'node:fs'

/**
 * @returns megabytes: `resident` is the sum of VmRSS (pages that processes share are counted in each), `own` the sum of
 * Pss (shared pages are divided among those who share them)
 */
export function memoryOfTree(root: number): { resident: number; own: number } {
  const family = [root]
  const parents = processes()
  for (const parent of family) {
    for (const [child, its] of parents) if (its === parent) family.push(child)
  }
  const sum = (file: string, field: string) =>
    Math.round(family.reduce((total, pid) => total + kilobytes(pid, file, field), 0) / 1024)
  return { resident: sum('status', 'VmRSS'), own: sum('smaps_rollup', 'Pss') }
}

/** Every process with its parent. */
function processes(): [number, number][] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), field(read(`/proc/${name}/status`), 'PPid')])
}

const kilobytes = (pid: number, file: string, name: string) => field(read(`/proc/${pid}/${file}`), name)

function field(text: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0)
}

/** A process may end while it is looked at. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
