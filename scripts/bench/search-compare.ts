import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { search } from '@/lib/search/browser/search'
import type { IndexedArticle } from '@/lib/search/build-index'
import { buildContentIndex, type TrialIndex } from '@/scripts/trials/content-index'
import { writeCorpus } from '@/scripts/trials/corpus'
import { QUERIES } from '@/scripts/trials/search-queries'
import { loadQuestions } from '@/scripts/trials/search-questions'
import { coldCosts, TYPED } from './bench-search'
import { columns, type EngineAnswer, type EngineReport, miniSearch, THREE } from './compare-engines'
import { sqliteFts } from './compare-fts'
import { pagefind } from './compare-pagefind'

/** A query, and whether an article is what its reader wanted. */
type Question = { readonly query: string; readonly isRight: (article: IndexedArticle) => boolean }

/** What the title (or, after `#`, a step title) of an answer to each of the typed queries must have. */
const WANTED: Readonly<Record<string, readonly string[]>> = {
  京东金融解绑银行卡: ['京东金融', '解绑', '银行卡'],
  '微信 自动续费': ['微信', '自动续费'],
  怎么注销支付宝: ['支付宝', '注销'],
  jiebang: ['解绑'],
  jbyhk: ['解绑', '银行卡'],
  jd: ['京东'],
  解邦: ['解绑'],
  解綁銀行卡: ['解绑', '银行卡'],
  取消绑定: ['解绑'],
  登录账户: ['#登录账户'],
  等待系统处理: ['#等待系统处理'],
  '美团怎么导出电子发票?美团导出电子发票要多久时间?': ['美团', '导出', '电子发票'],
}

/** Prints Pagefind, MiniSearch and SQLite FTS5 beside our own index: the site's articles, then `count` generated ones. */
export async function compareSearch(root: string, count: number): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'zhinan-compare-'))
  try {
    const npm = [
      'install',
      '--no-audit',
      '--no-fund',
      '--prefix',
      folder,
      'pagefind@1',
      'minisearch@7',
    ]
    execFileSync('npm', npm, { stdio: 'ignore' })
    const site = buildContentIndex(path.join(root, 'content'))
    const written = QUERIES.map(([query, slug]) => ({
      query,
      isRight: ({ record }: IndexedArticle) => record.slug === slug,
    }))
    await compare('本站的文章', folder, site, written)
    for (const [half, questions] of loadQuestions(root)) {
      const asked = questions.map(({ question: query, article }) => ({
        query,
        isRight: ({ record }: IndexedArticle) => record.slug === article,
      }))
      await compare(`本站的文章，人们的问题（${half}）`, folder, site, asked)
    }
    const contentDir = path.join(folder, 'content')
    writeCorpus(contentDir, count)
    const typed = TYPED.map((query) => ({ query, isRight: isAnswer(WANTED[query] ?? [query]) }))
    await compare('生成的文章', folder, buildContentIndex(contentDir), typed)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function isAnswer(words: readonly string[]): Question['isRight'] {
  return ({ record: { title, passages } }) =>
    words.every((word) =>
      word.startsWith('#')
        ? passages.some((each) => each.number !== undefined && each.title.includes(word.slice(1)))
        : title.includes(word),
    )
}

async function compare(
  name: string,
  folder: string,
  content: TrialIndex,
  asked: readonly Question[],
): Promise<void> {
  const { articles } = content
  const questions = asked.filter(({ isRight }) => articles.some(isRight))
  const queries = questions.map(({ query }) => query)
  console.log(
    `\n${name}：${articles.length} 篇，${queries.length} 个查询，机器负载 ${loadavg()[0]?.toFixed(1)}\n| | 第一条就对 | 前三条里有 | 没找到 | 冷查询中位 / 最大 | 每次毫秒中位 / 最大 | 索引 | 建索引 |\n| --- | --- | --- | --- | --- | --- | --- | --- |`,
  )
  const bySlug = new Map(articles.map((article) => [article.record.slug, article]))
  const print = (report: EngineReport) => {
    const places = report.found.map((slugs, place) =>
      slugs.findIndex((slug) => {
        const article = bySlug.get(slug)
        return article !== undefined && questions[place]?.isRight(article)
      }),
    )
    const first = places.filter((place) => place === 0).length
    const three = places.filter((place) => place >= 0).length
    const nothing = report.found.filter((slugs) => slugs.length === 0).length
    const cold = report.coldBytes.length === 0 ? '服务器回答' : range(report.coldBytes, kib)
    const time = range(report.milliseconds, (number) => number.toFixed(1))
    console.log(
      `| ${report.name} | ${first} | ${three} | ${nothing} | ${cold} | ${time} | ${kib(report.indexBytes)} | ${report.buildSeconds.toFixed(1)} 秒 |`,
    )
  }
  print(await ours(content, queries))
  for (const engine of [miniSearch, sqliteFts, pagefind]) {
    for (const report of await engine(folder, articles, queries)) print(report)
  }
}

async function ours(
  { built, index, seconds }: TrialIndex,
  queries: readonly string[],
): Promise<EngineReport> {
  const asked: EngineAnswer[] = []
  for (const query of queries) {
    await search(index, { query, pageSize: 8 })
    const start = performance.now()
    const { hits } = await search(index, { query, pageSize: 8 })
    const time = performance.now() - start
    asked.push({ found: hits.slice(0, THREE).map(({ slug }) => slug), time })
  }
  const costs = await coldCosts(built, queries)
  const sizes = [...built.written.values()].map((text) => Buffer.byteLength(text))
  return {
    name: '本站的索引',
    buildSeconds: seconds.passed,
    indexBytes: sizes.reduce((sum, size) => sum + size, 0),
    coldBytes: costs.map(({ bytes }) => bytes),
    ...columns(asked),
  }
}

function range(numbers: readonly number[], show: (number: number) => string): string {
  const sorted = [...numbers].sort((a, b) => a - b)
  return `${show(sorted[Math.floor(sorted.length / 2)] ?? 0)} / ${show(sorted.at(-1) ?? 0)}`
}

function kib(bytes: number): string {
  return bytes < 10 * 1024 * 1024
    ? `${Math.round(bytes / 1024)} KiB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MiB`
}
