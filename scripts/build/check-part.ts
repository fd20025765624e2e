// Runs as a process of its own, see check-folder.
import { createChecker } from '@/lib/checks/check-files'
import type { Problem } from '@/lib/checks/problem'
import type { CheckSetup } from './check-folder'
import { runPart } from './work-part'

runPart<CheckSetup, string, readonly Problem[]>(({ files, options }) => {
  const check = createChecker(files, options)
  return (paths) => paths.map(check)
})
