import { instantMs, parseInstant } from '@/lib/date'
import type { Document } from './document'
import { formerSlugs } from './site'

/** Whether readers see the article at this moment: no draft, and its time has come. */
export function isPublished({ front }: Document, now: Date): boolean {
  const { draft, publishedAt } = front?.values ?? {}
  const instant = typeof publishedAt === 'string' ? parseInstant(publishedAt) : undefined
  return draft !== true && instant !== undefined && instantMs(instant) <= now.getTime()
}

/** Every slug under which an article answers or has answered: its own first. */
export function slugsOf(article: Document): readonly string[] {
  return [article.slug, ...formerSlugs(article)]
}
