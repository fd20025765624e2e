import { spawn } from 'node:child_process'
import path from 'node:path'

export type ServedBuild = { readonly siteUrl: string; readonly stop: () => void }

/** Serves the production build of `root` on a free port of 127.0.0.1, with more settings where given. */
export function serveBuild(
  root: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<ServedBuild> {
  const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const server = spawn(process.execPath, [next, 'start', '-H', '127.0.0.1', '-p', '0'], {
    cwd: root,
    env: { ...process.env, ...settings, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`next start ended with ${code}; is it built?`)))
    server.stdout.on('data', (chunk) => {
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(String(chunk))
      if (address) resolve({ siteUrl: address[0], stop: () => server.kill() })
    })
  })
}
