import { spawn } from 'node:child_process'

/**
 * Runs `npm run publish` in a process of its own, whose memory goes with it; gives whether it published.
 * What it has to say goes to the same terminal.
 */
export function runPublisher(root: string, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const program = ['scripts/program.mjs', 'scripts/publish.ts', '--by-itself']
    const child = spawn(process.execPath, program, { cwd: root, stdio: 'inherit', signal })
    // Ended with the site, by its signal.
    child.on('error', () => resolve(false))
    child.on('close', (code) => resolve(code === 0))
  })
}
