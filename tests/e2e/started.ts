import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** A process that a test started. */
export type Started = {
  readonly child: ChildProcess
  readonly pid: number
  /** What it has said so far, of both streams. */
  readonly said: () => string
  /** How it ended, asked for from the beginning: it may have ended by itself before anybody looks. */
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>
}

type Setting = { readonly folder: string; readonly env: NodeJS.ProcessEnv }

/** Starts a command in a folder, with nothing but the given environment. */
export function startCommand(
  command: string,
  args: readonly string[],
  { folder, env }: Setting,
): Started {
  const child = spawn(command, [...args], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk
    })
  }
  const ended = once(child, 'close').then(([code]) => ({ code, said }))
  return { child, pid: child.pid ?? 0, said: () => said, ended }
}

/** Starts a program of the copy of the project in that folder: `scripts/publish.ts`. */
export function startProgram(program: string, args: readonly string[], setting: Setting): Started {
  return startCommand(process.execPath, ['scripts/program.mjs', program, ...args], setting)
}
