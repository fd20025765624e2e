import { spawn } from 'node:child_process'
import path from 'node:path'

export type ServedBuild = { readonly siteUrl: string; readonly stop: () => void }

/** Serves the production build of `root` on a free port of 127.0.0.1, with more settings where given. */
export function serveBuild(
  root: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<ServedBuild> {
  const program = path.join(root, 'scripts', 'server.mjs')
  const server = spawn(process.execPath, [program, '127.0.0.1', '0'], {
    cwd: root,
    env: { ...process.env, ...settings, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}; is it built?`)))
    server.stdout.on('data', (chunk) => {
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(String(chunk))
      if (address) resolve({ siteUrl: address[0], stop: () => server.kill() })
    })
  })
}
