import { describe, expect, test } from 'vitest'
import { newFileUrl, type Repository } from '@/lib/repository'

const github: Repository = { url: 'https://github.com/you/zhinan', branch: 'a/b', host: 'github' }

describe('newFileUrl', () => {
  test('fills in the name and the text', () => {
    expect(newFileUrl(github, 'content/articles/jd/a.md', '# 一 & 二')).toBe(
      'https://github.com/you/zhinan/new/a%2Fb?filename=content%2Farticles%2Fjd%2Fa.md&value=%23+%E4%B8%80+%26+%E4%BA%8C',
    )
  })

  test.each(['gitlab', 'gitee'] as const)('gives none for %s, which takes no text', (host) => {
    expect(newFileUrl({ ...github, host }, 'a.md', '')).toBeUndefined()
  })
})
