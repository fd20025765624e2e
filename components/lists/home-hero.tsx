import { TitleText } from '@/components/article/title-text'
import type { PlainLink } from '@/components/layout/plain-link'
import { LinkChips } from '@/components/lists/link-chips'
import { SearchForm } from '@/components/search/search-form'

export type HomeHeroProps = {
  readonly siteName: string
  /** What this is, in one line. */
  readonly title: string
  /** 常办的事, chosen by owner or editors. */
  readonly tasks: readonly PlainLink[]
}

/** The top of the home page: what this is, and the question to it. */
export function HomeHero({ siteName, title, tasks }: HomeHeroProps) {
  return (
    <section className="grid gap-5 py-5 @3xl:py-12" aria-labelledby="hero">
      <h1 id="hero" className="title text-h1">
        <span className="sr-only">{siteName}：</span>
        {clausesOf(title).map((clause) => (
          <span key={clause}>
            <TitleText title={clause} />
          </span>
        ))}
      </h1>
      <SearchForm size="large" />
      {tasks.length > 0 && (
        <div className="flex flex-wrap gap-x-3">
          <p className="flex min-h-11 items-center text-fact whitespace-nowrap text-ink-soft">
            常办的事
          </p>
          <LinkChips links={tasks} />
        </div>
      )}
    </section>
  )
}

/** Breaks after a mark where a line has room for what comes then: `把事做完，说清楚。` → two clauses */
function clausesOf(sentence: string): readonly string[] {
  return sentence.split(/(?<=[，；：。！？])/)
}
