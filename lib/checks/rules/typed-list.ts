import type { Body } from '../body'
import { judgedLists } from '../judged-lists'
import type { Edit } from '../problem'
import type { BodyRule, Finding } from '../rule'
import { leadOf, nextLead, type WrittenLine, writtenParagraphs } from '../written-lines'

const NUMERALS = '一二三四五六七八九十'

/** Ways to type a number in front of an item that Markdown reads as words, by name. */
const marks: Readonly<Record<string, RegExp>> = {
  dunhao: /^(\d{1,2})[、．][ \t\u3000]*/,
  'dot without space': /^(\d{1,2})\.(?![\d\s.])/,
  brackets: /^[（(](\d{1,2})[）)][、.．：:]?[ \t\u3000]*/,
  'closing bracket': /^(\d{1,2})(?:）[ \t\u3000]*|\)(?![\d\s]))/,
  circle: /^([①-⑳])[、.．：:]?[ \t\u3000]*/,
  step: /^(?:第([一二三四五六七八九十]{1,3}|\d{1,2})步|步骤[ \t]?([一二三四五六七八九十]{1,3}|\d{1,2}))(?:[：:、，,.．][ \t\u3000]*|[ \t\u3000]+)/,
}

type TypedItem = {
  readonly line: WrittenLine
  readonly mark: string
  readonly typed: string
  readonly number: number
  /** Whether it begins its paragraph, and with that a line on the page. */
  readonly isFirst: boolean
  /** Whether the paragraph begins an item of a list that it goes on with. */
  readonly isNextItem: boolean
}

/**
 * A numbered list that was typed with marks of its own. The page shows one paragraph and no steps,
 * but where the run stands by itself and counts from one: that is read as a list here, though not
 * where else the file is looked at.
 */
export const typedList: BodyRule = {
  name: 'typed-list',
  severity: 'error',
  about: 'body',
  check: ({ body, document: { text } }) => {
    const runs: TypedItem[][] = []
    const flows = new Map<unknown, TypedItem[]>()
    for (const { lines, flow } of writtenParagraphs(body, text)) {
      for (const [place, line] of lines.entries()) {
        const item = readItem(line, place, lines[0], text)
        if (!item) continue
        const run = flows.get(flow)
        const last = run?.at(-1)
        const goesOn =
          run &&
          last?.mark === item.mark &&
          last.number + 1 === item.number &&
          isNear(last, item, text)
        if (goesOn) run.push(item)
        else {
          const fresh = [item]
          flows.set(flow, fresh)
          runs.push(fresh)
        }
      }
    }
    return runs
      .filter((run) => run.length > 1)
      .map((run) => toFinding(run, text, isShownAsList(run, body)))
  },
}

function readItem(
  line: WrittenLine,
  place: number,
  first: WrittenLine | undefined,
  text: string,
): TypedItem | undefined {
  for (const [mark, pattern] of Object.entries(marks)) {
    const [typed, ...groups] = pattern.exec(line.words) ?? []
    // A number alone is all the words there are.
    if (typed === undefined || typed.length === line.words.length) continue
    const number = toNumber(groups.find((group) => group !== undefined) ?? '')
    const above = /(\d{1,9})[.)][ \t]+$/.exec(first ? leadOf(text, first.start) : '')?.[1]
    const isNextItem = above !== undefined && Number(above) === number - 1
    return { line, mark, typed, number, isFirst: place === 0, isNextItem }
  }
  return undefined
}

/** No heading between them: below another one, the count begins anew. */
function isNear(last: TypedItem, item: TypedItem, text: string): boolean {
  return !/\n#{1,6} /.test(text.slice(last.line.end, item.line.start))
}

function isShownAsList(run: readonly TypedItem[], body: Body): boolean {
  return judgedLists(body).some(
    ({ form, items, starts }) =>
      form === 'typed' && starts[0] === run[0]?.line.start && items.length >= run.length,
  )
}

function toFinding(run: readonly TypedItem[], text: string, isList: boolean): Finding {
  const [first] = run
  const runsTogether = run.slice(1).some(({ isFirst }) => !isFirst)
  const sample = first ? first.line.words.replace(/\\$/, '').slice(0, 20) : ''
  const wanted = first
    ? `${first.number}. ${first.line.words.slice(first.typed.length).replace(/\\$/, '').slice(0, 16)}`
    : ''
  return {
    at: first?.line.start,
    message: messageOf(sample, run.length, runsTogether, isList),
    hint: `每行开头写成数字、英文句点、空格，例如「${wanted}」。`,
    severity: runsTogether && !isList ? undefined : 'warning',
    fix: run.flatMap((item, index) => editsOf(item, index === 0, text)),
  }
}

function messageOf(sample: string, count: number, runsTogether: boolean, isList: boolean): string {
  const lines = `「${sample}」起的 ${count} ${runsTogether ? '行' : '段'}`
  if (isList) return `${lines}在这里显示成编号列表，在别处（例如代码托管网站）不会`
  return runsTogether
    ? `${lines}不会变成列表，读者看到的是挤在一起的一段话`
    : `${lines}不会变成列表，读者没法一步一步看`
}

function editsOf(item: TypedItem, isRunStart: boolean, text: string): readonly Edit[] {
  const { line, typed, number, isFirst, isNextItem } = item
  // Only an item with number one may follow a line of words (CommonMark, “list items”).
  const needsGap = isRunStart && !isFirst && !isNextItem && number !== 1
  const gap = needsGap ? `\n${nextLead(leadOf(text, line.start))}` : ''
  const lineStart = text.lastIndexOf('\n', line.start - 1) + 1
  const end = text[lineStart - 2] === '\r' ? lineStart - 2 : lineStart - 1
  // The backslash of a hard line break would be shown at the end of an item.
  const isBroken = !isFirst && text[end - 1] === '\\'
  return [
    ...(isBroken ? [{ start: end - 1, end, text: '' }] : []),
    { start: line.start, end: line.start + typed.length, text: `${gap}${number}. ` },
  ]
}

function toNumber(written: string): number {
  const circle = written.codePointAt(0) ?? 0
  if (circle >= 0x2460 && circle <= 0x2473) return circle - 0x245f
  if (/^\d+$/.test(written)) return Number(written)
  const [tens = '', ones] = written.includes('十') ? written.split('十') : ['', undefined]
  if (ones === undefined) return NUMERALS.indexOf(written) + 1
  return (tens === '' ? 1 : NUMERALS.indexOf(tens) + 1) * 10 + (NUMERALS.indexOf(ones || '?') + 1)
}
