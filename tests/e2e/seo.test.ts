// Needs the sample articles.
import sharp from 'sharp'
import { describe, expect, inject, test } from 'vitest'
import { prepareBrowser } from './browser'
import { PAGES } from './site-map'

const open = prepareBrowser()
const get = (address: string) => fetch(inject('siteUrl') + address)

type Node = { readonly '@type'?: string; readonly [key: string]: unknown }

async function structuredData(address: string) {
  const { page } = await open(address, { javaScriptEnabled: false })
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents()
  // biome-ignore lint/performance/useDomNodeTextContent: what is shown counts, not what is there
  const visible = await page.locator('main').innerText()
  await page.context().close()
  const data = blocks.map((block) => JSON.parse(block))
  return {
    visible: squeeze(visible),
    data,
    graph: data.flatMap((each) => each['@graph'] ?? [each]) as Node[],
  }
}

/** White space differs between text and layout; nothing else may. */
const squeeze = (text: string) => text.replace(/\s+/g, '')

describe('structured data', () => {
  test('of an article of steps says what the page shows', async () => {
    const { graph, visible, data } = await structuredData(PAGES.stepsArticle)
    const article = graph.find((node) => node['@type'] === 'Article')
    expect(article?.datePublished).toBe('2024-05-12T14:30:39+08:00')
    expect(visible).toContain(squeeze(String(article?.headline)))
    const howTos = graph.filter((node) => node['@type'] === 'HowTo')
    expect(howTos.map((howTo) => (howTo.step as Node[]).length)).toEqual([10])
    for (const howTo of howTos) {
      expect(visible).toContain(squeeze(String(howTo.name)))
      for (const step of howTo.step as Node[]) {
        expect(visible).toContain(squeeze(String(step.name)))
        // A callout shows its label between two lines.
        for (const line of String(step.text).split('\n')) expect(visible).toContain(squeeze(line))
      }
    }
    const baidu = data.find((each) => String(each['@context']).includes('ziyuan.baidu.com'))
    expect(baidu.pubDate).toBe('2024-05-12T14:30:39')
    expect(visible).toContain(squeeze('2024-05-12 14:30'))
  })

  test('of questions answered in prose is a FAQPage', async () => {
    const { graph, visible } = await structuredData(PAGES.proseArticle)
    const questions = graph.find((node) => node['@type'] === 'FAQPage')?.mainEntity as Node[]
    expect(questions.length).toBeGreaterThan(1)
    for (const question of questions) expect(visible).toContain(squeeze(String(question.name)))
  })

  test('names the way down to the article', async () => {
    const { graph } = await structuredData(PAGES.stepsArticle)
    const trail = graph.find((node) => node['@type'] === 'BreadcrumbList')
      ?.itemListElement as Node[]
    expect(trail.map(({ name }) => name).slice(0, 2)).toEqual(['首页', '京东'])
  })
})

describe('cards for social networks', () => {
  test('name a picture that is there and 1200 × 630', async () => {
    const { page } = await open(PAGES.stepsArticle, { javaScriptEnabled: false })
    const address = await page.locator('meta[property="og:image"]').getAttribute('content')
    expect(await page.locator('meta[name="twitter:card"]').getAttribute('content')).toBe(
      'summary_large_image',
    )
    expect(
      await page.locator('meta[name="bytedance:published_time"]').getAttribute('content'),
    ).toBe('2024-05-12T14:30:39+08:00')
    await page.context().close()
    const response = await get(new URL(String(address)).pathname)
    const { width, height } = await sharp(Buffer.from(await response.arrayBuffer())).metadata()
    expect([width, height]).toEqual([1200, 630])
  })
})

describe('files for programs', () => {
  test.each([
    ['/sitemap.xml', 'application/xml', '<loc>'],
    ['/robots.txt', 'text/plain', 'Sitemap: http'],
    ['/feed.xml', 'application/atom+xml', '<entry>'],
    ['/feed.json', 'application/feed+json', 'content_html'],
    ['/manifest.webmanifest', 'application/manifest+json', 'icons'],
    [`${PAGES.stepsArticle}.md`, 'text/markdown', '# 京东金融怎么解绑银行卡绑定'],
    ['/favicon.ico', 'image/x-icon', ''],
  ])('%s answers as %s', async (address, type, content) => {
    const response = await get(address)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain(type)
    expect(await response.text()).toContain(content)
  })

  test('the sitemap names each article once, with the time of its last change', async () => {
    const text = await (await get('/sitemap.xml')).text()
    const entries = [
      ...text.matchAll(/<loc>[^<]*\/articles\/([^<]+)<\/loc><lastmod>([^<]+)<\/lastmod>/g),
    ]
    expect(new Set(entries.map(([, slug]) => slug)).size).toBe(entries.length)
    expect(entries.find(([, slug]) => slug === 'jd-finance-unbind-card')?.[2]).toMatch(/\+08:00$/)
  })
})
