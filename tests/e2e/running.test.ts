import { type ChildProcess, execFileSync } from 'node:child_process'
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { toInstant } from '@/lib/date'
import { copySite } from '@/scripts/trials/copy-project'
import { freePort } from '@/scripts/trials/free-port'
import { halfSent } from '@/scripts/trials/half-sent'
import { isAlive, processTree } from '@/scripts/trials/process-tree'
import { dockerInstructions } from '../docker-instructions'
import { type Started, startCommand } from './started'

/** Starts, runs and ends a copy of the project as an owner does. */
const folder = copySite(path.resolve(import.meta.dirname, '..', '..'))
const TOKEN = 'a-token-of-thirty-two-characters!'
const UNBIND = path.join(folder, 'content/articles/jd/jd-finance-unbind-card.md')

vi.setConfig({ testTimeout: 900_000 })

const running = new Set<ChildProcess>()
let port = 0

beforeAll(async () => {
  port = await freePort()
})
afterEach(() => {
  for (const { pid } of running) for (const each of treeOf(pid)) process.kill(each, 'SIGKILL')
  running.clear()
})
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

function run(
  command: string,
  args: readonly string[],
  settings: Record<string, string> = {},
): Started {
  const env = {
    ...process.env,
    DATA_DIR: path.join(folder, 'data'),
    PORT: String(port),
    PUBLISH_TOKEN: TOKEN,
    ...settings,
  }
  const started = startCommand(command, args, { folder, env })
  running.add(started.child)
  return started
}

const start = (settings?: Record<string, string>) =>
  run(process.execPath, ['scripts/start.mjs'], settings)

async function until<T>(look: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (;;) {
    const found = await look()
    if (found) return found
    await wait(100)
  }
}

async function startAndServe(settings?: Record<string, string>): Promise<Started> {
  const site = start(settings)
  await until(() => {
    if (site.child.exitCode !== null) throw new Error(site.said())
    return site.said().includes('网站已启动')
  })
  return site
}

const address = (path: string) => `http://127.0.0.1:${port}${path}`
const get = async (path: string) => (await fetch(address(path))).text()
const health = async (path = '/healthz') => (await fetch(address(path))).json()

function treeOf(pid: number | undefined): readonly number[] {
  return processTree(pid ?? 0).map((each) => each.pid)
}

const commandOf = (pid: number) => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}

const partOf = (site: Started, name: RegExp) =>
  treeOf(site.pid).find((pid) => pid !== site.pid && name.test(commandOf(pid)))

describe('one site in a folder', () => {
  test('a second start refuses, and says which process has it; one that was ended by force does not', async () => {
    const site = await startAndServe()
    const second = start()
    expect((await second.ended).code).toBe(1)
    expect(second.said()).toContain(`http://127.0.0.1:${port}（进程 ${site.pid}）`)
    expect((await health()).pid).toBe(site.pid)
    const tree = treeOf(site.pid)
    process.kill(site.pid, 'SIGKILL')
    await until(() => !tree.some(isAlive))
    const third = await startAndServe()
    expect((await health()).pid).toBe(third.pid)
  })
})

describe('told to end, all processes end, and requests in flight are answered', () => {
  test.each([
    ['the server', (site: Started) => [site.pid]],
    ['Next', (site: Started) => [partOf(site, /app\.mjs/) ?? 0]],
    ['all of them at once, as systemd does', (site: Started) => treeOf(site.pid)],
  ])('%s', async (_, who) => {
    const site = await startAndServe()
    // The API sleeps until somebody needs it.
    expect((await fetch(address('/api/v1/hot'))).status).toBe(200)
    const tree = treeOf(site.pid)
    expect(tree.length).toBeGreaterThan(1)
    const origin = `http://127.0.0.1:${port}`
    const finish = await halfSent(origin, [`Origin: ${origin}`])
    await wait(200)
    for (const pid of who(site)) process.kill(pid, 'SIGTERM')
    await until(() => site.said().includes('正在停下'))
    expect(await finish()).toMatch(/^HTTP\/1\.1 (?:200|204|403) /)
    expect((await site.ended).code).toBe(0)
    await until(() => !tree.some(isAlive))
  })

  test('npm', async () => {
    const site = run('npm', ['start'])
    await until(() => site.said().includes('网站已启动'))
    const tree = treeOf(site.pid)
    process.kill(site.pid, 'SIGTERM')
    await until(() => !tree.some(isAlive))
  })

  test('the publisher of a start', async () => {
    appendFileSync(UNBIND, '\n再说一句，好让它有东西要发布。\n')
    const site = start()
    const publisher = await until(() => partOf(site, /publish\.ts/))
    const tree = treeOf(site.pid)
    process.kill(publisher, 'SIGTERM')
    await site.ended
    expect(site.said()).not.toContain('网站已启动')
    await until(() => !tree.some(isAlive))
  })
})

