import { createInterface } from 'node:readline'

/**
 * What is typed at the terminal without showing it, or the first line of what is piped in; `undefined`
 * when it is broken off (Ctrl+C, Ctrl+D).
 */
export async function askSecret(prompt: string): Promise<string | undefined> {
  return process.stdin.isTTY ? readHidden(prompt) : readLine()
}

async function readLine(): Promise<string | undefined> {
  const lines = createInterface({ input: process.stdin })
  for await (const line of lines) {
    lines.close()
    return line
  }
  return undefined
}

const ENTER: ReadonlySet<string> = new Set(['\r', '\n'])
/** Ctrl+C, Ctrl+D. */
const BREAK_OFF: ReadonlySet<string> = new Set(['\u0003', '\u0004'])
const RUB_OUT: ReadonlySet<string> = new Set(['\u0008', '\u007f'])

/** Raw mode, in which the terminal echoes nothing; every key comes as it is pressed. */
function readHidden(prompt: string): Promise<string | undefined> {
  const { stdin, stderr } = process
  stderr.write(prompt)
  stdin.setRawMode(true)
  stdin.setEncoding('utf8')
  stdin.resume()
  return new Promise((resolve) => {
    let typed: readonly string[] = []
    const finish = (result: string | undefined) => {
      stdin.off('data', read)
      stdin.setRawMode(false)
      stdin.pause()
      stderr.write('\n')
      resolve(result)
    }
    const read = (chunk: string) => {
      for (const key of chunk) {
        if (BREAK_OFF.has(key)) return finish(undefined)
        if (ENTER.has(key)) return finish(typed.join(''))
        typed = RUB_OUT.has(key) ? typed.slice(0, -1) : [...typed, key]
      }
    }
    stdin.on('data', read)
  })
}
