import { type Fault, measureFault } from '@/scripts/trials/engagement-faults'
import type { KillReport } from '@/scripts/trials/engagement-kill'

/** Measures faults one after another and prints a line each; false when one is beyond what is allowed. */
export async function benchFaults(faults: readonly Fault[], lastingMs: number): Promise<boolean> {
  let isGood = true
  for (const fault of faults) {
    const report = await measureFault(fault, lastingMs)
    const isAllowed =
      report.slowestMs < 1000 &&
      report.recoveredMs < 5000 &&
      report.lost + report.doubled === 0 &&
      report.logLines <= 1 + Math.floor(lastingMs / 60_000)
    isGood &&= isAllowed
    console.log(
      `${isAllowed ? '✓' : '✗'} ${report.name}：最慢 ${ms(report.slowestMs)} 答复，进程最久停 ${ms(report.blockedMs)}，` +
        `${ms(report.recoveredMs)} 恢复，丢 ${report.lost}，重 ${report.doubled}，日志 ${report.logLines} 行`,
    )
    for (const refusal of report.refusals) console.log(`    ${refusal}`)
  }
  return isGood
}

function ms(value: number): string {
  return `${Math.round(value)} ms`
}

/** Prints what was found; false when anything acknowledged was lost or counted twice. */
export function printKills(name: string, report: KillReport): boolean {
  const { rounds, acknowledged, cutOff, lost, doubled, damage } = report
  const isGood = lost + doubled + damage.length === 0
  console.log(
    `${isGood ? '✓' : '✗'} ${name}：kill -9 ${rounds} 轮，答应过 ${acknowledged} 次，打断 ${cutOff} 次，` +
      `丢 ${lost}，重 ${doubled}，完整性${damage.length === 0 ? '没有问题' : `：${damage.join('；')}`}`,
  )
  return isGood
}
