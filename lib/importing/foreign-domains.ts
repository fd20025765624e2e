import type { Site } from '@/lib/checks/site'
import { unlistedHost } from '@/lib/checks/unlisted-host'
import { allowed } from '@/lib/content/kinds/allowed'
import type { ImportedArticle } from './plan-import'

const ADDRESS = /https?:\/\/[^\s)>\]"'`（）「」，。]+/g

/** The sites that articles link to and content/allowed.yml does not name, most linked first. */
export function foreignDomains(
  articles: readonly Pick<ImportedArticle, 'text'>[],
  site: Site,
): readonly string[] {
  const counts = new Map<string, number>()
  for (const { text } of articles) {
    for (const [address] of text.matchAll(ADDRESS)) {
      const host = unlistedHost(address, site)
      if (host !== undefined && isAllowable(host)) counts.set(host, (counts.get(host) ?? 0) + 1)
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([host]) => host)
}

/** Whether content/allowed.yml takes it: an example in code may stand where no site is. */
function isAllowable(host: string): boolean {
  return allowed.schema.safeParse({ domains: [{ domain: host, owner: host }] }).success
}
