import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WrongUse } from '@/scripts/command/wrong-use'
import { contentAt } from '@/scripts/git/content-at'

let root = ''
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t.example', ...args], { cwd: root })

function write(file: string, text: string | Buffer): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), text)
}

function commit(): void {
  git('add', '-A')
  git('commit', '-qm', 'state')
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'zhinan-'))
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

describe('contentAt', () => {
  test('reads the texts of an earlier commit byte for byte', async () => {
    git('init', '-q', '-b', 'main')
    write('content/articles/phone/a.md', '\uFEFF---\r\n---\r\n第一版\n')
    write('content/articles/phone/a-1.png', Buffer.from([1, 2, 3]))
    write('content/categories.yml', '')
    commit()
    write('content/articles/phone/a.md', '第二版\n')
    commit()
    const files = await contentAt(root, 'HEAD~1')
    expect(
      files.map(({ path: file, bytes }) => [file, Buffer.from(bytes ?? []).toString()]),
    ).toEqual([
      ['content/articles/phone/a.md', '\uFEFF---\r\n---\r\n第一版\n'],
      ['content/categories.yml', ''],
    ])
  })

  test('starts where the branch parted, not where the other one is now', async () => {
    git('init', '-q', '-b', 'main')
    write('content/articles/phone/a.md', 'a')
    commit()
    git('switch', '-qc', 'work')
    git('switch', '-q', 'main')
    write('content/articles/phone/b.md', 'b')
    commit()
    git('switch', '-q', 'work')
    const files = await contentAt(root, 'main')
    expect(files.map((file) => file.path)).toEqual(['content/articles/phone/a.md'])
  })

  test('says what to do when the ref is unknown', async () => {
    git('init', '-q', '-b', 'main')
    write('content/a.md', 'a')
    commit()
    const error = await contentAt(root, 'origin/nope').catch((reason) => reason)
    expect(error).toBeInstanceOf(WrongUse)
    expect(error.message).toContain('git fetch')
  })

  test('says so when the folder has no history', async () => {
    const error = await contentAt(root, 'main').catch((reason) => reason)
    expect(error).toBeInstanceOf(WrongUse)
    expect(error.message).toContain('不是用 git 管理的')
  })
})
