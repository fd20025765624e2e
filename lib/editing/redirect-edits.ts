import type { Document } from '@/lib/checks/document'
import { writtenRedirects } from '@/lib/checks/site'
import { siteAddress } from '@/lib/checks/site-address'
import { valuePlace } from '@/lib/checks/yaml-place'
import { articleUrl } from '@/lib/url'
import type { NamedEdit } from './apply-edits'

/** Old addresses that lead to the article lead to its new slug. */
export function redirectEdits(
  { kind, front, text }: Document,
  from: string,
  to: string,
): readonly NamedEdit[] {
  if (kind !== 'redirects' || !front) return []
  return writtenRedirects(front.values).flatMap((redirect): readonly NamedEdit[] => {
    const address = siteAddress(redirect.to)
    if (address?.kind !== 'article' || address.slug !== from) return []
    const { start, end } = valuePlace(front.map, ['redirects', redirect.index, 'to'])
    const written = text.slice(start, end)
    const old = articleUrl(from)
    if (!written.includes(old)) return []
    return [{ start, end, text: written.replace(old, articleUrl(to)), about: '跳转' }]
  })
}
