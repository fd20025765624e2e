import { SearchIcon } from '@/components/layout/search-icon'

export type SearchFormProps = {
  /** What the reader searched for. */
  readonly query?: string
  readonly size?: 'normal' | 'large'
  /** Tells this form from another one on the page. */
  readonly label?: string
  /** Puts the cursor here, for the search page. */
  readonly autoFocus?: boolean
  /** Where the form stands, for its place in the layout. */
  readonly className?: string
}

/** A plain GET form to `/search?q=`; works without JavaScript. */
export function SearchForm({
  query,
  size = 'normal',
  label,
  autoFocus,
  className = 'flex',
}: SearchFormProps) {
  const isLarge = size === 'large'
  const look = isLarge ? 'search-form search-form-large max-w-2xl' : 'search-form'
  return (
    // `<search>` is unknown to screen readers of 2022 and before; the role is not.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <form action="/search" role="search" aria-label={label} className={`${look} ${className}`}>
      <input
        type="search"
        name="q"
        aria-label="搜索文章"
        placeholder="遇到什么问题？"
        defaultValue={query}
        // biome-ignore lint/a11y/noAutofocus: only on the search page, whose one purpose this is
        autoFocus={autoFocus}
        autoComplete="off"
        enterKeyHint="search"
        maxLength={100}
      />
      <button type="submit">
        <SearchIcon />
        <span className={isLarge ? undefined : 'sr-only'}>搜索</span>
      </button>
    </form>
  )
}
