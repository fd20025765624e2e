import type { Source } from '@/lib/content/types'

export type SourceListProps = { readonly sources: readonly Source[] }

/**
 * 来源: the official pages, laws and notices that the article was written from, each with the day it was
 * read. One without an address is known by its name and number.
 */
export function SourceList({ sources }: SourceListProps) {
  if (sources.length === 0) return null
  return (
    <section className="mt-10 text-fact text-ink-soft" aria-labelledby="sources">
      <h2 id="sources" className="mb-1 text-ui">
        来源
      </h2>
      <ul className="grid">
        {sources.map(({ title, url, seenAt }) => (
          <li key={`${title} ${url}`} className={url ? undefined : 'py-2'}>
            {url ? (
              <a
                href={url}
                rel="noopener"
                className="-mb-2 inline-block py-3 text-accent hover:underline"
              >
                {title}
              </a>
            ) : (
              title
            )}
            <span className="block break-all tabular-nums">
              {url && `${url}，`}
              <time dateTime={seenAt}>{seenAt}</time> 看到
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
