import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'
import type { IndexedArticle } from '@/lib/search/build-index'
import { CHROMIUM_FLAGS } from '@/scripts/browser/chromium-flags'
import { findBrowser } from '@/scripts/browser/find-browser'
import { columns, type Engine, type EngineAnswer, THREE, wordsByField } from './compare-engines'
import { folderSize } from './folder-size'

/**
 * Its page on ranking: where long pages are the ones that are wanted, let length and share of the words count less.
 * Every word of a query must be there whatever the setting.
 */
const SETTINGS: readonly (readonly [name: string, options: object])[] = [
  ['照默认', {}],
  ['长文章不吃亏', { ranking: { termFrequency: 0.3, pageLength: 0.2 } }],
]

/** Pagefind with its own cutting of Chinese, in Chromium from a plain server. */
export const pagefind: Engine = async (folder, articles, queries) => {
  const entry = path.join(folder, 'node_modules', 'pagefind', 'lib', 'index.js')
  const { createIndex, close } = await import(pathToFileURL(entry).href)
  const start = performance.now()
  const { index } = await createIndex({})
  for (const article of articles) {
    await index.addHTMLFile({ url: `/${article.record.slug}`, content: toHtml(article) })
  }
  const site = path.join(folder, `site-${articles.length}`)
  const outputPath = path.join(site, 'pagefind')
  await index.writeFiles({ outputPath })
  const buildSeconds = (performance.now() - start) / 1000
  await close()
  const reports = []
  for (const [name, options] of SETTINGS) {
    const asked = await askAll(site, queries, options)
    reports.push({
      name: `Pagefind，自带分词，${name}`,
      buildSeconds,
      indexBytes: folderSize(outputPath),
      coldBytes: asked.map(({ bytes }) => bytes),
      ...columns(asked),
    })
  }
  return reports
}

type AskedOnline = EngineAnswer & { readonly bytes: number }

/** Each query in a fresh profile. */
async function askAll(
  site: string,
  queries: readonly string[],
  options: object,
): Promise<readonly AskedOnline[]> {
  const executablePath = await findBrowser(process.cwd())
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS })
  const sent = { bytes: 0 }
  const server = serve(site, sent)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  try {
    const asked: AskedOnline[] = []
    for (const query of queries) {
      sent.bytes = 0
      const { urls, time } = await askOne(browser, { address, query, options })
      asked.push({ found: urls.map((url) => url.slice(1)), time, bytes: sent.bytes })
    }
    return asked
  } finally {
    await browser.close()
    server.close()
  }
}

type Question = { readonly address: string; readonly query: string; readonly options: object }

async function askOne(browser: Browser, { address, query, options }: Question) {
  const page = await (await browser.newContext()).newPage()
  await page.goto(address)
  const found = await page.evaluate(
    async ({ words, settings, most }) => {
      const engine = await import(['', 'pagefind', 'pagefind.js'].join('/'))
      await engine.options(settings)
      await engine.search(words)
      const begin = performance.now()
      const { results } = await engine.search(words)
      const time = performance.now() - begin
      // As many as a first screen shows, all of which a reader downloads.
      const shown: { url: string }[] = await Promise.all(
        results.slice(0, 8).map((each: { data: () => Promise<{ url: string }> }) => each.data()),
      )
      return { time, urls: shown.slice(0, most).map(({ url }) => url) }
    },
    { words: query, settings: options, most: THREE },
  )
  await page.context().close()
  return found
}

/** Counts what it sends: Pagefind's index is compressed already, the rest as a CDN would. */
function serve(site: string, sent: { bytes: number }): Server {
  return createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    if (name === '/') {
      response.setHeader('Content-Type', 'text/html').end('<!doctype html><html lang="zh"></html>')
      return
    }
    const file = path.join(site, name)
    if (!existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    const body = readFileSync(file)
    const isPlain = /\.(?:js|json|css)$/.test(name)
    sent.bytes += isPlain ? brotliCompressSync(body).length : body.length
    const type = name.endsWith('.js') ? 'text/javascript' : 'application/octet-stream'
    response.setHeader('Content-Type', type).end(body)
  })
}

function toHtml(article: IndexedArticle): string {
  const [title, , , tags, summary] = wordsByField(article)
  const parts = article.record.passages.map(({ id, number, title, text }) => {
    const level = number === undefined ? 'h2' : 'h3'
    return `<${level} id="${id ?? ''}">${title}</${level}><p>${text}</p>`
  })
  return `<html lang="zh"><head><title>${title}</title></head><body><h1>${title}</h1><p>${summary}</p><p>${tags}</p>${parts.join('')}</body></html>`
}
