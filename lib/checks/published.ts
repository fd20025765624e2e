import { hasAppeared, isVisible, type Timing } from '@/lib/content/visibility'
import { parseInstant, toInstant } from '@/lib/date'
import type { Document } from './document'
import { formerSlugs } from './site'

/** When the article is shown, as far as its front matter says so; `undefined` without a time to publish it. */
export function timingOf({ front }: Document): Timing | undefined {
  const { draft, publishedAt, expiresAt } = front?.values ?? {}
  const published = readInstant(publishedAt)
  if (published === undefined) return undefined
  return { draft: draft === true, publishedAt: published, expiresAt: readInstant(expiresAt) }
}

function readInstant(value: unknown): string | undefined {
  return typeof value === 'string' ? parseInstant(value) : undefined
}

/**
 * Whether the article's address has been given to readers by this moment: no draft, and its time has come.
 * It keeps answering when the article has expired.
 */
export function isPublished(article: Document, now: Date): boolean {
  const timing = timingOf(article)
  return timing !== undefined && hasAppeared(timing, toInstant(now))
}

/** Whether readers see the article at this moment: published, and not expired. */
export function isShown(article: Document, now: Date): boolean {
  const timing = timingOf(article)
  return timing !== undefined && isVisible(timing, { moment: toInstant(now), preview: false })
}

/** Every slug under which an article answers or has answered: its own first. */
export function slugsOf(article: Document): readonly string[] {
  return [article.slug, ...formerSlugs(article)]
}
