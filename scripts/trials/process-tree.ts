import { readdirSync, readFileSync } from 'node:fs'

/** A process at one moment. */
export type Sample = {
  readonly pid: number
  readonly parent: number
  readonly ticks: number
  readonly rssKiB: number
}

/** A process and all that it has started, and they, as Linux's /proc tells it. */
export function processTree(root: number): readonly Sample[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readSample(Number(name)) ?? [])
  const found = new Set([root])
  // A child's number is nearly always above its parent's; a second look catches the others.
  for (let pass = 0; pass < 2; pass += 1) {
    for (const { pid, parent } of all) if (found.has(parent)) found.add(pid)
  }
  return all.filter(({ pid }) => found.has(pid))
}

/** Whether a process goes on; one that has ended, and that nobody has asked about yet, does not. */
export function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

/** Fields of proc(5) `stat`: 14–17 are user and system time, own and of reaped children. */
function readSample(pid: number): Sample | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0)
    const rss = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return { pid, parent: Number(fields[1]), ticks, rssKiB: Number(rss?.[1] ?? 0) }
  } catch {
    return undefined
  }
}
