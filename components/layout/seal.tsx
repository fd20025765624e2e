export type SealProps = {
  /** The one character that is cut into the seal. */
  readonly character: string
}

/** A square vermilion seal with one character, drawn as text; decoration beside the site's name. */
export function Seal({ character }: SealProps) {
  return (
    <svg className="seal" viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">
      <rect width="28" height="28" rx="3" />
      <text x="14" y="20.5" textAnchor="middle">
        {character}
      </text>
    </svg>
  )
}
