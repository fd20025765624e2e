import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { getArticles } from '@/lib/content/articles'
import { getRedirects } from '@/lib/content/get-redirects'
import { loadIndex } from '@/lib/content/prepared-content'
import { siteBase } from '@/lib/content/site-url'
import { nextChange } from '@/lib/content/visibility'
import { instantMs, toInstant } from '@/lib/date'
import { dataHash, hashData } from '@/lib/page-data/data-hash'
import { sitemapData } from '@/lib/page-data/feed-data'
import { frameData } from '@/lib/page-data/frame-data'
import { publishedPages } from '@/lib/page-data/published-pages'
import { contentFingerprint, publicFingerprint } from '@/scripts/build/content-fingerprint'
import { publishSearchIndex } from '@/scripts/build/publish-search-index'
import { siteConfig } from '@/site.config'
import { leaveNotice, noticeOf } from '../announce/notices'
import { publishBrand } from '../build/publish-brand'
import { publishSocialImages } from '../build/publish-social-images'
import { publishReaderScript, publishWorker } from '../build/reader-script'
import { siteVersion } from '../build/site-program'
import { updateContent } from '../build/update-content'
import { writeLooks } from '../build/write-looks'
import { programVersion } from '../program.mjs'
import { compileProgram, type Program, removeProgramsExcept } from './compile-program'
import { areSignalsUnpublished, isStoreThere, publishEngagementValues } from './engagement-values'
import { cloneFolder, filesBelow, linkFiles } from './link-files'
import { type DerivedPage, planRendering, type RenderPlan } from './plan-rendering'
import {
  beginPublication,
  type Draft,
  liveFolder,
  readPageHashes,
  readPublication,
  removeOldPublications,
  swapIn,
} from './publication'
import { type Renderer, startRenderer } from './render-pages'
import { addKeyFile, syncSite, takeFiles } from './site-folder'
import { createSteps, type RunStep } from './steps'
import { verifyPublication } from './verify-publication'

/** Pictures for social networks that an edit waits for: they take about 45 ms each. */
const PICTURES_BEFORE_LIVE = 20

export type PublishOptions = {
  readonly root: string
  readonly now?: Date
  /** For what readers dispute alone: content that was changed meanwhile is left to whoever publishes it. */
  readonly isForDisputes?: boolean
  readonly print?: (line: string) => void
}

/** What a publication did. */
export type Published = {
  readonly rendered: number
  readonly same: number
  readonly removed: number
}

/** What is known once the content has been read. */
type Prepared = {
  readonly root: string
  readonly now: Date
  readonly step: RunStep
  /** Fingerprint of the content that was read. */
  readonly content: string
  /** Articles with errors that are not in it, by their paths. */
  readonly leftOut: readonly string[]
  readonly program: Program
  /** Address of the reader's script. */
  readonly script: string
  readonly version: string
}

/**
 * From `content/` to a published site: checks and reads what has changed, renders what looks different,
 * and swaps it in. What may follow behind (see `planRendering`) is published right after.
 *
 * @throws Error in Chinese; then the site is as it was
 */
