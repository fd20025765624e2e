import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

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
