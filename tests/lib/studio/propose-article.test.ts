import { describe, expect, test } from 'vitest'
import { proposeArticle } from '@/lib/studio/propose-article'

const options = { category: 'jd', now: new Date('2026-11-23T04:00:00Z') }
const github = { url: 'https://github.com/you/zhinan', branch: 'main', host: 'github' } as const

describe('proposeArticle', () => {
  test('gives the command that begins the article', () => {
    expect(proposeArticle('京东 怎么注销？', options)).toEqual({
      command: 'npm run new -- --title "京东 怎么注销？"',
    })
  })

  test.each([
    ['$(rm -rf ~)', 'rm -rf'],
    ['`id`', 'id'],
    ['a"; id; "', 'a id'],
    ["a' && id || '", 'a id'],
    ['a\\', 'a'],
    ['%PATH% !!', 'PATH'],
    ['a\nid', 'a id'],
    ['--title x', 'title x'],
  ])('lets no shell run %j', (query, title) => {
    expect(proposeArticle(query, options)).toEqual({
      command: `npm run new -- --title "${title}"`,
    })
  })

  test('fills in the new file on the code host', () => {
    const start = proposeArticle('怎么注销', { ...options, repository: github })
    const url = new URL('href' in start ? start.href : '')
    expect(url.pathname).toBe('/you/zhinan/new/main')
    expect(url.searchParams.get('filename')).toBe('content/articles/jd/new-article.md')
    expect(url.searchParams.get('value')).toContain(
      '---\ntitle: "怎么注销"\npublishedAt: 2026-11-23 12:00\n',
    )
  })

  test('gives the command where the host takes no text', () => {
    const repository = { ...github, host: 'gitlab' } as const
    expect(proposeArticle('怎么注销', { ...options, repository })).toHaveProperty('command')
  })
})
