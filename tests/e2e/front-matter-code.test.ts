import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { copySite } from '@/scripts/trials/copy-project'
import { freePort } from '@/scripts/trials/free-port'
import { startCommand, startProgram } from './started'

/** Programs in front matter (gray-matter issue 131), one a way of writing it; each would leave a file behind. */
const root = path.resolve(import.meta.dirname, '..', '..')
const folder = copySite(root)
const marks = path.join(folder, 'ran')
const env = { ...process.env, DATA_DIR: path.join(folder, 'data') }

vi.setConfig({ testTimeout: 600_000 })

const leave = (name: string) =>
  `process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(path.join(marks, name))}, '')`
const WAYS: Readonly<Record<string, (name: string) => string>> = {
  js: (name) => `---js\n${leave(name)}\n({ title: '怎么办？' })\n---\n`,
  javascript: (name) => `---javascript\n{ title: ${leave(name)} }\n---\n`,
  coffee: (name) => `---coffee\ntitle: ${leave(name)}\n---\n`,
  function: (name) => `---\ntitle: !!js/function 'function () { ${leave(name)} }'\n---\n`,
  undefined: (name) =>
    `---\ntitle: !!js/undefined ''\nsummary: !<tag:yaml.org,2002:js/function> '() => ${leave(name)}'\n---\n`,
  import: (name) =>
    `import '${path.join(marks, name)}'\n\nexport const x = ${leave(name)}\n\n{${leave(name)}}\n`,
}
const PLACES = ['articles/wechat', 'topics', 'authors', 'pages']
const planted = PLACES.flatMap((place) => Object.keys(WAYS).map((way) => `${place}/x-${way}.md`))

const SLUG = 'wechat-big-font'
const csv = path.join(folder, 'old.csv')
const foreign = path.join(folder, 'foreign')
/** Every command that people run and that reads content, with what makes it read. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  check: [],
  publish: [],
  export: [path.join(folder, 'out')],
  announce: ['--all'],
  changes: ['HEAD..HEAD'],
  new: [
    '--title',
    '怎么看存储空间？',
    '--category',
    'wechat',
    '--kind',
    '步骤型',
    '--slug',
    'x-new',
    '--yes',
  ],
  move: [SLUG, `${SLUG}-moved`],
  paths: [],
  verify: [SLUG, '--with', '微信 8.0'],
  report: [],
  schedule: [],
  phrase: ['字太小了', SLUG],
  insights: [],
  redirects: [csv],
  import: [foreign],
  schemas: [],
  init: [
    '--name',
    '小店',
    '--url',
    'https://a.example',
    '--categories',
    '订单=orders',
    '--email',
    'a@a.example',
    '--yes',
  ],
}

beforeAll(() => {
  mkdirSync(marks)
  mkdirSync(foreign)
  writeFileSync(csv, 'from,to\n/old.html,/articles/wechat-big-font\n')
  for (const [way, write] of Object.entries(WAYS)) {
    for (const place of PLACES) {
      const name = `${place}/x-${way}`
      writeFileSync(path.join(folder, 'content', `${name}.md`), write(name.replaceAll('/', '-')))
    }
    writeFileSync(path.join(foreign, `f-${way}.md`), WAYS[way]?.(`foreign-${way}`) ?? '')
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

describe('a program in front matter is run by no command', () => {
  test('the check names every file', async () => {
    const checked = startProgram('scripts/check.ts', ['--format', 'json'], { folder, env })
    const { code, said } = await checked.ended
    expect(code).toBe(1)
    expect(planted.filter((file) => !said.includes(`content/${file}`))).toEqual([])
  })

  test('every command that reads content is among those tried', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
    const programs = Object.entries<string>(scripts).flatMap(([name, line]) =>
      line.startsWith('node scripts/program.mjs') ? [name] : [],
    )
    const others = [
      'build',
      'rollback',
      'bench',
      'upgrade',
      'backup',
      'restore',
      'import-views',
      'studio-password',
    ]
    const untried = ['dev']
    expect(programs.filter((name) => ![...others, ...untried].includes(name)).toSorted()).toEqual(
      Object.keys(COMMANDS).toSorted(),
    )
  })

  test.each(Object.entries(COMMANDS))('npm run %s', async (command, args) => {
    const { code, said } = await startProgram(`scripts/${command}.ts`, args, { folder, env }).ended
    expect([code, said]).toEqual([expect.any(Number), expect.not.stringMatching(/\n {4}at /)])
    expect(readdirSync(marks)).toEqual([])
  })

  test('npm run dev', async () => {
    const port = await freePort()
    const withPort = { ...env, PORT: String(port) }
    const dev = startProgram('scripts/dev.ts', [], { folder, env: withPort })
    const statusOf = (address: string) =>
      fetch(`http://127.0.0.1:${port}${address}`).then(
        ({ status }) => status,
        () => 0,
      )
    try {
      await expect.poll(() => statusOf('/'), { timeout: 240_000, interval: 500 }).toBeGreaterThan(0)
      for (const way of Object.keys(WAYS)) expect(await statusOf(`/articles/x-${way}`)).not.toBe(0)
      expect(readdirSync(marks)).toEqual([])
    } finally {
      dev.child.kill('SIGTERM')
      await dev.ended
    }
  })

  test('would have been seen: the same text as a program leaves its file', async () => {
    const file = path.join(folder, 'planted.cjs')
    writeFileSync(file, leave('proof'))
    await startCommand(process.execPath, [file], { folder, env }).ended
    expect(existsSync(path.join(marks, 'proof'))).toBe(true)
  })
})
