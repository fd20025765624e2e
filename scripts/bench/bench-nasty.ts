import { checkFiles } from '@/lib/checks/check-files'
import { toContentFile } from '@/lib/checks/read-content-files'
import { parseBody } from '@/lib/markdown/parse-body'
import { nastyInput } from '@/scripts/trials/nasty-input'

/** Longer than this would hang a pull request's check, in milliseconds of our own CPU time. */
const LIMIT = 2000

/** Prints how long the check and the parser take over inputs made to hang them; slowest first. */
export async function benchNasty(): Promise<void> {
  const rows: { name: string; check: number; parse: number }[] = []
  for (const [name, text] of Object.entries(nastyInput)) {
    const file = await toContentFile('content/articles/phone/nasty.md', Buffer.from(text))
    const check = cpuTime(() => checkFiles([file], { now: new Date(), host: 'help.example.com' }))
    const parse = cpuTime(() => tryParse(text))
    rows.push({ name, check, parse })
  }
  rows.sort((a, b) => b.check + b.parse - (a.check + a.parse))
  for (const { name, check, parse } of rows) {
    console.log(`检查 ${milliseconds(check)}，解析 ${milliseconds(parse)}  ${name}`)
  }
  const slow = rows.filter(({ check, parse }) => Math.max(check, parse) > LIMIT)
  console.log(
    slow.length === 0
      ? `全部在 ${LIMIT / 1000} 秒以内。`
      : `超过 ${LIMIT / 1000} 秒：${slow.length} 种。`,
  )
}

function cpuTime(work: () => void): number {
  const start = process.cpuUsage()
  work()
  return process.cpuUsage(start).user / 1000
}

function tryParse(text: string): void {
  try {
    parseBody(text)
  } catch {
    // Refusing is what it should do.
  }
}

function milliseconds(time: number): string {
  return `${time.toFixed(0).padStart(5)} 毫秒`
}
