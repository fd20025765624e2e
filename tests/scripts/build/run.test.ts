import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { runNode } from '@/scripts/build/run'
import { temporaryFolder } from '../../lib/engagement/temporary-folder'

/** Runs a program of these lines, as one of ours. */
function run(lines: string): Promise<string> {
  const cwd = temporaryFolder()
  writeFileSync(path.join(cwd, 'program.mjs'), lines)
  return runNode(['program.mjs'], { cwd })
}

test('gives what a program prints', async () => {
  expect(await run("console.log('printed')")).toBe('printed\n')
})

test('leaves the threads of a program alone, though they inherit what ends it with us', async () => {
  const program = `import { isMainThread, parentPort, Worker } from 'node:worker_threads'
if (isMainThread) {
  const thread = new Worker(new URL(import.meta.url))
  thread.on('message', console.log).on('exit', (code) => console.log(code))
} else parentPort.postMessage('from a thread')`
  expect(await run(program)).toBe('from a thread\n0\n')
})

test('fails with what the program said', async () => {
  await expect(run("console.log('why'); process.exit(3)")).rejects.toThrow('why')
})
