/**
 * Runs the work once when the element comes within a screen of what is seen. What it returns undoes the work;
 * what this returns does so too, or calls the work off. A script that cannot come is done without.
 */
export function whenNear(element: Element, work: () => Promise<() => void>): () => void {
  let isOff = false
  let undo = () => {}
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      work().then(
        (made) => {
          if (isOff) made()
          else undo = made
        },
        () => {},
      )
    },
    { rootMargin: '100%' },
  )
  observer.observe(element)
  return () => {
    isOff = true
    observer.disconnect()
    undo()
  }
}
