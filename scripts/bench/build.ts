import { readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { copyProject } from './copy-project'
import { measureProcess } from './measure-process'

/**
 * Builds a copy of the site with `count` generated articles, cold and then with one article changed,
 * and prints what it took.
 */
export async function benchBuild(root: string, count: number): Promise<void> {
  const folder = copyProject(root, count)
  try {
    console.log(`${count} 篇生成的文章（每篇 2 个问题、16 个步骤），构建中……`)
    const build = () =>
      measureProcess(process.execPath, ['scripts/program.mjs', 'scripts/build.ts'], { cwd: folder })
    const cold = await build()
    report('冷构建', count, cold)
    const pages = path.join(folder, '.next', 'server', 'app')
    console.log(
      `输出：${mebibytes(folderSize(pages))} MiB 页面，${mebibytes(folderSize(path.join(folder, 'public')))} MiB 静态文件`,
    )
    if (cold.exitCode === 0) report('再次构建', count, await build())
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Figures = Awaited<ReturnType<typeof measureProcess>>

function report(title: string, count: number, figures: Figures): void {
  if (figures.exitCode !== 0) throw new Error(`${title}失败（退出码 ${figures.exitCode}）`)
  const { wallSeconds, cpuSeconds, peakMemoryMiB } = figures
  console.log(
    `${title}：${wallSeconds.toFixed(1)} 秒，CPU ${cpuSeconds.toFixed(1)} 秒，内存峰值 ${peakMemoryMiB.toFixed(0)} MiB，每秒 ${(count / wallSeconds).toFixed(1)} 篇`,
  )
}

function folderSize(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0)
}

function mebibytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1)
}
