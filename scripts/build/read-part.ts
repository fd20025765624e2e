// Runs in threads, see read-folder.
import type { BatchProgram } from './in-threads'
import { type ReadResult, type ReadSetup, type ReadTask, readOneFile } from './read-file'

const readBatch: BatchProgram<ReadSetup, ReadTask, ReadResult> = async ({ setup, items }) => {
  const results: ReadResult[] = []
  for (const task of items) results.push(await readOneFile(task, setup))
  return results
}

export default readBatch
