import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync } from 'node:zlib'
import type { Browser } from 'playwright-core'

export type PlainPage = { readonly url: string; readonly stop: () => void }

/** As long as a plain theme's. */
const STYLE = `
body { max-width: 40em; margin: 0 auto; padding: 1em; font: 17px/1.8 sans-serif; color: #222; background: #fff }
h1, h2, h3 { line-height: 1.4 }
a { color: #06c }
pre { overflow-x: auto }
table { border-collapse: collapse }
th, td { border: 1px solid #ccc; padding: 0.3em 0.6em }
`

/**
 * Serves the text of a page as a static site generator with a plain theme would: bare elements, one small
 * style sheet, no script and no picture, packed with Brotli.
 */
export async function servePlainPage(browser: Browser, address: string): Promise<PlainPage> {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(address)
  const { title, body } = await page.evaluate(bareText)
  await context.close()
  const html = `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="stylesheet" href="/plain.css"></head><body>${body}</body></html>`
  const server = await listen({ '/': ['text/html', html], '/plain.css': ['text/css', STYLE] })
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, stop: () => server.close() }
}

/** Runs in the page: the text of its `<main>` in elements without attributes. */
function bareText(): { readonly title: string; readonly body: string } {
  const main = document.querySelector('main')?.cloneNode(true) as HTMLElement
  const controls = 'nav, form, button, label, template, script, svg, figure, details, [hidden]'
  for (const element of main.querySelectorAll(controls)) element.remove()
  for (const element of main.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) {
      if (name !== 'href') element.removeAttribute(name)
    }
  }
  for (const element of main.querySelectorAll('div, section, article, header, span')) {
    element.replaceWith(...element.childNodes)
  }
  return { title: document.title, body: main.innerHTML }
}

function listen(files: Readonly<Record<string, readonly [string, string]>>): Promise<Server> {
  const packed = new Map(
    Object.entries(files).map(([path, [type, text]]) => [
      path,
      { type: `${type}; charset=utf-8`, bytes: brotliCompressSync(text) },
    ]),
  )
  const server = createServer(({ url = '' }, response) => {
    const file = packed.get(url)
    if (!file) return response.writeHead(404).end()
    const headers = { 'Content-Type': file.type, 'Content-Encoding': 'br' }
    return response.writeHead(200, { ...headers, 'Cache-Control': 'max-age=600' }).end(file.bytes)
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}
