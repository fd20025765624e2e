import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { loadIndex } from '@/lib/content/store'
import { nextChange } from '@/lib/content/visibility'
import { toInstant } from '@/lib/date'
import { publishEngagementValues } from './engagement-values'
import { fingerprintOf, saveStamp } from './fingerprint'
import { finishPages } from './finish-pages'
import { compilePages, generatePages } from './pages'
import { publishIcons, publishSocialImages } from './pictures'
import { publishReaderScript } from './reader-script'
import { publishSearchIndex } from './search-index'
import { createSteps } from './steps'
import { updateContent } from './update-content'
import { verifyOutput } from './verify-output'

export type BuildOptions = { readonly root: string; readonly now?: Date }

/** From `content/` to a site ready to be served. Shows its progress; ends the process when it fails. */
export async function buildSite({ root, now = new Date() }: BuildOptions): Promise<void> {
  const fingerprint = await fingerprintOf(root)
  mkdirSync(path.join(root, '.zhinan'), { recursive: true })
  const step = createSteps(7)
  const stop = new AbortController()
  try {
    // The program and the content do not need each other before pages are rendered. What the check
    // finds is said first: it says it better.
    const compiled = compilePages(root, stop.signal)
    compiled.catch(() => {})
    await step(
      '检查并读取内容',
      () => updateContent({ root, now, isCompiling: true }),
      ({ files, articles, made }) => `${files} 个文件，${articles} 篇文章，新读 ${made.length} 篇`,
    )
    await step(
      '读取浏览和搜索计数',
      () => publishEngagementValues(root, now),
      (isFresh) => (isFresh ? '已写入页面' : '还没有'),
    )
    await step(
      '编译程序',
      () => compiled,
      (program) => (program === 'same' ? '没有变化' : '与前几步同时'),
    )
    const script = await publishReaderScript(root)
    // All three need only the prepared content; pages are rendered in processes of their own.
    const pages = generatePages(root)
    pages.catch(() => {})
    const index = publishSearchIndex(root)
    const pictures = Promise.all([index, publishIcons(root), publishSocialImages(root)])
    pictures.catch(() => {})
    await step('生成页面', () => pages)
    await step('建立搜索索引', () => index)
    await step(
      '生成分享图',
      () => pictures,
      ([, , { drawn }]) => `新画 ${drawn} 张`,
    )
    await step(
      '完成页面并核对',
      () => ({ pages: finishPages(root, script), ...verifyOutput(root) }),
      ({ pages, articles }) => `${pages} 个页面，${articles} 篇文章`,
    )
  } catch (error) {
    stop.abort()
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
  saveStamp(root, fingerprint, nextChange(loadIndex(root).articles, toInstant(now)))
}
