import type { PlainLink } from '@/components/layout/plain-link'

export type BreadcrumbProps = {
  /** From the home page down; the page itself is not part of it. */
  readonly trail: readonly PlainLink[]
}

/** 首页 / 京东: where the page stands. */
export function Breadcrumb({ trail }: BreadcrumbProps) {
  return (
    <nav aria-label="当前位置" className="breadcrumb text-fact text-ink-soft">
      <ol className="-mx-2 flex flex-wrap">
        {trail.map(({ href, label }, index) => (
          <li key={href} className="flex items-center">
            {index > 0 && <span aria-hidden="true">/</span>}
            <a href={href} className="flex min-h-11 min-w-11 items-center px-2 hover:text-accent">
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
