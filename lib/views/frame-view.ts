import { loadIndex } from '@/lib/content/prepared-content'
import { getCategory, getPages } from '@/lib/content/topics'
import { siteConfig } from '@/site.config'

/** What header and footer of every page take from the content. */
export type FrameView = {
  /** Categories of the navigation, in its order. */
  readonly navigation: readonly { readonly slug: string; readonly title: string }[]
  /** Standing pages such as 关于. */
  readonly pages: readonly { readonly slug: string; readonly title: string }[]
}

const known = new WeakMap<object, FrameView>()

/** Header and footer; one object for all pages of an index. */
export function frameView(): FrameView {
  const index = loadIndex()
  const found = known.get(index) ?? {
    navigation: siteConfig.navigation
      .flatMap((slug) => getCategory(slug) ?? [])
      .map(({ slug, title }) => ({ slug, title })),
    pages: getPages().map(({ slug, title }) => ({ slug, title })),
  }
  known.set(index, found)
  return found
}
