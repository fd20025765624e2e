import { formatText } from '@/lib/checks/format-text'
import { siteUrl } from '@/lib/content/site'
import { checkFolder } from './check-folder'

/**
 * Checks all of `content/` for errors before anything else reads it; `npm run check` shows warnings too.
 *
 * @throws Error whose message is the list of errors, in Chinese, for editors
 */
export async function checkContent(root: string): Promise<{ readonly files: number }> {
  const options = { now: new Date(), host: new URL(siteUrl).host, errorsOnly: true }
  const { files, problems } = await checkFolder(root, options, { isCompiling: true })
  if (problems.length > 0) throw new Error(`\n${formatText(problems)}`)
  return { files: files.length }
}
