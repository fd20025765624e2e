import { describe, expect, test } from 'vitest'
import {
  editUrl,
  feedbackLinks,
  issueUrl,
  mailUrl,
  newFileUrl,
  type Repository,
} from '@/lib/repository'

const github: Repository = {
  url: 'https://github.com/you/zhinan',
  branch: 'main',
  host: 'github',
}
const gitlab: Repository = { url: 'https://gitlab.com/you/zhinan', branch: 'main', host: 'gitlab' }
const gitee: Repository = { url: 'https://gitee.com/you/zhinan', branch: 'master', host: 'gitee' }
const file = 'content/articles/jd/a.md'

describe('editUrl', () => {
  test.each([
    [github, 'https://github.com/you/zhinan/edit/main/content/articles/jd/a.md'],
    [gitlab, 'https://gitlab.com/you/zhinan/-/edit/main/content/articles/jd/a.md'],
    [gitee, 'https://gitee.com/you/zhinan/edit/master/content/articles/jd/a.md'],
    [
      { ...github, branch: 'docs/next#1' },
      'https://github.com/you/zhinan/edit/docs/next%231/content/articles/jd/a.md',
    ],
  ])('%o', (repository, url) => {
    expect(editUrl(repository, file)).toBe(url)
  })
})

describe('issueUrl', () => {
  test.each([
    [github, '/you/zhinan/issues/new', 'title', 'body'],
    [gitlab, '/you/zhinan/-/issues/new', 'issue[title]', 'issue[description]'],
    [gitee, '/you/zhinan/issues/new', 'title', 'description'],
  ])('%o', (repository, path, title, text) => {
    const url = new URL(issueUrl(repository, '标题 & 更多', '第一行\n第二行 #1'))
    expect(url.pathname).toBe(path)
    expect(Object.fromEntries(url.searchParams)).toEqual({
      [title]: '标题 & 更多',
      [text]: '第一行\n第二行 #1',
    })
  })
})

describe('mailUrl', () => {
  test('writes spaces and line breaks as mail programs read them', () => {
    expect(mailUrl('a@b.example', '报告 一', 'x\ny')).toBe(
      'mailto:a@b.example?subject=%E6%8A%A5%E5%91%8A%20%E4%B8%80&body=x%0Ay',
    )
  })
})

describe('feedbackLinks', () => {
  const subject = { title: '怎么解绑?', file, page: 'https://help.example.com/articles/a' }

  test('edits the file and files an issue that names the page', () => {
    const { editHref, reportHref = '' } = feedbackLinks(subject, { repository: github })
    const query = new URL(reportHref).searchParams
    expect(editHref).toBe(editUrl(github, file))
    expect(query.get('title')).toBe('文章有问题：怎么解绑?')
    expect(query.get('body')).toContain(subject.page)
    expect(query.get('body')).toContain(file)
  })

  test('writes a mail where there is no repository', () => {
    const links = feedbackLinks(subject, { contactEmail: 'help@example.com' })
    expect(links.reportHref).toMatch(/^mailto:help@example\.com\?subject=/)
    expect(links.editHref).toBeUndefined()
  })

  test('offers nothing that the owner has not set up', () => {
    expect(feedbackLinks(subject, {})).toEqual({})
  })
})

describe('newFileUrl', () => {
  test('fills in the name and the text', () => {
    expect(newFileUrl({ ...github, branch: 'a/b' }, 'content/articles/jd/a.md', '# 一 & 二')).toBe(
      'https://github.com/you/zhinan/new/a%2Fb?filename=content%2Farticles%2Fjd%2Fa.md&value=%23+%E4%B8%80+%26+%E4%BA%8C',
    )
  })

  test.each(['gitlab', 'gitee'] as const)('gives none for %s, which takes no text', (host) => {
    expect(newFileUrl({ ...github, host }, 'a.md', '')).toBeUndefined()
  })
})
