import { SearchChips } from '@/components/lists/search-chips'
import { SearchForm } from '@/components/search/search-form'

export type HomeHeroProps = {
  readonly siteName: string
  readonly description: string
  /** Words chosen by editors, shown as such. */
  readonly searches: readonly string[]
}

/** The top of the home page: what this is, and the question to it. */
export function HomeHero({ siteName, description, searches }: HomeHeroProps) {
  return (
    <section className="grid gap-5 py-5 @3xl:py-12" aria-labelledby="hero">
      <h1 id="hero" className="text-h1">
        <span className="sr-only">{siteName}：</span>
        {description}
      </h1>
      <SearchForm size="large" />
      {searches.length > 0 && (
        <div className="flex flex-wrap gap-x-3">
          <p className="flex min-h-11 items-center text-fact whitespace-nowrap text-ink-soft">
            常办的事
          </p>
          <SearchChips searches={searches} />
        </div>
      )}
    </section>
  )
}
