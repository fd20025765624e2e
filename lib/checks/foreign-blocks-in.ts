import type { Span } from '@/lib/markdown/parse-markdown'
import type { Body } from './body'
import { leadOf, nextLead, type WrittenLine, writtenParagraphs } from './written-lines'

/** A box or a tab as another system writes it, up to its end. */
export type ForeignBlock = Span & {
  /** The line that opens it. */
  readonly opening: string
  readonly system: string
  readonly kind: 'box' | 'tab'
  /** The same in our Markdown; `undefined` when the block has no end. */
  readonly translation?: string
}

type Opening = {
  readonly system: string
  readonly kind: ForeignBlock['kind']
  readonly callout: string
  readonly title: string
  /** The line that ends the block; without one it goes as far as the indent. */
  readonly closing?: RegExp
}

const callouts: Readonly<Record<string, string>> = {
  ...{ tip: 'TIP', hint: 'TIP', success: 'TIP', check: 'TIP', done: 'TIP', primary: 'TIP' },
  ...{ important: 'IMPORTANT', attention: 'IMPORTANT', notice: 'IMPORTANT' },
  ...{
    warning: 'WARNING',
    warn: 'WARNING',
    caution: 'CAUTION',
    danger: 'CAUTION',
    error: 'CAUTION',
  },
  ...{ bug: 'CAUTION', failure: 'CAUTION', alert: 'WARNING' },
}

/** Titles that say no more than the box does. */
const PLAIN_TITLE =
  /^(?:提示|小提示|小贴士|注意|注意事项|警告|说明|备注|重要|危险|tip|note|info|hint|warning|important|caution|danger)[!！:：]?$/i

function readOpening(words: string): Opening | undefined {
  const box = (system: string, name = '', title = '', closing?: RegExp): Opening => ({
    system,
    kind: 'box',
    callout: callouts[name.toLowerCase()] ?? 'NOTE',
    title: title.trim(),
    closing,
  })
  const mkdocs =
    /^(?:!!!|\?\?\?\+?)[ \t]*([A-Za-z][\w-]*)?(?:[ \t]+[A-Za-z][\w -]*)?(?:[ \t]+["“](.*)["”])?$/.exec(
      words,
    )
  if (mkdocs) return box('MkDocs', mkdocs[1], mkdocs[2])
  const tab = /^===[+!]?[ \t]+["“](.+)["”]$/.exec(words)
  if (tab) return { system: 'MkDocs', kind: 'tab', callout: '', title: tab[1] ?? '' }
  const fence = /^:{3,}[ \t]*\{?([A-Za-z][\w-]*)\}?(?:\[(.*)\])?[ \t]*(.*)$/.exec(words)
  if (fence) return box('VuePress 或 Docusaurus', fence[1], fence[2] ?? fence[3], /^:{3,}$/)
  const hint = /^\{%-?[ \t]*(hint|note)\b(?:[ \t]+style=["“](\w+)["”]|[ \t]+(\w+))?.*%\}$/.exec(
    words,
  )
  if (hint) {
    const system = hint[1] === 'hint' ? 'GitBook' : 'Hexo'
    return box(
      system,
      hint[2] ?? hint[3],
      '',
      new RegExp(`^\\{%-?[ \\t]*end${hint[1]}[ \\t]*-?%\\}$`),
    )
  }
  const hugo =
    /^\{\{[<%][ \t]*(hint|notice|note|tip|warning|alert|admonition)\b[ \t]*["“]?(\w+)?["”]?[^>%]*[>%]\}\}$/.exec(
      words,
    )
  if (hugo) {
    const [, tag = '', name] = hugo
    return box(
      'Hugo',
      callouts[name ?? ''] ? name : tag,
      '',
      new RegExp(`^\\{\\{[<%][ \\t]*/[ \\t]*${tag}[ \\t]*[>%]\\}\\}$`),
    )
  }
  const blocks = /^\/{3,}[ \t]*([A-Za-z][\w-]*)(?:[ \t]*\|[ \t]*(.*))?$/.exec(words)
  return blocks ? box('MkDocs', blocks[1], blocks[2], /^\/{3,}$/) : undefined
}

const kept = new WeakMap<Body, readonly ForeignBlock[]>()

/** Boxes and tabs of other systems in a body, from top to bottom; what stands inside another is not told. */
export function foreignBlocksIn(body: Body, text: string): readonly ForeignBlock[] {
  let found = kept.get(body)
  if (!found) {
    const blocks: ForeignBlock[] = []
    for (const { lines } of writtenParagraphs(body, text)) {
      for (const line of lines) {
        if (line.start < (blocks.at(-1)?.end ?? 0)) continue
        const opening = readOpening(line.words)
        if (opening) blocks.push(readBlock(line, opening, text))
      }
    }
    found = blocks
    kept.set(body, found)
  }
  return found
}

function readBlock(line: WrittenLine, opening: Opening, text: string): ForeignBlock {
  const lead = nextLead(leadOf(text, line.start))
  const content: string[] = []
  let end = line.end
  let at = text.indexOf('\n', line.start) + 1
  let isClosed = opening.closing === undefined
  while (at > 0 && at <= text.length) {
    const next = text.indexOf('\n', at)
    const stop = next === -1 ? text.length : next
    const inner = withoutLead(text.slice(at, stop).replace(/\r$/, ''), lead)
    if (opening.closing?.test(inner.trim())) {
      isClosed = true
      end = stop
      break
    }
    if (!opening.closing && !/^(?: {2,}|\t|[ \t]*$)/.test(inner)) break
    content.push(inner)
    if (inner.trim() !== '') end = stop
    at = next === -1 ? 0 : next + 1
  }
  const { system, kind } = opening
  const base = { start: line.start, opening: line.words, system, kind }
  if (!isClosed || content.every((each) => each.trim() === '')) return { ...base, end: line.end }
  return { ...base, end, translation: translate(opening, content, lead) }
}

function withoutLead(line: string, lead: string): string {
  return line.startsWith(lead) ? line.slice(lead.length) : line.trimStart()
}

function translate({ kind, callout, title }: Opening, content: readonly string[], lead: string) {
  const first = content.findIndex((line) => line.trim() !== '')
  const last = content.findLastIndex((line) => line.trim() !== '')
  const lines = content.slice(first, last + 1)
  const indents = lines.flatMap((line) =>
    line.trim() === '' ? [] : [/^[ \t]*/.exec(line)?.[0].length ?? 0],
  )
  const indent = Math.min(...indents)
  const words = lines.map((line) => line.slice(Math.min(indent, line.length)).trimEnd())
  const isNamed = title !== '' && !PLAIN_TITLE.test(title)
  const written =
    kind === 'tab'
      ? [`**${title}**`, '', ...words]
      : [`[!${callout}]`, ...(isNamed ? [`**${title}**`, ''] : []), ...words].map((line) =>
          `> ${line}`.trimEnd(),
        )
  return written.map((line, index) => (index === 0 ? line : `${lead}${line}`.trimEnd())).join('\n')
}
