import { limits } from './limits'

/** More than a parser can take, and where it begins. */
export type Overload = { readonly reason: string; readonly at: number }

/**
 * What the parser's own limits let through and still takes it seconds: thousands of short lines
 * (each could be a heading or a row) and very wide tables. `undefined` for anything a person writes.
 */
export function bodyOverload(text: string, bodyStart: number): Overload | undefined {
  let lines = 0
  let cells = 0
  let at = bodyStart
  for (const line of text.slice(bodyStart).split('\n')) {
    lines += 1
    cells = line.trim() === '' ? 0 : cells + line.split('|').length - 1
    if (lines > limits.bodyLines) {
      return { at, reason: `正文超过 ${limits.bodyLines} 行，请拆成几篇文章。` }
    }
    if (cells > limits.tableCells) {
      return { at, reason: `这里的表格（竖线 |）超过 ${limits.tableCells} 格，请拆成几张表。` }
    }
    at += line.length + 1
  }
  return undefined
}
