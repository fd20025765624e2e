import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import type { HtmlExtension } from 'micromark-util-types'
import { pictureName } from '@/lib/markdown/addresses'

/** Raw HTML is dropped by a rule of ours; here it goes before it becomes text. */
const withoutHtml: HtmlExtension = {
  enter: {
    htmlFlow() {
      this.buffer()
    },
    htmlText() {
      this.buffer()
    },
  },
  exit: {
    htmlFlow() {
      this.resume()
    },
    htmlText() {
      this.resume()
    },
  },
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
}

/**
 * The words of a Markdown text as micromark renders it (CommonMark and GFM), without footnotes. A picture
 * that is never loaded is its alternative text, as it is with us.
 */
export function referenceText(markdown: string): string {
  const html = micromark(markdown, {
    extensions: [gfm({ singleTilde: false })],
    htmlExtensions: [gfmHtml(), withoutHtml],
  })
  return html
    .replace(/<section data-footnotes[\s\S]*$/, '')
    .replace(/<sup><a href="#user-content-fn[^<]*<\/a><\/sup>/g, '')
    .replace(/<img src="([^"]*)" alt="([^"]*)"[^>]*>/g, (_, url: string, alt: string) =>
      pictureName(url) === undefined ? alt : '',
    )
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity)
}
