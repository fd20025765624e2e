/**
 * Enhances the page's HelpfulForm by a script that comes only when the reader comes near the end of the
 * article. Until then, and where it cannot come, the form is a plain one and works all the same.
 */
export function enhanceHelpfulWhenNear(): () => void {
  const block = document.querySelector<HTMLElement>('[data-helpful]')
  if (!block) return () => {}
  let stop = () => {}
  const enhance = async () => {
    const { enhanceHelpful } = await import('./enhance-helpful.client')
    stop = enhanceHelpful(block)
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      enhance().catch(() => {})
    },
    { rootMargin: '100%' },
  )
  observer.observe(block)
  return () => {
    observer.disconnect()
    stop()
  }
}
