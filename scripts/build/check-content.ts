import { formatCount, formatText } from '@/lib/checks/format-text'
import { siteUrl } from '@/lib/content/site'
import { checkFolder } from './check-folder'

/**
 * Checks all of `content/` before anything else reads it. Warnings are counted, not shown.
 *
 * @throws Error whose message is the list of errors, in Chinese, for editors
 */
export async function checkContent(root: string): Promise<{ readonly files: number }> {
  const options = { now: new Date(), host: new URL(siteUrl).host }
  const { files, problems } = await checkFolder(root, options)
  const errors = problems.filter((problem) => problem.severity === 'error')
  if (errors.length > 0) throw new Error(`\n${formatText(errors)}`)
  if (problems.length > 0) console.log(`  ${formatCount(problems)} 用 npm run check 查看。`)
  return { files: files.length }
}
