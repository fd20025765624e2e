import type { ReactNode } from 'react'

export type StudioSectionProps = {
  readonly id: string
  readonly title: string
  /** What is counted, and how; one sentence. */
  readonly note?: string
  /** The longer list. */
  readonly more?: { readonly href: string; readonly label: string }
  /** Address of the same as CSV. */
  readonly csv?: string
  readonly children: ReactNode
}

/** One subject of a page, with its ways on: the whole list, and the CSV. */
export function StudioSection({ id, title, note, more, csv, children }: StudioSectionProps) {
  return (
    <section className="studio-section" aria-labelledby={id}>
      <div className="studio-heading">
        <h2 id={id}>{title}</h2>
        {more && <a href={more.href}>{more.label}</a>}
        {csv && (
          <a href={csv} download>
            下载 CSV<span className="sr-only">：{title}</span>
          </a>
        )}
      </div>
      {note && <p className="studio-note">{note}</p>}
      {children}
    </section>
  )
}
