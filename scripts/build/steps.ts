/** Shows a long job as numbered steps, each with the time it took. */
export function createSteps(total: number, print: (line: string) => void = console.log) {
  let done = 0
  return async function step<T>(
    title: string,
    work: () => Promise<T> | T,
    note?: (result: T) => string,
  ) {
    const start = performance.now()
    const result = await work()
    done += 1
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    const remark = note ? `，${note(result)}` : ''
    print(`[${done}/${total}] ${title}${remark}（${seconds} 秒）`)
    return result
  }
}
