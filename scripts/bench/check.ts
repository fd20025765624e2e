import { rmSync } from 'node:fs'
import { copyProject } from './copy-project'
import { measureProcess } from './measure-process'

const RUNS = 5

/** Runs `npm run check` over `count` generated articles, as an editor does, and prints what it took. */
export async function benchCheck(root: string, count: number): Promise<void> {
  const folder = copyProject(root, count)
  try {
    const check = () => measureProcess('npm', ['run', 'check'], { cwd: folder, quiet: true })
    const first = await check()
    if (first.exitCode !== 0) throw new Error(`检查失败（退出码 ${first.exitCode}）`)
    console.log(`${count} 篇，第一次（先打包程序）：${seconds(first.wallSeconds)}`)
    const runs = []
    for (let run = 0; run < RUNS; run += 1) runs.push(await check())
    const walls = runs.map(({ wallSeconds }) => wallSeconds).sort((a, b) => a - b)
    const peak = Math.max(...runs.map(({ peakMemoryMiB }) => peakMemoryMiB))
    console.log(
      `以后 ${RUNS} 次：${walls.map(seconds).join('、')}，内存峰值 ${peak.toFixed(0)} MiB`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function seconds(value: number): string {
  return `${value.toFixed(1)} 秒`
}
