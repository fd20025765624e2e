import { linkKind } from './addresses'
import { collectReferences, type Reference } from './references'

/** What the Markdown twin of an article says above the editor's text. */
export type TwinHead = {
  readonly title: string
  readonly summary: string
  /** Lines such as `发布：2024-05-12 14:30`, in order. */
  readonly facts?: readonly string[]
  /** What it was written from; stands below the text. */
  readonly sources?: readonly TwinSource[]
}

type TwinSource = { readonly title: string; readonly url?: string; readonly seenAt: string }

/** An article for those who would rather read Markdown; `body` is taken as it is. */
export function markdownTwin(
  { title, summary, facts = [], sources = [] }: TwinHead,
  body: string,
): string {
  const list = facts.map((fact) => `- ${fact}`).join('\n')
  const from = sources.length === 0 ? '' : `## 来源\n\n${sources.map(sourceLine).join('\n')}`
  const parts = [`# ${title}`, `> ${summary}`, list, body.trim(), from]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** As the page has it: a link where there is an address to give. */
function sourceLine({ title, url, seenAt }: TwinSource): string {
  const name = title.replace(/[\\[\]*_`<]/g, '\\$&')
  return `- ${url === undefined ? name : `[${name}](<${url}>)`}（${seenAt} 看到）`
}

/**
 * The editor's Markdown with the addresses of this site made absolute by `resolve`, which gets them
 * as written (`a.svg`, `/articles/b`, `#c`). Addresses of other sites and with other schemes, and
 * every other character of the text, stay as they are; only a byte order mark goes. `references`: those of
 * the text, where they are known already.
 */
export function absoluteMarkdown(
  markdown: string,
  resolve: (url: string, kind: 'link' | 'image') => string,
  references: readonly Reference[] = collectReferences(markdown.replace(/^\uFEFF/, '')),
): string {
  const text = markdown.replace(/^\uFEFF/, '')
  const edits = new Map<number, { readonly end: number; readonly url: string }>()
  for (const { url, kind, destination } of references) {
    if (!destination || linkKind(url) !== 'site') continue
    const resolved = resolve(url, kind)
    if (resolved !== url) edits.set(destination.start, { end: destination.end, url: resolved })
  }
  let result = ''
  let done = 0
  for (const [start, { end, url }] of [...edits].toSorted(([a], [b]) => a - b)) {
    result += text.slice(done, start) + escapeDestination(url)
    done = end
  }
  return result + text.slice(done)
}

const UNSAFE_IN_DESTINATION: Readonly<Record<string, string>> = {
  ' ': '%20',
  '(': '%28',
  ')': '%29',
  '<': '%3C',
  '>': '%3E',
  '\\': '%5C',
}

/** Writes out what would end a link destination early (CommonMark, “link destination”). */
function escapeDestination(url: string): string {
  return url.replace(/[ ()<>\\]/g, (character) => UNSAFE_IN_DESTINATION[character] ?? character)
}
