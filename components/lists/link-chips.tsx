import type { PlainLink } from '@/components/layout/plain-link'

export type LinkChipsProps = { readonly links: readonly PlainLink[] }

/** A few short links in a row. */
export function LinkChips({ links }: LinkChipsProps) {
  return (
    <ul className="chips">
      {links.map(({ href, label }) => (
        <li key={label}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  )
}
