// Runs as a process of its own, see check-folder.
import { createChecker } from '@/lib/checks/check-files'
import type { Problem } from '@/lib/checks/problem'
import { readContentFiles } from '@/lib/checks/read-content-files'
import type { CheckSetup } from './check-folder'
import { runPart } from './work-part'

runPart<CheckSetup, string, readonly Problem[]>(async ({ root, options }) => {
  const check = createChecker(await readContentFiles(root), options)
  return (paths) => paths.map(check)
})
