import type { Article } from '@/lib/content/types'
import { plainText } from '@/lib/markdown/plain-text'
import type { Section } from '@/lib/markdown/types'
import type { Passage, SearchRecord } from './browser/types'

/** What search needs of an article. */
export type SearchSource = Pick<
  Article,
  'slug' | 'title' | 'summary' | 'category' | 'tags' | 'publishedAt' | 'updatedAt' | 'body'
>

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
  }
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
