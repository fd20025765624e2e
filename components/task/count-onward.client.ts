import { callApi } from '@/components/layout/call-api.client'
import { articleUrl, isSlug } from '@/lib/url'

/**
 * From now on, while this page is open, another article that is opened from it counts as where a stuck reader
 * went. In a new tab too; nothing waits for the answer. Called again it changes nothing.
 */
export function countOnward(): void {
  for (const type of ['click', 'auxclick'] as const) document.addEventListener(type, onPress)
}

function onPress({ target, type, button }: MouseEvent): void {
  if (type === 'auxclick' && button !== 1) return
  const link = target instanceof Element ? target.closest('a') : null
  const slug = document.querySelector<HTMLElement>('[data-step-status]')?.dataset.stepStatus
  const to = link ? articleOf(link) : undefined
  if (slug && to && to !== slug) callApi('onward', { slug, to })
}

/** The slug of the article that a link of this site leads to; `undefined` for any other link. */
function articleOf({ origin, pathname }: HTMLAnchorElement): string | undefined {
  const start = articleUrl('')
  const slug = pathname.slice(start.length)
  return origin === location.origin && pathname.startsWith(start) && isSlug(slug) ? slug : undefined
}
