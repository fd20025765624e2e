import { AppearanceSettings } from '@/components/layout/appearance-settings'
import type { PlainLink } from '@/components/layout/plain-link'
import { Seal } from '@/components/layout/seal'
import { SearchIcon } from '@/components/layout/search-icon'
import { SearchForm } from '@/components/search/search-form'
import type { Category } from '@/lib/content/types'
import { categoryUrl, searchUrl } from '@/lib/url'

export type SiteHeaderProps = {
  readonly siteName: string
  /** In the order of the navigation. */
  readonly categories: readonly Pick<Category, 'slug' | 'title'>[]
  /** Further links at the end of the phone's menu, such as 最新文章. */
  readonly links?: readonly PlainLink[]
}

/**
 * Name, categories, search and 外观; on phones the categories wait in a menu that needs no JavaScript.
 * Where large text meets a narrow window, seal and magnifier stand for their words.
 */
export function SiteHeader({ siteName, categories, links = [] }: SiteHeaderProps) {
  const destinations = categories.map(({ slug, title }) => ({
    href: categoryUrl(slug),
    label: title,
  }))
  return (
    <header className="site-header">
      <div className="site-header-row">
        <div className="flex h-header items-center gap-1 px-4 @3xl:px-6 @5xl:px-8">
          <a
            href="/"
            className="me-2 flex min-h-11 items-center gap-2 text-h3 font-semibold whitespace-nowrap"
          >
            <Seal character={siteName.slice(0, 1)} />
            <span className="sr-only @2xs:not-sr-only">{siteName}</span>
          </a>
          <nav aria-label="分类" className="hidden @5xl:flex">
            {destinations.map(({ href, label }) => (
              <a
                key={href}
                href={href}
                className="flex min-h-11 items-center px-2 whitespace-nowrap hover:text-accent"
              >
                {label}
              </a>
            ))}
          </nav>
          <a
            href={searchUrl()}
            className="flex min-h-11 grow items-center gap-2 rounded-press border border-rule px-3 text-ink-soft hover:border-accent @3xl:hidden"
          >
            <SearchIcon />
            <span className="sr-only @2xs:not-sr-only">搜索</span>
          </a>
          <SearchForm label="全站搜索" className="ms-auto hidden w-56 @3xl:flex" />
          <AppearanceSettings />
          <details className="@5xl:hidden" name="header">
            <summary className="header-button">菜单</summary>
            <nav aria-label="菜单" className="header-panel inset-s-0 grid grid-cols-2 gap-x-4">
              {[...destinations, ...links].map(({ href, label }) => (
                <a
                  key={href}
                  href={href}
                  className="flex min-h-12 items-center border-b border-rule hover:text-accent"
                >
                  {label}
                </a>
              ))}
            </nav>
          </details>
        </div>
      </div>
    </header>
  )
}
