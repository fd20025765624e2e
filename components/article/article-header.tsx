import { ArticleTitle } from '@/components/article/article-title'
import { FactsLine, type FactsLineProps } from '@/components/article/facts-line'

export type ArticleHeaderProps = FactsLineProps & {
  readonly title: string
  /** Where the article is, for a sheet of paper. */
  readonly address: string
}

/** Title and facts line; on paper the address too. */
export function ArticleHeader({ title, address, ...facts }: ArticleHeaderProps) {
  return (
    <header className="grid gap-3">
      <ArticleTitle title={title} />
      <FactsLine {...facts} />
      <p className="print-address">{address}</p>
    </header>
  )
}
