import type { LiveSite } from './live-site'

/** Why the server publishes by itself: an article is due, or readers dispute other steps than pages say. */
export type PublishReason = 'due' | 'disputes'

export type ScheduleOptions = {
  readonly live: () => Pick<LiveSite, 'publication'>
  /** Gives whether it published, or found that there was nothing to publish. */
  readonly publish: (reason: PublishReason) => Promise<boolean>
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** The clock may be set, and another publication may be swapped in: it is looked at again this often, in ms. */
const LOOK_MS = 20_000
/** After a publication that failed or changed nothing, which an editor has to see to, in ms. */
const FAILED_MS = 5 * 60_000
/** From one publication for the sake of disputes to the next, in ms: readers' signals may come in a row. */
const DISPUTES_MS = 60_000

/**
 * Publishes at the minute when the next article appears or expires, and soon after what it gives was called:
 * once a minute, however often that is.
 */
export function keepSchedule({ live, publish, now }: ScheduleOptions): () => void {
  /** Neither is tried before these moments. */
  let dueFrom = Number.NEGATIVE_INFINITY
  let disputesFrom = Number.NEGATIVE_INFINITY
  let isAsked = false
  let isLooking = false
  let timer: NodeJS.Timeout | undefined
  const isDue = () => untilDue(live().publication.dueAt, now()) <= 0

  async function look(): Promise<void> {
    clearTimeout(timer)
    isLooking = true
    const isForDue = isDue() && now() >= dueFrom
    const isForDisputes = isAsked && now() >= disputesFrom
    if (isForDue || isForDisputes) {
      const { id } = live().publication
      isAsked = false
      const isPublished = await publish(isForDue ? 'due' : 'disputes')
      // Or there is a rollback that holds.
      if (isForDue && (!isPublished || isDue())) dueFrom = now() + FAILED_MS
      const isInVain = !isPublished || live().publication.id === id
      if (isForDisputes) disputesFrom = now() + (isInVain ? FAILED_MS : DISPUTES_MS)
    }
    isLooking = false
    timer = setTimeout(look, wait()).unref()
  }

  function wait(): number {
    const untilDueAgain = Math.max(untilDue(live().publication.dueAt, now()), dueFrom - now())
    const untilDisputes = isAsked ? disputesFrom - now() : LOOK_MS
    return Math.max(250, Math.min(LOOK_MS, untilDueAgain, untilDisputes))
  }
  void look()

  return () => {
    isAsked = true
    if (!isLooking) void look()
  }
}

/** Milliseconds until the next article appears or expires; without end where none does. */
function untilDue(dueAt: string | undefined, now: number): number {
  return dueAt === undefined ? Number.POSITIVE_INFINITY : Date.parse(dueAt) - now
}
