import { formatText } from '@/lib/checks/format-text'
import { formatLeftOut, leaveOut } from '@/lib/checks/left-out'
import { siteUrl } from '@/lib/content/site'
import { siteConfig } from '@/site.config'
import { checkFolder } from './check-folder'
import { loadKnownProblems } from './known-problems-file'

export type CheckedContent = {
  readonly files: number
  /** Articles that must not be published, by their paths from the project's folder. */
  readonly leftOut: ReadonlySet<string>
}

/**
 * Checks all of `content/` for errors before anything else reads it; `npm run check` shows warnings too.
 * Known problems are passed over. Where the owner has said so, articles with errors are listed and left out.
 *
 * @throws Error whose message is the list of errors, in Chinese, for editors
 */
export async function checkContent(root: string): Promise<CheckedContent> {
  const known = loadKnownProblems(root)
  const options = { now: new Date(), host: new URL(siteUrl).host, errorsOnly: true, known }
  const { files, problems } = await checkFolder(root, options, { isCompiling: true })
  if (siteConfig.articlesWithErrors === 'stop' && problems.length > 0) {
    throw new Error(`\n${formatText(problems)}`)
  }
  const leaving = leaveOut(problems)
  if (leaving.stopping.length > 0) throw new Error(`\n${formatText(leaving.stopping)}`)
  if (leaving.leftOut.length > 0) console.log(formatLeftOut(leaving, problems))
  return { files: files.length, leftOut: new Set(leaving.leftOut) }
}
