import type { Document } from './document'
import { indexLines } from './line-index'
import { nearest } from './nearest'
import type { Problem } from './problem'
import type { Rule } from './rule'

/** `<!-- check-off image-alt: 装饰图 -->`, alone on its line. */
const SWITCH =
  /^[ \t]*<!--[ \t]*check-off\b[ \t]*(?<name>[^\s:：]*)[ \t]*[:：]?[ \t]*(?<reason>.*?)[ \t]*-->[ \t]*\r?$/gm

const RULE = 'check-off'

/**
 * Leaves out the problems of rules that the article switches off with a reason, and adds a problem
 * for each switch that has no reason, names no rule, or switches off nothing.
 */
export function applySwitches(
  problems: readonly Problem[],
  document: Document | undefined,
  rules: readonly Rule[],
): readonly Problem[] {
  if (!document?.mayHaveSwitches) return problems
  const lineColumn = indexLines(document.text)
  const off = new Set<string>()
  const complaints: Problem[] = []
  for (const match of document.text.matchAll(SWITCH)) {
    if (match.index < document.bodyStart) continue
    const { name = '', reason = '' } = match.groups ?? {}
    const rule = rules.find((each) => each.name === name)
    const isUsed = problems.some((problem) => problem.rule === name)
    const complaint = complaintAbout(name, reason, rule, isUsed, rules)
    if (complaint) {
      const place = { file: document.file.path, ...lineColumn(match.index) }
      complaints.push({ rule: RULE, ...place, ...complaint })
    }
    if (rule && !rule.locked && reason !== '') off.add(name)
  }
  return [...problems.filter((problem) => !off.has(problem.rule)), ...complaints]
}

function complaintAbout(
  name: string,
  reason: string,
  rule: Rule | undefined,
  isUsed: boolean,
  rules: readonly Rule[],
): Pick<Problem, 'severity' | 'message' | 'hint'> | undefined {
  if (!rule) {
    const meant = nearest(
      name,
      rules.map((each) => each.name),
    )
    return {
      severity: 'error',
      message: `没有「${name}」这条规则，关不掉`,
      hint: meant ? `是不是 ${meant}？` : '规则的名字写在每条问题的方括号里，照抄即可。',
    }
  }
  if (rule.locked) {
    return {
      severity: 'error',
      message: `规则 ${name} 关系到网站能不能正常发布，不能关掉`,
      hint: '照它的提示改好，再删掉这一行。',
    }
  }
  if (reason === '') {
    return {
      severity: 'error',
      message: `关掉规则 ${name} 要写原因`,
      hint: `写成 <!-- check-off ${name}: 为什么这篇可以例外 -->`,
    }
  }
  if (isUsed) return undefined
  return {
    severity: 'warning',
    message: `规则 ${name} 在这篇文章里没有发现问题，不用关`,
    hint: '删掉这一行。',
  }
}
