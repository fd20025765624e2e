import { splitQuestions } from '@/lib/text'

export type ArticleTitleProps = { readonly title: string }

/** The one `h1`; each question of the title breaks as a whole where the line allows it. */
export function ArticleTitle({ title }: ArticleTitleProps) {
  return (
    <h1 className="tight text-h1">
      {splitQuestions(title).map((question) => (
        <span key={question} className="inline-block">
          {question}
        </span>
      ))}
    </h1>
  )
}
