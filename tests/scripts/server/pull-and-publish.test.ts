import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { pullAndPublish } from '@/scripts/server/pull-and-publish'
import type { PublisherEnd } from '@/scripts/server/run-publisher'

const installed = vi.hoisted(() => ({ is: true }))
vi.mock('@/scripts/installed.mjs', () => ({ isInstalled: () => installed.is }))

/** A remote, the site's clone of it, and an editor's. */
const folder = mkdtempSync(path.join(tmpdir(), 'zhinan-pull-'))
const [remote, site, editor] = ['remote.git', 'site', 'editor'].map((name) =>
  path.join(folder, name),
) as [string, string, string]

function git(cwd: string, ...args: readonly string[]): string {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...who, ...args], { cwd, encoding: 'utf8', stdio: 'pipe' }).trim()
}

function commit(cwd: string, name: string, text: string): string {
  writeFileSync(path.join(cwd, name), text)
  git(cwd, 'add', '.')
  git(cwd, 'commit', '-m', name)
  return git(cwd, 'rev-parse', 'HEAD')
}

async function pull(end: PublisherEnd = 'published') {
  const said: string[] = []
  let published = 0
  const publish = async () => {
    published += 1
    return end
  }
  const outcome = await pullAndPublish({ root: site, say: (line) => said.push(line), publish })
  return { outcome, said: said.join('\n'), published }
}

beforeAll(() => {
  git(folder, 'init', '--bare', '-b', 'main', remote)
  git(folder, 'clone', remote, editor)
  git(editor, 'checkout', '-b', 'main')
  commit(editor, 'a.md', '一')
  git(editor, 'push', '-u', 'origin', 'main')
  git(folder, 'clone', remote, site)
})
beforeEach(() => {
  installed.is = true
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('pullAndPublish', () => {
  test('brings what was merged, and publishes it', async () => {
    const merged = commit(editor, 'a.md', '二')
    git(editor, 'push')
    const { outcome, published } = await pull()
    expect(outcome).toEqual({ isDone: true, commit: merged })
    expect(published).toBe(1)
    expect(git(site, 'rev-parse', 'HEAD')).toBe(merged)
  })

  test('publishes where nothing is new: the last time may have failed', async () => {
    expect((await pull()).outcome.isDone).toBe(true)
    expect(await pull('failed')).toMatchObject({ outcome: { isDone: false }, published: 1 })
  })

  test('says that a changed program wants a start', async () => {
    git(editor, 'rm', '--cached', '-q', '--ignore-unmatch', 'x')
    execFileSync('mkdir', ['-p', path.join(editor, 'scripts')])
    commit(editor, 'scripts/start.ts', '')
    git(editor, 'push')
    const { outcome, said } = await pull()
    expect([outcome.isDone, said]).toEqual([true, expect.stringContaining('重新启动')])
  })

  test('does not publish with packages that are not those of the lock file', async () => {
    installed.is = false
    const { outcome, said, published } = await pull()
    expect([outcome.isDone, published]).toEqual([false, 0])
    expect(said).toContain('package-lock.json')
  })

  test('merges nothing by itself', async () => {
    const own = commit(site, 'b.md', '本机')
    commit(editor, 'a.md', '三')
    git(editor, 'push')
    const { outcome, said, published } = await pull()
    expect([outcome.isDone, published]).toEqual([false, 0])
    expect(said).toContain('没有拉取到新的提交')
    expect(git(site, 'rev-parse', 'HEAD')).toBe(own)
  })

  test('says when there is nothing to pull from', async () => {
    rmSync(remote, { recursive: true })
    const { outcome, said } = await pull()
    expect([outcome.isDone, said]).toEqual([false, expect.stringContaining('没有拉取到新的提交')])
  })
})
