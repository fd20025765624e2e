import type { Nodes } from 'hast'
import type { ArticleBody, Part, SafeTree } from '@/lib/markdown/types'

/** A body as text that people can read and compare: one line a block. */
export function printBody({ lead, sections, closing, footnotes }: ArticleBody): string {
  return `${[
    ...printParts('lead', lead),
    ...sections.flatMap(({ id, ordinal, title, heading, kind, parts }) => [
      `\n## ${ordinal} | ${heading ? printTree(heading) : title} | #${id} | ${kind}`,
      ...printParts('', parts),
    ]),
    ...printParts('\nclosing', closing),
    ...printBlocks('\nfootnotes', footnotes),
  ].join('\n')}\n`
}

/** A title that stands only for the words below it is in brackets. */
function printParts(name: string, parts: readonly Part[]): readonly string[] {
  const lines = parts.flatMap((part) => {
    if (part.kind === 'prose') return printBlocks('', part.tree)
    if (part.kind === 'points') {
      return part.points.flatMap(({ id, number, title, body }) => [
        `- ${number} | (${title}) | #${id}`,
        ...printBlocks('', body),
      ])
    }
    return [
      ...(part.under === undefined ? [] : [`under: ${part.under}`]),
      ...part.steps.flatMap(({ id, number, title, heading, titleIn, body }) => {
        const shown = heading ? printTree(heading) : title
        return [
          `### ${number} | ${titleIn === 'body' ? `(${title})` : shown} | #${id}`,
          ...printBlocks('', body),
        ]
      }),
    ]
  })
  return lines.length > 0 && name !== '' ? [`${name}:`, ...lines] : lines
}

function printBlocks(name: string, { children }: SafeTree): readonly string[] {
  if (children.length === 0) return []
  const lines = children.map((child) => `  ${printTree(child)}`)
  return name === '' ? lines : [`${name}:`, ...lines]
}

/** Not for browsers: text is not escaped, so that what looks like a tag in a text is seen as `‹`. */
function printTree(node: Nodes): string {
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
