const MINUTE_MS = 60_000

/**
 * Tells failures that repeat at every request: the first at once, then at most one line a minute,
 * with how many were left out since.
 */
export function createFailureLog(
  write: (line: string) => void,
  now: () => number,
): (failure: Error) => void {
  let toldAt = Number.NEGATIVE_INFINITY
  let untold = 0
  return ({ message }) => {
    // A clock that was set back must not silence the log for long.
    if (Math.abs(now() - toldAt) < MINUTE_MS) {
      untold += 1
      return
    }
    write(untold === 0 ? message : `${message}（上次记录之后还有 ${untold} 次失败）`)
    toldAt = now()
    untold = 0
  }
}
