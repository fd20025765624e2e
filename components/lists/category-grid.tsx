import type { Category } from '@/lib/content/types'
import { categoryUrl } from '@/lib/url'

export type CategoryGridProps = {
  readonly categories: readonly (Category & { readonly count: number })[]
  readonly level?: 2 | 3
}

/** All categories with their mark, what they are about and how many articles they hold. */
export function CategoryGrid({ categories, level = 3 }: CategoryGridProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <ul className="grid gap-x-6 @2xs:grid-cols-2 @5xl:grid-cols-3">
      {categories.map(({ slug, title, summary, mark, count }) => (
        <li
          key={slug}
          className="relative grid grid-cols-[auto_1fr] items-center gap-x-3 border-b border-rule py-4 @md:content-start @md:gap-x-4 @md:py-5"
        >
          <span className="category-mark self-start @md:row-span-2" aria-hidden="true">
            {mark}
          </span>
          <Heading className="text-h3">
            <a href={categoryUrl(slug)} className="hover:text-accent after:absolute after:inset-0">
              {title}
            </a>{' '}
            <small className="text-fact font-normal text-ink-soft">{count} 篇</small>
          </Heading>
          <p className="hidden self-start text-ui text-ink-soft @md:block">{summary}</p>
        </li>
      ))}
    </ul>
  )
}
