import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import path from 'node:path'
import { checkContent } from './build/check-content'
import { prepare, runContentlayer } from './build/read-content'
import { publishSearchIndex } from './build/search-index'

/** npm run dev: the site with drafts and scheduled articles; what is saved in content/ is read again. */
const root = path.resolve(import.meta.dirname, '..')

async function readAgain(): Promise<void> {
  try {
    await checkContent(root)
    await runContentlayer()
    const { parsed } = await prepare(root, new Date(), true)
    await publishSearchIndex(root)
    console.log(`内容已更新（${parsed} 篇有变化），刷新页面即可看到。`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
  }
}

await readAgain()
let timer: NodeJS.Timeout | undefined
watch(path.join(root, 'content'), { recursive: true }, () => {
  clearTimeout(timer)
  timer = setTimeout(readAgain, 100)
})
const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
const server = spawn(
  process.execPath,
  [next, 'dev', '-H', '127.0.0.1', '-p', process.env.PORT || '3000'],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  },
)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 0))
