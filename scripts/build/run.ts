import { spawn } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

export type RunOptions = {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** Ends the program early. */
  readonly signal?: AbortSignal
}

/** Loaded into a program, it ends that one with its parent; see there. */
export const END_WITH_PARENT = pathToFileURL(
  path.join(import.meta.dirname, 'end-on-disconnect.mjs'),
).href

/**
 * Runs a Node program to its end and returns what it printed. It ends with this process.
 *
 * @throws Error with what it printed, when it fails
 */
export function runNode(
  args: readonly string[],
  { cwd, env, signal }: RunOptions,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', END_WITH_PARENT, ...args], {
      cwd,
      env: { ...process.env, ...env, ZHINAN_PARENT: String(process.pid) } as NodeJS.ProcessEnv,
      signal,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    const output: Buffer[] = []
    child.stdout?.on('data', (chunk) => output.push(chunk))
    child.stderr?.on('data', (chunk) => output.push(chunk))
    child.on('error', reject)
    child.on('close', (code, by) => {
      // Who tells a part to end means the whole.
      if (by === 'SIGTERM' && !signal?.aborted) process.kill(process.pid, by)
      const text = Buffer.concat(output).toString('utf8')
      if (code === 0) resolve(text)
      else reject(new Error(text))
    })
  })
}
