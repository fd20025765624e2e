import type { Day } from './store'

/** Days after which something counts half. */
const HALF_LIFE = 3

/** Below this many distinct readers nothing is shown: a few friends are no trend. */
export const FEWEST_READERS = 5

/** What a day's count weighs today, 1 at most; days to come (a clock was wrong) weigh as today's. */
export function decayWeight(day: Day, today: Day): number {
  return 2 ** (-Math.max(0, today - day) / HALF_LIFE)
}
