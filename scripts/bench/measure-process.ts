import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

export type ProcessFigures = {
  readonly wallSeconds: number
  /** User and system time of the program and all that it started and waited for. */
  readonly cpuSeconds: number
  /** Largest sum of resident memory over the program and all its descendants, sampled every 100 ms. */
  readonly peakMemoryMiB: number
  readonly exitCode: number | null
}

const TICKS_PER_SECOND = 100
const KIB_PER_MIB = 1024

/** Runs a program and measures it from outside, through Linux's /proc. */
export function measureProcess(
  command: string,
  args: readonly string[],
  options: {
    readonly cwd: string
    readonly env?: NodeJS.ProcessEnv
    readonly quiet?: boolean
    /** Is given what it prints, which then goes nowhere else. */
    readonly onOutput?: (text: string) => void
  },
): Promise<ProcessFigures> {
  const start = performance.now()
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    stdio: options.onOutput ? ['ignore', 'pipe', 'inherit'] : options.quiet ? 'ignore' : 'inherit',
  })
  child.stdout?.on('data', (chunk) => options.onOutput?.(String(chunk)))
  let peakKiB = 0
  let cpuTicks = 0
  const sample = () => {
    if (child.pid === undefined) return
    const tree = processTree(child.pid)
    peakKiB = Math.max(
      peakKiB,
      tree.reduce((sum, { rssKiB }) => sum + rssKiB, 0),
    )
    cpuTicks = Math.max(
      cpuTicks,
      tree.reduce((sum, { ticks }) => sum + ticks, 0),
    )
  }
  const timer = setInterval(sample, 100)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exitCode) => {
      clearInterval(timer)
      resolve({
        wallSeconds: (performance.now() - start) / 1000,
        cpuSeconds: cpuTicks / TICKS_PER_SECOND,
        peakMemoryMiB: peakKiB / KIB_PER_MIB,
        exitCode,
      })
    })
  })
}

type Sample = {
  readonly pid: number
  readonly parent: number
  readonly ticks: number
  readonly rssKiB: number
}

function processTree(root: number): readonly Sample[] {
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
