import path from 'node:path'
import { parseEnv } from '@/lib/env'
import { siteConfig } from '@/site.config'
import { loadEnvFiles } from './command/load-env-files'
import { runCommand } from './command/run-command'
import { exportSite } from './export/export-site'
import { runPublisher } from './server/run-publisher'

const USAGE = `用法：npm run export -- 文件夹            把网站导出成一个文件夹，放到只放文件的地方：对象存储、GitHub Pages、CDN
      npm run export -- 文件夹 --folders  每页一个文件夹（articles/a/index.html），给不会补 .html 的地方用`

const root = path.resolve(import.meta.dirname, '..')
loadEnvFiles(root)

await runCommand({
  usage: USAGE,
  flags: { folders: { type: 'boolean' } },
  faultOfWords: ({ length }) => (length === 1 ? undefined : '要写一个文件夹的名字。'),
  run: async ({ folders: asFolders = false }, [name = '']) => {
    const api = parseEnv(process.env).apiUrl ?? siteConfig.apiUrl
    const published = await runPublisher({
      root,
      signal: new AbortController().signal,
      onLine: (line, level) => (level === 'error' ? console.error(line) : console.log(line)),
    })
    if (published !== 'published') {
      console.error('✗ 没有导出：先改好上面的问题。')
      return 1
    }
    const folder = path.resolve(name)
    const { pages, files, unled } = await exportSite({ root, folder, asFolders, api })
    console.log(`已导出到 ${folder}：${pages} 页，一共 ${files} 个文件。`)
    if (unled > 0) {
      console.log(
        `有 ${unled} 个旧地址带着 ? 或者不是网页，GitHub Pages 和对象存储上跳不过去；nginx 用 _nginx.conf 可以。`,
      )
    }
    return 0
  },
})
