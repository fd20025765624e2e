import type { Heading, Nodes, Parents, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { decodePercent } from '@/lib/url'
import { anchorFor, type HeadingPlace, headingPlace, moveAnchors } from './anchors'
import { htmlToMarkdown } from './html-to-markdown'

/** Where a picture or a link of a body leads on this site. */
export type Destinations = {
  /** The new file name of a picture, and what to say of it where nothing is said; `undefined` where there is none. */
  readonly picture: (url: string) => { readonly name: string; readonly alt: string } | undefined
  /** The new address of a link; `undefined` where what it leads to did not come along. */
  readonly link: (url: string) => string | undefined
}

export type RewrittenBody = {
  readonly body: string
  /** The first `# heading`, which the page shows as its title. */
  readonly heading?: string
  /** What became different, each kind once, for the report. */
  readonly notes: readonly string[]
}

const processor = unified().use(remarkParse).use(remarkGfm)

/**
 * A body of another system as this site takes it: simple HTML as Markdown, pictures and links to where they
 * lie now, one level of headings below the title. Everything else stays as it was written, to the letter.
 *
 * @param title where the article has one already; a first heading that says something else stays in the text
 */
export function rewriteBody(
  written: string,
  destinations: Destinations,
  title?: string,
): RewrittenBody {
  const notes = new Set<string>()
  const plain = translateHtml(translateTags(written.replace(/\r\n?/g, '\n'), notes), notes)
  const tree = processor.parse(plain)
  const first = titleOf(tree, plain)
  const heading =
    title === undefined || bare(title) === bare(first?.words ?? '') ? first : undefined
  const context: Context = {
    text: plain,
    destinations,
    notes,
    title: heading?.node,
    shift: shiftOf(tree, heading?.node),
    headings: tree.children.flatMap((node) =>
      node.type === 'heading' && node !== heading?.node
        ? [headingPlace(plainHeading(node, plain))]
        : [],
    ),
  }
  const body = rewrite(tree, context)
    .replace(/^\n+/, '')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()
  return { body: `${body}\n`, heading: heading?.words, notes: [...notes] }
}

type Context = {
  readonly text: string
  readonly destinations: Destinations
  readonly notes: Set<string>
  readonly title: Nodes | undefined
  /** Levels that headings go down, so that none is beside the title. */
  readonly shift: number
  /** All headings but the title. */
  readonly headings: readonly HeadingPlace[]
}

/** The source of a node, with what changes in it. */
function rewrite(node: Nodes, context: Context): string {
  const { text, destinations, notes } = context
  const source = sourceOf(node, text)
  if (node === context.title) return ''
  if (node.type === 'image') {
    const picture = destinations.picture(decodePercent(node.url))
    if (picture) {
      const alt = (node.alt ?? '').replaceAll(/[[\]]/g, '').trim() || picture.alt
      return `![${alt}](${picture.name}${titlePart(node.title)})`
    }
    if (isExternal(node.url)) {
      notes.add('外站的图片改成了链接')
      return `[图：${node.alt || '查看'}](${node.url})`
    }
    notes.add(`找不到的图片去掉了（${decodePercent(node.url)}）`)
    return node.alt ?? ''
  }
  if (node.type === 'link') {
    const inner = rewriteChildren(node, context)
    if (isExternal(node.url) || /^(?:mailto|tel):/i.test(node.url))
      return `${inner.before}${inner.children}${inner.after}`
    const address = node.url.startsWith('#')
      ? anchorFor(node.url, context.headings)
      : destinations.link(decodePercent(node.url))
    if (address === undefined) {
      notes.add('链到没有搬来的内容的链接，只留文字')
      return inner.children
    }
    return `[${inner.children}](${address}${titlePart(node.title)})`
  }
  if (node.type === 'heading' && context.shift > 0) {
    const inner = rewriteChildren(node, context)
    return `${'#'.repeat(Math.min(6, node.depth + context.shift))} ${inner.children}`
  }
  if (node.type === 'paragraph' && /^\[?\[toc\]\]?$/i.test(source.trim())) return ''
  if (!('children' in node) || node.children.length === 0) return source
  const { before, children, after } = rewriteChildren(node, context)
  return `${before}${children}${after}`
}

function rewriteChildren(node: Parents, context: Context) {
  const { text } = context
  const start = offset(node.position?.start.offset)
  const end = offset(node.position?.end.offset)
  const first = node.children.at(0)
  const last = node.children.at(-1)
  const from = first ? offset(first.position?.start.offset) : end
  const to = last ? offset(last.position?.end.offset) : end
  let children = ''
  let at = from
  for (const child of node.children) {
    children += text.slice(at, offset(child.position?.start.offset)) + rewrite(child, context)
    at = offset(child.position?.end.offset)
  }
  return { before: text.slice(start, from), children, after: text.slice(to, end) }
}

function titleOf(tree: Root, text: string) {
  const node = tree.children.find((child) => child.type === 'heading' && child.depth === 1)
  if (node?.type !== 'heading') return undefined
  const { words } = headingPlace(plainHeading(node, text))
  return words === '' ? undefined : { node, words }
}

/** The words of a heading without marks; its `{#id}` stays. */
function plainHeading(node: Heading, text: string): string {
  return node.children
    .map((child) => sourceOf(child, text))
    .join('')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`~]/g, '')
    .trim()
}

/** Letters and digits alone, for comparing titles. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
}

function shiftOf(tree: Root, title: Nodes | undefined): number {
  const isTop = tree.children.some(
    (child) => child !== title && child.type === 'heading' && child.depth === 1,
  )
  return isTop ? 1 : 0
}

function translateHtml(text: string, notes: Set<string>): string {
  const html: { readonly start: number; readonly end: number }[] = []
  const collect = (node: Nodes) => {
    if (node.type === 'html') {
      html.push({
        start: offset(node.position?.start.offset),
        end: offset(node.position?.end.offset),
      })
    }
    if ('children' in node) for (const child of node.children) collect(child)
  }
  collect(processor.parse(text))
  const hrefs: string[] = []
  let result = ''
  let at = 0
  for (const { start, end } of html) {
    const { text: markdown, hasLost } = htmlToMarkdown(text.slice(start, end), hrefs)
    if (hasLost) notes.add('网页里的程序或播放器去掉了')
    result += text.slice(at, start) + markdown
    at = end
  }
  if (html.length > 0) notes.add('简单的 HTML 改成了 Markdown')
  return result + text.slice(at)
}

const FENCE =
  /^( {0,3}(?:`{3,}|~{3,})[\s\S]*?(?:\n {0,3}(?:`{3,}|~{3,})[ \t]*(?=\n|(?![\s\S]))|(?![\s\S])))/m

/** Hexo's and Hugo's tags for pictures and links, and named places, outside code blocks. */
function translateTags(text: string, notes: Set<string>): string {
  return text
    .split(FENCE)
    .map((part, index) => (index % 2 === 1 ? part : translateTagsIn(moveAnchors(part), notes)))
    .join('')
}

function translateTagsIn(text: string, notes: Set<string>): string {
  const changed = text
    .replace(
      /\{%\s*asset_img\s+(\S+)\s*(.*?)\s*%\}/g,
      (_, src, alt) => `![${unquoted(alt)}](${src})`,
    )
    .replace(
      /\{%\s*post_link\s+(\S+)\s*(.*?)\s*%\}/g,
      (_, to, words) => `[${unquoted(words) || to}](${to}.md)`,
    )
    .replace(/\{\{<\s*figure\s+([^>]*?)\s*\/?>\}\}/g, (_, attributes: string) => {
      const value = (name: string) =>
        new RegExp(`\\b${name}\\s*=\\s*"([^"]*)"`).exec(attributes)?.[1] ?? ''
      return `![${value('alt') || value('caption') || value('title')}](${value('src')})`
    })
    .replace(/\{\{[<%]\s*(?:rel)?ref\s+"([^"]+)"\s*[>%]\}\}/g, '$1')
    .replace(/\{%\s*(?:end)?raw\s*%\}|<!--\s*more\s*-->/g, '')
  if (changed !== text) notes.add('Hexo 或 Hugo 的标记改成了 Markdown')
  return changed
}

function unquoted(text: string): string {
  return text.replace(/^['"]|['"]$/g, '')
}

function titlePart(title: string | null | undefined): string {
  return title ? ` "${title.replaceAll('"', '”')}"` : ''
}

export function isExternal(url: string): boolean {
  return /^(?:https?:)?\/\//i.test(url)
}

function sourceOf(node: Nodes, text: string): string {
  return text.slice(offset(node.position?.start.offset), offset(node.position?.end.offset))
}

function offset(value: number | undefined): number {
  return value ?? 0
}
