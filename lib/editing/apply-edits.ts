import type { Edit } from '@/lib/checks/problem'

/** An edit of a file's text, and what it is about, for the list that is shown. */
export type NamedEdit = Edit & {
  readonly about: '链接' | '图片' | '封面' | '列表' | '旧地址' | '跳转'
}

/** The text with all edits in it; they do not overlap, and everything else stays byte for byte. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((all, { start, end, text: put }) => all.slice(0, start) + put + all.slice(end), text)
}
