import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { liveFolder } from '../publish/publication'
import { brokenFiles } from '../trials/broken-files'
import { copySite } from '../trials/copy-project'
import { createRandom } from '../trials/random'

const ARTICLE = 'content/articles/jd/jd-finance-unbind-card.md'
/** Longest wait for all processes of a publisher after its end, in milliseconds. */
const END_MS = 10_000

/**
 * Publishes an edit so many times and ends the publisher by force at a random moment; after each, what is
 * served must be whole, and no process may be left. False when something was not.
 */
export async function benchPublishKill(root: string, rounds: number): Promise<boolean> {
  const folder = copySite(root)
  try {
    await publishWhole(folder)
    edit(folder, 0)
    const span = await publishWhole(folder)
    console.log(`一次改动 ${(span / 1000).toFixed(1)} 秒；强行结束 ${rounds} 次，时刻随机`)
    const random = createRandom(rounds)
    let [swapped, broken, slow, longest] = [0, 0, 0, 0]
    for (let round = 1; round <= rounds; round += 1) {
      edit(folder, round)
      const before = liveFolder(folder)
      const delay = await killAfter(folder, random() * span * 1.1)
      longest = Math.max(longest, delay)
      if (delay >= END_MS) slow += 1
      const live = liveFolder(folder)
      if (live !== before) swapped += 1
      if (!live || brokenFiles(live).length > 0) broken += 1
    }
    await publishWhole(folder)
    const halves = await halvesLeft(folder)
    console.log(
      `不完整 ${broken} 次，已换成新的 ${swapped} 次，仍是旧的 ${rounds - swapped} 次；最后一个进程最迟 ${Math.round(longest)} 毫秒后结束；再发布一次以后，半成品 ${halves.length} 个`,
    )
    return broken === 0 && slow === 0 && halves.length === 0
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** What interrupted publications left behind; they are removed beside the next one. */
async function halvesLeft(folder: string): Promise<readonly string[]> {
  const find = () =>
    readdirSync(path.join(folder, '.zhinan', 'publications')).filter((name) =>
      name.endsWith('.half'),
    )
  for (let second = 0; second < 10 && find().length > 0; second += 1) await wait(1000)
  return find()
}

function edit(folder: string, round: number): void {
  appendFileSync(path.join(folder, ARTICLE), `\n第 ${round} 次改动，说的还是同一件事。\n`)
}

function start(folder: string) {
  return spawn(process.execPath, ['scripts/program.mjs', 'scripts/publish.ts'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** Publishes to the end; returns the milliseconds that it took. */
async function publishWhole(folder: string): Promise<number> {
  const began = performance.now()
  const child = start(folder)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk
    })
  }
  const [code] = await once(child, 'close')
  const broken = brokenFiles(liveFolder(folder) ?? '')
  if (code !== 0 || broken.length > 0) throw new Error(`${said}\n${broken.join('\n')}`)
  return performance.now() - began
}

/**
 * Returns the milliseconds from the end until the last process that shares its output is gone, `END_MS` where
 * one stays.
 */
async function killAfter(folder: string, delay: number): Promise<number> {
  const child = start(folder)
  for (const stream of [child.stdout, child.stderr]) stream.resume()
  const closed = once(child, 'close')
  await Promise.race([closed, wait(delay)])
  const killed = performance.now()
  child.kill('SIGKILL')
  await Promise.race([closed, wait(END_MS)])
  return performance.now() - killed
}
