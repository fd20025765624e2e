import { isMap, isSeq, type YAMLMap } from 'yaml'
import { readBody } from '@/lib/checks/body'
import type { Document } from '@/lib/checks/document'
import { nearest } from '@/lib/checks/nearest'
import type { Edit } from '@/lib/checks/problem'
import { keyPlace, valuePlace } from '@/lib/checks/yaml-place'
import { type ItemOutline, outlineParts, outlineSteps } from '@/lib/markdown/outline'
import { applyEdits } from './apply-edits'
import type { Accepted, Complaint } from './complaint'
import type { FileChange } from './file-changes'

/** Somebody followed an article, or one of its steps, on a day with these versions. */
export type Verification = {
  readonly article: Document
  /** `YYYY-MM-DD` */
  readonly at: string
  /** `京东金融 8.2 / Android 15` */
  readonly with: string
  /** Id of the step; the whole article without. */
  readonly step?: string
}

/** The change of the article's file: a line or two of its front matter, everything else byte for byte. */
export function planVerification(verification: Verification): FileChange | Complaint {
  const { article, at, step } = verification
  const { front, text, file } = article
  if (!front) {
    return {
      message: `${file.path} 的开头读不出来`,
      hint: `先改好：npm run check -- ${file.path}`,
    }
  }
  const edits =
    step === undefined
      ? setKeys(article, front.map, { checkedAt: at, checkedWith: yamlText(verification.with) })
      : stepEdits(
          article,
          front.map,
          `{ step: ${yamlText(step)}, at: ${at}, with: ${yamlText(verification.with)} }`,
          step,
        )
  if ('message' in edits) return edits
  return { path: file.path, before: file.bytes, after: Buffer.from(applyEdits(text, edits)) }
}

/** The step that a number or an address names: `3`, `打开设置`, `#打开设置`. */
export function readStep(written: string, article: Document): Accepted<ItemOutline> {
  const outline = readBody(article)?.outline
  const steps = outline ? outlineSteps(outlineParts(outline)) : []
  const word = written.trim().replace(/^#/, '')
  const named = steps.find(({ id }) => id === word)
  if (named) return { value: named }
  const numbered = steps.filter(({ number }) => String(number) === word)
  const [only, ...others] = numbered
  if (only && others.length === 0) return { value: only }
  if (only) {
    const list = numbered.map(({ id, title }) => `${id}（${title}）`).join('、')
    return {
      complaint: {
        message: `这篇文章有 ${numbered.length} 个第 ${word} 步`,
        hint: `写步骤的地址：${list}`,
      },
    }
  }
  const meant = nearest(
    word,
    steps.map(({ id }) => id),
  )
  return {
    complaint: {
      message: `这篇文章没有「${written}」这一步`,
      hint: meant
        ? `是不是 ${meant}？`
        : steps.length === 0
          ? '它没有步骤，去掉 --step，核对整篇'
          : `有：${steps.map(({ number, id }) => `${number} ${id}`).join('、')}`,
    },
  }
}

/** The values of keys; those that were not written become the last lines, in their order. */
function setKeys(
  { text, front }: Document,
  map: YAMLMap,
  values: Readonly<Record<string, string>>,
): readonly Edit[] {
  const entries = Object.entries(values)
  const missing = entries.filter(([key]) => !keyPlace(map, key))
  const lines = missing.map(([key, value]) => `${key}: ${value}`)
  const added = lines.length === 0 ? [] : [atEnd(text, front?.end ?? 0, lines)]
  const replaced = entries
    .filter((entry) => !missing.includes(entry))
    .map(([key, value]) => {
      const place = valuePlace(map, [key])
      const isEmpty = text.slice(place.start, place.end).trim() === ''
      return { ...place, text: isEmpty ? ` ${value}` : value }
    })
  return [...replaced, ...added]
}

/** Further lines of the front matter. */
function atEnd(text: string, end: number, lines: readonly string[]): Edit {
  const newline = newlineOf(text)
  const added = lines.join(newline)
  const isOpen = text[end - 1] !== '\n'
  return { start: end, end, text: isOpen ? `${newline}${added}` : `${added}${newline}` }
}

function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

function stepEdits(
  article: Document,
  map: YAMLMap,
  entry: string,
  step: string,
): readonly Edit[] | Complaint {
  const { text, front } = article
  const list: unknown = map.get('checkedSteps', true)
  if (list === undefined) {
    return [atEnd(text, front?.end ?? 0, ['checkedSteps:', `  - ${entry}`])]
  }
  if (!isSeq(list) || list.flow || !list.range) {
    return {
      message: `${article.file.path} 的 checkedSteps 不是一行一项`,
      hint: '改成一行一项，每行开头是「  - 」，再运行一次',
    }
  }
  const index = list.items.findIndex((item) => isMap(item) && item.get('step') === step)
  if (index !== -1) return [{ ...valuePlace(map, ['checkedSteps', index]), text: entry }]
  const { end } = valuePlace(map, ['checkedSteps', list.items.length - 1])
  return [{ start: end, end, text: `${newlineOf(text)}  - ${entry}` }]
}

/** Plain where YAML reads the same, else in quotes. */
function yamlText(value: string): string {
  return /^\p{L}[\p{L}\p{N} ./（）()+-]*$/u.test(value) ? value : JSON.stringify(value)
}
