import { searchUrl } from '@/lib/url'

export type SearchChipsProps = { readonly searches: readonly string[] }

/** Words to search for, each a link to its results. */
export function SearchChips({ searches }: SearchChipsProps) {
  return (
    <ul className="chips">
      {searches.map((search) => (
        <li key={search}>
          <a href={searchUrl(search)}>{search}</a>
        </li>
      ))}
    </ul>
  )
}
