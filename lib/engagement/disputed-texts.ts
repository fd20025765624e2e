import { groupBy } from '@/lib/group-by'
import type { BuildValues } from './build-values'
import type { Dispute, DisputedArticle } from './disputes'

type Texts = readonly Pick<DisputedArticle, 'slug' | 'contentHash'>[]

/** Disputes as pages carry them: each with the text of the article that they are about. */
export function disputedTexts(
  disputes: readonly Dispute[],
  articles: Texts,
): NonNullable<BuildValues['disputes']> {
  const texts = new Map(articles.map(({ slug, contentHash = '' }) => [slug, contentHash]))
  const bySlug = groupBy(disputes, ({ slug }) => [slug])
  return Object.fromEntries(
    [...bySlug].map(([slug, own]) => [
      slug,
      {
        contentHash: texts.get(slug) ?? '',
        steps: own.map(({ step, reason }) => ({ step, reason })),
      },
    ]),
  )
}

/** Whether pages that carry these say of each step what is known of it now. */
export function areShown(
  disputes: readonly Dispute[],
  articles: Texts,
  carried: BuildValues['disputes'] = {},
): boolean {
  const texts = new Map(articles.map(({ slug, contentHash }) => [slug, contentHash]))
  // What is carried of another text is not shown.
  const shown = Object.entries(carried).flatMap(([slug, { contentHash, steps }]) =>
    contentHash === texts.get(slug) ? steps.map((step) => named({ slug, ...step })) : [],
  )
  const known = new Set(disputes.map(named))
  return known.size === shown.length && shown.every((each) => known.has(each))
}

function named({ slug, step, reason }: Pick<Dispute, 'slug' | 'step' | 'reason'>): string {
  return JSON.stringify([slug, step, reason])
}
