import type { LiveSite } from './live-site'

export type ScheduleOptions = {
  readonly live: () => Pick<LiveSite, 'publication'>
  /** Gives whether it published. */
  readonly publish: () => Promise<boolean>
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** The clock may be set, and another publication may be swapped in: it is looked at again this often, in ms. */
const LOOK_MS = 20_000
/** After a publication that failed, which an editor has to fix, in ms. */
const FAILED_MS = 5 * 60_000

/** Publishes at the minute when the next article appears or expires. */
export function keepSchedule({ live, publish, now }: ScheduleOptions): void {
  let failedAt = Number.NEGATIVE_INFINITY
  // A clock that was set back must not keep it waiting until then.
  const hasJustFailed = () => Math.abs(now() - failedAt) < FAILED_MS
  async function look(): Promise<void> {
    if (untilDue(live().publication.dueAt, now()) <= 0 && !hasJustFailed()) {
      // Or there is a rollback that holds.
      if (!(await publish()) || untilDue(live().publication.dueAt, now()) <= 0) failedAt = now()
    }
    const wait = Math.max(250, Math.min(LOOK_MS, untilDue(live().publication.dueAt, now())))
    setTimeout(look, hasJustFailed() ? LOOK_MS : wait).unref()
  }
  void look()
}

/** Milliseconds until the next article appears or expires; without end where none does. */
function untilDue(dueAt: string | undefined, now: number): number {
  return dueAt === undefined ? Number.POSITIVE_INFINITY : Date.parse(dueAt) - now
}
