import { checkFiles } from '@/lib/checks/check-files'
import { formatCount, formatText } from '@/lib/checks/format-text'
import { readContentFiles } from '@/lib/checks/read-content-files'
import { siteUrl } from '@/lib/content/site'

/**
 * Checks all of `content/` before anything else reads it. Warnings are counted, not shown.
 *
 * @throws Error whose message is the list of errors, in Chinese, for editors
 */
export async function checkContent(root: string): Promise<{ readonly files: number }> {
  const files = await readContentFiles(root)
  const options = { now: new Date(), host: new URL(siteUrl).host }
  const problems = checkFiles(files, options)
  const errors = problems.filter((problem) => problem.severity === 'error')
  if (errors.length > 0) throw new Error(`\n${formatText(errors)}`)
  if (problems.length > 0) console.log(`  ${formatCount(problems)} 用 npm run check 查看。`)
  return { files: files.length }
}
