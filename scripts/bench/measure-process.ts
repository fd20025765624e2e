import { spawn } from 'node:child_process'
import { processTree } from '../trials/process-tree'

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
