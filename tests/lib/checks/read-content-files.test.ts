import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkFiles } from '@/lib/checks/check-files'
import { readContentFiles } from '@/lib/checks/read-content-files'

let root = ''

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'zhinan-'))
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

function write(file: string, content: string | Uint8Array = '') {
  const target = path.join(root, 'content', file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, content)
}

async function problemsByRule(rule: string) {
  const problems = checkFiles(await readContentFiles(root), { now: new Date(), host: 'a.example' })
  return problems.filter((problem) => problem.rule === rule).map(({ file }) => file)
}

describe('readContentFiles', () => {
  test('lists files in a stable order and what is missing', async () => {
    write('articles/jd/b.md')
    write('articles/jd/a.md')
    write('categories.yml')
    const files = await readContentFiles(root)
    expect(files.map(({ path: file, kind, entry }) => [file, kind, entry])).toEqual([
      ['content/articles/jd/a.md', 'article', 'file'],
      ['content/articles/jd/b.md', 'article', 'file'],
      ['content/categories.yml', 'categories', 'file'],
      ['content/pinned.yml', 'pinned', 'missing'],
    ])
    expect(await problemsByRule('file-place')).toContain('content/pinned.yml')
  })

  test('reports a symbolic link and does not follow it', async () => {
    write('articles/jd/a.md', 'secret')
    symlinkSync('/etc/passwd', path.join(root, 'content/articles/jd/b.md'))
    symlinkSync('/etc', path.join(root, 'content/articles/etc'))
    const link = (await readContentFiles(root)).find(({ path: file }) => file.endsWith('b.md'))
    expect(link).toMatchObject({ entry: 'symlink' })
    expect(link?.bytes).toBeUndefined()
    expect(await problemsByRule('file-link')).toEqual([
      'content/articles/etc',
      'content/articles/jd/b.md',
    ])
  })

  test('passes over what systems leave behind, and names a hidden folder once', async () => {
    write('.DS_Store')
    write('articles/jd/Thumbs.db')
    write('.obsidian/app.json')
    write('.obsidian/workspace.json')
    expect(await problemsByRule('file-place')).toEqual([
      'content/.obsidian',
      'content/categories.yml',
      'content/pinned.yml',
    ])
  })

  test('does not read what is too large', async () => {
    write('articles/jd/a.md', 'x'.repeat(3_000_000))
    write('articles/jd/a-1.png', new Uint8Array(3_000_000))
    const files = await readContentFiles(root)
    expect(files.filter(({ bytes, picture }) => bytes || picture)).toEqual([])
    expect(await problemsByRule('file-size')).toEqual([
      'content/articles/jd/a-1.png',
      'content/articles/jd/a.md',
    ])
  })

  // Windows has none.
  test.skipIf(process.platform === 'win32')('does not wait for a pipe', async () => {
    mkdirSync(path.join(root, 'content/articles/jd'), { recursive: true })
    execFileSync('mkfifo', [path.join(root, 'content/articles/jd/a.md')])
    expect(await problemsByRule('file-link')).toEqual(['content/articles/jd/a.md'])
  })
})
