import type { Problem } from './problem'

/** What happens when articles with errors are left out. */
export type LeavingOut = {
  /** Articles that are not published, by their paths from the project's folder. */
  readonly leftOut: readonly string[]
  /** Errors that stop the build all the same: they are those of the whole site. */
  readonly stopping: readonly Problem[]
}

const ARTICLE = /^content\/articles\/[^/]+\/[^/]+\.md$/

/** Divides errors into those of articles, which can be left out, and all others. */
export function leaveOut(problems: readonly Problem[]): LeavingOut {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const ofArticles = errors.filter(({ file }) => ARTICLE.test(file))
  return {
    leftOut: [...new Set(ofArticles.map(({ file }) => file))],
    stopping: errors.filter(({ file }) => !ARTICLE.test(file)),
  }
}

/** The list of what is missing, with the first reason of each, for whoever publishes. */
export function formatLeftOut({ leftOut }: LeavingOut, problems: readonly Problem[]): string {
  const lines = leftOut.map((file) => {
    const own = problems.filter((problem) => problem.file === file && problem.severity === 'error')
    const [first] = own
    const more = own.length > 1 ? `，另有 ${own.length - 1} 个错误` : ''
    return `  ${file}:${first?.line ?? 1}  [${first?.rule}] ${first?.message}${more}`
  })
  return [
    `有错误的 ${leftOut.length} 篇文章这次没有发布（site.config.ts 里写了 articlesWithErrors: 'leave out'）：`,
    ...lines,
    '怎么改：npm run check',
  ].join('\n')
}
