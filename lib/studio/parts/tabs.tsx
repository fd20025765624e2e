export type TabsProps = {
  readonly label: string
  readonly items: readonly {
    readonly href: string
    readonly label: string
    readonly isCurrent: boolean
  }[]
}

/** Ways to see the same list, as links. */
export function Tabs({ label, items }: TabsProps) {
  return (
    <nav aria-label={label} className="studio-tabs">
      {items.map(({ href, label: text, isCurrent }) => (
        <a key={href} href={href} aria-current={isCurrent ? 'true' : undefined}>
          {text}
        </a>
      ))}
    </nav>
  )
}
