import { visit } from 'unist-util-visit'
import { plainText } from '@/lib/markdown/plain-text'
import type { SafeTree } from '@/lib/markdown/types'

/** A piece of an article as a reader gets it. */
export type ComparedText = {
  readonly text: string
  /** Pictures with what tells one content from another. */
  readonly pictures: readonly string[]
  /** Where its links lead. */
  readonly links: readonly string[]
  /** All of it, marks such as bold and code included. */
  readonly content: string
}

/** What differs where the words may be the same. */
export type PassageDifference = 'words' | 'pictures' | 'links' | 'format'

export function passageOf(trees: readonly SafeTree[]): ComparedText {
  const pictures: string[] = []
  const links: string[] = []
  for (const tree of trees) {
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName === 'img') pictures.push(String(properties.src))
      if (tagName === 'a') links.push(String(properties.href))
    })
  }
  return {
    text: trees
      .map(plainText)
      .filter((part) => part !== '')
      .join('\n'),
    pictures,
    links,
    content: JSON.stringify(trees),
  }
}

/** Nothing for the same; `format` only where nothing else can be named. */
export function passageDifferences(
  before: ComparedText,
  after: ComparedText,
): readonly PassageDifference[] {
  const differs = (a: readonly string[], b: readonly string[]) => a.join('\n') !== b.join('\n')
  const named: readonly PassageDifference[] = [
    ...(before.text === after.text ? [] : (['words'] as const)),
    ...(differs(before.pictures, after.pictures) ? (['pictures'] as const) : []),
    ...(differs(before.links, after.links) ? (['links'] as const) : []),
  ]
  return named.length === 0 && before.content !== after.content ? ['format'] : named
}
