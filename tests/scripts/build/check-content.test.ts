import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { checkContent } from '@/scripts/build/check-content'

const site = path.resolve(import.meta.dirname, '../../fixtures/faults/_site')
let root = ''

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'zhinan-'))
  cpSync(site, root, { recursive: true })
  vi.spyOn(console, 'log').mockImplementation(() => {})
})

afterEach(() => {
  rmSync(root, { recursive: true })
  vi.restoreAllMocks()
})

describe('checkContent', () => {
  test('counts the files, and says nothing of warnings', async () => {
    await expect(checkContent(root)).resolves.toEqual({ files: 12 })
    expect(console.log).not.toHaveBeenCalled()
  })

  test('lets an article switch off a rule that the build does not run', async () => {
    const file = path.join(root, 'content/articles/phone/phone-big-screen.md')
    appendFileSync(file, '\n<!-- check-off copywriting: 引用的原文就是这样 -->\n')
    await expect(checkContent(root)).resolves.toEqual({ files: 12 })
  })

  test('refuses front matter that names a language', async () => {
    const file = path.join(root, 'content/articles/phone/bad.md')
    writeFileSync(file, '---js\n{ title: process.exit(7) }\n---\n')
    await expect(checkContent(root)).rejects.toThrow(
      'content/articles/phone/bad.md:1:1\n    错误 [front-matter-start]',
    )
  })
})
