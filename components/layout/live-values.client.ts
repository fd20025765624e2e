import type { DisputedStep } from '@/components/article/disputed-steps.client'
import { formatViews } from '@/components/article/format-views'
import { type ApiAnswer, callApi } from '@/components/layout/call-api.client'
import { type HotRow, refreshHot, refreshSearches } from '@/components/lists/fresh-lists.client'

/**
 * Brings what changes by the minute into the page: on an article's page by the request that counts
 * the view, elsewhere by one that only reads, and by none where nothing on the page changes. Without
 * an answer everything stays as it was built.
 */
export async function bringLiveValues(): Promise<void> {
  const views = find('[data-views]')
  const blocks = find('[data-hot="block"], [data-searches]')
  const period = find('[data-hot]:not([data-hot="block"])')
  const slug = views?.dataset.views
  await Promise.all([
    slug
      ? callApi('views', { slug }).then((answer) => show(answer, slug))
      : blocks && callApi('live').then((answer) => show(answer)),
    period &&
      callApi(`hot?period=${period.dataset.hot}`).then((answer) => showPeriod(period, answer)),
  ])
}

function show(answer: ApiAnswer, slug?: string): void {
  const { views, hot, searches, disputed } = asLive(answer)
  if (typeof views === 'number') {
    for (const place of document.querySelectorAll('[data-views]'))
      place.textContent = formatViews(views)
  }
  if (slug && Array.isArray(disputed)) updateDisputed(disputed.filter(isDisputed))
  const hotBlock = find('[data-hot="block"]')
  if (hotBlock) refreshHot(hotBlock, rankedOf(hot), slug)
  const searchesBlock = find('[data-searches]')
  if (searchesBlock) refreshSearches(searchesBlock, listOf(searches).filter(isText))
}

function showPeriod(block: HTMLElement, answer: ApiAnswer): void {
  refreshHot(block, rankedOf(asLive(answer).hot))
}

/** Few articles have any; what shows them comes only then. */
function updateDisputed(disputed: readonly DisputedStep[]): void {
  if (disputed.length === 0 && !find('[data-disputed]')) return
  import('@/components/article/disputed-steps.client').then(
    ({ showDisputed }) => showDisputed(disputed),
    () => {},
  )
}

type Unknown = {
  readonly views?: unknown
  readonly hot?: unknown
  readonly searches?: unknown
  readonly disputed?: unknown
}

const find = (selector: string) => document.querySelector<HTMLElement>(selector)
const asLive = (answer: ApiAnswer): Unknown => Object((answer.ok && answer.data) || {})
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const isText = (value: unknown): value is string => typeof value === 'string'

function isDisputed(value: unknown): value is DisputedStep {
  const { step, reason } = Object(value ?? {}) as Partial<DisputedStep>
  return isText(step) && isText(reason)
}

function rankedOf(value: unknown): readonly HotRow[] {
  return listOf(value).filter((each): each is HotRow => {
    const { slug, title, views } = (each ?? {}) as Partial<HotRow>
    return isText(slug) && isText(title) && typeof views === 'number'
  })
}
