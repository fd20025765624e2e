import type { Problem } from './problem'

/**
 * Problems as workflow commands, which GitHub shows beside the changed lines
 * (docs.github.com, “Workflow commands for GitHub Actions”).
 */
export function formatGithub(problems: readonly Problem[]): string {
  return problems
    .map(({ severity, file, line, column, rule, message, hint }) => {
      const properties = Object.entries({ file, line, col: column, title: rule })
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
        .join(',')
      return `::${severity} ${properties}::${escapeData(`${message}\n怎么改：${hint}`)}`
    })
    .join('\n')
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
