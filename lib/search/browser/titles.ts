import type { SearchRecord } from './types'

const ONE_WORD = /^[^\s\p{Script=Han}]+$/u
const FIRST_SENTENCE = /^[^。！？；\n]+/

/** Whether a title is but a name, which nobody types who does not know it: `gzip`. */
export function isMereName(title: string): boolean {
  return ONE_WORD.test(title.trim())
}

/**
 * What an article is called: its title, what readers ask who want it, and where the title is but a name, what the
 * summary first says of it and each phrase of people who want it.
 */
export function titlesOf({
  title,
  asked = [],
  summary,
  purposes = [],
}: SearchRecord): readonly string[] {
  const said = isMereName(title) ? [FIRST_SENTENCE.exec(summary)?.[0] ?? '', ...purposes] : []
  return [title, ...asked, ...said.filter((text) => text !== '')]
}
