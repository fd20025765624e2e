import { execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const project = path.resolve(import.meta.dirname, '../../..')
/** What tells the version, as it is; the rest of the project is the least that Next would compile. */
const REAL = [
  'scripts/program.mjs',
  'scripts/build/site-program.ts',
  'lib/env.ts',
  'lib/settings-error.ts',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
]
const SOURCES = {
  'app/page.tsx':
    "import { Word } from '@/components/word'\nexport default function Page() { return <Word /> }",
  'app/layout.tsx':
    "import './globals.css'\nexport default function Layout({ children }: { children: unknown }) { return children }",
  'app/globals.css': "@import 'tailwindcss' source(none);\n@import '../components/word.css';\n",
  'app/api/votes/route.ts': 'export const POST = () => new Response()',
  'components/word.tsx':
    "import { word } from '@/lib/word'\nexport function Word() { return <p>{word}</p> }",
  'components/menu.client.ts': "document.title = 'ready'",
  'components/word.css': '.word { color: red }\n',
  'lib/word.ts': "export const word = '甲'",
  'instrumentation.ts': 'export function register() {}',
  'next.config.ts': "import { word } from './lib/word'\nexport default { env: { word } }",
  'postcss.config.mjs': "export default { plugins: { '@tailwindcss/postcss': {} } }",
  'site.config.ts': "export const siteConfig = { name: '指南' }",
} as const

let root = ''

beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'zhinan-')))
  for (const file of REAL) cpSync(path.join(project, file), path.join(root, file))
  symlinkSync(path.join(project, 'node_modules'), path.join(root, 'node_modules'))
  for (const [file, text] of Object.entries(SOURCES)) write(file, text)
  write(
    'scripts/version.ts',
    "import { siteVersion } from './build/site-program'\nconsole.log(await siteVersion())",
  )
})

afterEach(() => rmSync(root, { recursive: true }))

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), text)
}

function version(env: Readonly<Record<string, string>> = {}): string {
  return execFileSync(process.execPath, ['scripts/program.mjs', 'scripts/version.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: '', ...env },
  }).trim()
}

describe('siteVersion', () => {
  test('is the same while nothing changes', () => {
    const first = version()
    expect(first).toMatch(/^[0-9a-f]{16}$/)
    write('content/articles/jd/a.md', '# 甲\n')
    expect(version()).toBe(first)
  })

  test('is another one for another address of the site, not for another data folder', () => {
    const here = version({ SITE_URL: 'https://a.example' })
    expect(version({ SITE_URL: 'https://b.example' })).not.toBe(here)
    expect(version({ SITE_URL: 'https://a.example', DATA_DIR: '/srv/data' })).toBe(here)
  })

  test.each(Object.entries(SOURCES))('sees an edit of %s', (file, text) => {
    const before = version()
    const comment = file.endsWith('.css') ? '.more { color: blue }' : "console.log('more')"
    write(file, `${text}\n${comment}\n`)
    expect(version()).not.toBe(before)
  })

  test('sees a new page, and a new file that Next finds by its name', () => {
    const before = version()
    write('app/hot/page.tsx', 'export default function Page() { return null }')
    const withPage = version()
    expect(withPage).not.toBe(before)
    write('instrumentation-client.ts', "console.log('hello')")
    expect(version()).not.toBe(withPage)
  })

  test('sees another version of a package', () => {
    const before = version()
    const lock = readFileSync(path.join(root, 'package-lock.json'), 'utf8')
    write(
      'package-lock.json',
      lock.replace(/("node_modules\/tailwindcss": \{\s+"version": ")/, '$19'),
    )
    expect(version()).not.toBe(before)
  })
})
