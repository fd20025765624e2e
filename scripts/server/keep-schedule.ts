import type { LiveSite } from './live-site'

export type ScheduleOptions = {
  readonly live: () => Pick<LiveSite, 'publication'>
  /** Gives whether it published, or found that there was nothing to publish. */
  readonly publish: () => Promise<boolean>
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** The clock may be set, and another publication may be swapped in: it is looked at again this often, in ms. */
const LOOK_MS = 20_000
/** After a publication that failed, which an editor has to fix, in ms. */
const FAILED_MS = 5 * 60_000
/** From one publication that somebody asked for to the next, in ms: readers' signals may come in a row. */
const ASKED_MS = 60_000

/**
 * Publishes at the minute when the next article appears or expires, and soon after what it gives was called:
 * once a minute, however often that is.
 */
export function keepSchedule({ live, publish, now }: ScheduleOptions): () => void {
  let failedAt = Number.NEGATIVE_INFINITY
  let askedAt = Number.NEGATIVE_INFINITY
  let isAsked = false
  let isLooking = false
  let timer: NodeJS.Timeout | undefined
  const isDue = () => untilDue(live().publication.dueAt, now()) <= 0

  async function look(): Promise<void> {
    clearTimeout(timer)
    isLooking = true
    const isWanted = isAsked && now() - askedAt >= ASKED_MS
    if ((isDue() || isWanted) && now() - failedAt >= FAILED_MS) {
      const { id } = live().publication
      isAsked = false
      if (isWanted) askedAt = now()
      const isPublished = await publish()
      // Or there is a rollback that holds.
      const isInVain = isDue() || (isWanted && live().publication.id === id)
      if (!isPublished || isInVain) failedAt = now()
    }
    isLooking = false
    const untilAsked = isAsked ? askedAt + ASKED_MS - now() : LOOK_MS
    const wait = Math.max(
      250,
      Math.min(LOOK_MS, untilAsked, untilDue(live().publication.dueAt, now())),
    )
    timer = setTimeout(look, now() - failedAt < FAILED_MS ? LOOK_MS : wait).unref()
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
