import path from 'node:path'
import { sitemapData } from '@/lib/page-data/feed-data'
import { announcing } from './announce/keep-announcing'
import { leaveNotice } from './announce/notices'
import { sendWaiting } from './announce/send-waiting'
import { loadEnvFiles } from './command/load-env-files'
import { runCommand } from './command/run-command'
import { lockHolder } from './publish/lock'
import { liveFolder } from './publish/publication'

const USAGE = `用法：npm run announce             把改过的网址告诉百度和 IndexNow，没告诉成的下次再来
      npm run announce -- --all    网站地图里的网址全部再告诉一遍，第一次设好密钥时用

  正在运行的网站（npm start）自己会做，不用这个命令。网站放在别处时，上传完再运行。
  要先设环境变量 BAIDU_PUSH_TOKEN 或 INDEXNOW_KEY，见 docs/owners.md。`

const root = path.resolve(import.meta.dirname, '..')

await runCommand({
  usage: USAGE,
  flags: { all: { type: 'boolean' } },
  run: async ({ all: isAll }) => {
    loadEnvFiles(root)
    const live = liveFolder(root)
    const { services, siteUrl } = announcing()
    if (services.length === 0) {
      console.error(
        '没有可以告诉的：要设 BAIDU_PUSH_TOKEN 或 INDEXNOW_KEY，而且网址（SITE_URL）不能是本机的。',
      )
      return 1
    }
    if (!live) {
      console.error('还没有发布过。先运行 npm run publish。')
      return 1
    }
    if (isAll) {
      process.env.ZHINAN_PUBLICATION = live
      const changed = sitemapData().entries.map((entry) => entry.path)
      leaveNotice(root, path.basename(live), { changed, removed: [] })
    }
    if (lockHolder(path.join(root, '.zhinan', 'server.lock'))) {
      console.log('网站正在运行，半分钟里它自己会去告诉。')
      return 0
    }
    const left = await sendWaiting({ root, siteUrl, services, now: Date.now, log: console.log })
    console.log(left === 0 ? '都告诉了。' : `还有 ${left} 个没有告诉成，过一会儿再运行一次。`)
    return left === 0 ? 0 : 1
  },
})
