import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { formatText } from '@/lib/checks/format-text'
import { readContentFiles } from '@/lib/checks/read-content-files'
import { readSite } from '@/lib/checks/read-site'
import { siteAt } from '@/lib/content/site-at'
import { formatComplaint } from '@/lib/editing/complaint'
import { type ArticleDraft, type ArticleRequest, draftArticle } from '@/lib/editing/draft-article'
import { articleUrl } from '@/lib/url'
import { interview, type NewFlags, nearWarning, requestFromFlags } from './command/interview'
import { isInteractive, terminal } from './command/prompts'
import { runCommand } from './command/run-command'

const EXAMPLE = 'npm run new -- --title "微信怎么换头像？" --category wechat --kind 步骤型'
const USAGE = `用法：npm run new            一步一步问
      ${EXAMPLE}

  --title      标题，读者会搜索的原话
  --category   分类：序号、名称或文件夹名
  --kind       步骤型（steps）或问答型（questions）
  --slug       地址；不写就用标题的拼音
  --author     content/authors/ 里的文件名；不写就是 editors
  --no-draft   不标成草稿；默认是草稿，写好再发布
  --yes        不再确认，标题相近也照样新建`

const root = path.resolve(import.meta.dirname, '..')
const site = siteAt(new Date())

await runCommand({
  usage: USAGE,
  flags: {
    title: { type: 'string' },
    category: { type: 'string' },
    kind: { type: 'string' },
    slug: { type: 'string' },
    author: { type: 'string' },
    draft: { type: 'boolean' },
    'no-draft': { type: 'boolean' },
    yes: { type: 'boolean', short: 'y' },
  },
  // A title may stand there without its flag.
  faultOfWords: () => undefined,
  run: async ({ title, category, kind, slug, author, yes, ...values }, words) => {
    const flags: NewFlags = {
      ...{ category, kind, slug, author, yes },
      title: title ?? (words.join(' ') || undefined),
      draft: !values['no-draft'],
    }
    const files = await readContentFiles(root)
    const request = await getRequest(flags, readSite(files, site))
    if (typeof request === 'number') return request
    return write(request, await draftArticle(request, files, site))
  },
})

/** What to write, or the code with which to end after the reason has been said. */
async function getRequest(
  flags: NewFlags,
  site: ReturnType<typeof readSite>,
): Promise<ArticleRequest | number> {
  if (isInteractive()) {
    console.log('新建一篇文章。随时可以按 Ctrl+C 退出，不会留下任何文件。\n')
    const request = await interview(flags, site, terminal, console.log)
    if (!request) console.log('没有新建。')
    return request ?? 1
  }
  const request = requestFromFlags(flags, site)
  const near = flags.title && nearWarning(flags.title, site)
  if ('complaints' in request) {
    const { missing, complaints } = request
    if (missing.length > 0) console.error(`还缺 ${missing.join('、')}。例如：\n  ${EXAMPLE}`)
    for (const complaint of complaints) console.error(formatComplaint(complaint))
    if (near) console.error(near)
    return missing.length > 0 ? 2 : 1
  }
  if (!near) return request
  console.error(near)
  if (flags.yes) return request
  console.error('内容相同就改那一篇，不用新建。确定要新建，就在命令后面加上 --yes。')
  return 1
}

async function write(
  { slug, draft }: ArticleRequest,
  { path: file, text, problems }: ArticleDraft,
): Promise<number> {
  const target = path.join(root, file)
  await mkdir(path.dirname(target), { recursive: true })
  // Refuses to write over a file that came into being in the meantime.
  await writeFile(target, text, { flag: 'wx' })
  console.log(`\n写好了：${file}`)
  console.log(
    `预览：运行 npm run dev，打开 http://127.0.0.1:${process.env.PORT || '3000'}${articleUrl(slug)}，改了保存就能看到`,
  )
  console.log('要写的地方都标着【待写】，逐处换成正文。')
  console.log(`写完运行 npm run check -- ${file}`)
  if (draft) console.log('没有问题就删掉 draft: true 那一行，提交合并请求。')
  if (problems.length > 0) console.log(`\n这个文件现在还有要改的：\n${formatText(problems)}`)
  return 0
}
