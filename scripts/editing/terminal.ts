import { createInterface } from 'node:readline/promises'

/** Asks a person one thing at a time. */
export type Ask = (question: string) => Promise<string>

/** Rejected with this when the person pressed Ctrl+C or Ctrl+D. */
const CANCELLED = 'Cancelled'

export function isCancelled(error: unknown): boolean {
  return error instanceof Error && error.name === CANCELLED
}

/** Whether a person sits at both ends. */
export function isInteractive(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true
}

/** Runs work that asks on the terminal, and gives the terminal back however it ends. */
export async function withTerminal<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const cancelled = new Promise<never>((_, reject) => {
    const cancel = () => reject(Object.assign(new Error('cancelled'), { name: CANCELLED }))
    terminal.on('SIGINT', cancel)
    terminal.on('close', cancel)
  })
  // Nobody may be asking when the terminal is closed at the end.
  cancelled.catch(() => {})
  try {
    return await work((question) => Promise.race([terminal.question(question), cancelled]))
  } finally {
    terminal.close()
  }
}
