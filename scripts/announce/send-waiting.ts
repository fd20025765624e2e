import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { absoluteUrl } from '@/lib/url'
import { writeWhole } from '@/lib/write-whole'
import type { Delivery, Service } from './announce-services'
import { type Notice, takeNotices } from './notices'

/** What a service has not taken yet. */
type Waiting = {
  /** From the root of the site. */
  readonly addresses: readonly string[]
  /** Failures one after another. */
  readonly failures: number
  /** Milliseconds since 1970 before which it is not tried again. */
  readonly notBefore: number
}

type State = Readonly<Record<string, Waiting>>

export type Sending = {
  readonly root: string
  readonly siteUrl: string
  readonly services: readonly Service[]
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly log: (line: string) => void
}

const NONE: Waiting = { addresses: [], failures: 0, notBefore: 0 }
/** Milliseconds that a service has to answer. */
const PATIENCE_MS = 20_000
/** After the first failure; twice as long after each other one, up to the longest. */
const FIRST_WAIT_MS = 60_000
const LONGEST_WAIT_MS = 6 * 3_600_000
/** More are not kept: a service that has refused for so long is not going to take them. */
const MOST_KEPT = 100_000

const fileOf = (root: string) => path.join(root, '.zhinan', 'announce', 'waiting.json')

/**
 * Tells each service what it does not know yet, in as many calls as its limit asks for. What it does not take
 * stays in a file and is tried again later; nothing is thrown. Returns how many addresses wait.
 */
export async function sendWaiting({ root, siteUrl, services, now, log }: Sending): Promise<number> {
  let state = takeIn(root, services)
  for (const service of services) {
    let waiting = state[service.name] ?? NONE
    while (waiting.addresses.length > 0 && waiting.notBefore <= now()) {
      const part = waiting.addresses.slice(0, service.most)
      const outcome = await call(
        service,
        part.map((address) => absoluteUrl(siteUrl, address)),
        now(),
      )
      log(`[推送] ${service.name}：${part.length} 个网址，${outcome.says}`)
      waiting = after(waiting, outcome, part.length, now())
      state = { ...state, [service.name]: waiting }
      save(root, state)
    }
  }
  return services.reduce((sum, { name }) => sum + (state[name] ?? NONE).addresses.length, 0)
}

/** With what publications have left since. */
function takeIn(root: string, services: readonly Service[]): State {
  let state = load(root)
  takeNotices(root, (notices) => {
    const merged = services.map(({ name, takesRemoved }): readonly [string, Waiting] => {
      const waiting = state[name] ?? NONE
      return [name, { ...waiting, addresses: merge(waiting.addresses, notices, takesRemoved) }]
    })
    state = { ...state, ...Object.fromEntries(merged) }
    save(root, state)
  })
  return state
}

function merge(
  waiting: readonly string[],
  notices: readonly Notice[],
  takesRemoved: boolean,
): readonly string[] {
  const all = new Set(waiting)
  for (const { changed, removed } of notices) {
    for (const address of changed) all.add(address)
    for (const address of removed) {
      if (takesRemoved) all.add(address)
      else all.delete(address)
    }
  }
  return [...all].slice(-MOST_KEPT)
}

async function call(service: Service, urls: readonly string[], now: number): Promise<Delivery> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const answer = await fetch(service.request(urls), { signal, redirect: 'manual' })
    return service.read(answer.status, await answer.text(), now)
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError'
    return { isTaken: false, says: isLate ? '等不到回答' : '连不上' }
  }
}

function after(waiting: Waiting, outcome: Delivery, count: number, now: number): Waiting {
  if (outcome.isTaken) {
    return { addresses: waiting.addresses.slice(count), failures: 0, notBefore: 0 }
  }
  const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** waiting.failures)
  return {
    ...waiting,
    failures: waiting.failures + 1,
    notBefore: outcome.until ?? now + wait,
  }
}

function load(root: string): State {
  try {
    return JSON.parse(readFileSync(fileOf(root), 'utf8'))
  } catch {
    return {}
  }
}

function save(root: string, state: State): void {
  mkdirSync(path.dirname(fileOf(root)), { recursive: true })
  writeWhole(fileOf(root), JSON.stringify(state))
}
