import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { splitSentence } from './sentence'
import { shortTitle, titleWidth } from './short-title'
import { plainWords, readTitle, richTitle, withoutFullStop } from './title'
import { WRITTEN_ID } from './written-id'
import type { Blocks, WrittenItem } from './written-parts'

/** Above so many 汉字 (two letters count as one) a sentence is no title: it stays in the body. */
const LONG_TITLE = 30

/**
 * Splits a list item, and the blocks that follow it outside the list, into a title and a body. No
 * word is in both, save where the title is a short form of a long sentence (`titleIn: 'body'`).
 *
 * - `**打开设置**：点头像。` → `打开设置` | 点头像。
 * - `打开设置。点头像。` → `打开设置` | 点头像。
 * - a picture first → an empty title, all in the body
 */
export function splitItemTitle(item: ListItem, after: Blocks): Omit<WrittenItem, 'typedNumber'> {
  const [opening, ...others] = item.children
  const { position } = item
  const below = [...others, ...after]
  if (opening?.type !== 'paragraph') {
    return { title: '', titleIn: 'heading', body: [...item.children, ...after], position }
  }
  const bold = splitBoldTitle(opening)
  if (bold) {
    return { ...bold, titleIn: 'heading', body: [...bold.body, ...below], position }
  }
  const { sentence, rest } = splitSentence(opening.children)
  const words = withoutFullStop(plainWords(sentence))
  if (titleWidth(words) > LONG_TITLE) {
    return {
      title: shortTitle(words, LONG_TITLE),
      titleIn: 'body',
      body: [opening, ...below],
      position,
    }
  }
  // A sentence of nothing but a picture has no words for a title.
  if (words === '') return { title: '', titleIn: 'heading', body: [opening, ...below], position }
  return {
    title: words,
    heading: richTitle(sentence),
    titleIn: 'heading',
    body: [...paragraph(rest), ...below],
    position,
  }
}

function splitBoldTitle(
  opening: Paragraph,
): Pick<WrittenItem, 'title' | 'customId' | 'heading' | 'body'> | undefined {
  const [strong, ...others] = opening.children
  if (strong?.type !== 'strong') return undefined
  const inner = readTitle(strong.children)
  const outer = cutIdAtStart(others)
  const rest = cutSeparator(inner.title, outer.content)
  if (!rest || inner.title === '') return undefined
  const heading = richTitle(inner.content)
  return {
    title: withoutFullStop(inner.title) + rest.mark,
    heading: heading && [...heading, ...withText(rest.mark, [])],
    customId: inner.customId ?? outer.customId,
    body: paragraph(rest.content),
  }
}

const ID_AT_START = new RegExp(`^[ \\t]*${WRITTEN_ID}`, 'u')

/** `**标题** {#id}`: the id may stand behind the bold words too. */
function cutIdAtStart(content: readonly PhrasingContent[]): {
  readonly customId?: string
  readonly content: readonly PhrasingContent[]
} {
  const [first, ...others] = content
  const match = first?.type === 'text' ? ID_AT_START.exec(first.value) : null
  if (first?.type !== 'text' || !match) return { content }
  return { customId: match[1], content: withText(first.value.slice(match[0].length), others) }
}

const SEPARATOR = /^\s*(?:[：:。．]|\.(?=\s|$)|([！？!?])|—+|–)\s*|^\s+-\s+|^\s+|^$/u

/**
 * What follows a bold title, without the colon, full stop, dash or space between them; `mark` is a
 * question or exclamation mark that belongs to the title. Gives `undefined` when the bold words are
 * part of a sentence, as in `**长按**图标` and `**京东 App** 里点…`.
 */
function cutSeparator(
  title: string,
  content: readonly PhrasingContent[],
): { readonly mark: string; readonly content: readonly PhrasingContent[] } | undefined {
  const [first, ...others] = content
  if (!first || first.type === 'break') return { mark: '', content: others }
  const match = first.type === 'text' ? SEPARATOR.exec(first.value) : null
  if (first.type !== 'text' || !match) {
    return /[。：:！？!?]$/u.test(title) ? { mark: '', content } : undefined
  }
  const rest = first.value.slice(match[0].length)
  if (match[0] === ' ' && isLatin(title.at(-1)) !== isLatin(rest.at(0))) return undefined
  return { mark: match[1] ?? '', content: withText(rest, others) }
}

/** Editors put a space between Chinese and Latin words; it separates nothing. */
function isLatin(character = ''): boolean {
  return /[\p{Script=Latin}\p{N}]/u.test(character)
}

function withText(value: string, others: readonly PhrasingContent[]): readonly PhrasingContent[] {
  return value === '' ? others : [{ type: 'text', value }, ...others]
}

/** Nothing for white space only. */
function paragraph(content: readonly PhrasingContent[]): readonly RootContent[] {
  const isBlank = content.every((node) => node.type === 'text' && node.value.trim() === '')
  return isBlank ? [] : [{ type: 'paragraph', children: [...content] }]
}
