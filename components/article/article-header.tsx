import { ArticleTitle } from '@/components/article/article-title'
import { FactsLine, type FactsLineProps } from '@/components/article/facts-line'

export type ArticleHeaderProps = FactsLineProps & { readonly title: string }

/** Title and facts line. */
export function ArticleHeader({ title, ...facts }: ArticleHeaderProps) {
  return (
    <header className="grid gap-3">
      <ArticleTitle title={title} />
      <FactsLine {...facts} />
    </header>
  )
}
