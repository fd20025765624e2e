import { ArticleParts } from '@/components/article/article-parts'
import { ArticleSection } from '@/components/article/article-section'
import { Prose } from '@/components/article/prose'
import type { ArticleBody } from '@/lib/markdown/types'

export type ArticleTextProps = { readonly body: ArticleBody }

/** A whole body in order: lead, sections, closing, footnotes. Serves articles, topics, authors and pages. */
export function ArticleText({ body }: ArticleTextProps) {
  return (
    <div className="mt-8">
      <ArticleParts parts={body.lead} />
      {body.sections.map((section) => (
        <ArticleSection key={section.id} section={section} />
      ))}
      {body.closing.length > 0 && (
        <div className="mt-10 border-t border-rule pt-6">
          <ArticleParts parts={body.closing} />
        </div>
      )}
      <Prose tree={body.footnotes} />
    </div>
  )
}
