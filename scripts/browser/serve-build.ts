import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { SMALL_MEMORY } from '../server/small-memory'

export type ServedBuild = {
  readonly siteUrl: string
  readonly pid: number
  /** Resolves once nothing answers at the address any more: requests in flight are answered first. */
  readonly stop: () => Promise<void>
}

/** Serves what `root` has published on a free port of 127.0.0.1, with more settings where given. */
export function serveBuild(
  root: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<ServedBuild> {
  const program = [
    ...SMALL_MEMORY,
    path.join(root, 'scripts', 'program.mjs'),
    'scripts/server/serve.ts',
    '127.0.0.1',
    '0',
  ]
  const server = spawn(process.execPath, program, {
    cwd: root,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(server, 'exit')
  const stop = async () => {
    server.kill()
    await ended
  }
  return new Promise((resolve, reject) => {
    server.once('exit', (code) =>
      reject(new Error(`the server ended with ${code}; is it published?`)),
    )
    server.stdout.on('data', (chunk) => {
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(String(chunk))
      if (address) resolve({ siteUrl: address[0], pid: server.pid ?? 0, stop })
    })
  })
}
