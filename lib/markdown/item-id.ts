import type { ListItem } from 'mdast'
import { WRITTEN_ID } from './written-id'

const AT_END = new RegExp(`${WRITTEN_ID}[ \\t]*$`, 'u')

/**
 * A list item without the `{#id}` at the end of its opening paragraph, and that id:
 * `打开设置。再点关于。 {#about}` → `打开设置。再点关于。`, `about`. Without one, the item as it is.
 */
export function takeItemId(item: ListItem): {
  readonly item: ListItem
  readonly customId?: string
} {
  const [opening, ...others] = item.children
  if (opening?.type !== 'paragraph') return { item }
  const last = opening.children.at(-1)
  const match = last?.type === 'text' ? AT_END.exec(last.value) : null
  if (last?.type !== 'text' || !match) return { item }
  const value = last.value.slice(0, match.index).trimEnd()
  const children = [...opening.children.slice(0, -1), ...(value ? [{ ...last, value }] : [])]
  return { customId: match[1], item: { ...item, children: [{ ...opening, children }, ...others] } }
}
