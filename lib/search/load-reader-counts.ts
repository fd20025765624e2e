import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { ReaderCounts } from './penalties'

const bySlug = z.record(z.string(), z.number().nonnegative())
/** What search reads of the counts that the engagement store leaves for the build. */
const counts = z.object({
  views: bySlug,
  stuck: bySlug.default({}),
  disputes: z.record(z.string(), z.object({ contentHash: z.string() })).default({}),
})

const NONE: ReaderCounts = { views: new Map(), stuck: new Map(), disputed: new Map() }

/**
 * How often articles were read and readers got stuck in them, from `.zhinan/engagement.json`. Empty without
 * the file or when it is not what it should be: they only break ties, and no build fails for them.
 */
export function loadReaderCounts(root: string): ReaderCounts {
  const file = path.join(root, '.zhinan', 'engagement.json')
  if (!existsSync(file)) return NONE
  try {
    const { views, stuck, disputes } = counts.parse(JSON.parse(readFileSync(file, 'utf8')))
    const texts = Object.entries(disputes).map(
      ([slug, { contentHash }]) => [slug, contentHash] as const,
    )
    return {
      views: new Map(Object.entries(views)),
      stuck: new Map(Object.entries(stuck)),
      disputed: new Map(texts),
    }
  } catch {
    return NONE
  }
}
