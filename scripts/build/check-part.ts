// Runs as a process of its own, see check-folder.
import { createChecker, type FileCheck } from '@/lib/checks/check-files'
import { readContentFiles } from '@/lib/checks/read-content-files'
import type { CheckSetup } from './check-folder'
import { loadMemory, recall } from './check-memory'
import { runPart } from './work-part'

runPart<CheckSetup, string, FileCheck>(async ({ root, options }) => {
  const files = await readContentFiles(root)
  const check = createChecker(files, options, recall(await loadMemory(root, options), files))
  return (paths) => paths.map(check)
})
