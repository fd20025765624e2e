import { performance } from 'node:perf_hooks'
import type { IndexedArticle } from '@/lib/search/build-index'
import { readPublishedIndex, writeIndex } from '@/lib/search/index-files'
import { type ArticleChanges, updateIndex } from '@/lib/search/update-index'
import type { TrialIndex } from '@/scripts/trials/content-index'

/**
 * Prints what bringing the index in `folder` up to date costs after a change of each kind: with reading what is
 * there and writing what is other, without reading articles.
 */
export async function reportEdits(
  { articles, frame, built }: Pick<TrialIndex, 'articles' | 'frame' | 'built'>,
  folder: string,
): Promise<void> {
  const [first, second, third] = articles
  if (!first || !second || !third) return
  const changes: readonly (readonly [string, ArticleChanges])[] = [
    ['改一篇正文', { articles: [withText(first, '多说一句独角兽。')], gone: [] }],
    ['改一个标题', { articles: [withTitle(second, '独角兽怎么养?')], gone: [] }],
    ['新文章', { articles: [asNew(third)], gone: [] }],
    ['删一篇', { articles: [], gone: [third.record.slug] }],
  ]
  for (const [name, change] of changes) {
    const start = performance.now()
    const used = process.cpuUsage()
    const before = readPublishedIndex(folder)
    if (!before) throw new Error('索引没有写好')
    const { files } = await writeIndex(updateIndex(before, change, frame), folder)
    const passed = ((performance.now() - start) / 1000).toFixed(2)
    const { user, system } = process.cpuUsage(used)
    const computed = ((user + system) / 1e6).toFixed(2)
    console.log(
      `${name}：${passed} 秒（处理器 ${computed} 秒），写 ${files} 个文件，全部 ${built.written.size + 1} 个`,
    )
  }
}

function withText({ record, ...rest }: IndexedArticle, text: string): IndexedArticle {
  const [passage, ...others] = record.passages
  if (!passage) return { ...rest, record }
  const passages = [{ ...passage, text: `${passage.text}\n${text}` }, ...others]
  return { ...rest, record: { ...record, passages } }
}

function withTitle({ record, ...rest }: IndexedArticle, title: string): IndexedArticle {
  return { ...rest, record: { ...record, title } }
}

function asNew({ record, ...rest }: IndexedArticle): IndexedArticle {
  return { ...rest, record: { ...record, slug: 'brand-new', title: '刚刚写好的一篇' } }
}
