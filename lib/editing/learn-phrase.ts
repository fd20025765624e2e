import { isNode, isScalar, isSeq, type Node, parseDocument, type YAMLSeq } from 'yaml'
import { askedKind } from '@/lib/content/kinds/asked'
import type { ContentKind } from '@/lib/content/kinds/kind'
import { synonyms } from '@/lib/content/kinds/synonyms'
import { listLine } from '@/lib/content/list-line'
import { applyEdits } from './apply-edits'
import type { Accepted } from './complaint'

/** What a file begins with where there is none yet. */
const HEADERS: Readonly<Record<string, string>> = {
  asked:
    '# 读者搜的原话，和它该先找到的文章，一行一句。编辑后台的「搜索」里有读者搜不到、搜到了没点开的话。\nasked:\n',
  synonyms: '# 意思一样的词，一行一组。\nsynonyms:\n',
}

/** The text of `content/asked.yml` with one more phrase in it; `undefined` stands for no file. */
export function learnAsked(
  text: string | undefined,
  phrase: string,
  article: string,
): Accepted<string> {
  return addItem(askedKind, text, { phrase, article })
}

/**
 * The text of `content/synonyms.yml` in which a word means the same as another: in the group that the
 * other stands in, else in a new one.
 */
export function learnSynonym(
  text: string | undefined,
  word: string,
  other: string,
): Accepted<string> {
  const group = groupsOf(text).find((each) => wordsIn(each).includes(other.toLowerCase()))
  if (text === undefined || !group) return addItem(synonyms, text, [other, word])
  if (wordsIn(group).includes(word.toLowerCase())) {
    return {
      complaint: {
        message: `「${word}」和「${other}」已经在同一组里了`,
        hint: '不用再加；搜不到就看看文章里用的是哪个词。',
      },
    }
  }
  return { value: addWord(text, group, word) }
}

function addItem(
  { fields, schema, place }: Pick<ContentKind, 'fields' | 'schema' | 'place'>,
  text: string | undefined,
  item: Readonly<Record<string, string>> | readonly string[],
): Accepted<string> {
  const [key = ''] = Object.keys(fields)
  const wrong = schema.safeParse({ [key]: [item] }).error?.issues[0]
  if (wrong) return { complaint: { message: wrong.message, hint: `例如 ${fields[key]?.example}` } }
  const written = text ?? HEADERS[key] ?? ''
  const tree = parseDocument(written)
  if (tree.errors.length > 0) {
    return {
      complaint: {
        message: `content/${place} 的写法不对，加不进去`,
        hint: '先运行 npm run check，把它指出的地方改好。',
      },
    }
  }
  const node = tree.get(key, true)
  const line = listLine(item)
  const last = isSeq(node) && !node.flow ? node.items.at(-1) : undefined
  if (isNode(last)) return { value: below(written, last, line) }
  // No list yet: an empty one gives way, a missing key comes at the end.
  const [start, end] = isSeq(node) || isScalar(node) ? (node.range ?? []) : []
  if (isSeq(node) && node.items.length === 0 && start !== undefined && end !== undefined) {
    return { value: applyEdits(written, [{ start, end, text: `\n  ${line}` }]) }
  }
  const whole = written === '' || written.endsWith('\n') ? written : `${written}\n`
  return { value: `${whole}${tree.has(key) ? '' : `${key}:\n`}  ${line}\n` }
}

function groupsOf(text: string | undefined): readonly YAMLSeq[] {
  const node = text === undefined ? undefined : parseDocument(text).get('synonyms', true)
  return isSeq(node) ? node.items.filter(isSeq) : []
}

function wordsIn(group: YAMLSeq): readonly string[] {
  return group.items.flatMap((item) => (isScalar(item) ? [String(item.value).toLowerCase()] : []))
}

/** At the end of a group, in the way that it is written. */
function addWord(text: string, group: YAMLSeq, word: string): string {
  const last = group.items.at(-1)
  if (!isNode(last) || !last.range) return text
  const written = listLine([word]).slice('- ['.length, -1)
  if (!group.flow) return below(text, last, `- ${written}`)
  const [, at] = last.range
  return applyEdits(text, [{ start: at, end: at, text: `, ${written}` }])
}

/** A line of its own below an item of a list, as far in as that one. */
function below(text: string, item: Node, line: string): string {
  const [start = 0, end = 0] = item.range ?? []
  const lineStart = text.lastIndexOf('\n', start) + 1
  const indent = /^ */.exec(text.slice(lineStart))?.[0] ?? ''
  const lineEnd = text.indexOf('\n', Math.max(start, end - 1))
  const at = lineEnd < 0 ? text.length : lineEnd
  return applyEdits(text, [{ start: at, end: at, text: `\n${indent}${line}` }])
}
