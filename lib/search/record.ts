import type { Article } from '@/lib/content/types'
import { stepsOf, wordsOfParts } from '@/lib/markdown/parts'
import { plainText } from '@/lib/markdown/plain-text'
import type { SafeTree, Section, Step } from '@/lib/markdown/types'
import { isMereName } from './browser/titles'
import type { Passage, SearchRecord, Warning } from './browser/types'
import { purposesOf } from './purposes'

/** What search needs of an article. */
export type SearchSource = Pick<
  Article,
  'slug' | 'title' | 'summary' | 'category' | 'tags' | 'publishedAt' | 'updatedAt' | 'body'
> &
  Partial<Pick<Article, 'minutes' | 'checkedAt' | 'checkedWith' | 'reviewEveryDays'>>

/**
 * An article as search reads and shows it: every question and every step is a passage of its own. `asked`:
 * what readers type who want it, by `content/asked.yml`.
 */
export function toSearchRecord(article: SearchSource, asked: readonly string[] = []): SearchRecord {
  const { slug, title, summary, category, tags, publishedAt, updatedAt, body } = article
  const lead = wordsOfParts(body.lead.filter(({ kind }) => kind !== 'steps'))
  const closing = wordsOfParts(body.closing)
  const last = body.sections.at(-1)
  return {
    slug,
    title,
    summary,
    category,
    tags,
    publishedAt,
    updatedAt,
    ...(asked.length > 0 ? { asked } : {}),
    ...(isMereName(title) ? { purposes: purposesOf(title) } : {}),
    passages: [
      ...(lead ? [{ title: '', text: lead }] : []),
      ...stepsOf(body.lead).map((step) => toPassage(step)),
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

/** In reading order; what stands in no step belongs to the question. */
function warningsOf({ id, parts }: Section): readonly Warning[] {
  return parts.flatMap((part) => {
    if (part.kind === 'prose') return warningsIn(part.tree, id)
    if (part.kind === 'points') return part.points.flatMap(({ body }) => warningsIn(body, id))
    return part.steps.flatMap((step) => warningsIn(step.body, step.id))
  })
}

function warningsIn(tree: SafeTree, id: string): readonly Warning[] {
  return tree.children.flatMap((node) =>
    node.type === 'element' && node.properties.dataCallout === 'warning'
      ? [{ id, text: plainText(node) }]
      : [],
  )
}

function toPassages(section: Section): readonly Passage[] {
  const { id, title, text, parts } = section
  return [{ id, title, text }, ...stepsOf(parts).map((step) => toPassage(step, title))]
}

/** Steps of the lead answer no question but the article's own. */
function toPassage({ id, title, number, text }: Step, question?: string): Passage {
  return { id, title, number, ...(question === undefined ? {} : { question }), text }
}
