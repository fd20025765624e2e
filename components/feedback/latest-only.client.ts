/**
 * Makes work that runs once at a time: asked for while it runs, it runs once more afterwards, however
 * often that was. So the last wish is always served, and no answer overtakes a later one.
 */
export function latestOnly(work: () => Promise<void>): () => Promise<void> {
  let isBusy = false
  let isAsked = false
  return async () => {
    isAsked = true
    if (isBusy) return
    isBusy = true
    try {
      while (isAsked) {
        isAsked = false
        await work()
      }
    } finally {
      isBusy = false
    }
  }
}
