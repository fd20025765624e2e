import { brotliCompressSync, gzipSync, constants as zlib } from 'node:zlib'
import { publicHtml } from '@/lib/base-path'
import { withContentSecurityPolicy } from './content-security-policy'
import type { OwnersHead } from './owners-head'
import { withoutScripts, withReaderScript } from './page-scripts'
import { type PageStyles, withPageStyle } from './page-style'

/**
 * A character for each byte: all that is looked for or written is ASCII. To decode and encode the Chinese
 * around it took two thirds of the time.
 */
const ENCODING = 'latin1'

/** What a page gets when it is finished. */
export type Finish = {
  /** Its address; `undefined` for none: when the server fails, so may what a script would ask it for. */
  readonly script: string | undefined
  readonly styles: PageStyles
  /** What all addresses begin with, see `lib/base-path`. */
  readonly base: string
  /** What the owner has put into the head of every page. */
  readonly owners: OwnersHead
}

/**
 * What a reader gets of a page that Next rendered: without React, with the reader's script, the style of what
 * stands in it, public addresses and the policy.
 *
 * @throws when there is something in the page that the policy does not know
 */
export function finishPage(rendered: Buffer, { script, styles, base, owners }: Finish): Buffer {
  // First of all what is thrown away: it is two thirds of what Next sends.
  const styled = withPageStyle(withoutScripts(rendered.toString(ENCODING)), styles)
  const ours = script ? withReaderScript(styled, script) : styled
  // After all scripts that are not known have been refused: these the owner has named.
  const whole = withOwnersHead(publicHtml(ours, base), owners.html)
  return Buffer.from(withContentSecurityPolicy(whole, owners.sources), ENCODING)
}

function withOwnersHead(html: string, tags: string): string {
  if (tags === '') return html
  const bytes = Buffer.from(tags, 'utf8').toString(ENCODING)
  return html.replace('</head>', () => `${bytes}</head>`)
}

/** Quality 5 takes a third of the time of 6 and makes a page 1 % larger. */
const QUALITY = 5

/** The same bytes as browsers that understand `br` or `gzip` get them. */
export function compressed(bytes: Buffer): { readonly br: Buffer; readonly gz: Buffer } {
  const params = {
    [zlib.BROTLI_PARAM_QUALITY]: QUALITY,
    [zlib.BROTLI_PARAM_MODE]: zlib.BROTLI_MODE_TEXT,
    [zlib.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
  // Pages are packed by the processes that render them, one for each core: threads of the pool would only add
  // a third to the time.
  return { br: brotliCompressSync(bytes, { params }), gz: gzipSync(bytes) }
}
