import { tagUrl } from '@/lib/url'

export type TagListProps = { readonly tags: readonly string[] }

/** The article's tags, each a link to its list. */
export function TagList({ tags }: TagListProps) {
  if (tags.length === 0) return null
  return (
    <ul className="chips mt-10" aria-label="标签">
      {tags.map((tag) => (
        <li key={tag}>
          <a href={tagUrl(tag)}>{tag}</a>
        </li>
      ))}
    </ul>
  )
}
