import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseEnv } from '@/lib/env'
import { loadEnvFiles } from './command/load-env-files'
import { runCommand } from './command/run-command'
import { takeLock } from './publish/lock'
import { publishSite } from './publish/publish-site'
import { isRolledBack, setRolledBack } from './publish/rolled-back'

const USAGE = `用法：npm run publish                改了的内容上线；正在运行的网站不用重启
      npm run publish -- --by-itself  同上，但退回（npm run rollback）之后不做；npm start 和定时发布用它
      npm run publish -- --disputes   只更新读者说的「待核对」和卡住的读者去的文章；内容改了还没发布的，等它发布时一起`

const root = path.resolve(import.meta.dirname, '..')
process.on('SIGINT', () => process.exit(130))
process.on('SIGTERM', () => process.exit(143))
loadEnvFiles(root)

await runCommand({
  usage: USAGE,
  flags: { 'by-itself': { type: 'boolean' }, disputes: { type: 'boolean' } },
  run: async ({ 'by-itself': isByItself, disputes: isForDisputes }) => {
    parseEnv(process.env)
    const lock = await waitForLock(path.join(root, '.zhinan', 'publish.lock'))
    process.on('exit', lock.release)
    if (isByItself && isRolledBack(root)) {
      console.log('现在显示的是退回去的那次发布。运行 npm run publish 再发布现在的内容。')
      return 0
    }
    await publishSite({ root, isForDisputes })
    setRolledBack(root, false)
    return 0
  },
})
process.exit()

/** One at a time; another that is at work is waited for. */
async function waitForLock(file: string) {
  for (let isTold = false; ; isTold = true) {
    const lock = takeLock(file)
    if ('release' in lock) return lock
    if (!isTold) console.log(`另一次发布正在进行（进程 ${lock.holder.pid}），等它结束……`)
    await wait(500)
  }
}
