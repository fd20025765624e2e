import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { lockHolder, takeLock } from '@/scripts/publish/lock'
import { temporaryFolder } from '../../lib/engagement/temporary-folder'

const lockFile = () => path.join(temporaryFolder(), 'server.lock')

/** Holds the lock as another process would: a child that lives. */
async function heldByChild(file: string) {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000); console.log("up")'])
  await once(child.stdout, 'data')
  writeFileSync(file, JSON.stringify({ pid: child.pid, started: '', note: 'http://a' }))
  return child
}

describe('takeLock', () => {
  test('gives the lock, and frees it', () => {
    const file = lockFile()
    const lock = takeLock(file)
    expect(lockHolder(file)?.pid).toBe(process.pid)
    if ('release' in lock) lock.release()
    expect(lockHolder(file)).toBeUndefined()
  })

  test('names who has it and what that one wants others to know', async () => {
    const file = lockFile()
    const child = await heldByChild(file)
    expect(takeLock(file)).toEqual({ holder: { pid: child.pid, started: '', note: 'http://a' } })
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(takeLock(file)).toHaveProperty('release')
  })

  test('takes over from a process whose number another one has now', () => {
    const file = lockFile()
    writeFileSync(file, JSON.stringify({ pid: process.ppid, started: '1' }))
    expect(takeLock(file)).toHaveProperty('release')
  })

  test('takes over a lock that was never written whole', () => {
    const file = lockFile()
    writeFileSync(file, '{"pid": 1')
    expect(takeLock(file)).toHaveProperty('release')
  })

  test('leaves alone what another has taken meanwhile', async () => {
    const file = lockFile()
    const lock = takeLock(file)
    const child = await heldByChild(file)
    if ('release' in lock) lock.release()
    expect(lockHolder(file)?.pid).toBe(child.pid)
    child.kill('SIGKILL')
  })
})
