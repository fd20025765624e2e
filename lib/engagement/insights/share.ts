/** Below this many votes a percentage says more than is known, so none is shown. */
const LEAST_VOTES = 5

/** `part / total`, between 0 and 1; `undefined` below `LEAST_VOTES`. */
export function shareOf(part: number, total: number): number | undefined {
  return total < LEAST_VOTES ? undefined : part / total
}

/** Two-sided 95 % of the normal distribution. */
const Z = 1.959964

/**
 * The lower bound of the 95 % interval for a share, between 0 and 1 (E. B. Wilson, “Probable inference,
 * the law of succession, and statistical inference”, 1927). It ranks shares of unequal numbers of
 * votes: 1 of 1 comes below 8 of 10. 0 when there are no votes.
 *
 * `(1, 1)` → 0.207, `(8, 10)` → 0.490
 */
export function wilsonLowerBound(part: number, total: number): number {
  if (total === 0) return 0
  const share = part / total
  const z2 = Z * Z
  const centre = share + z2 / (2 * total)
  const margin = Z * Math.sqrt((share * (1 - share) + z2 / (4 * total)) / total)
  return Math.max(0, (centre - margin) / (1 + z2 / total))
}
