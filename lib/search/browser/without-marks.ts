import type { MarkedText } from './types'

/** The text as it was before anything in it was marked. */
export function withoutMarks(marked: MarkedText): string {
  return marked.map(({ text }) => text).join('')
}
