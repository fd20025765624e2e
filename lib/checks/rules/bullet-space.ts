import { spanOf } from '../body'
import type { BodyRule, Finding } from '../rule'
import {
  leadOf,
  nextLead,
  type WrittenLine,
  type WrittenParagraph,
  writtenParagraphs,
} from '../written-lines'

/** `-打开`, `•打开`, `－ 打开`: a letter behind a hyphen is an option (`-a`), a digit a number below zero. */
const BULLET = /^(?:[-+*](?=[\p{Script=Han}「『“《【（!！[`])|[•·●○◦▪■◆※－–][ \t\u3000]*(?=\S))/u
/** A box without its space, or behind a hyphen without one: `-[ ] 手机`, `- [] 身份证` */
const BOX = /^(?:[-+*][ \t]*)?\[([ \t\u3000xX√✓✔]?)\][ \t\u3000]*(?=\S)/
const TIGHT_BOX = /^[-+*]\[[ \t\u3000xX√✓✔]?\]/

/** Items of a list, or boxes to tick, without the spaces that make them ones. */
export const bulletSpace: BodyRule = {
  name: 'bullet-space',
  severity: 'error',
  about: 'body',
  check: ({ body, document: { text } }) =>
    writtenParagraphs(body, text).flatMap((paragraph) => [
      ...boxesOf(paragraph, text),
      ...bulletsOf(paragraph, text),
    ]),
}

function boxesOf({ lines, flow, index }: WrittenParagraph, text: string): readonly Finding[] {
  return lines.flatMap((line, place): readonly Finding[] => {
    const isItem = place === 0 && index === 0 && isInItem(line, text)
    const [written = '', sign = ''] = BOX.exec(line.words) ?? []
    const isBox = isItem ? /^\[[xX√✓✔]?\]/.test(line.words) : TIGHT_BOX.test(line.words)
    // `[x](…)` and `[][a]` are links.
    if (!isBox || written === '' || /^\]?[([:]/.test(line.words.slice(written.trimEnd().length))) {
      return []
    }
    if (flow[index]?.type !== 'paragraph') return []
    const box = `[${/[xX√✓✔]/.test(sign) ? 'x' : ' '}] `
    return [
      {
        at: line.start,
        message: `「${line.words.slice(0, 20)}」这一行不会有方框，符号会原样显示`,
        hint: `方框写成「- ${box}${line.words.slice(written.length).slice(0, 12)}」：横线后面、方括号里面和后面都有一个空格。`,
        fix: [
          { start: line.start, end: line.start + written.length, text: isItem ? box : `- ${box}` },
        ],
      },
    ]
  })
}

/** Whether the place is the first of a list item. */
function isInItem({ start }: WrittenLine, text: string): boolean {
  return /(?:[-+*]|\d{1,9}[.)])[ \t]+$/.test(leadOf(text, start))
}

function bulletsOf({ lines, flow, index }: WrittenParagraph, text: string): readonly Finding[] {
  const items = lines.filter(({ words }) => BULLET.test(words) && !isClosed(words))
  const [first] = items
  const isNeighbour = [flow[index - 1], flow[index + 1]].some(
    (node) =>
      (node?.type === 'list' && !node.ordered) ||
      (node?.type === 'paragraph' && BULLET.test(text.slice(spanOf(node).start))),
  )
  // One alone may be a dash, or a word in the speech of its author.
  if (!first || (items.length < 2 && !isNeighbour)) return []
  const start = lines.indexOf(first)
  return [
    {
      at: first.start,
      message: `「${first.words.slice(0, 20)}」${items.length > 1 ? `起的 ${items.length} 行` : ''}不会变成列表，符号会原样显示`,
      hint: `每行开头写成横线加空格，例如「- ${first.words.replace(BULLET, '').slice(0, 16)}」。`,
      severity: items.length > 1 ? undefined : 'warning',
      fix: items.map((line, place) => ({
        start: line.start,
        end: line.start + (BULLET.exec(line.words)?.[0].length ?? 0),
        text: `${place === 0 && start > 0 ? `\n${nextLead(leadOf(text, line.start))}` : ''}- `,
      })),
    },
  ]
}

/** `*打开*` is emphasis. */
function isClosed(words: string): boolean {
  return words.startsWith('*') && words.indexOf('*', 1) > 0
}
