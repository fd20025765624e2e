import { readFileSync } from 'node:fs'

/** How often the parent is looked at, in milliseconds. */
const LOOK_MS = 250

/**
 * Ends the site when the npm that started it is ended, which does not always pass a signal on. Started
 * without npm, by systemd or a shell, it stays.
 */
export function endWithParent(end: () => void): void {
  if (!process.env.npm_lifecycle_event) return
  const parents = ancestors()
  if (parents.length === 0) return
  setInterval(() => {
    if (!parents.every(isRunning)) end()
  }, LOOK_MS).unref()
}

/** The process of npm and the shell between it and this one; none where the system does not tell. */
function ancestors(): readonly number[] {
  const found: number[] = []
  for (let pid = process.ppid; pid > 1 && found.length < 3; pid = parentOf(pid)) {
    const command = commandOf(pid)
    if (/^(?:\S*\/)?(?:sh|dash|bash)\b/.test(command)) found.push(pid)
    else return /\bnpm\b/.test(command) ? [...found, pid] : []
  }
  return []
}

function parentOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return 0
  }
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
