import { appendFileSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { copyProject } from '@/scripts/trials/copy-project'
import { measureProcess } from './measure-process'

const RUNS = 5

/** Runs `npm run check` over `count` generated articles, as an editor does, and prints what it took. */
export async function benchCheck(root: string, count: number): Promise<void> {
  const folder = copyProject(root, count)
  const memory = path.join(folder, '.zhinan', 'read.json')
  const articles = path.join(folder, 'content', 'articles')
  const [article = ''] = readdirSync(articles, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.md'),
  )
  try {
    console.log(`${count} 篇生成的文章，各检查 ${RUNS} 次：`)
    await measure(folder, '从头检查', () => rmSync(memory, { force: true }))
    await measure(folder, '改了一篇以后', () =>
      appendFileSync(path.join(articles, article), '\n再看一遍。\n'),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The first run of all, which bundles the program, is left out. */
async function measure(folder: string, title: string, before: () => void): Promise<void> {
  const check = async () => {
    before()
    const figures = await measureProcess('npm', ['run', 'check'], { cwd: folder, quiet: true })
    if (figures.exitCode !== 0) throw new Error(`检查失败（退出码 ${figures.exitCode}）`)
    return figures
  }
  await check()
  const runs = []
  for (let run = 0; run < RUNS; run += 1) runs.push(await check())
  const walls = runs.map(({ wallSeconds }) => wallSeconds).sort((a, b) => a - b)
  const peak = Math.max(...runs.map(({ peakMemoryMiB }) => peakMemoryMiB))
  const seconds = walls.map((wall) => wall.toFixed(1)).join('、')
  console.log(`${title}：${seconds} 秒，内存峰值 ${peak.toFixed(0)} MiB`)
}
