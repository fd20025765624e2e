import { type ChangeCommand, undoChange } from '@/lib/editing/change-journal'
import { type Complaint, formatComplaint } from '@/lib/editing/complaint'

/** Takes back the last change of a command and says so; the command's exit code. */
export function undoAndTell(root: string, command: ChangeCommand): number {
  const result = undoChange(root, command)
  if ('message' in result) return refuseAll([result])
  console.log(`已撤销「${result.title}」，恢复了 ${result.files.length} 个文件。`)
  return 0
}

/** Says why nothing was done; the command's exit code. */
export function refuseAll(complaints: readonly Complaint[]): number {
  console.error(complaints.map(formatComplaint).join('\n'))
  console.error('\n什么都没有改。')
  return 1
}
