import type { Article } from '@/lib/content/types'
import { plainText } from '@/lib/markdown/plain-text'
import type { SafeTree, Section } from '@/lib/markdown/types'
import type { Passage, SearchRecord, Warning } from './browser/types'

/** What search needs of an article. */
export type SearchSource = Pick<
  Article,
  'slug' | 'title' | 'summary' | 'category' | 'tags' | 'publishedAt' | 'updatedAt' | 'body'
> &
  Partial<Pick<Article, 'minutes' | 'checkedAt' | 'checkedWith' | 'reviewEveryDays'>>

/** An article as search reads and shows it: every question and every step is a passage of its own. */
export function toSearchRecord(article: SearchSource): SearchRecord {
  const { slug, title, summary, category, tags, publishedAt, updatedAt, body } = article
  const lead = plainText(body.lead)
  const closing = plainText(body.closing)
  const last = body.sections.at(-1)
  return {
    slug,
    title,
    summary,
    category,
    tags,
    publishedAt,
    updatedAt,
    passages: [
      ...(lead ? [{ title: '', text: lead }] : []),
      ...body.sections.flatMap(toPassages),
      // What stands after the last section has no address; its last question is the nearest.
      ...(closing ? [{ id: last?.id, title: '', text: closing }] : []),
    ],
    warnings: body.sections.flatMap(warningsOf),
    minutes: article.minutes,
    checked: checkedOf(article),
  }
}

function checkedOf({ checkedAt, checkedWith, reviewEveryDays }: SearchSource) {
  return checkedAt === undefined
    ? undefined
    : { at: checkedAt, with: checkedWith, days: reviewEveryDays }
}

/** Of the question itself, then of each step. */
function warningsOf({ id, intro, outro, steps }: Section): readonly Warning[] {
  const own = [intro, outro].flatMap((tree) => warningsIn(tree, id))
  return [...own, ...steps.flatMap((step) => warningsIn(step.body, step.id))]
}

function warningsIn(tree: SafeTree, id: string): readonly Warning[] {
  return tree.children.flatMap((node) =>
    node.type === 'element' && node.properties.dataCallout === 'warning'
      ? [{ id, text: plainText(node) }]
      : [],
  )
}

function toPassages(section: Section): readonly Passage[] {
  const { id, title, text, steps } = section
  return [
    { id, title, text },
    ...steps.map((step) => ({
      id: step.id,
      title: step.title,
      number: step.number,
      question: title,
      text: step.text,
    })),
  ]
}
