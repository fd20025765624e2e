import { isCancelled } from './terminal'

/** Runs a command and ends with the code it returns; whatever fails is one sentence, not a stack. */
export async function runCommand(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main()
  } catch (error) {
    if (isCancelled(error)) {
      console.log('\n已取消，什么都没有改。')
      process.exitCode = 130
      return
    }
    console.error(`✗ 没有做成：${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
