import { type ReportArticle, type ReportLine, toLine } from './report-article'

export type ThinLine = ReportLine & {
  readonly words: number
  readonly sections: number
  readonly steps: number
  /** What there is too little of, in Chinese. */
  readonly reason: string
}

/** Fewer words answer a question, but leave out what goes wrong. */
const FEWEST_WORDS = 300
/** One or two steps are enough where the rest of the article explains; below this it does not. */
const FEWEST_STEPS = 3
const WORDS_BESIDE_FEW_STEPS = 500

/** The articles with little in them, those with the fewest words first. */
export function findThin(articles: readonly ReportArticle[]): readonly ThinLine[] {
  return articles
    .flatMap((article): readonly ThinLine[] => {
      const reason = reasonOf(article)
      if (reason === undefined) return []
      const { words, sections, steps } = article
      return [{ ...toLine(article), words, sections, steps, reason }]
    })
    .sort((a, b) => a.words - b.words || (a.slug < b.slug ? -1 : 1))
}

function reasonOf({ words, sections, steps }: ReportArticle): string | undefined {
  if (sections === 0) return '没有小标题'
  if (words < FEWEST_WORDS) return `不到 ${FEWEST_WORDS} 字`
  const isFewSteps = steps > 0 && steps < FEWEST_STEPS
  return isFewSteps && words < WORDS_BESIDE_FEW_STEPS ? `只有 ${steps} 步` : undefined
}
