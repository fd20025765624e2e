import { randomBytes } from 'node:crypto'

/** A publication that somebody asked for, as its status address tells it. */
export type PublishJob = {
  readonly id: string
  /** `replaced`: another was asked for before this one began, and does the same. */
  readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'replaced'
  readonly askedAt: string
  readonly endedAt?: string
  /** The commit whose content is live now. */
  readonly commit?: string
  /** What was said meanwhile. */
  readonly lines: readonly string[]
}

/** How one went. */
export type PublishOutcome = { readonly isDone: boolean; readonly commit?: string }

/** Publications one after another. */
export type PublishQueue = {
  readonly add: () => PublishJob
  readonly get: (id: string) => PublishJob | undefined
}

/** Jobs that are remembered, and lines of each. */
const KEPT = 20
const LINES = 200

/**
 * One at a time; of those that wait the last wins, since it brings what the others would have brought.
 *
 * @param work pulls and publishes, and never rejects
 */
export function createPublishQueue(
  work: (say: (line: string) => void) => Promise<PublishOutcome>,
): PublishQueue {
  const jobs = new Map<string, PublishJob>()
  let running: string | undefined
  let waiting: string | undefined

  function change(id: string, more: Partial<PublishJob>): void {
    const job = jobs.get(id)
    if (job) jobs.set(id, { ...job, ...more })
  }

  async function run(id: string): Promise<void> {
    running = id
    change(id, { state: 'running' })
    const { isDone, commit } = await work((line) => {
      change(id, { lines: [...(jobs.get(id)?.lines ?? []), line].slice(-LINES) })
    })
    const endedAt = new Date().toISOString()
    change(id, { state: isDone ? 'done' : 'failed', endedAt, ...(commit ? { commit } : {}) })
    running = undefined
    const next = waiting
    waiting = undefined
    if (next) void run(next)
  }

  return {
    add: () => {
      const id = randomBytes(12).toString('hex')
      const job: PublishJob = {
        id,
        state: 'waiting',
        askedAt: new Date().toISOString(),
        lines: [],
      }
      jobs.set(id, job)
      for (const old of [...jobs.keys()].slice(0, -KEPT)) {
        if (old !== running && old !== waiting) jobs.delete(old)
      }
      if (!running) void run(id)
      else {
        if (waiting) change(waiting, { state: 'replaced', endedAt: job.askedAt })
        waiting = id
      }
      return jobs.get(id) ?? job
    },
    get: (id) => jobs.get(id),
  }
}
