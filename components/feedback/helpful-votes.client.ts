import { whenNear } from '@/components/layout/when-near.client'

/**
 * Enhances the page's HelpfulForm by a script that comes only when the reader comes near the end of the
 * article. Until then, and where it cannot come, the form is a plain one and works all the same.
 */
export function enhanceHelpfulWhenNear(): () => void {
  const block = document.querySelector<HTMLElement>('[data-helpful]')
  if (!block) return () => {}
  return whenNear(block, async () => {
    const { enhanceHelpful } = await import('./enhance-helpful.client')
    return enhanceHelpful(block)
  })
}
