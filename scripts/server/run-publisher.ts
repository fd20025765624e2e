import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { PublishReason } from './keep-schedule'

/** How a publisher ended: `told` when somebody told it to end, which means the site. */
export type PublisherEnd = 'published' | 'failed' | 'told'

export type PublisherOptions = {
  readonly root: string
  /** `due` unless something else is said. */
  readonly reason?: PublishReason
  /** Ends it with the site. */
  readonly signal: AbortSignal
  /** Is given what it prints, line by line. */
  readonly onLine: (line: string, level: 'info' | 'error') => void
}

/** What a process gives that ended because of SIGTERM or SIGINT. */
const TOLD = [143, 130]

/** Runs `npm run publish` in a process of its own, whose memory goes with it. */
export function runPublisher({
  root,
  reason,
  signal,
  onLine,
}: PublisherOptions): Promise<PublisherEnd> {
  return new Promise((resolve) => {
    const program = ['scripts/program.mjs', 'scripts/publish.ts', '--by-itself']
    if (reason === 'disputes') program.push('--disputes')
    const stdio = ['ignore', 'pipe', 'pipe'] as const
    const child = spawn(process.execPath, program, { cwd: root, stdio: [...stdio], signal })
    takeLines(child.stdout, (line) => onLine(line, 'info'))
    takeLines(child.stderr, (line) => onLine(line, 'error'))
    // Ended with the site, by its signal.
    child.on('error', () => resolve('failed'))
    child.on('close', (code, by) => {
      const isTold = by === 'SIGTERM' || by === 'SIGINT' || (code !== null && TOLD.includes(code))
      resolve(code === 0 ? 'published' : isTold && !signal.aborted ? 'told' : 'failed')
    })
  })
}

/** Gives a stream line by line. */
export function takeLines(stream: Readable | null, take: (line: string) => void): void {
  if (stream) createInterface({ input: stream }).on('line', take)
}
