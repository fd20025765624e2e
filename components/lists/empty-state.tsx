import type { ReactNode } from 'react'
import type { PlainLink } from '@/components/layout/plain-link'

export type EmptyStateProps = {
  /** What is not here, in plain words. */
  readonly title: string
  /** What to do next. */
  readonly children?: ReactNode
  readonly actions?: readonly PlainLink[]
}

/** Nothing to list: says so, and what to do next. */
export function EmptyState({ title, children, actions = [] }: EmptyStateProps) {
  return (
    <div className="grid max-w-column gap-4 border-y border-rule py-10 text-body">
      <p className="text-h2 font-semibold">{title}</p>
      {children}
      {actions.length > 0 && (
        <p className="actions">
          {actions.map(({ href, label }) => (
            <a key={href} className="button" href={href}>
              {label}
            </a>
          ))}
        </p>
      )}
    </div>
  )
}
