import { isScalar } from 'yaml'
import type { z } from 'zod'
import { correctValue } from '@/lib/checks/correct-value'
import { fieldAt, keyExample, keyName } from '@/lib/content/kinds/keys'
import { kindNamed } from '@/lib/content/kinds/kinds'
import { brief } from '../brief'
import type { Document, FrontMatter } from '../document'
import type { Finding, FrontMatterRule } from '../rule'
import { valuePlace, type YamlPlace } from '../yaml-place'

/** Every value has the type and form that the schema asks for. */
export const frontMatterValues: FrontMatterRule = {
  name: 'front-matter-values',
  severity: 'error',
  urgent: 'build',
  locked: true,
  about: 'front-matter',
  check: ({ document, front }) => [
    ...firstOfEach(front.issues).flatMap((issue) => wrongValue(issue, document, front)),
    ...lostBehindHash(document, front),
  ],
}

/** A text where a list belongs is also too long for one: of a value, what was found first is said. */
function firstOfEach(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  const places = issues.map(({ code, path }) =>
    JSON.stringify([code === 'unrecognized_keys', path]),
  )
  return issues.filter((_, index) => places.indexOf(places[index] ?? '') === index)
}

function wrongValue(
  issue: z.core.$ZodIssue,
  { text, kind }: Document,
  { map, values }: FrontMatter,
): readonly Finding[] {
  if (issue.code === 'unrecognized_keys') return []
  const holder = issue.path.slice(0, -1)
  const last = issue.path.at(-1)
  if (typeof last === 'string' && !map.hasIn([...holder, last])) return []
  const place = valuePlace(map, issue.path)
  const key = String(issue.path.findLast((step) => typeof step === 'string') ?? '')
  const value = valueAt(values, issue.path)
  const written = text.slice(place.start, place.end)
  // Of authors and topics known-slugs has more to say: whose name it is, and which there are.
  const { names } = fieldAt(kind, issue.path) ?? {}
  const isName = names === 'author' || names === 'topic'
  if (isName && issue.code === 'invalid_format' && value !== '') return []
  if (kind === 'tags') return [wrongTagAlias(issue, written, place)]
  if (value === null || value === '') return [emptyValue(kind, issue.path, place)]
  const { hint, fix } = correctValue(kind, value, written, place, issue) ?? {
    hint: `例如 ${keyExample(kind, ...issue.path)}`,
  }
  return [
    {
      at: place.start,
      message: `${key}（${keyName(kind, ...issue.path)}）${saying(issue, written)}`,
      hint,
      fix,
    },
  ]
}

/** The keys of this file are tags, of which nothing is known. */
function wrongTagAlias(issue: z.core.$ZodIssue, written: string, place: YamlPlace): Finding {
  return {
    at: place.start,
    message: saying(issue, written),
    hint: '一行写一个，前面空两格，冒号前是不用的标签，后面是统一用的。例如：苹果手机: iPhone',
  }
}

function emptyValue(
  kind: Document['kind'],
  path: readonly PropertyKey[],
  { start }: YamlPlace,
): Finding {
  const key = String(path.findLast((step) => typeof step === 'string') ?? '')
  return {
    at: start,
    message: `${key}（${keyName(kind, ...path)}）后面是空的`,
    hint: `补上内容，例如 ${keyExample(kind, ...path)}；不需要就删掉这一行。内容以 # 开头时要加引号。`,
  }
}

/** The schemas say most things in Chinese themselves, some with what was written. */
function saying({ message }: z.core.$ZodIssue, written: string): string {
  const fault = /\p{Script=Han}/u.test(message) ? message : '类型不对'
  return fault.includes('「') ? fault : `写成了「${onOneLine(written)}」：${fault}`
}

/** In YAML ` #` starts a comment: what an editor wrote behind it would vanish without a word. */
function lostBehindHash({ text, kind }: Document, { map }: FrontMatter): readonly Finding[] {
  return Object.entries(kindNamed(kind).fields).flatMap(([key, { name, isProse }]) => {
    if (!isProse) return []
    const node = map.get(key, true)
    const isPlain = isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string'
    const { start, end } = valuePlace(map, [key])
    const rest = /^[ \t]+#[^\n\r]*/.exec(text.slice(end))?.[0]
    if (!isPlain || rest === undefined) return []
    const whole = text.slice(start, end) + rest.trimEnd()
    const fixed = `"${whole.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
    return [
      {
        at: end + rest.indexOf('#'),
        message: `${key}（${name}）里「${onOneLine(rest.trim())}」会丢掉：空格后面的 # 表示注释`,
        hint: `给整段内容加上英文双引号：${key}: ${onOneLine(fixed)}`,
        fix: [{ start, end: start + whole.length, text: fixed }],
      },
    ]
  })
}

function valueAt(values: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined,
    values,
  )
}

function onOneLine(text: string): string {
  return brief(text.replace(/\s+/g, ' '), 30)
}
