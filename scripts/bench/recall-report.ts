import { bareText } from '@/lib/bare-text'
import { normalise } from '@/lib/search/browser/normalise'
import { search } from '@/lib/search/browser/search'
import type { SearchRecord } from '@/lib/search/browser/types'
import type { TrialIndex } from '@/scripts/trials/content-index'
import { createRandom } from '@/scripts/trials/random'
import {
  measureRecall,
  type RecallKind,
  type RecallQuery,
  randomRun,
  recallQueries,
  WITHIN,
} from '@/scripts/trials/recall'

/** Recall is asked for so many articles, evenly spread. */
const SAMPLE = 250
/** No order can put more articles than this, with the very same words, among the first ten. */
const TEN = 10
/** A run of an article's text is drawn so often until it tells the article from others. */
const DRAWS = 300
const SHOWN_MISSES = 8
const SHORTEST_SENTENCE = 8

/**
 * Prints how often an article was found by its own words. Step titles and runs of text count where at
 * most ten articles have them; of those that more have, every one of the first ten results must have
 * the words too, since nothing says which of them is meant.
 */
export async function reportRecall(content: TrialIndex): Promise<void> {
  const { articles, index } = content
  const every = Math.max(1, Math.floor(articles.length / SAMPLE))
  const sample = articles.filter((_, number) => number % every === 0)
  const queries = sample.flatMap(({ record }, number) => recallQueries(record, number + 1))
  const holders = holderCount(content)
  for (const kind of Object.keys(WITHIN) as RecallKind[]) {
    const ofKind = queries.filter((each) => each.kind === kind)
    if (kind !== 'step' && kind !== 'text') {
      await reportMisses(index, kind, ofKind)
      continue
    }
    const distinct = ofKind.filter((each) => holders(each) <= TEN)
    if (kind === 'text') {
      await reportMisses(index, kind, drawDistinct(sample, holders, sentencesOf), '句子里的字')
      await reportMisses(index, kind, drawDistinct(sample, holders, wholeText), '也许跨了两句的字')
    } else await reportMisses(index, kind, distinct)
    await reportTied(
      content,
      kind,
      ofKind.filter((each) => !distinct.includes(each)).slice(0, SAMPLE * 2),
    )
  }
}

async function reportMisses(
  index: TrialIndex['index'],
  kind: RecallKind,
  asked: readonly RecallQuery[],
  what = '',
): Promise<void> {
  const { misses } = await measureRecall(index, asked)
  const share = asked.length === 0 ? 1 : 1 - misses.length / asked.length
  console.log(
    `找回率 ${kind}${what && `（${what}）`}：${percent(share)}（${asked.length} 次，前 ${WITHIN[kind]} 条）`,
  )
  for (const { query, slug, first } of misses.slice(0, SHOWN_MISSES)) {
    console.log(`  没找到 ${query} → ${slug}，第一条是 ${first ?? '空'}`)
  }
}

/** What readers copy or remember: generated sentences are alike, so few of these tell articles apart. */
function sentencesOf({ passages }: SearchRecord): readonly string[] {
  const sentences = passages.flatMap(({ text }) => text.split(/[。！？；\n]+/))
  return sentences.filter((sentence) => sentence.length >= SHORTEST_SENTENCE)
}

/** Most runs of it that tell generated articles apart go from one sentence into the next, which nobody types. */
function wholeText({ passages }: SearchRecord): readonly string[] {
  return [passages.map(({ text }) => text).join('\n')]
}

/** One run of each article's text that tells it from the others, where one was drawn. */
function drawDistinct(
  sample: TrialIndex['articles'],
  holders: (query: RecallQuery) => number,
  textsOf: (record: SearchRecord) => readonly string[],
): readonly RecallQuery[] {
  return sample.flatMap(({ record }, number) => {
    const random = createRandom(number + 1000)
    const texts = textsOf(record)
    if (texts.length === 0) return []
    for (let draw = 0; draw < DRAWS; draw++) {
      const text = texts[Math.floor(random() * texts.length)] ?? ''
      const query: RecallQuery = { kind: 'text', query: randomRun(text, random), slug: record.slug }
      if (holders(query) <= TEN) return [query]
    }
    return []
  })
}

/** How often all of the first ten have, word for word, what more than ten have. */
async function reportTied(
  { articles, index }: TrialIndex,
  kind: RecallKind,
  asked: readonly RecallQuery[],
): Promise<void> {
  const bySlug = new Map(articles.map(({ record }) => [record.slug, record]))
  let wrong = 0
  for (const { query } of asked) {
    const wanted = fold(query)
    const { hits } = await search(index, { query })
    const isRight = hits.every(({ slug }) => {
      const { title = '', passages = [], summary = '' } = bySlug.get(slug) ?? {}
      const heads = [title, ...passages.map((passage) => passage.title)]
      const texts = kind === 'text' ? [summary, ...passages.map(({ text }) => text)] : []
      return [heads.map(fold).join('\n'), fold(texts.join('\n'))].some((own) =>
        own.includes(wanted),
      )
    })
    if (!isRight || hits.length === 0) wrong += 1
  }
  const share = asked.length === 0 ? 1 : 1 - wrong / asked.length
  console.log(`  另有 ${asked.length} 次十篇以上一字不差：前十条篇篇都有的占 ${percent(share)}`)
}

/** In how many articles the words of a query stand, eleven at most. */
function holderCount({ articles }: TrialIndex): (query: RecallQuery) => number {
  const heads = articles.map(({ record }) =>
    [record.title, ...record.passages.map(({ title }) => title)].map(fold).join('\n'),
  )
  const texts = articles.map(({ record }) =>
    fold([record.summary, ...record.passages.map(({ text }) => text)].join('\n')),
  )
  return ({ kind, query }) => {
    const wanted = fold(query)
    let same = 0
    for (let number = 0; number < articles.length && same <= TEN; number++) {
      const isHere =
        heads[number]?.includes(wanted) || (kind === 'text' && texts[number]?.includes(wanted))
      if (isHere) same += 1
    }
    return same
  }
}

function fold(text: string): string {
  return bareText(normalise(text))
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`
}