describe('a running site', () => {
  test('tells its health, and of the store when it is asked to wake the API', async () => {
    await startAndServe()
    expect(await health()).toMatchObject({ status: 'ok', api: 'asleep', store: 'not asked' })
    expect(await health('/healthz?store')).toMatchObject({ api: 'running', store: 'reachable' })
  })

  test('writes an object a line for programs, and nothing about who reads', async () => {
    const site = await startAndServe({ LOG_FORMAT: 'json' })
    await get('/search?q=%E5%BE%AE%E4%BF%A1')
    process.kill(site.pid, 'SIGTERM')
    await site.ended
    const lines = site.said().trim().split('\n')
    const entries = lines.map((line) => JSON.parse(line))
    expect(entries.map(({ event }) => event)).toEqual(expect.arrayContaining(['started', 'ending']))
    expect(site.said()).not.toContain('/search')
  })

  test('is built, started and asked whether it is well by what the Dockerfile says', async () => {
    const file = path.resolve(import.meta.dirname, '..', '..', 'Dockerfile')
    const all = dockerInstructions(readFileSync(file, 'utf8'))
    const textOf = (name: string) =>
      all.filter((each) => each.name === name).map(({ text }) => text)
    // Folders for another user are the image's alone.
    for (const line of textOf('RUN').filter((text) => !text.startsWith('install '))) {
      const step = run('sh', ['-c', line])
      expect([line, (await step.ended).code, step.said()]).toEqual([line, 0, expect.anything()])
    }
    const [command = '', ...args] = JSON.parse(textOf('CMD').at(-1) ?? '')
    const site = run(command, args)
    await until(() => site.said().includes('网站已启动'))
    const [asking = '', ...how] = JSON.parse(textOf('HEALTHCHECK').at(-1)?.split(' CMD ')[1] ?? '')
    expect((await run(asking, how).ended).code).toBe(0)
    process.kill(site.pid, 'SIGTERM')
    await site.ended
    expect((await run(asking, how).ended).code).toBe(1)
  })

  test('shows an article from its minute on, and lists it no more from its end on, without a restart', async () => {
    const site = await startAndServe()
    const before = await health()
    const slug = 'wechat-appears-and-goes'
    // A whole minute, and time enough to publish before.
    const from = Math.ceil((Date.now() + 45_000) / 60_000) * 60_000
    const minute = (ms: number) => toInstant(new Date(ms)).slice(0, 16).replace('T', ' ')
    writeFileSync(
      path.join(folder, 'content/articles/wechat', `${slug}.md`),
      `---
title: 怎么看这篇什么时候出现
publishedAt: ${minute(from)}
expiresAt: ${minute(from + 60_000)}
summary: 打开设置，点「通用」，再点「存储空间」，一分钟就能看完，不会删掉任何东西。
author: payments
tags: [微信]
---

先打开手机的设置，再照着下面做。

## 怎么看这篇什么时候出现？

### 1. 打开设置

在桌面上找到「设置」，点开它。

### 2. 点通用

往下滑，点「通用」，再点「存储空间」。
`,
    )
    const publisher = run(process.execPath, ['scripts/program.mjs', 'scripts/publish.ts'])
    expect([(await publisher.ended).code, publisher.said()]).toEqual([0, expect.anything()])
    if (Date.now() < from) expect(await get('/latest')).not.toContain(slug)
    expect(Date.parse((await health()).publication.nextChange)).toBe(from)
    await until(async () => (await get('/latest')).includes(slug))
    expect(Date.now()).toBeGreaterThanOrEqual(from)
    expect((await fetch(address(`/articles/${slug}`))).status).toBe(200)
    expect(await get('/sitemap.xml')).toContain(slug)
    await until(async () => !(await get('/latest')).includes(slug))
    expect(Date.now()).toBeGreaterThanOrEqual(from + 60_000)
    expect(await get('/sitemap.xml')).not.toContain(slug)
    expect(await get('/feed.xml')).not.toContain(slug)
    expect((await health()).pid).toBe(before.pid)
    expect(site.child.exitCode).toBeNull()
  })

  test('pulls what was merged and publishes it, when the code host calls', async () => {
    const [remote, editor] = [`${folder}-remote.git`, `${folder}-editor`]
    const git = (cwd: string, ...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd })
    try {
      writeFileSync(
        path.join(folder, '.gitignore'),
        'node_modules\n.zhinan\n.contentlayer\ndata\npublic\n',
      )
      git(folder, 'init', '-q', '-b', 'main')
      git(folder, 'add', '.')
      git(folder, 'commit', '-q', '-m', 'site')
      git(folder, 'clone', '-q', '--bare', folder, remote)
      git(folder, 'remote', 'add', 'origin', remote)
      git(folder, 'fetch', '-q')
      git(folder, 'branch', '-q', '-u', 'origin/main')
      git(folder, 'clone', '-q', remote, editor)
      await startAndServe()
      appendFileSync(
        path.join(editor, path.relative(folder, UNBIND)),
        '\n合并以后，这一句自己上线。\n',
      )
      git(editor, 'commit', '-q', '-a', '-m', 'edit')
      git(editor, 'push', '-q')
      const headers = { authorization: `Bearer ${TOKEN}` }
      const hook = (init?: RequestInit) =>
        fetch(address('/hooks/publish'), { method: 'POST', ...init })
      expect((await hook()).status).toBe(401)
      const asked = await hook({ headers })
      expect(asked.status).toBe(202)
      const { status } = await asked.json()
      const job = await until(async () => {
        const told = await health(status)
        return told.state === 'running' ? undefined : told
      })
      expect(job).toMatchObject({
        state: 'done',
        commit: String(git(editor, 'rev-parse', 'HEAD')).trim(),
      })
      expect(await get('/articles/jd-finance-unbind-card')).toContain('这一句自己上线')
    } finally {
      for (const each of [remote, editor]) rmSync(each, { recursive: true, force: true })
    }
  })
})
