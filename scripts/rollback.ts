import path from 'node:path'
import { runCommand } from './command/run-command'
import { WrongUse } from './command/wrong-use'
import { liveFolder, publicationFolders, readPublication, serve } from './publish/publication'
import { setRolledBack } from './publish/rolled-back'

const USAGE = `用法：npm run rollback               退回前一次发布，正在运行的网站不用重启
      npm run rollback -- --list      留着的有哪几次，现在是哪一次
      npm run rollback -- <编号>      退回那一次`

const root = path.resolve(import.meta.dirname, '..')

await runCommand({
  usage: USAGE,
  flags: { list: { type: 'boolean' } },
  faultOfWords: ({ length }) => (length > 1 ? '只能写一次发布的编号。' : undefined),
  run: async ({ list }, [wanted]) => {
    const live = liveFolder(root)
    const all = publicationFolders(root)
    if (list) {
      console.log(all.map((folder) => describe(folder, folder === live)).join('\n'))
      return 0
    }
    const target = wanted
      ? all.find((folder) => path.basename(folder) === wanted)
      : all[all.indexOf(live ?? '') + 1]
    if (!target) {
      const kept = all.map((folder) => path.basename(folder)).join('、') || '一次也没有'
      throw new WrongUse(
        wanted
          ? `没有「${wanted}」这次发布。留着的：${kept}`
          : `没有更早的发布可以退回。留着的：${kept}`,
      )
    }
    setRolledBack(root, true)
    serve(root, target)
    const { id, at } = readPublication(target)
    console.log(
      `已退回 ${id}（${at} 发布）。内容没有动；再运行 npm run publish 之前，到点的文章也不会自己出现。`,
    )
    return 0
  },
})

/** `→ 20261130120640-101df6  2026-11-30T12:06:40+08:00  62 篇文章，170 页` */
function describe(folder: string, isLive: boolean): string {
  const { id, at, articles, pages } = readPublication(folder)
  return `${isLive ? '→' : ' '} ${id}  ${at}  ${articles} 篇文章，${pages} 页`
}
