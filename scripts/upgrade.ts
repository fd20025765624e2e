import { readFileSync } from 'node:fs'
import path from 'node:path'
import { runCommand } from './command/run-command'
import { todoSections } from './upgrade/todo-sections'
import { upgradeSite } from './upgrade/upgrade-site'

const USAGE = `用法：npm run upgrade -- 版本 [--from 软件仓库的网址]

  例如 npm run upgrade -- v0.2.0 --from https://github.com/…/zhinan.git
  把软件换成这个版本。content/、public/ 和 site.config.ts 是你的，一个字也不动。
  网址只要写一次。改动是一次提交，不满意就 git reset --hard HEAD~1。`

const root = path.resolve(import.meta.dirname, '..')
const changelog = () => readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8')

await runCommand({
  usage: USAGE,
  flags: { from: { type: 'string' } },
  faultOfWords: (words) =>
    words.length === 1 ? undefined : '要写一个版本，例如 npm run upgrade -- v0.2.0',
  run: async ({ from }, [tag = '']) => {
    const before = changelog()
    const upgrade = await upgradeSite(root, tag, from)
    if (upgrade.kind === 'same') {
      console.log(`已经是 ${tag} 或者更新的了，什么都没有改。`)
      return 0
    }
    if (upgrade.kind === 'conflicts') {
      console.error(
        [
          `没有升级，什么都没有改：这些程序文件你改过，新版本也改了同一处：`,
          ...upgrade.files.map((file) => `  ${file}`),
          `自己合：git merge ${tag}，改好这些文件，git add，git commit。`,
        ].join('\n'),
      )
      return 1
    }
    console.log(`已升级到 ${tag}：软件的 ${upgrade.files} 个文件有变化，你的文件没有动。`)
    const todo = todoSections(before, changelog())
    if (todo.length > 0) console.log(`\n要做什么：\n\n${todo.join('\n')}`)
    console.log('\n接着运行 npm test，再重新启动 npm start。')
    return 0
  },
})
