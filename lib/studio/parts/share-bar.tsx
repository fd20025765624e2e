export type ShareBarProps = {
  /** 0 to 1; `undefined` where there are too few votes to say. */
  readonly share?: number
}

/** A share in figures, with a bar behind them; never a percentage of a handful of votes. */
export function ShareBar({ share }: ShareBarProps) {
  if (share === undefined) return <span className="studio-soft">票数太少</span>
  const percent = `${Math.round(share * 100)}%`
  return (
    <span className="studio-share">
      <svg aria-hidden="true" width="64" height="8">
        <rect className="studio-track" width="64" height="8" />
        <rect className="studio-fill" width={(share * 64).toFixed(1)} height="8" />
      </svg>
      {percent}
    </span>
  )
}
