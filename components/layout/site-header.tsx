import { AppearanceSettings } from '@/components/layout/appearance-settings'
import { type Fit, fitCategories } from '@/components/layout/fit-categories'
import { Logo, type LogoProps } from '@/components/layout/logo'
import type { PlainLink } from '@/components/layout/plain-link'
import { Seal } from '@/components/layout/seal'
import { SearchIcon } from '@/components/layout/search-icon'
import { SearchForm } from '@/components/search/search-form'
import type { Category } from '@/lib/content/types'
import { categoryUrl, searchUrl } from '@/lib/url'

export type SiteHeaderProps = {
  readonly siteName: string
  /** In place of the seal, and of the name where that is in it. */
  readonly logo?: LogoProps & { readonly hasName: boolean }
  /** In the order of the navigation. */
  readonly categories: readonly Pick<Category, 'slug' | 'title'>[]
  /** The owner's links behind the categories. */
  readonly ownLinks?: readonly PlainLink[]
  /** Further links at the end of the phone's menu, such as 最新文章. */
  readonly links?: readonly PlainLink[]
}

const NAV_CLASSES: Readonly<Record<Fit, string>> = {
  narrow: 'flex',
  wide: 'hidden @7xl:flex',
  never: 'hidden',
}

/**
 * Name, categories, search and 外观. Categories for which the header has no room wait in a menu that needs no
 * JavaScript, on phones all of them. Where large text meets a narrow window, seal and magnifier stand for
 * their words.
 */
export function SiteHeader(props: SiteHeaderProps) {
  const { siteName, logo, categories, ownLinks = [], links = [] } = props
  const ofCategories = categories.map(({ slug, title }) => ({
    href: categoryUrl(slug),
    label: title,
  }))
  const destinations = [...ofCategories, ...ownLinks]
  const fits = fitCategories({ siteName, logo }, destinations)
  const menuClass = fits.includes('never')
    ? ''
    : fits.includes('wide')
      ? '@7xl:hidden'
      : '@5xl:hidden'
  return (
    <header className="site-header">
      <div className="site-header-row">
        <div className="flex h-header items-center gap-1 px-4 @3xl:px-6 @5xl:px-8">
          <a
            href="/"
            className="me-2 flex min-h-11 min-w-11 items-center gap-2 text-h3 font-semibold"
          >
            {logo ? (
              <Logo {...pictureOf(logo)} />
            ) : (
              <Seal character={Array.from(siteName)[0] ?? ''} />
            )}
            <span className={logo?.hasName ? 'sr-only' : `sr-only ${wordsClass(siteName)}`}>
              <span className="whitespace-nowrap">{siteName}</span>
            </span>
          </a>
          <nav aria-label="分类" className="hidden @5xl:flex">
            {destinations.map(({ href, label }, index) => (
              <a
                key={href}
                href={href}
                className={`${NAV_CLASSES[fits[index] ?? 'never']} min-h-11 items-center px-2 whitespace-nowrap hover:text-accent`}
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
            <span className="sr-only @xs:not-sr-only">
              <span className="whitespace-nowrap">搜索</span>
            </span>
          </a>
          <SearchForm label="全站搜索" className="ms-auto hidden w-56 @3xl:flex" />
          <AppearanceSettings />
          <details className={menuClass} name="header">
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

function pictureOf({
  hasName: _,
  ...picture
}: LogoProps & { readonly hasName: boolean }): LogoProps {
  return picture
}

/** From which width on the name stands beside the seal, by its length. */
function wordsClass(name: string): string {
  if (name.length <= 2) return '@xs:not-sr-only'
  return name.length <= 5 ? '@sm:not-sr-only' : '@3xl:not-sr-only'
}
