// Runs as a process of its own, see check-folder.
import { checkFiles } from '@/lib/checks/check-files'
import type { CheckTask } from './check-folder'

process.once('message', ({ files, options }: CheckTask) => {
  process.send?.(checkFiles(files, options), () => process.disconnect())
})
