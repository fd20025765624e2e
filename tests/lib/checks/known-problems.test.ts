import { describe, expect, test } from 'vitest'
import { checkFiles, createChecker } from '@/lib/checks/check-files'
import {
  formatKnownProblems,
  grown,
  type KnownProblem,
  parseKnownProblems,
  stillThere,
} from '@/lib/checks/known-problems'
import { toContentFile } from '@/lib/checks/read-content-files'
import { rules } from '@/lib/checks/rules'
import { HEAD } from './check-body'

const PLACE = 'content/articles/phone/a.md'
const options = { now: new Date('2026-11-23'), host: 'help.example.com', only: new Set([PLACE]) }

async function check(body: string, known?: readonly KnownProblem[]) {
  const file = await toContentFile(PLACE, Buffer.from(HEAD + body))
  return createChecker([file], { ...options, errorsOnly: true, known })(PLACE)
}

const body = '## 怎么做？\n\n<div>一</div>\n\n打 13912345678。\n\n:smile: 好。\n'

describe('known problems', () => {
  test('are errors that endanger nobody and stop no build', async () => {
    const { waiting } = await check(body)
    expect(waiting.map(({ rule, text }) => `${rule} ${text}`)).toEqual([
      'raw-html <div>一</div>',
      'emoji-shortcodes :smile: 好。',
    ])
  })

  test('are not told, wherever their line has moved', async () => {
    const { waiting: known } = await check(body)
    const { problems } = await check(`## 先看？\n\n新的一段。\n\n${body}`, known)
    expect(problems.map(({ rule }) => rule)).toEqual(['known-slugs', 'phone-numbers'])
  })

  test('answer for one problem each: the same once more is new', async () => {
    const { waiting: known } = await check(body)
    const { problems } = await check(`${body}\n:smile: 好。\n`, known)
    expect(problems.filter(({ rule }) => rule === 'emoji-shortcodes')).toHaveLength(1)
  })

  test('are only those that are still there', async () => {
    const { waiting: known } = await check(body)
    const { waiting } = await check(body.replace('<div>一</div>', '[x](/articles/none)'))
    expect(stillThere(known, waiting).map(({ rule }) => rule)).toEqual(['emoji-shortcodes'])
  })

  test('are a list that grows nowhere, though it may begin', async () => {
    const { waiting } = await check(body)
    const [first] = waiting
    expect(grown(undefined, waiting)).toEqual([])
    expect(grown(waiting, first ? [first] : [])).toEqual([])
    expect(
      grown(first ? [first] : [], waiting).map(({ line, message, hint }) => [line, message, hint]),
    ).toMatchInlineSnapshot(`
      [
        [
          3,
          "已知问题的名单多了 1 个，例如 content/articles/phone/a.md 的 emoji-shortcodes",
          "这份名单只会变短。把它们改好，再运行 npm run check -- --accept-known 去掉。",
        ],
      ]
    `)
  })

  test('are told by none of the rules of safety', () => {
    const safety = rules.flatMap(({ name, urgent }) => (urgent === 'safety' ? [name] : []))
    expect(safety.sort()).toMatchInlineSnapshot(`
      [
        "hidden-characters",
        "hidden-entities",
        "html-programs",
        "link-address",
        "personal-data",
        "phone-numbers",
        "picture-position",
        "secret-requests",
        "svg-safe",
      ]
    `)
  })

  test('survive being written and read', async () => {
    const { waiting } = await check(body)
    expect(parseKnownProblems(formatKnownProblems(waiting))).toEqual(waiting)
    expect(formatKnownProblems([])).toBe('[]\n')
    expect(() => parseKnownProblems('{}')).toThrow('known-problems.json 读不懂')
  })
})

describe('bounded', () => {
  test('tells twenty of a rule, and how many more there are; the fix corrects all', async () => {
    const file = await toContentFile(
      PLACE,
      Buffer.from(`${HEAD}## 怎么做？\n\n${':smile:\n\n'.repeat(50)}`),
    )
    const problems = checkFiles([file], options).filter(({ rule }) => rule === 'emoji-shortcodes')
    expect(problems).toHaveLength(20)
    expect(problems.at(-1)?.message).toBe(
      '「:smile:」不会变成表情，会原样显示（这个文件里这样的问题还有 30 个，没有一一列出）',
    )
    expect(problems.flatMap(({ fix = [] }) => fix)).toHaveLength(50)
  })

  test('keeps messages to 300 characters', async () => {
    const file = await toContentFile(
      PLACE,
      Buffer.from(`${HEAD}## 怎么做？\n\n[${'字'.repeat(900)}](/articles/none)\n`),
    )
    const [problem] = checkFiles([file], options).filter(({ rule }) => rule === 'link-target')
    expect(problem?.message).toBe(`链接「${'字'.repeat(58)}…」指向的文章 none 不存在`)
  })
})
