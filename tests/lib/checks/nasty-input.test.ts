import { describe, expect, test } from 'vitest'
import { checkFiles } from '@/lib/checks/check-files'
import { toContentFile } from '@/lib/checks/read-content-files'
import { nastyInput } from '@/scripts/trials/nasty-input'

const good =
  '---\ntitle: 字体怎么调大?\npublishedAt: 2025-03-26\nsummary: 打开设置。\n---\n\n## 怎么调？\n\n打开设置。\n'

/** `npm run bench nasty` prints the time that each takes. */
describe('checkFiles', () => {
  test.each(Object.entries(nastyInput))('says what is wrong and goes on: %s', async (_, text) => {
    const files = await Promise.all([
      toContentFile('content/articles/phone/nasty.md', Buffer.from(text)),
      toContentFile('content/articles/phone/other.md', Buffer.from(good)),
    ])
    const problems = checkFiles(files, { now: new Date(), host: 'help.example.com' })
    const errors = problems.filter(({ severity }) => severity === 'error')
    expect(errors.filter(({ file }) => file.endsWith('nasty.md')).length).toBeGreaterThan(0)
    expect(errors.every(({ message }) => !message.includes('检查程序自己'))).toBe(true)
    expect(problems.some(({ file }) => file.endsWith('other.md'))).toBe(true)
  })
})
