import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { todoSections } from '@/scripts/upgrade/todo-sections'
import { upgradeSite } from '@/scripts/upgrade/upgrade-site'

/** The software's repository, and the owner's, which was cloned from it. */
let software: string
let owner: string

const identity = ['-c', 'user.name=t', '-c', 'user.email=t@t.example', '-c', 'commit.gpgsign=false']
const git = (root: string, ...args: readonly string[]) =>
  execFileSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8' }).trim()
function write(root: string, files: Readonly<Record<string, string | undefined>>): void {
  for (const [file, text] of Object.entries(files)) {
    const place = path.join(root, file)
    mkdirSync(path.dirname(place), { recursive: true })
    if (text === undefined) rmSync(place)
    else writeFileSync(place, text)
  }
}
function commit(root: string, files: Readonly<Record<string, string | undefined>>): void {
  write(root, files)
  git(root, 'add', '-A')
  git(root, 'commit', '-qm', 'x')
}
const read = (file: string) => readFileSync(path.join(owner, file), 'utf8')

beforeEach(() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'zhinan-'))
  software = path.join(folder, 'software')
  owner = path.join(folder, 'owner')
  mkdirSync(software)
  git(software, 'init', '-q', '-b', 'main')
  commit(software, {
    'lib/a.ts': '1\n2\n3\n',
    'site.config.ts': "name: '指南'\n",
    'content/README.md': '怎么写\n',
    'content/articles/jd/sample.md': '示例\n',
    'content/categories.yml': '京东\n',
    'public/studio.css': 'a\n',
  })
  execFileSync('git', ['clone', '-q', software, owner])
  git(owner, 'config', 'user.name', 'o')
  git(owner, 'config', 'user.email', 'o@o.example')
  // An owner who has made it his own.
  commit(owner, {
    'site.config.ts': "name: '小店'\n",
    'content/articles/jd/sample.md': undefined,
    'content/articles/shop/own.md': '自己的\n',
    'content/categories.yml': '小店\n',
    'public/logo.svg': '<svg/>\n',
  })
  // And a version that has changed all of it.
  commit(software, {
    'lib/a.ts': '1\n2\nthree\n',
    'lib/b.ts': 'new\n',
    'site.config.ts': "name: '指南'\npageSize: 20\n",
    'content/README.md': '怎么写，新的\n',
    'content/articles/jd/sample.md': '示例，改了\n',
    'content/articles/jd/another.md': '又一篇\n',
    'content/categories.yml': '京东、微信\n',
    'public/studio.css': 'b\n',
    'public/logo.svg': '<svg>theirs</svg>\n',
  })
  git(software, 'tag', 'v2')
})
afterEach(() => rmSync(path.dirname(owner), { recursive: true }))

describe('upgradeSite', () => {
  test('brings the software, and leaves every file of the owner as it is', async () => {
    const before = git(owner, 'rev-parse', 'HEAD')
    expect(await upgradeSite(owner, 'v2', software)).toEqual({ kind: 'done', files: 4 })
    expect([
      read('lib/a.ts'),
      read('lib/b.ts'),
      read('content/README.md'),
      read('public/studio.css'),
    ]).toEqual(['1\n2\nthree\n', 'new\n', '怎么写，新的\n', 'b\n'])
    expect(
      git(owner, 'diff', '--stat', before, 'HEAD', '--', 'site.config.ts', 'public/logo.svg'),
    ).toBe('')
    expect(read('content/categories.yml')).toBe('小店\n')
    expect(existsSync(path.join(owner, 'content/articles/jd'))).toBe(false)
    expect(git(owner, 'status', '--porcelain')).toBe('')
    expect(await upgradeSite(owner, 'v2')).toEqual({ kind: 'same' })
  })

  test('takes the next version too, though the owner’s files differ from it', async () => {
    await upgradeSite(owner, 'v2', software)
    commit(software, { 'content/categories.yml': '再改\n', 'lib/b.ts': 'newer\n' })
    git(software, 'tag', 'v3')
    expect(await upgradeSite(owner, 'v3')).toEqual({ kind: 'done', files: 1 })
    expect([read('lib/b.ts'), read('content/categories.yml')]).toEqual(['newer\n', '小店\n'])
  })

  test('does nothing where the owner has changed the same lines of the software', async () => {
    commit(owner, { 'lib/a.ts': '1\n2\n三\n' })
    const before = git(owner, 'rev-parse', 'HEAD')
    expect(await upgradeSite(owner, 'v2', software)).toEqual({
      kind: 'conflicts',
      files: ['lib/a.ts'],
    })
    expect([git(owner, 'rev-parse', 'HEAD'), git(owner, 'status', '--porcelain')]).toEqual([
      before,
      '',
    ])
    expect(read('lib/a.ts')).toBe('1\n2\n三\n')
  })

  test('says what is missing: a commit, the address of the software, a version', async () => {
    await expect(upgradeSite(owner, 'v2')).rejects.toThrow('--from')
    await expect(upgradeSite(owner, 'v9', software)).rejects.toThrow('取不到版本 v9')
    write(owner, { 'content/new.md': 'x' })
    await expect(upgradeSite(owner, 'v2', software)).rejects.toThrow('没提交')
  })
})

test('todoSections gives what an owner must do since his version', () => {
  const before = '# x\n\n## 1.0\n\n### 要做什么\n\n- 旧的\n'
  const after =
    '# x\n\n## 2.0\n\n### 新的\n\n- 别的\n\n### 要做什么\n\n- 改设置\n- 再一件\n\n## 1.0\n\n### 要做什么\n\n- 旧的\n'
  expect(todoSections(before, after)).toEqual(['- 改设置', '- 再一件'])
})
