import { TitleText } from '@/components/article/title-text'

export type ArticleTitleProps = { readonly title: string }

/** The one `h1`. */
export function ArticleTitle({ title }: ArticleTitleProps) {
  return (
    <h1 className="title text-h1">
      <TitleText title={title} />
    </h1>
  )
}
