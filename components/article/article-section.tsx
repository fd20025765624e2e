import { ArticleParts } from '@/components/article/article-parts'
import { RichTitle } from '@/components/article/rich-title'
import type { Section } from '@/lib/markdown/types'
import { chineseNumber } from '@/lib/text'

export type ArticleSectionProps = { readonly section: Section }

/** One question: its heading with a derived ordinal, then all that stands under it. */
export function ArticleSection({ section }: ArticleSectionProps) {
  const { id, ordinal, title, heading, parts } = section
  return (
    <section className="mt-12" aria-labelledby={id}>
      <h2 id={id} className="mb-4 text-h2">
        <span>{chineseNumber(ordinal)}、</span>
        <RichTitle title={title} heading={heading} />
      </h2>
      <ArticleParts parts={parts} />
    </section>
  )
}
