export type LogoProps = {
  readonly src: string
  /** For the dark theme, where it is another one. */
  readonly darkSrc?: string
  readonly width: number
  readonly height: number
}

/** The owner's logo; decoration beside the site's name, which is always there for screen readers. */
export function Logo({ src, darkSrc, width, height }: LogoProps) {
  const size = { width, height, decoding: 'async' } as const
  if (darkSrc === undefined) return <img className="logo" src={src} alt="" {...size} />
  return (
    <>
      <img className="logo logo-light" src={src} alt="" {...size} />
      {/* Not shown and lazy, it is not loaded either. */}
      <img className="logo logo-dark" src={darkSrc} alt="" loading="lazy" {...size} />
    </>
  )
}
