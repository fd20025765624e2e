import type { ReactNode } from 'react'

export type HomeSectionProps = {
  readonly id: string
  readonly title: string
  readonly more?: { readonly href: string; readonly label: string }
  readonly children: ReactNode
}

/** A titled part of the home page, or of any page made of lists. */
export function HomeSection({ id, title, more, children }: HomeSectionProps) {
  return (
    <section className="mt-10 grid gap-5" aria-labelledby={id}>
      <div className="flex items-baseline justify-between border-b border-ink">
        <h2 id={id} className="py-2 text-h2">
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
