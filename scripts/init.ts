import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import path from 'node:path'
import { listContentPaths } from '@/lib/content/list-content-paths'
import { applyChanges, type FileChange } from '@/lib/editing/file-changes'
import { hasSamples, planStart } from '@/lib/starting/plan-start'
import type { SiteRequest } from '@/lib/starting/read-site-request'
import { STARTER_SLUG } from '@/lib/starting/starter-content'
import { articleUrl } from '@/lib/url'
import { isInteractive, terminal } from './command/prompts'
import { runCommand } from './command/run-command'
import { askForSite, type SiteFlags, siteFromFlags } from './command/site-interview'
import { WrongUse } from './command/wrong-use'
import { git } from './git/git'

const EXAMPLE =
  'npm run init -- --name 小店帮助 --url https://help.example.com --categories "订单=orders、退款=refunds" --email help@example.com --yes'
const USAGE = `用法：npm run init            一步一步问
      ${EXAMPLE}

  把示例网站变成自己的：拿掉示例文章和所有提到它们的地方，写好一篇开头的文章和关于页，改好 site.config.ts。
  拿掉的文件在 .zhinan/before-init/ 里留一份。

  --name         网站的名字，最多 20 个字
  --description  一句话简介；不写就用「遇到的事怎么办，一步一步说清楚。」
  --url          对外的网址；还没有就不写
  --categories   开头的分类，用顿号隔开；「订单=orders」等号后面是地址，不写就用拼音
  --email        读者联系你的邮箱；不写就不显示
  --yes          不再问，没有写的都用默认的`

const root = path.resolve(import.meta.dirname, '..')
/** What was taken out waits here, on this computer. */
const KEPT = '.zhinan/before-init'
const OTHERS = ['site.config.ts', '.github/CODEOWNERS']

await runCommand({
  usage: USAGE,
  flags: {
    name: { type: 'string' },
    description: { type: 'string' },
    url: { type: 'string' },
    categories: { type: 'string' },
    email: { type: 'string' },
    yes: { type: 'boolean', short: 'y' },
  },
  run: async (flags) => {
    const files = await readFiles()
    if (!hasSamples(files)) {
      throw new WrongUse(
        '这里已经没有示例文章了，不用再运行。改名字和设置：site.config.ts；新建文章：npm run new',
      )
    }
    await refuseUncommitted()
    const request = await requestFrom(flags)
    if (!request) return 2
    const plan = planStart(request, files, new Date())
    const articles = plan.filter(isSampleArticle).length
    if (!flags.yes && !(await mayGoOn(articles))) {
      console.log('什么都没有改。')
      return 1
    }
    await keep(plan)
    applyChanges(root, plan, 'git checkout -- .')
    tell(request, articles)
    return check()
  },
})

/** Everything below `content/`, and the settings. */
async function readFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const others = OTHERS.filter((file) => existsSync(path.join(root, file)))
  const paths = [...(await listContentPaths(root)), ...others]
  return new Map(paths.map((file) => [file, readFileSync(path.join(root, file))]))
}

/** What somebody has written and git does not know yet would be gone with the samples. */
async function refuseUncommitted(): Promise<void> {
  if (!existsSync(path.join(root, '.git'))) return
  const status = (await git(root, ['status', '--porcelain', '--', 'content', ...OTHERS])).toString()
  if (status.trim() === '') return
  throw new WrongUse(
    `content 或 site.config.ts 里有还没提交的改动：\n${status.trimEnd()}\n先提交（git add -A && git commit），再运行 npm run init，这样什么都丢不了。`,
  )
}

async function requestFrom(flags: SiteFlags): Promise<SiteRequest | undefined> {
  if (isInteractive() && !flags.yes) {
    console.log('把示例网站变成自己的。随时可以按 Ctrl+C 退出，什么都不会改。\n')
    return askForSite(flags, terminal)
  }
  const read = siteFromFlags(flags)
  if ('request' in read) {
    if (flags.yes) return read.request
    console.error('不在终端里运行时要写 --yes，确认拿掉示例文章。')
    return undefined
  }
  console.error([...read.faults, '', `例如：${EXAMPLE}`].join('\n'))
  return undefined
}

function mayGoOn(articles: number): Promise<boolean> {
  return terminal.confirm(
    `要拿掉 ${articles} 篇示例文章、示例的专题、作者和推荐，写好你自己的开头。${KEPT}/ 里会留一份。继续吗？`,
  )
}

function isSampleArticle({ path: file, after }: FileChange): boolean {
  return after === undefined && /^content\/articles\/.*\.md$/.test(file)
}

/** Copies what will be gone or different; an earlier copy is not written over. */
async function keep(plan: readonly FileChange[]): Promise<void> {
  for (const { path: file, before } of plan) {
    if (!before) continue
    await cp(path.join(root, file), path.join(root, KEPT, file), { recursive: true, force: false })
  }
}

function tell({ categories, url }: SiteRequest, articles: number): void {
  const [first] = categories
  console.log(`\n拿掉了 ${articles} 篇示例文章（${KEPT}/ 里留了一份），写好了：`)
  console.log(`  content/articles/${first?.slug}/${STARTER_SLUG}.md   第一篇文章，改成你要的`)
  console.log('  content/pages/about.md、privacy.md   关于和隐私，读一遍')
  console.log(`  content/categories.yml   ${categories.map(({ title }) => title).join('、')}`)
  console.log(`  site.config.ts   名字、简介、导航，网址是 ${url}\n`)
  console.log(`接着：npm run dev，打开 http://127.0.0.1:3000${articleUrl(STARTER_SLUG)} 边改边看`)
  console.log('      npm run new，写下一篇；写完提交：git add -A && git commit\n')
}

/** In a process of its own: this one still has the former settings. */
function check(): number {
  console.log('检查：')
  const program = ['scripts/program.mjs', 'scripts/check.ts']
  return spawnSync(process.execPath, program, { cwd: root, stdio: 'inherit' }).status ?? 1
}
