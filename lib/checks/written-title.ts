import type { Document } from './document'

/**
 * The title of an article as it stands on its line, quotes included. Enough for comparing, and much
 * cheaper than parsing the front matter of all articles.
 */
export function writtenTitle({ text, bodyStart }: Document): string | undefined {
  return /^title:(.*)$/m.exec(text.slice(0, bodyStart))?.[1]?.trim() || undefined
}