export async function publishSite(options: PublishOptions): Promise<Published> {
  const { root, now = new Date(), isForDisputes = false, print = console.log } = options
  const start = performance.now()
  const step = createSteps(print)
  const stop = new AbortController()
  const before = liveFolder(root)
  writeLooks(root)
  const content = await contentFingerprint(root)
  const isSame = before !== undefined && isUpToDate(root, before, content, now)
  const isLeft = isForDisputes && before !== undefined && !isSame
  if (isLeft || (isSame && !(await areSignalsUnpublished(before, now)))) {
    print(
      isLeft
        ? '内容改了，还没有发布；「待核对」和卡住的读者去的文章等它发布时一起。'
        : '没有变化，不用发布。',
    )
    return { rendered: 0, same: readPublication(before).pages, removed: 0 }
  }
  const draft = beginPublication(root, now)
  // Content and program do not need each other before pages are rendered. What the check finds is said
  // first: it says it better.
  const compiled = compileProgram(root, stop.signal)
  const cloned = cloneBefore(before, draft)
  // Next takes as long to start as an edited article to be read.
  const starting = compiled.then(({ folder: program }) =>
    startRenderer({ root, program, publication: draft.folder }),
  )
  for (const each of [compiled, cloned, starting]) each.catch(() => {})
  try {
    const { leftOut } = await step(
      '检查并读取内容',
      () => updateContent({ root, now, isCompiling: true }),
      ({ files, articles, made }) => `${files} 个文件，${articles} 篇文章，新读 ${made.length} 篇`,
    )
    const program = await step(
      '编译程序',
      () => compiled,
      ({ isNew }) => (isNew ? '与前几步同时' : '没有变化'),
    )
    await step('接着上一次的发布', () => cloned)
    const script = await publishReaderScript(root, { base: siteBase })
    await publishWorker(root, siteConfig.offline)
    const version = await versionOf(script)
    const prepared = { root, now, step, content, leftOut, program, script, version }
    const indexSearch = () =>
      step(
        '建立搜索索引',
        () => publishSearchIndex(root),
        ({ read, files }) => `新读 ${read} 篇，写了 ${files} 个文件`,
      )
    // 大家都在搜 is read by the words of the index; where nobody has searched, pages need not wait for it.
    const isAsked = isStoreThere()
    if (isAsked) await indexSearch()
    const areNew = await step(
      '读取浏览和搜索计数',
      () => publishEngagementValues(root, now, { keepsCounts: isSame }),
      (isFresh) => (isFresh ? '已写入页面' : '沿用或还没有'),
    )
    // What readers dispute is found lower.
    const meanwhile = !isAsked || areNew ? indexSearch : undefined
    // Of a first publication, or of new looks, they would be what readers wait for longest.
    const pictures = publishSocialImages(root, before ? PICTURES_BEFORE_LIVE : 0)
    pictures.catch(() => {})
    await publishBrand(root)
    const first = await publishDraft(prepared, {
      draft,
      before,
      renderer: await starting,
      pictures,
      meanwhile,
    })
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    print(`已上线：${getArticles().length} 篇文章，${tell(first)}（${seconds} 秒）`)
    if (first.behind.length === 0 && (await pictures).left === 0) return report(first)
    const second = await followBehind(prepared, now)
    print(`其余的也已上线：${tell(second)}`)
    return report(first, second)
  } finally {
    stop.abort()
    starting.then(
      (renderer) => renderer.close(),
      () => {},
    )
    delete process.env.ZHINAN_PUBLICATION
  }
}

type Making = {
  readonly draft: Draft
  readonly before: string | undefined
  readonly renderer: Renderer
  readonly pictures: Promise<{ readonly drawn: number }>
  /** What pages do not need but the site does, done while they are rendered. */
  readonly meanwhile?: () => Promise<unknown>
  /** Whether pages that may follow are rendered too. */
  readonly isLast?: boolean
}

/** Renders what must be rendered into the draft, verifies it, and serves it. */
async function publishDraft(prepared: Prepared, making: Making): Promise<RenderPlan> {
  const { root, now, step, content, leftOut, program, script, version } = prepared
  const { draft, before, renderer, pictures, meanwhile, isLast } = making
  const site = path.join(draft.folder, 'site')
  linkContent(root, draft)
  process.env.ZHINAN_PUBLICATION = draft.folder
  const hashes = readPageHashes(before)
  const known = hashes.version === version ? hashes.pages : {}
  const pages = await step('推算各页', derivePages, (all) => `${all.length} 页`)
  const plan = planRendering(pages, known, isLast ? Number.POSITIVE_INFINITY : undefined)
  const sources = { public: path.join(root, 'public'), program: path.join(root, program.folder) }
  await Promise.all([
    step(
      '生成页面',
      () => renderer.render(plan.now, { site, script, base: siteBase }),
      () => `${plan.now.length} 页`,
    ),
    meanwhile?.().then(() => takeFiles(site, sources)),
  ])
  await step(
    '生成分享图',
    () => pictures,
    ({ drawn }) => `${drawn} 张`,
  )
  const files = [...pages.map(({ file }) => file), ...addKeyFile(site)]
  await step(
    '收齐文件并核对',
    () => {
      const count = syncSite(site, files, sources)
      verifyPublication(root, site, { pages: files, leftOut })
      return count
    },
    (count) => `${count} 个文件`,
  )
  const late = new Set(plan.behind.map(({ address }) => address))
  const shown = pages.flatMap(({ address, hash }) => {
    const what = late.has(address) ? known[address] : hash
    return what ? [[address, what] as const] : []
  })
  const { articles } = loadIndex()
  const listed = new Set(sitemapData().entries.map((entry) => entry.path))
  leaveNotice(root, draft.id, noticeOf(pages, before, listed, late))
  swapIn(
    root,
    draft,
    {
      id: draft.id,
      at: toInstant(now),
      base: siteBase,
      program: program.folder,
      dueAt: nextChange(articles, toInstant(now)),
      redirects: Object.fromEntries(
        getRedirects().map(({ source, destination }) => [source, destination]),
      ),
      madeFrom: plan.behind.length > 0 ? '' : madeFrom(root, content),
      articles: getArticles().length,
      pages: pages.length,
    },
    { version, pages: Object.fromEntries(shown) },
  )
  tidy(root)
  return plan
}

