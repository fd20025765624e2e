/** How likely a count of `least` or more is by chance, where `usual` are expected (Poisson). */
export function chanceOfCount(least: number, usual: number): number {
  if (least <= 0) return 1
  if (usual <= 0) return 0
  let term = Math.exp(-usual)
  let below = term
  for (let count = 1; count < least; count += 1) {
    term *= usual / count
    below += term
  }
  // Where e^-usual is too small to be written, the expected count is far above: nothing is unusual.
  return below === 0 ? Number(least <= usual) : Math.max(0, 1 - below)
}

/**
 * How likely it is by chance that of `all` events, each of which falls into a part with probability `share`,
 * `least` or more fall into it (binomial).
 */
export function chanceOfShare(least: number, all: number, share: number): number {
  if (least <= 0 || share >= 1) return 1
  if (share <= 0 || least > all) return 0
  let sum = 0
  for (let count = least; count <= all; count += 1) {
    sum += Math.exp(
      logChoose(all, count) + count * Math.log(share) + (all - count) * Math.log(1 - share),
    )
  }
  return Math.min(1, sum)
}

/** The logarithm of the number of ways to choose `some` of `all`. */
function logChoose(all: number, some: number): number {
  let sum = 0
  for (let index = 1; index <= some; index += 1) sum += Math.log((all - some + index) / index)
  return sum
}
