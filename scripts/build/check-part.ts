// Runs as a process of its own, see check-folder.
import { createChecker, type FileCheck } from '@/lib/checks/check-files'
import type { CheckSetup } from './check-folder'
import { runPart } from './work-part'

runPart<CheckSetup, string, FileCheck>(({ files, options, known }) => {
  const check = createChecker(files, options, known)
  return (paths) => paths.map(check)
})
