import type { List, RootContent } from 'mdast'
import { type Body, type Flow, spanOf } from '../body'
import { judgedLists } from '../judged-lists'
import type { Edit } from '../problem'
import type { BodyRule, Finding } from '../rule'
import { leadOf, nextLead } from '../written-lines'

/**
 * What belongs to an item stands below it, indented to where its words begin: four columns from item
 * ten on. Less ends the list (CommonMark, “list items”): what stands there belongs to no step, and an
 * item right below it is no item.
 */
export const listBroken: BodyRule = {
  name: 'list-broken',
  severity: 'error',
  about: 'body',
  check: ({ body, document: { text } }) =>
    body.flows.flatMap((flow) =>
      flow.flatMap((node, index): readonly Finding[] => {
        if (!isList(node)) return []
        const fallen = fallenBehind(flow, index, node, text)
        const [first] = fallen
        const column = contentColumn(node, text)
        if (!first || column === undefined) return []
        const next = nextNumber(node)
        const isSwallowed = fallen.some((block) => placeOfItem(block, next, text) !== undefined)
        return [
          {
            at: spanOf(first).start,
            message: messageOf(next, isSwallowed, isShownWhole(node, body)),
            hint: `这一段的每行前面空 ${column.width} 格，和「${next - 1}. 」后面的字对齐。`,
            severity: isSwallowed ? undefined : 'warning',
            fix: fallen.flatMap((block) => indentEdits(block, next, column.lead, text)),
          },
        ]
      }),
    ),
}

function messageOf(next: number, isSwallowed: boolean, isJoined: boolean): string {
  const last = next - 1
  if (isSwallowed) {
    return `第 ${next} 条不会另起一条，会接在上面这一段的后面：这一段没有和第 ${last} 条的字对齐`
  }
  return isJoined
    ? `第 ${last} 条下面的这一段没有对齐；这里照样算在第 ${last} 条里，在别处（例如代码托管网站）列表到这里就断了`
    : `第 ${last} 条下面的这一段没有对齐，不算在第 ${last} 条里，列表到这里就断了`
}

/** Whether the page takes what follows a list for more of it, as it does where the count goes on. */
function isShownWhole({ children }: List, body: Body): boolean {
  const last = children.at(-1)?.position?.start.offset ?? -1
  return judgedLists(body).some(({ starts }) => starts.includes(last) && starts.at(-1) !== last)
}

function nextNumber({ start, children }: List): number {
  return (start ?? 1) + children.length
}

/** Blocks below a list that its editor took for part of the last item. */
function fallenBehind(flow: Flow, index: number, list: List, text: string): readonly RootContent[] {
  const next = nextNumber(list)
  const end = flow.findIndex(
    (node, at) =>
      at > index && (node.type === 'heading' || node.type === 'thematicBreak' || isList(node)),
  )
  const between = flow.slice(index + 1, end === -1 ? undefined : end)
  const after = end === -1 ? undefined : flow[end]
  if (between.some(({ type }) => type === 'html' || type === 'definition')) return []
  const swallowing = between.findIndex((node) => placeOfItem(node, next, text) !== undefined)
  if (swallowing >= 0) return between.slice(0, swallowing + 1)
  if (after && isList(after) && after.start === next) return between
  // Nothing follows: an indent shows what was meant.
  const [first] = between
  const isMeant = first !== undefined && indentOf(first, text) >= indentOf(list, text) + 2
  return isMeant ? [first] : []
}

/** Where the next item begins inside a paragraph: only an item with number one ends a paragraph. */
function placeOfItem(node: RootContent, next: number, text: string): number | undefined {
  if (node.type !== 'paragraph') return undefined
  const { start, end } = spanOf(node)
  const place = text.slice(start, end).search(new RegExp(`\\n[ \\t>]*${next}[.)] `))
  return place < 0 ? undefined : start + place + 1
}

function isList(node: RootContent): node is List {
  return node.type === 'list' && node.ordered === true
}

function indentOf(node: RootContent, text: string): number {
  return /[ \t]*$/.exec(leadOf(text, spanOf(node).start))?.[0].length ?? 0
}

/** What stands before the words of the last item, and how much of it is the item's own mark. */
function contentColumn(list: List, text: string) {
  const item = list.children.at(-1)
  if (!item) return undefined
  const { start } = spanOf(item)
  const mark = /^\d{1,9}[.)][ \t]*/.exec(text.slice(start, start + 16))?.[0] ?? '1. '
  const width = /\S/.test(text.charAt(start + mark.length)) && mark.length <= 6 ? mark.length : 3
  return { lead: nextLead(leadOf(text, start)) + ' '.repeat(width), width }
}

function indentEdits(
  block: RootContent,
  next: number,
  lead: string,
  text: string,
): readonly Edit[] {
  const { start } = spanOf(block)
  const end = placeOfItem(block, next, text) ?? spanOf(block).end
  const own = leadOf(text, start)
  const from = start - own.length
  const edits: Edit[] = []
  let at = from
  for (const line of text.slice(from, end).split('\n')) {
    const common = line.startsWith(own) ? own.length : (/^[ \t]*/.exec(line)?.[0].length ?? 0)
    if (line.trim() !== '')
      edits.push({ start: at, end: at + Math.min(common, own.length), text: lead })
    at += line.length + 1
  }
  return edits
}
