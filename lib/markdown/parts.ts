import { plainText } from './plain-text'
import type { ArticleBody, Part, SafeTree, Step } from './types'

/** All parts of an article in reading order. */
export function partsOf({
  lead,
  sections,
  closing,
}: Omit<ArticleBody, 'footnotes'>): readonly Part[] {
  return [...lead, ...sections.flatMap(({ parts }) => parts), ...closing]
}

/** The steps of all lists among parts, in order. */
export function stepsOf(parts: readonly Part[]): readonly Step[] {
  return parts.flatMap((part) => (part.kind === 'steps' ? part.steps : []))
}

/** The trees of parts in reading order, titles as they are shown left out. */
export function treesOf(parts: readonly Part[]): readonly SafeTree[] {
  return parts.flatMap((part) => {
    if (part.kind === 'prose') return [part.tree]
    return (part.kind === 'steps' ? part.steps : part.points).map(({ body }) => body)
  })
}

/** All words of parts as plain text, each once: the title of a step, then what stands below it. */
export function wordsOfParts(parts: readonly Part[]): string {
  return parts
    .flatMap((part) => {
      if (part.kind === 'prose') return [plainText(part.tree)]
      if (part.kind === 'points') return part.points.map(({ body }) => plainText(body))
      return part.steps.flatMap(shownStep)
    })
    .filter((words) => words !== '')
    .join('\n')
}

/** What readers see of a step, line by line. */
function shownStep({ title, titleIn, text }: Step): readonly string[] {
  return titleIn === 'body' ? [text] : [title, text]
}
