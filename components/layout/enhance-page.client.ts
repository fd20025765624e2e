import { enhanceSteps } from '@/components/article/enhance-steps.client'
import { showOverdueNotices } from '@/components/article/overdue-notices.client'
import { listenForPictures } from '@/components/article/picture-opener.client'
import { nameWideTables } from '@/components/article/wide-tables.client'
import { fillAddressWords } from '@/components/feedback/address-words.client'
import { enhanceHelpfulWhenNear } from '@/components/feedback/helpful-votes.client'
import { enhanceAppearance } from '@/components/layout/appearance-settings.client'
import { startLivePage } from '@/components/layout/live-page.client'
import { nameRecentTimes } from '@/components/layout/recent-times.client'
import { enhanceSaving } from '@/components/offline/enhance-saving.client'
import { enhanceResults } from '@/components/search/results-page.client'
import { listenForSearch } from '@/components/search/search-opener.client'

/** Each returns a function that undoes it, and does nothing where the page has no place for it. */
const PARTS: readonly (() => () => void)[] = [
  listenForSearch,
  enhanceAppearance,
  enhanceSteps,
  listenForPictures,
  // It listens before the search page speaks.
  startLivePage,
  enhanceResults,
  enhanceHelpfulWhenNear,
  enhanceSaving,
]

const TOUCHES: readonly (() => void)[] = [
  showOverdueNotices,
  nameRecentTimes,
  fillAddressWords,
  nameWideTables,
]

/**
 * Adds to a finished page what only the browser can: one part that fails leaves the others alone.
 * Returns a function that undoes it all.
 */
export function enhancePage(): () => void {
  const stops = PARTS.flatMap((part) => attempt(part) ?? [])
  for (const touch of TOUCHES) attempt(touch)
  return () => {
    for (const stop of stops) stop()
  }
}

function attempt<Result>(part: () => Result): Result | undefined {
  try {
    return part()
  } catch (error) {
    // As an uncaught error would be, and seen by nobody else; Safari 14 has no `reportError`.
    setTimeout(() => {
      throw error
    })
    return undefined
  }
}
