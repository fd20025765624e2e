import { spawn } from 'node:child_process'

export type RunOptions = {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** Ends the program early. */
  readonly signal?: AbortSignal
}

/**
 * Runs a Node program to its end and gives what it printed.
 *
 * @throws Error with what it printed, when it fails
 */
export function runNode(
  args: readonly string[],
  { cwd, env, signal }: RunOptions,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...env } as NodeJS.ProcessEnv,
      signal,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const output: Buffer[] = []
    child.stdout.on('data', (chunk) => output.push(chunk))
    child.stderr.on('data', (chunk) => output.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      const text = Buffer.concat(output).toString('utf8')
      if (code === 0) resolve(text)
      else reject(new Error(text))
    })
  })
}
