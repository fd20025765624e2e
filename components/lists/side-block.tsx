import type { ReactNode } from 'react'

export type SideBlockProps = {
  /** Also names the block for its heading's `id`; unique on the page. */
  readonly id: string
  readonly title: string
  /** Where the whole list is. */
  readonly more?: { readonly href: string; readonly label: string }
  readonly children: ReactNode
}

/** A block of the sidebar: a heading over a hairline, then its list. */
export function SideBlock({ id, title, more, children }: SideBlockProps) {
  return (
    <section className="grid gap-2" aria-labelledby={id}>
      <div className="flex items-baseline justify-between border-b border-ink">
        <h2 id={id} className="py-2 text-h3">
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
