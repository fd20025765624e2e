import { isPassword, type PasswordHash } from './password'

type SignInResult = 'ok' | 'wrong' | 'busy'

/** At most this many wait for their turn; each takes about a quarter of a second. */
const QUEUE = 8

/** Never rejects but for a fault of the machine. */
export type PasswordCheck = (password: string) => Promise<SignInResult>

/**
 * Checks passwords one at a time, so that many tries at once take neither memory nor every core;
 * `busy` once too many wait.
 */
export function createPasswordCheck(known: PasswordHash): PasswordCheck {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return async function check(password: string): Promise<SignInResult> {
    if (waiting >= QUEUE) return 'busy'
    waiting += 1
    const turn = last.then(() => isPassword(password, known))
    last = turn.catch(() => {})
    try {
      return (await turn) ? 'ok' : 'wrong'
    } finally {
      waiting -= 1
    }
  }
}
