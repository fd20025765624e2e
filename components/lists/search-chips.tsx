import { LinkChips } from '@/components/lists/link-chips'
import { searchUrl } from '@/lib/url'

export type SearchChipsProps = { readonly searches: readonly string[] }

/** Words to search for, each a link to its results. */
export function SearchChips({ searches }: SearchChipsProps) {
  return <LinkChips links={searches.map((label) => ({ href: searchUrl(label), label }))} />
}
