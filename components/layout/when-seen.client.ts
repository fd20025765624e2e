/**
 * Runs the work once somebody looks at the page and the browser has nothing better to do: never while
 * the page is rendered ahead of time or still behind another one. Returns a way to call it off.
 */
export function whenSeen(work: () => void): () => void {
  let isOff = false
  const look = () => {
    if (isOff) return
    const event = isPrerendered()
      ? 'prerenderingchange'
      : document.visibilityState === 'hidden' && 'visibilitychange'
    if (event) document.addEventListener(event, look, { once: true })
    // Safari has had no requestIdleCallback for long.
    else if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 2000 })
    else setTimeout(run, 200)
  }
  const run = () => {
    if (!isOff) work()
  }
  look()
  return () => {
    isOff = true
  }
}

/** Speculation rules of Chromium: the page is complete, but nobody has asked for it yet. */
function isPrerendered(): boolean {
  return (document as Document & { readonly prerendering?: boolean }).prerendering === true
}
