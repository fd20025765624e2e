import type { ReaderScript } from './reader-script'

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
const SCRIPT_PRELOAD = /<link rel="(?:modulepreload"|preload" as="script")[^>]*>/g
/** The theme script, which the layout marks, and JSON-LD, which nobody runs (HTML, “data block”). */
const KEPT = /\bdata-keep\b|\btype="application\//

/**
 * The page with the one script that a reader needs. Next puts React's runtime (115 KiB in brotli), its
 * router and the whole page once more, as data for them, into every page; our links are plain and our
 * parts enliven what stands in the page, so that nothing of it is ever used.
 *
 * @throws when the page has no `<head>`
 */
export function withReaderScript(html: string, { entry, imports }: ReaderScript): string {
  const bare = withoutScripts(html)
  if (!bare.includes('</head>')) throw new Error('the page has no </head>')
  const tags = [
    ...imports.map((address) => `<link rel="modulepreload" href="${address}">`),
    `<script type="module" src="${entry}"></script>`,
  ]
  // A function, since `$&` in a replacement would mean something.
  return bare.replace('</head>', () => `${tags.join('')}</head>`)
}

/** The page with the theme script and data blocks alone. */
export function withoutScripts(html: string): string {
  return html
    .replace(SCRIPT, (whole, attributes: string) => (KEPT.test(attributes) ? whole : ''))
    .replace(SCRIPT_PRELOAD, '')
}
