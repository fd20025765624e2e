import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { search } from '@/lib/search/browser/search'
import type { SearchIndex } from '@/lib/search/browser/search-index'
import { buildContentIndex } from './content-index'

/** A question as somebody typed it who had not seen the articles' words, and the article it wants. */
export type AskedQuestion = {
  /** Its slug. */
  readonly article: string
  readonly question: string
  /** `plain`, `two-word`, `slip`, `pinyin` or `traditional`. */
  readonly kind: string
}

/** The questions of `tests/fixtures/questions/`, by the name of the file: halves are reported apart. */
export function loadQuestions(root: string): ReadonlyMap<string, readonly AskedQuestion[]> {
  const folder = path.join(root, 'tests', 'fixtures', 'questions')
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  return new Map(
    files.sort().map((file) => {
      const asked: readonly AskedQuestion[] = JSON.parse(
        readFileSync(path.join(folder, file), 'utf8'),
      )
      return [path.basename(file, '.json'), asked]
    }),
  )
}

/** How one question was answered. */
export type Answered = AskedQuestion & {
  /** Slugs, best first. */
  readonly found: readonly string[]
  /** From 1; `undefined` where the article is not among the first ten. */
  readonly place: number | undefined
  /** Slug of the article that the card is of; `undefined` where there is no card. */
  readonly card: string | undefined
}

export async function askAll(
  index: SearchIndex,
  questions: readonly AskedQuestion[],
): Promise<readonly Answered[]> {
  const answered: Answered[] = []
  for (const each of questions) {
    const { hits, answer } = await search(index, { query: each.question })
    const found = hits.map(({ slug }) => slug)
    const place = found.indexOf(each.article) + 1
    answered.push({ ...each, found, place: place || undefined, card: answer?.slug })
  }
  return answered
}

/** Shares of the questions, 0 to 1. */
export type QuestionReport = {
  readonly first: number
  readonly three: number
  readonly nothing: number
  /** `right`: of the cards that are shown. */
  readonly cards: { readonly shown: number; readonly right: number }
}

export function reportQuestions(answered: readonly Answered[]): QuestionReport {
  const share = (is: (each: Answered) => boolean) => answered.filter(is).length / answered.length
  return {
    first: share(({ place }) => place === 1),
    three: share(({ place = 99 }) => place <= 3),
    nothing: share(({ found }) => found.length === 0),
    cards: {
      shown: share(({ card }) => card !== undefined),
      right: shareRight(answered.filter(({ card }) => card !== undefined)),
    },
  }
}

function shareRight(shown: readonly Answered[]): number {
  return shown.filter(({ card, article }) => card === article).length / Math.max(1, shown.length)
}

/** Prints how the site's search answers people's questions, by half and kind; `misses` lists those not first. */
export async function benchQuestions(root: string, shows: 'figures' | 'misses'): Promise<void> {
  const { index } = buildContentIndex(path.join(root, 'content'))
  for (const [half, questions] of loadQuestions(root)) {
    const answered = await askAll(index, questions)
    console.log(`${half}：${formatAnswers(answered)}`)
    for (const kind of new Set(questions.map((each) => each.kind))) {
      console.log(`  ${kind}：${formatAnswers(answered.filter((each) => each.kind === kind))}`)
    }
    if (shows === 'figures') continue
    for (const { kind, question, article, place, found } of answered) {
      if (place === 1) continue
      console.log(
        `    ${place ?? '-'} ${kind} ${question} → ${article}（${found.slice(0, 3).join('、')}）`,
      )
    }
  }
}

/** Its figures in one line. */
export function formatAnswers(answered: readonly Answered[]): string {
  const { first, three, nothing, cards } = reportQuestions(answered)
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`
  return `${answered.length} 问，第一条就对 ${percent(first)}，前三条里有 ${percent(three)}，什么也没找到 ${percent(nothing)}，有答案卡 ${percent(cards.shown)}，卡对 ${percent(cards.right)}`
}
