import { themeScript } from '@/components/layout/theme-script'
import { atEnd } from './page-style'

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
const SCRIPT_PRELOAD = /<link rel="(?:modulepreload"|preload" as="script")[^>]*>/g

/** What Next's own inline scripts begin with: its loader, and the page once more as data for React. */
const REACT = [
  '(globalThis["TURBOPACK"]',
  '(self.__next_f=self.__next_f||[]).push(',
  'self.__next_f.push(',
  'requestAnimationFrame(function(){$RT=performance.now()});',
]

/** The page with the one script that a reader needs, by its address, at its end. @throws when the page has no end */
export function withReaderScript(html: string, address: string): string {
  return atEnd(html, `<script type="module" src="${address}"></script>`)
}

/**
 * The page with the theme script and structured data alone. Next puts React's runtime (115 KiB in brotli),
 * its router and the whole page once more, as data for them, into every page; our links are plain and our
 * parts enhance what stands in the page, so that nothing of it is ever used.
 *
 * @param html a character for each byte of the file (latin1)
 * @throws when there is a script that is neither React's nor ours
 */
export function withoutScripts(html: string): string {
  let kept = 0
  const bare = html
    .replace(SCRIPT, (whole, attributes: string, code: string) => {
      if (isReact(attributes, code)) return ''
      if (!isOurs(attributes, code)) refuse(whole)
      kept += 1
      return whole
    })
    .replace(SCRIPT_PRELOAD, '')
  // One that is never closed, or written in another way.
  const last = [...bare.matchAll(/<script/gi)][kept]
  if (last) refuse(bare.slice(last.index))
  return bare
}

function isReact(attributes: string, code: string): boolean {
  if (code === '') return /^(?: id="_R_")? src="\/_next\/static\/[^"]*"/.test(attributes)
  return /^(?: id="_R_")?$/.test(attributes) && REACT.some((start) => code.startsWith(start))
}

/** The theme script, and JSON-LD, which nobody runs (HTML, “data block”). */
function isOurs(attributes: string, code: string): boolean {
  return attributes === ' data-keep="true"'
    ? code === themeScript
    : attributes === ' type="application/ld+json"'
}

function refuse(script: string): never {
  const text = Buffer.from(script.slice(0, 200), 'latin1').toString('utf8')
  throw new Error(`a script that nobody knows: ${text}`)
}
