import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatText } from '@/lib/checks/format-text'

type Pattern = {
  readonly regexp: string
  readonly file?: number
  readonly line?: number
  readonly column?: number
  readonly message?: number
}
type Matcher = { readonly severity: string; readonly pattern: readonly Pattern[] }
type Task = { readonly label: string; readonly problemMatcher: readonly Matcher[] }

const file = path.resolve(import.meta.dirname, '../../.vscode/tasks.json')
const { tasks } = JSON.parse(readFileSync(file, 'utf8')) as { readonly tasks: readonly Task[] }

const problem = {
  rule: 'image-alt',
  severity: 'error',
  file: 'content/articles/jd/a.md',
  line: 12,
  column: 3,
  message: '图片没有说明',
  hint: '在方括号里写图上有什么。',
} as const

/** As VS Code does: the patterns must match lines that follow one another; messages are joined. */
function read({ pattern, severity }: Matcher, lines: readonly string[]) {
  return lines.flatMap((_, start) => {
    const matches = pattern.map(({ regexp }, step) =>
      new RegExp(regexp).exec(lines[start + step] ?? ''),
    )
    if (matches.some((match) => match === null)) return []
    const pick = (key: keyof Pattern) =>
      pattern.flatMap((each, step) => matches[step]?.[Number(each[key])] ?? []).join('\n')
    return [`${severity} ${pick('file')}:${pick('line')}:${pick('column')} ${pick('message')}`]
  })
}

describe('.vscode/tasks.json', () => {
  test.each(tasks)('$label finds every problem of the check', ({ problemMatcher }) => {
    const text = formatText([problem, { ...problem, severity: 'warning', line: 20 }])
    const found = problemMatcher.flatMap((matcher) => read(matcher, text.split('\n')))
    const said = '图片没有说明\n怎么改：在方括号里写图上有什么。'
    expect(found).toEqual([
      `error content/articles/jd/a.md:12:3 ${said}`,
      `warning content/articles/jd/a.md:20:3 ${said}`,
    ])
  })
})
