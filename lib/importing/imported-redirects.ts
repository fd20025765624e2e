import { livingAddress } from '@/lib/checks/living-address'
import type { Site } from '@/lib/checks/site'
import { oldAddressKey, readOldAddress } from '@/lib/content/old-address'
import type { OldAddress } from '@/lib/content/types'
import { articleUrl } from '@/lib/url'
import type { ImportedArticle } from './plan-import'

/**
 * The redirects from where articles were found before. What the site answers already, or leads elsewhere, is
 * left out; of two articles with one address the first has it.
 */
export function oldAddressesOf(
  articles: readonly Pick<ImportedArticle, 'slug' | 'oldAddresses'>[],
  site: Site,
): readonly OldAddress[] {
  const taken = new Set([
    ...site.redirects.map(({ from }) => oldAddressKey(from)),
    ...[...site.aliases.keys()].map(articleUrl),
    ...articles.map(({ slug }) => articleUrl(slug)),
  ])
  return articles.flatMap(({ slug, oldAddresses }) =>
    oldAddresses.flatMap((from): readonly OldAddress[] => {
      const key = oldAddressKey(from)
      const { path, query } = readOldAddress(from)
      if (taken.has(key) || (query === '' && livingAddress(path, site))) return []
      taken.add(key)
      return [{ from, to: articleUrl(slug) }]
    }),
  )
}
