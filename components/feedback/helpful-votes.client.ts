/**
 * Enlivens the page's HelpfulForm by a script that comes only when the reader comes near the end of the
 * article. Until then, and where it cannot come, the form is a plain one and works all the same.
 */
export function enlivenHelpfulWhenNear(): () => void {
  const block = document.querySelector<HTMLElement>('[data-helpful]')
  if (!block) return () => {}
  let stop = () => {}
  const enliven = async () => {
    const { enlivenHelpful } = await import('@/components/feedback/enliven-helpful.client')
    stop = enlivenHelpful(block)
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      enliven().catch(() => {})
    },
    { rootMargin: '100%' },
  )
  observer.observe(block)
  return () => {
    observer.disconnect()
    stop()
  }
}
