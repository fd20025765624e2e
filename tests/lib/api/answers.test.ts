import { describe, expect, test } from 'vitest'
import { getAnswersMarkdown } from '@/lib/api/answers'
import { answerGet } from '@/lib/api/endpoint'
import { exampleApi } from './example-api'

describe('GET /api/v1/answers', () => {
  test('answers in the words of the article, each part with its address', async () => {
    const { get } = exampleApi()
    const response = await get('answers', `?q=${encodeURIComponent('京东金融怎么解绑银行卡')}`)
    expect(response.headers.get('cache-control')).toBe('public, max-age=300')
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    const { answer, articles } = await response.json()
    expect(answer).toMatchObject({
      slug: 'jd',
      url: 'https://help.example.com/articles/jd#q',
      answer: '京东金融怎么解绑银行卡?的答案。',
    })
    expect(answer.steps[1]).toEqual({
      number: 2,
      title: '点击解绑',
      url: 'https://help.example.com/articles/jd#s2',
    })
    expect(articles[0].slug).toBe('jd')
  })

  test('gives articles and no answer where it is not clear which is meant', async () => {
    const { get } = exampleApi()
    const { answer, articles } = await (await get('answers', '?q=解绑银行卡')).json()
    expect(answer).toBeNull()
    expect(articles.map(({ slug }: { slug: string }) => slug)).toContain('wechat')
  })

  test.each(['', '?q=', '?q=%20'])('asks for a question: %s', async (query) => {
    const { get } = exampleApi()
    const response = await get('answers', query)
    expect(response.status).toBe(400)
    expect((await response.json()).error.field).toBe('q')
  })

  test('refuses whom it has answered too often', async () => {
    const { get } = exampleApi()
    const statuses: number[] = []
    for (let asked = 0; asked < 400 && !statuses.includes(429); asked++) {
      statuses.push((await get('answers', '?q=jd')).status)
    }
    expect(statuses[0]).toBe(200)
    expect(statuses.at(-1)).toBe(429)
  })
})

describe('GET /search.md', () => {
  const ask = async (query: string) => {
    const { api } = exampleApi()
    const request = new Request(`https://help.example.com/search.md?q=${encodeURIComponent(query)}`)
    return answerGet(getAnswersMarkdown, request, api)
  }

  test('is the answer as Markdown', async () => {
    const response = await ask('京东金融怎么解绑银行卡')
    expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8')
    const lines = (await response.text()).split('\n')
    expect(lines).toContain('# 搜索「京东金融怎么解绑银行卡」')
    expect(lines).toContain('2. [点击解绑](https://help.example.com/articles/jd#s2)')
    expect(lines).toContain('## 文章')
  })

  test('says what to do where there is nothing', async () => {
    expect(await (await ask('量子力学')).text()).toContain('没有找到文章。')
  })

  test('gives no markup back', async () => {
    expect(await (await ask('<b>解绑</b>[x](y)')).text()).not.toMatch(/<b>|\[x\]\(y\)/)
  })
})
