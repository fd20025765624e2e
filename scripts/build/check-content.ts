import { formatText } from '@/lib/checks/format-text'
import { formatLeftOut, leaveOut } from '@/lib/checks/left-out'
import { siteAt } from '@/lib/content/site-at'
import { siteConfig } from '@/site.config'
import { checkRead } from './check-folder'
import { loadKnownProblems } from './known-problems-file'
import { loadSettings } from './load-settings'
import type { Folder } from './read-folder'

/**
 * Checks for errors what was read of `content/`; `npm run check` shows warnings too. Known problems are passed
 * over. Where the owner has said so, articles with errors are listed and left out: returns their paths from the
 * project's folder.
 *
 * @throws Error whose message is the list of errors, in Chinese, for editors
 */
export async function checkContent(
  root: string,
  folder: Folder,
  now: Date,
): Promise<ReadonlySet<string>> {
  const known = loadKnownProblems(root)
  const settings = await loadSettings(root)
  const options = { ...siteAt(now), settings, errorsOnly: true, known }
  const { problems } = checkRead(folder, options)
  if (siteConfig.articlesWithErrors === 'stop' && problems.length > 0) {
    throw new Error(`\n${formatText(problems)}`)
  }
  const leaving = leaveOut(problems)
  if (leaving.stopping.length > 0) throw new Error(`\n${formatText(leaving.stopping)}`)
  if (leaving.leftOut.length > 0) console.log(formatLeftOut(leaving, problems))
  return new Set(leaving.leftOut)
}
