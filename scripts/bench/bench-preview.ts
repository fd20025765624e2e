import { spawn } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import path from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { CHROMIUM_FLAGS } from '@/scripts/browser/chromium-flags'
import { findBrowser } from '@/scripts/browser/find-browser'
import { copyProject } from '@/scripts/trials/copy-project'

const SAVES = 10
/** Saves that are not counted: the first makes Next compile what a refresh needs. */
const WARM_UP = 2
const PORT = 3960
const ARTICLE = 'article-00001'
/** As an editor who reads what was saved, in milliseconds; shorter than the pause before idle work. */
const PAUSE = 1500

/**
 * Prints how long a save takes to be in the open page, from `writeFile` to the new words in the DOM,
 * with `count` generated articles: saves of the text, then saves that also change the title and with
 * it every list.
 */
export async function benchPreview(root: string, count: number): Promise<void> {
  const executablePath = await findBrowser(root)
  const folder = copyProject(root, count)
  console.log(`${count} 篇生成的文章，准备预览中……`)
  const { url, stop } = await startDev(folder)
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(`${url}/articles/${ARTICLE}`, { timeout: 120_000 })
    await page.waitForFunction(() => document.readyState === 'complete')
    await page.waitForTimeout(PAUSE)
    const file = path.join(folder, 'content', 'articles', 'c1', `${ARTICLE}.md`)
    await report('改正文', page, file, (text, mark) => `${text.trimEnd()}\n\n${mark}\n`)
    await report('改标题', page, file, (text, mark) => text.replace('title: ', `title: ${mark}`))
  } finally {
    await browser.close()
    await stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function report(
  title: string,
  page: Page,
  file: string,
  edit: (text: string, mark: string) => string,
): Promise<void> {
  const text = readFileSync(file, 'utf8')
  const times: number[] = []
  for (let save = 1; save <= SAVES + WARM_UP; save += 1) {
    const mark = `${title}第 ${save} 次`
    const time = await timeSave(page, file, edit(text, mark), mark)
    if (save > WARM_UP) times.push(time)
    await page.waitForTimeout(PAUSE)
  }
  times.sort((a, b) => a - b)
  const median = times[Math.floor(times.length / 2)] ?? 0
  console.log(
    `${title}：从保存到看见，中位 ${median.toFixed(0)} 毫秒，最慢 ${times.at(-1)?.toFixed(0)} 毫秒（${SAVES} 次，系统负载 ${loadavg()[0]?.toFixed(1)}）`,
  )
}

/** Milliseconds until the page holds the words; its scroll position must be what it was. */
async function timeSave(page: Page, file: string, text: string, mark: string): Promise<number> {
  await page.evaluate(() => window.scrollTo(0, 800))
  const seen = page.waitForFunction(
    (words) => document.querySelector('main')?.textContent?.includes(words),
    mark,
    { polling: 'raf', timeout: 60_000 },
  )
  const start = performance.now()
  writeFileSync(file, text)
  await seen
  const time = performance.now() - start
  const scrolled = await page.evaluate(() => window.scrollY)
  if (scrolled !== 800) throw new Error(`滚动位置从 800 变成了 ${scrolled}`)
  return time
}

/** `npm run dev` in the folder, once it answers and has ended its work in the background. */
async function startDev(folder: string) {
  const child = spawn(process.execPath, ['scripts/program.mjs', 'scripts/dev.ts'], {
    cwd: folder,
    env: { ...process.env, PORT: String(PORT) },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const checked = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => String(chunk).includes('全站') && resolve())
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const url = `http://127.0.0.1:${PORT}`
  while (!(await fetch(url).catch(() => undefined))?.ok) {
    if (child.exitCode !== null) throw new Error(`npm run dev 停止了（${child.exitCode}）`)
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  await Promise.race([checked, ended])
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
