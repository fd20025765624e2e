import { groupBy } from '@/lib/group-by'
import type { Problem } from './problem'

/** How many problems of one file are printed; a broken file can have hundreds of the same kind. */
const MOST_PER_FILE = 30

/** Problems for people, grouped by file, in Chinese, with a last line that counts. */
export function formatText(problems: readonly Problem[]): string {
  const blocks = [...groupBy(problems, (problem) => [problem.file])].map(([file, list]) => {
    const shown = list.slice(0, MOST_PER_FILE).map(formatProblem)
    const rest = list.length - shown.length
    return [file, ...shown, ...(rest > 0 ? [`  ……还有 ${rest} 个`] : [])].join('\n')
  })
  return [...blocks, formatCount(problems)].join('\n\n')
}

/** `3 个错误，1 个提醒` and what to do next. */
function formatCount(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length
  const warnings = problems.length - errors
  if (problems.length === 0) return '没有发现问题。'
  const fixable = problems.filter((problem) => problem.fix !== undefined).length
  const counts = [
    errors > 0 ? `${errors} 个错误（必须改）` : '',
    warnings > 0 ? `${warnings} 个提醒（可以不改）` : '',
  ].filter((part) => part !== '')
  const tail = fixable > 0 ? `其中 ${fixable} 个可以自动改：npm run check -- --fix` : ''
  return [`共 ${counts.join('，')}。`, tail].filter((part) => part !== '').join('\n')
}

function formatProblem(problem: Problem): string {
  const { file, line, column, rule, severity, message, hint } = problem
  const mark = severity === 'error' ? '错误' : '提醒'
  return `  ${file}:${line}:${column}\n    ${mark} [${rule}] ${message}\n    怎么改：${hint}`
}
