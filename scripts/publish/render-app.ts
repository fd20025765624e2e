// Next, in a process that renders pages for the publisher. They are finished and written here: what is thrown
// away of a page, two thirds of it, never goes through a socket, and each core packs what it has rendered.
import path from 'node:path'
import inject from 'light-my-request'
import { NOT_FOUND_ADDRESS } from '@/lib/page-data/published-pages'
import { runNext } from '../server/run-next'
import { pageStyles } from './page-style'
import type { RenderAnswer, RenderOrder } from './render-pages'
import { addPage } from './site-folder'

// Orders are all that it lives for.
process.channel?.ref()

const starting = runNext()
const styles = pageStyles(path.resolve(process.env.ZHINAN_PROGRAM ?? ''))

process.on('message', (order: RenderOrder) => {
  void answer(order).then((result) => process.connected && process.send?.(result))
})

async function answer({ number, pages, site, script, base }: RenderOrder): Promise<RenderAnswer> {
  try {
    for (const page of pages) {
      addPage(site, page, await render(page.address), { script, styles, base })
    }
    return { number }
  } catch (error) {
    return { number, fault: error instanceof Error ? error.message : String(error) }
  }
}

async function render(address: string): Promise<Buffer> {
  const handle = await starting
  const { statusCode, rawPayload } = await inject((request, response) => {
    void handle(request, response)
  }, address)
  const expected = address === NOT_FOUND_ADDRESS ? 404 : 200
  if (statusCode === expected) return rawPayload
  throw new Error(`页面 ${decodeURI(address)} 没有生成出来（Next 答了 ${statusCode}）。`)
}
