import { describe, expect, test } from 'vitest'
import { pageOfFile } from '@/scripts/dev/page-of-file'

describe('pageOfFile', () => {
  test.each([
    ['content/articles/jd/a.md', '/articles/a'],
    ['content/topics/new-phone.md', '/topics/new-phone'],
    ['content/authors/devices.md', '/authors/devices'],
    ['content/pages/about.md', '/about'],
    ['content/articles/jd/a-1.png', undefined],
    ['content/categories.yml', undefined],
    ['content/README.md', undefined],
  ])('%s → %s', (file, page) => {
    expect(pageOfFile(file)).toBe(page)
  })
})
