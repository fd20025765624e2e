import type { Nodes } from 'hast'
import type { ArticleBody, SafeTree } from '@/lib/markdown/types'

/** A body as text that people can read and compare: one line a block. */
export function printBody({ lead, sections, closing, footnotes }: ArticleBody): string {
  return `${[
    ...printPart('lead', lead),
    ...sections.flatMap(({ id, ordinal, title, kind, intro, steps, outro }) => [
      `\n## ${ordinal} | ${title} | #${id} | ${kind}`,
      ...printPart('intro', intro),
      ...steps.flatMap((step) => [
        `### ${step.number} | ${step.title} | #${step.id}`,
        ...printPart('', step.body),
      ]),
      ...printPart('outro', outro),
    ]),
    ...printPart('\nclosing', closing),
    ...printPart('\nfootnotes', footnotes),
  ].join('\n')}\n`
}

function printPart(name: string, { children }: SafeTree): readonly string[] {
  if (children.length === 0) return []
  const lines = children.map((child) => `  ${printTree(child)}`)
  return name === '' ? lines : [`${name}:`, ...lines]
}

/** Not for browsers: text is not escaped, so that what looks like a tag in a text is seen as `‹`. */
export function printTree(node: Nodes): string {
  if (node.type === 'text') return node.value.replaceAll('\n', '⏎').replaceAll('<', '‹')
  if (node.type === 'root') return node.children.map(printTree).join('')
  if (node.type !== 'element') return `!!${node.type}!!`
  const attributes = Object.entries(node.properties)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${value}"`))
    .join('')
  const content = node.children.map(printTree).join('')
  const isVoid = ['br', 'hr', 'img', 'input'].includes(node.tagName)
  return `<${node.tagName}${attributes}>${isVoid ? content : `${content}</${node.tagName}>`}`
}
