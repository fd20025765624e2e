/** Beyond this it is quicker to put all in order. */
const FEW = 400

/**
 * Numbers of the articles with the highest scores above 0, best first, at most so many. Of equal ones
 * the lower number comes first, which is the fresher article.
 */
export function bestOf(scores: Float32Array, most: number): readonly number[] {
  const scoreOf = (article: number) => scores[article] ?? 0
  const best: number[] = []
  for (let article = 0; article < scores.length; article++) {
    const score = scoreOf(article)
    if (score <= 0) continue
    if (most > FEW) {
      best.push(article)
      continue
    }
    if (best.length === most && score <= scoreOf(best[most - 1] ?? 0)) continue
    if (best.length === most) best.pop()
    best.splice(placeFor(score, best, scoreOf), 0, article)
  }
  if (most <= FEW) return best
  return best.sort((a, b) => scoreOf(b) - scoreOf(a) || a - b).slice(0, most)
}

/** After all that are as good. */
function placeFor(
  score: number,
  best: readonly number[],
  scoreOf: (article: number) => number,
): number {
  let low = 0
  let high = best.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (scoreOf(best[middle] ?? 0) >= score) low = middle + 1
    else high = middle
  }
  return low
}
