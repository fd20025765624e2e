import type { Problem } from '@/lib/checks/problem'
import { groupBy } from '@/lib/group-by'
import { escapeMarkdown } from './escape-markdown'

/** Problems of one file that are named. */
const SHOWN = 10

/** `3 个错误，1 个提醒` */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const warnings = problems.length - errors
  return [
    ...(errors > 0 ? [`${errors} 个错误`] : []),
    ...(warnings > 0 ? [`${warnings} 个提醒`] : []),
  ].join('，')
}

/** Problems by file, those with errors first, each with its line and what to do; a file is one entry. */
export function problemLines(problems: readonly Problem[]): readonly string[] {
  const files = [...groupBy(problems, ({ file }) => [file])]
  const hasError = (list: readonly Problem[]) => list.some(({ severity }) => severity === 'error')
  return files
    .toSorted(([, a], [, b]) => Number(hasError(b)) - Number(hasError(a)))
    .map(([file, list]) => {
      const sorted = list.toSorted((a, b) => rank(a) - rank(b) || a.line - b.line)
      const rest = list.length - SHOWN
      const lines = [
        ...sorted.slice(0, SHOWN).map(problemLine),
        ...(rest > 0 ? [`  - 还有 ${rest} 个`] : []),
      ]
      return [`- **${escapeMarkdown(file)}**`, ...lines].join('\n')
    })
}

function rank({ severity }: Problem): number {
  return severity === 'error' ? 0 : 1
}

function problemLine(problem: Problem): string {
  const { line, rule, message, hint } = problem
  const mark = rank(problem) === 0 ? '❌' : '⚠️'
  return `  - ${mark} 第 ${line} 行：${escapeMarkdown(`${message}（${rule}）`)}。怎么改：${escapeMarkdown(hint)}`
}
