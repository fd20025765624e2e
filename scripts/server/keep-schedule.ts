import type { LiveSite } from './live-site'

/** Why the server publishes by itself: an article is due, or readers' signals say something else than pages. */
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

/** Nothing is tried for so many milliseconds from a moment on. */
type Pause = { readonly from: number; readonly ms: number }

/**
 * Publishes at the minute when the next article appears or expires, and soon after what it gives was called:
 * once a minute, however often that is.
 */
export function keepSchedule({ live, publish, now }: ScheduleOptions): () => void {
  let duePause: Pause | undefined
  let disputesPause: Pause | undefined
  let isAsked = false
  let isLooking = false
  let timer: NodeJS.Timeout | undefined
  const isDue = () => untilDue(live().publication.dueAt, now()) <= 0
  // A clock that was set back must not keep it waiting until then.
  const left = (pause: Pause | undefined) =>
    pause && now() >= pause.from ? pause.from + pause.ms - now() : 0

  async function look(): Promise<void> {
    clearTimeout(timer)
    isLooking = true
    const isForDue = isDue() && left(duePause) <= 0
    const isForDisputes = isAsked && left(disputesPause) <= 0
    if (isForDue || isForDisputes) {
      const { id } = live().publication
      isAsked = false
      const isPublished = await publish(isForDue ? 'due' : 'disputes')
      // Or there is a rollback that holds.
      if (isForDue && (!isPublished || isDue())) duePause = { from: now(), ms: FAILED_MS }
      const isInVain = !isPublished || live().publication.id === id
      if (isForDisputes) disputesPause = { from: now(), ms: isInVain ? FAILED_MS : DISPUTES_MS }
    }
    isLooking = false
    timer = setTimeout(look, wait()).unref()
  }

  function wait(): number {
    const untilDueAgain = Math.max(untilDue(live().publication.dueAt, now()), left(duePause))
    const untilDisputes = isAsked ? left(disputesPause) : LOOK_MS
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
