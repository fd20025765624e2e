import type { ReactNode } from 'react'

export type ListSectionProps = {
  /** Also names the section for its heading's `id`; unique on the page. */
  readonly id: string
  readonly title: string
  /** Where the whole list is. */
  readonly more?: { readonly href: string; readonly label: string }
  /** `page`: a part of the page itself; `side`: a block beside the text. */
  readonly place: 'page' | 'side'
  readonly children: ReactNode
}

const SIZES = {
  page: { section: 'mt-10 grid gap-5', heading: 'py-2 text-h2' },
  side: { section: 'side-block', heading: 'py-2 text-h3' },
} as const

/** A list under its heading and a hairline, on a page of lists or in the sidebar. */
export function ListSection({ id, title, more, place, children }: ListSectionProps) {
  const { section, heading } = SIZES[place]
  return (
    <section className={section} aria-labelledby={id}>
      <div className="flex items-baseline justify-between border-b border-ink">
        <h2 id={id} className={heading}>
          {title}
        </h2>
        {more && (
          <a
            href={more.href}
            className="-my-2 min-w-11 py-3 text-end text-fact text-accent hover:underline"
          >
            {more.label}
          </a>
        )}
      </div>
      {children}
    </section>
  )
}
