// Loaded into programs that are run for another one: they end when that one does, even by force.
// Processes that they start themselves inherit this file, and end with them by their own means.
// So do its threads, which have no channel: a process that ends, ends them.
import { isMainThread } from 'node:worker_threads'

if (isMainThread && process.env.ZHINAN_PARENT === String(process.ppid)) {
  if (!process.connected) process.exit(1)
  process.once('disconnect', () => process.exit(1))
  process.channel?.unref()
}
