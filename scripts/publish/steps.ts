/** Runs a part of a long job and shows its time. */
export type RunStep = <T>(
  title: string,
  work: () => Promise<T> | T,
  note?: (result: T) => string,
) => Promise<T>

/** Shows a long job as steps, each with the time it took. */
export function createSteps(print: (line: string) => void): RunStep {
  return async (title, work, note) => {
    const start = performance.now()
    const result = await work()
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    const remark = note ? `，${note(result)}` : ''
    print(`· ${title}${remark}（${seconds} 秒）`)
    return result
  }
}
