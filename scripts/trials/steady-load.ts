import { Agent, get } from 'node:http'
import { performance } from 'node:perf_hooks'

/** What was answered. */
type LoadAnswer = {
  readonly address: string
  readonly status: number
  /** The page as it came, where `isKept`. */
  readonly body: string
  readonly ms: number
}

/** A load that goes on until it is stopped. */
export type Load = {
  /** Waits for the last answers. */
  readonly stop: () => Promise<LoadFigures>
}

type LoadFigures = {
  readonly requests: number
  /** Address and status, or the error. */
  readonly failed: readonly string[]
  /** Milliseconds, of the fastest to the slowest. */
  readonly times: readonly number[]
}

export type LoadOptions = {
  readonly siteUrl: string
  readonly addresses: readonly string[]
  readonly perSecond: number
  /** Each answer is shown to it; bodies are asked for unpacked. */
  readonly onAnswer?: (answer: LoadAnswer) => void
}

/** Requests leave in bundles this often, in milliseconds. */
const EVERY_MS = 50

/** Asks for addresses in turn at a steady rate, whether answers come or not, as many readers do. */
export function startLoad({ siteUrl, addresses, perSecond, onAnswer }: LoadOptions): Load {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const failed: string[] = []
  const times: number[] = []
  const began = performance.now()
  let sent = 0
  let open = 0

  function send(address: string): void {
    const start = performance.now()
    open += 1
    const over = (problem?: string) => {
      open -= 1
      if (problem) failed.push(`${address} ${problem}`)
    }
    const headers = { 'accept-encoding': onAnswer ? 'identity' : 'br' }
    get(siteUrl + address, { agent, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (chunk) => onAnswer && parts.push(chunk))
      response.on('error', (error) => over(error.message))
      response.on('end', () => {
        const { statusCode: status = 0 } = response
        const ms = performance.now() - start
        times.push(ms)
        over(status === 200 ? undefined : String(status))
        onAnswer?.({ address, status, body: Buffer.concat(parts).toString(), ms })
      })
    }).on('error', (error) => over(error.message))
  }

  const timer = setInterval(() => {
    const due = ((performance.now() - began) / 1000) * perSecond
    for (; sent < due; sent += 1) send(addresses[sent % addresses.length] ?? '/')
  }, EVERY_MS)

  return {
    stop: async () => {
      clearInterval(timer)
      while (open > 0) await new Promise((resolve) => setTimeout(resolve, EVERY_MS))
      agent.destroy()
      return { requests: sent, failed, times: times.sort((a, b) => a - b) }
    },
  }
}

/** The value below which so large a part lies: `(sorted, 0.99)`. */
export function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}
