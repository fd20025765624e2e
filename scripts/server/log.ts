/** A line of the log. */
type LogEntry = {
  /** One word for programs, such as `started`. */
  readonly event: string
  readonly level?: 'info' | 'error'
  /** The same for people, in Chinese. */
  readonly text: string
  /** Figures for programs. Nothing about a reader stands in the log. */
  readonly facts?: Readonly<Record<string, string | number | boolean>>
}

export type Log = (entry: LogEntry) => void

/**
 * Writes one line an entry: sentences for who looks on, or with `json` one object for programs that collect
 * logs. Errors go to standard error.
 *
 * `json` → `{"time":"2026-11-30T08:00:00.000Z","level":"info","event":"started","text":"网站已启动…"}`
 */
export function createLog(
  format: 'text' | 'json',
  write: (line: string, level: 'info' | 'error') => void = writeOut,
): Log {
  return ({ event, level = 'info', text, facts }) => {
    const time = new Date().toISOString()
    write(format === 'text' ? text : JSON.stringify({ time, level, event, text, ...facts }), level)
  }
}

function writeOut(line: string, level: 'info' | 'error'): void {
  if (level === 'error') console.error(line)
  else console.log(line)
}