function isUpToDate(root: string, before: string, content: string, now: Date): boolean {
  const { madeFrom: last, dueAt, program } = readPublication(before)
  const isDue = dueAt !== undefined && instantMs(dueAt) <= now.getTime()
  return !isDue && existsSync(path.join(root, program)) && last === madeFrom(root, content)
}

function madeFrom(root: string, content: string): string {
  return `${content} ${publicFingerprint(root)}`
}

/** The rest of the pages, and the pictures where they were not waited for. */
async function followBehind(prepared: Prepared, now: Date): Promise<RenderPlan> {
  const { root, program } = prepared
  delete process.env.ZHINAN_PUBLICATION
  const before = liveFolder(root)
  const draft = beginPublication(root, now)
  await cloneBefore(before, draft)
  const renderer = startRenderer({ root, program: program.folder, publication: draft.folder })
  try {
    const pictures = publishSocialImages(root)
    pictures.catch(() => {})
    return await publishDraft(prepared, { draft, before, renderer, pictures, isLast: true })
  } finally {
    renderer.close()
  }
}

/** What goes into every page besides its own data. */
async function versionOf(script: string): Promise<string> {
  const finishing = await programVersion('scripts/publish/finish-page.ts')
  return [await siteVersion(), finishing, script].join(' ')
}

function derivePages(): readonly DerivedPage[] {
  const frame = dataHash(frameData())
  return publishedPages().map((each) => {
    const { own, beside } = hashData(each.data)
    return { ...each, hash: { own, beside: dataHash([beside, frame]) } }
  })
}

async function cloneBefore(before: string | undefined, { folder }: Draft): Promise<void> {
  if (before) await cloneFolder(before, folder)
  mkdirSync(path.join(folder, 'site'), { recursive: true })
}

/** What the API and the pages read: the publication keeps its own. */
function linkContent(root: string, { folder }: Draft): void {
  const from = path.join(root, '.zhinan', 'content')
  linkFiles(filesBelow(from), from, path.join(folder, 'content'))
  const values = ['engagement.json'].filter((name) => existsSync(path.join(root, '.zhinan', name)))
  linkFiles(values, path.join(root, '.zhinan'), path.join(folder, 'content'))
}

function tidy(root: string): void {
  const kept = removeOldPublications(root)
  removeProgramsExcept(root, new Set(kept.map((folder) => readPublication(folder).program)))
}

function tell({ now, same, behind, removed }: RenderPlan): string {
  const parts = [
    `生成 ${now.length} 页`,
    `沿用 ${same} 页`,
    ...(behind.length > 0 ? [`随后更新 ${behind.length} 页`] : []),
    ...(removed.length > 0 ? [`移除 ${removed.length} 页`] : []),
  ]
  return parts.join('，')
}

function report(...made: readonly RenderPlan[]): Published {
  const sum = (count: (plan: RenderPlan) => number) =>
    made.reduce((total, plan) => total + count(plan), 0)
  return {
    rendered: sum(({ now }) => now.length),
    same: made.at(-1)?.same ?? 0,
    removed: sum(({ removed }) => removed.length),
  }
}
