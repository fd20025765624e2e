// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { fillSearchPage, renderResults } from '@/components/search/results-html'
import { type Html, html } from '@/lib/html'
import type { SearchResults } from '@/lib/search/browser/types'

const results: SearchResults = {
  query: '解绑',
  total: 12,
  page: 1,
  pageCount: 2,
  hits: [
    {
      slug: 'jd',
      category: 'jd',
      publishedAt: '',
      title: [
        { text: '怎么', marked: false },
        { text: '解绑', marked: true },
      ],
      anchor: '点击解绑',
      question: [{ text: '一问', marked: false }],
      step: { number: 4, title: [{ text: '点击<b>', marked: false }] },
      excerpt: [{ text: '点「我的 › 设置」', marked: false }],
      steps: [
        { anchor: '输入密码', step: { number: 5, title: [{ text: '输入密码', marked: false }] } },
      ],
    },
  ],
  categories: [
    { slug: 'jd', title: '京东', count: 8 },
    { slug: 'wechat', title: '微信', count: 4 },
  ],
  topics: [],
  missing: [],
  popular: [],
}

function show({ __html }: Html): HTMLElement {
  const page = document.createElement('div')
  page.innerHTML = __html
  return page
}

describe('renderResults', () => {
  test('leads to the step, with the match marked and everything else as text', () => {
    const page = show(renderResults(results))
    const link = page.querySelector<HTMLAnchorElement>('ol a')
    expect(link?.getAttribute('href')).toBe(`/articles/jd#${encodeURIComponent('点击解绑')}`)
    expect(link?.querySelector('mark')?.textContent).toBe('解绑')
    expect(link?.textContent).toContain('一问\u00a0› 第 4 步 点击<b>')
    expect(page.querySelector('b')).toBeNull()
  })

  test('breaks a title between its questions, whatever is marked in them', () => {
    const title = [
      { text: '京东怎么', marked: false },
      { text: '解绑', marked: true },
      { text: '「银行卡?」', marked: false },
      { text: '解绑', marked: true },
      { text: '要多久？附表', marked: false },
    ]
    const [hit] = results.hits
    const page = show(renderResults({ ...results, hits: hit ? [{ ...hit, title }] : [] }))
    const questions = [...page.querySelectorAll('.search-hits strong > span')]
    expect(questions.map(({ innerHTML }) => innerHTML)).toEqual([
      '京东怎么<mark>解绑</mark>「银行卡?」',
      '<mark>解绑</mark>要多久？',
      '附表',
    ])
  })

  test('shows an article once, with its other steps under it', () => {
    const page = show(renderResults(results))
    const items = page.querySelectorAll('ol > li')
    expect(items).toHaveLength(1)
    const more = items[0]?.querySelector('ul a')
    expect(more?.textContent).toBe('第 5 步 输入密码')
    expect(more?.getAttribute('href')).toBe(`/articles/jd#${encodeURIComponent('输入密码')}`)
  })

  test('lets no line begin with ›', () => {
    expect(show(renderResults(results)).textContent).not.toMatch(/ ›/)
  })

  test('gives filters and pages real addresses', () => {
    const page = show(renderResults({ ...results, category: 'jd' }))
    const current = page.querySelector('[aria-current]')
    expect(current?.textContent).toContain('京东')
    const next = page.querySelector('a[rel="next"]')
    expect(next?.getAttribute('href')).toBe('/search?q=%E8%A7%A3%E7%BB%91&category=jd&page=2')
    expect(page.querySelector('a[rel="prev"]')).toBeNull()
  })

  test('helps on where there is nothing', () => {
    const nothing = {
      ...results,
      total: 0,
      hits: [],
      popular: ['退票'],
      inbox: 'mailto:a@b.example',
    }
    const page = show(renderResults(nothing))
    expect(page.textContent).toContain('没有找到「解绑」')
    expect([...page.querySelectorAll('a')].map((link) => link.textContent)).toEqual([
      '退票',
      '告诉编辑你想找什么',
    ])
  })
})

describe('fillSearchPage', () => {
  const page =
    '<title>搜索</title><div id="search-box"><form><input type="search" name="q"/></form></div>' +
    '<div><!--filled-->推荐<!--/filled--></div><script>1</script>'

  test('puts results and query into the prerendered page and touches no script', () => {
    const filled = fillSearchPage(page, { ...results, query: '"><script>' }, html`<p>找到</p>`)
    expect(filled).toContain('<title>&quot;&gt;&lt;script&gt; - 搜索</title>')
    expect(filled).toContain('name="q" value="&quot;&gt;&lt;script&gt;"')
    expect(filled).toContain('<!--filled--><div data-total="12"><p>找到</p></div><!--/filled-->')
    expect(filled.match(/<script/g)).toHaveLength(1)
  })

  test('is not misled by patterns in the query', () => {
    expect(fillSearchPage(page, { ...results, query: "$& $1 $' $`" }, html``)).toContain(
      'value="$&amp; $1 $&#39; $`"',
    )
  })

  test('throws where the page has no place for results', () => {
    expect(() => fillSearchPage('<html></html>', results, html``)).toThrow('no place to fill')
  })
})
