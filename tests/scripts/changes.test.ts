import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const project = path.resolve(import.meta.dirname, '..', '..')
const site = path.join(project, 'tests', 'fixtures', 'faults', '_site')
const ARTICLE = 'content/articles/phone/phone-big-screen.md'

let root = ''
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t.example', ...args], { cwd: root })

function commit(): void {
  git('add', '-A')
  git('commit', '-qm', 'state')
}

function edit(file: string, change: (text: string) => string): void {
  const target = path.join(root, file)
  writeFileSync(target, change(readFileSync(target, 'utf8')))
}

function changes(...args: string[]) {
  const program = [path.join(project, 'scripts', 'program.mjs'), 'scripts/changes.ts', ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, program, {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'zhinan-changes-'))
  cpSync(site, root, { recursive: true })
  git('init', '-q', '-b', 'main')
  commit()
})
afterEach(() => rmSync(root, { recursive: true }))

describe('npm run changes', () => {
  test('lists the problems of changed files and fails for their errors', () => {
    edit(ARTICLE, (text) => `${text}\n看[这里](/articles/no-such-article)。\n`)
    commit()
    const { status, stdout } = changes('HEAD~1..HEAD')
    expect(stdout).toContain('### 要改的问题')
    expect(stdout).toContain('no-such-article')
    expect(status).toBe(1)
  })

  test('names an article whose front matter is broken now', () => {
    edit(ARTICLE, (text) => text.replace(/^summary:/m, '  summary:'))
    commit()
    const { status, stdout } = changes('HEAD~1...HEAD')
    expect(stdout).toContain('修改 1 篇')
    expect(stdout).toContain('现在读不出来')
    expect(status).toBe(1)
  })

  test('pairs a renamed article with itself and says that its address is lost', () => {
    git('mv', ARTICLE, ARTICLE.replace('big-screen', 'large-screen'))
    commit()
    const { status, stdout } = changes('HEAD~1..')
    expect(stdout).toContain('换了地址 1 篇')
    expect(stdout).toContain('### 打不开的地址')
    expect(status).toBe(1)
  })

  test('is quiet where nothing has changed', () => {
    expect(changes('HEAD..HEAD')).toMatchObject({
      status: 0,
      stdout: '<!-- zhinan-changes -->\n\n**文章没有变化**\n',
    })
  })

  test.each([
    [[], '没有写从哪里比到哪里'],
    [['main'], '「main」不是一段范围'],
    [['main..nowhere'], 'git 里找不到「nowhere」'],
    [['main..HEAD', '--format', 'xml'], '没有「xml」这种格式'],
    [['main..HEAD', '--preview', 'x'], '「x」不是网址'],
  ])('%j is answered with what is wrong', (args, words) => {
    const { status, stderr } = changes(...args)
    expect(stderr).toContain(words)
    expect(stderr).not.toContain('    at ')
    expect(status).toBe(2)
  })

  test('asks for the whole history of a shallow clone', () => {
    edit(ARTICLE, (text) => `${text}\n完。\n`)
    commit()
    const start = git('rev-parse', 'HEAD~1').toString().trim()
    const clone = mkdtempSync(path.join(tmpdir(), 'zhinan-shallow-'))
    git('clone', '-q', '--depth', '1', `file://${root}`, clone)
    const full = root
    root = clone
    const { status, stderr } = changes(`${start}..HEAD`)
    expect(stderr).toContain('fetch-depth: 0')
    expect(status).toBe(2)
    rmSync(clone, { recursive: true })
    root = full
  })
})
