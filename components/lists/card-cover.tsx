import { DrawnCover } from '@/components/lists/drawn-cover'
import type { ListedArticle } from '@/lib/page-data/listed'

export type CardCoverProps = { readonly article: ListedArticle }

/** The article's picture, or a drawn one unless the owner wants none; decoration, for the title beside it says what it is. */
export function CardCover({ article }: CardCoverProps) {
  const { cover } = article
  if (!cover) return article.isBare ? null : <DrawnCover {...article} />
  return (
    <img
      className="cover"
      alt=""
      src={cover.src}
      srcSet={cover.srcSet}
      sizes={cover.srcSet && '20rem'}
      width={cover.width}
      height={cover.height}
      loading="lazy"
      decoding="async"
    />
  )
}
