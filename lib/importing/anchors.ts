import { slugId } from '@/lib/markdown/ids'
import { splitOrdinal } from '@/lib/markdown/ordinals'
import { WRITTEN_ID } from '@/lib/markdown/written-id'
import { decodePercent } from '@/lib/url'

/** An empty `<a id="x"></a>`, as older texts name a place by. */
const ANCHOR = /<a\s+(?:id|name)\s*=\s*["']?([^"'\s>]+)["']?\s*>\s*<\/a>/gi
const BEFORE_HEADING = new RegExp(`^[ \\t]*${ANCHOR.source}[ \\t]*\\n+(#{1,6} .*)$`, 'gim')
const IN_HEADING = new RegExp(`^(#{1,6} .*?)${ANCHOR.source}(.*)$`, 'gim')

const WRITABLE = new RegExp(`^${WRITTEN_ID}$`, 'u')

/**
 * Places that were named in HTML become ids of their headings, where this site takes such an id; others go,
 * since nothing is shown of them.
 *
 * `<a id="wifi"></a>\n\n## 联网` → `## 联网 {#wifi}`
 */
export function moveAnchors(markdown: string): string {
  const named = (heading: string, id: string) =>
    WRITABLE.test(`{#${id}}`) && !/\{#[^}]*\}\s*$/.test(heading)
      ? `${heading.trimEnd()} {#${id}}`
      : heading.trimEnd()
  return markdown
    .replace(BEFORE_HEADING, (_, id: string, heading: string) => named(heading, id))
    .replace(IN_HEADING, (_, start: string, id: string, rest: string) =>
      named(`${start}${rest}`, id),
    )
    .replace(ANCHOR, '')
}

/** The words of a heading, and the id by which this site links to it. */
export type HeadingPlace = { readonly words: string; readonly id: string }

/** `一、怎么装？` → id `怎么装`; `怎么装？ {#setup}` → words `怎么装？`, id `setup` */
export function headingPlace(heading: string): HeadingPlace {
  const custom = /\s*\{#([^}]*)\}\s*$/.exec(heading)
  const words = custom ? heading.slice(0, custom.index) : heading
  return { words, id: custom?.[1] ?? slugId(splitOrdinal(words).title) }
}

/**
 * The address of a heading of the same text that another system knew as `#url`; `undefined` where no heading
 * is called so. Systems make ids of titles alike, but for the marks between words.
 */
export function anchorFor(url: string, places: readonly HeadingPlace[]): string | undefined {
  const wanted = decodePercent(url.replace(/^#/, ''))
  const found =
    places.find(({ id }) => id === wanted) ??
    places.find(({ words }) => letters(words) !== '' && letters(words) === letters(wanted))
  return found && `#${found.id}`
}

const letters = (text: string) => slugId(text).replaceAll('-', '')
