import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { writeNumbers } from './browser/numbers'
import { READ_STEPS } from './browser/tie-breakers'

/** What search reads of the counts that the engagement store leaves for the build. */
const counts = z.object({ views: z.record(z.string(), z.number().nonnegative()) })

/**
 * How often articles were read, by slug, from `.zhinan/engagement.json`. `undefined` without the file
 * or when it is not what it should be: views only break ties, and no build fails for them.
 */
export function loadViews(root: string): ReadonlyMap<string, number> | undefined {
  const file = path.join(root, '.zhinan', 'engagement.json')
  if (!existsSync(file)) return undefined
  try {
    const { views } = counts.parse(JSON.parse(readFileSync(file, 'utf8')))
    return new Map(Object.entries(views))
  } catch {
    return undefined
  }
}

/**
 * How much each article is read beside the most read one, as the manifest says it. By tenfold, not
 * one by one: a thousand views more say little of an article that has a million.
 *
 * @returns `undefined` where nobody has counted
 */
export function writeViews(
  slugs: readonly string[],
  views: ReadonlyMap<string, number> | undefined,
): string | undefined {
  const sizes = slugs.map((slug) => Math.log1p(Math.max(0, views?.get(slug) ?? 0)))
  const most = sizes.reduce((a, b) => Math.max(a, b), 0)
  if (most === 0) return undefined
  return writeNumbers(sizes.map((size) => Math.round((size / most) * READ_STEPS)))
}
