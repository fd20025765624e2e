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
import { publishReaderScript, type ReaderScript } from '@/scripts/build/reader-script'

const project = path.resolve(import.meta.dirname, '..', '..', '..')

/** Own script of an article's page before the reader reaches for search or the vote. */
const BUDGET = 8 * 1024

let root = ''
let script: ReaderScript
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
  test('gives addresses of files that are there, and leaves no older ones', () => {
    expect(script.entry).toMatch(/^\/scripts\/reader-\w+\.js$/)
    for (const address of [script.entry, ...script.imports]) {
      expect(existsSync(path.join(root, 'public', address))).toBe(true)
    }
    expect(readdirSync(path.join(root, 'public', 'scripts'))).not.toContain('old.js')
  })

  test('holds neither React nor Node', () => {
    const files = readdirSync(path.join(root, 'public', 'scripts'))
    const all = files.map((file) => String(read(`scripts/${file}`))).join('')
    expect(all).not.toMatch(/react|node:/i)
  })

  test('costs a page at most 8 KiB in brotli; search and 有帮助吗 come later', () => {
    const bytes = [script.entry, ...script.imports].map(
      (each) => brotliCompressSync(read(each)).length,
    )
    const sum = bytes.reduce((a, b) => a + b, 0)
    console.log(`文章页自己的脚本：${sum} 字节（brotli，${bytes.length} 个文件）`)
    expect(sum).toBeGreaterThan(1024)
    expect(sum).toBeLessThanOrEqual(BUDGET)
    expect(String(read(script.entry))).not.toContain('search-dialog-body')
  })
})
