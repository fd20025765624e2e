/** Place of the last start that is not after `key`, by halving; the first start is before all keys. */
export function lastStart(starts: readonly string[], key: string): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? '') <= key) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
