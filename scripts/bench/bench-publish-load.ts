import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import path from 'node:path'
import { serveBuild } from '../browser/serve-build'
import { copySite } from '../trials/copy-project'
import { quantile, startLoad } from '../trials/steady-load'
import { measureProcess } from './measure-process'

const PER_SECOND = 200
const ADDRESSES = ['/', '/latest', '/articles/jd-finance-unbind-card', '/categories/jd', '/tags']
const ARTICLE = 'content/articles/jd/jd-finance-unbind-card.md'
const TITLED = 'content/articles/phone/find-lost-phone.md'
const DRAWING = 'content/articles/jd/jd-finance-unbind-card-1.svg'

/** What a page names that must be of the same publication; their names are made of their content. */
const NAMED = /(?:href|src)="((?:\/_next\/|\/scripts\/|\/media\/|\/search\/)[^"?#]+)"/g

/** Edits in turn: a text, a title, a drawing, what stands on every page. */
const EDITS: readonly ((folder: string, round: number) => void)[] = [
  (folder, round) => appendFileSync(path.join(folder, ARTICLE), `\n第 ${round} 次改动的正文。\n`),
  (folder, round) =>
    replaceIn(folder, TITLED, /^title: .*$/m, `title: 手机丢了第 ${round} 步怎么办`),
  (folder, round) =>
    replaceIn(folder, DRAWING, /fill="#[\da-f]{6}"/i, `fill="#${String(100_000 + round)}"`),
  (folder, round) =>
    replaceIn(folder, 'content/pages/about.md', /^title: .*$/m, `title: 关于（第 ${round} 版）`),
]

/**
 * Publishes so many edits while 200 requests a second go on; each page that came, and each file that it
 * names, must be there. False when one was not.
 */
export async function benchPublishLoad(root: string, rounds: number): Promise<boolean> {
  const folder = copySite(root)
  try {
    await publish(folder)
    const site = await serveBuild(folder, { DATA_DIR: path.join(folder, 'data') })
    const mixed: string[] = []
    const cut: string[] = []
    let named = 0
    const looked = new Set<string>()
    const asked: Promise<void>[] = []
    const load = startLoad({
      siteUrl: site.siteUrl,
      addresses: ADDRESSES,
      perSecond: PER_SECOND,
      onAnswer: ({ address, body }) => {
        if (!body.endsWith('</html>')) cut.push(address)
        for (const [, file = ''] of body.matchAll(NAMED)) {
          // Once between two publications: asking a million times would only measure this program.
          if (looked.has(file)) continue
          looked.add(file)
          named += 1
          asked.push(
            isThere(site.siteUrl + file).then((is) => {
              if (!is) mixed.push(`${address} → ${file}`)
            }),
          )
        }
      },
    })
    const seconds: number[] = []
    for (let round = 1; round <= rounds; round += 1) {
      EDITS[round % EDITS.length]?.(folder, round)
      seconds.push(await publish(folder))
      looked.clear()
    }
    const { requests, failed, times } = await load.stop()
    await Promise.all(asked)
    site.stop()
    console.log(
      `${rounds} 次发布（中位数 ${quantile(
        seconds.sort((a, b) => a - b),
        0.5,
      ).toFixed(
        1,
      )} 秒），其间 ${requests} 个页面和它们写着的 ${named} 个文件：失败 ${failed.length}，不完整 ${cut.length}，找不到写着的文件 ${mixed.length}；p50 ${quantile(times, 0.5).toFixed(1)} 毫秒，p99 ${quantile(times, 0.99).toFixed(1)} 毫秒`,
    )
    for (const each of [...failed, ...cut, ...mixed].slice(0, 10)) console.log(each)
    return failed.length + cut.length + mixed.length === 0
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Returns the seconds. */
async function publish(folder: string): Promise<number> {
  const args = ['scripts/program.mjs', 'scripts/publish.ts']
  let said = ''
  const { exitCode, wallSeconds } = await measureProcess(process.execPath, args, {
    cwd: folder,
    onOutput: (text) => {
      said += text
    },
  })
  if (exitCode !== 0) throw new Error(said)
  return wallSeconds
}

function isThere(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const asking = request(address, { method: 'HEAD' }, (response) => {
      response.resume()
      resolve(response.statusCode === 200)
    })
    asking.on('error', () => resolve(false))
    asking.end()
  })
}

function replaceIn(folder: string, name: string, from: RegExp, to: string): void {
  const file = path.join(folder, name)
  const text = readFileSync(file, 'utf8')
  if (!from.test(text)) throw new Error(`${name} has no ${from}`)
  writeFileSync(file, text.replace(from, to))
}
