import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Whether the site still has the articles that the software comes with. An owner has taken them out by
 * `npm run init`; the tests that speak of them then say nothing about his site.
 */
export const isSampleSite =
  existsSync(path.join(root, 'content/articles/jd/jd-finance-unbind-card.md')) &&
  readFileSync(path.join(root, 'content/authors/editors.md'), 'utf8').includes('示例')

/** The first line of a test that needs them. */
const MARK = '// Needs the sample articles.\n'

/**
 * The tests that need them, from the project's folder; none while they are there.
 *
 * @returns {string[]}
 */
export function testsToLeaveOut() {
  if (isSampleSite) return []
  return readdirSync(path.join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .map((file) => `tests/${file.split(path.sep).join('/')}`)
    .filter((file) => /\.test\.tsx?$/.test(file))
    .filter((file) => readFileSync(path.join(root, file), 'utf8').startsWith(MARK))
}
