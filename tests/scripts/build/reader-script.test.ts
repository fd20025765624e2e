import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publishReaderScript } from '@/scripts/build/reader-script'

const project = path.resolve(import.meta.dirname, '..', '..', '..')

/** Own script of an article's page before the reader reaches for search or the vote. */
const BUDGET = 7.5 * 1024

let root = ''
let script: string
beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'reader-script-'))
  for (const name of ['components', 'lib', 'tsconfig.json', 'site.config.ts', 'package.json']) {
    cpSync(path.join(project, name), path.join(root, name), { recursive: true })
  }
  mkdirSync(path.join(root, 'public', 'scripts'), { recursive: true })
  writeFileSync(path.join(root, 'public', 'scripts', 'old.js'), '')
  script = await publishReaderScript(root, { base: '' })
})
afterAll(() => rmSync(root, { recursive: true }))

const read = (address: string) => readFileSync(path.join(root, 'public', address))

describe('publishReaderScript', () => {
  test('gives the address of a file that is there, and leaves no older ones', () => {
    expect(script).toMatch(/^\/scripts\/reader-[\w-]+\.js$/)
    expect(existsSync(path.join(root, 'public', script))).toBe(true)
    expect(readdirSync(path.join(root, 'public', 'scripts'))).not.toContain('old.js')
  })

  test('is one file at load: it imports nothing at once', () => {
    expect(String(read(script))).not.toMatch(/(?:^|[;}])import\s*(?:[\w*{"'])/)
  })

  test('parts that come later take what they share from it', () => {
    const parts = readdirSync(path.join(root, 'public', 'scripts')).filter(
      (file) => !file.startsWith('reader-'),
    )
    const named = parts.flatMap(
      (file) => String(read(`scripts/${file}`)).match(/reader-[\w-]+\.js/g) ?? [],
    )
    expect(new Set(named)).toEqual(new Set([path.basename(script)]))
  })

  test('holds neither React nor Node', () => {
    const files = readdirSync(path.join(root, 'public', 'scripts'))
    const all = files.map((file) => String(read(`scripts/${file}`))).join('')
    expect(all).not.toMatch(/react|node:/i)
  })

  test('costs a page at most 7.5 KiB in brotli; search and 有帮助吗 come later', () => {
    const bytes = brotliCompressSync(read(script)).length
    console.log(`文章页自己的脚本：${bytes} 字节（brotli）`)
    expect(bytes).toBeGreaterThan(1024)
    expect(bytes).toBeLessThanOrEqual(BUDGET)
    expect(String(read(script))).not.toContain('search-dialog-body')
  })
})
