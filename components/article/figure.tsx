import { Children, type ComponentProps, isValidElement } from 'react'

/** Height by width from which a picture is a screen of a phone, and not a drawing of one part. */
const TALL = 1.3

/** `sizes` of a figure: at most 34 rem (prose.css), on phones the width of the window. */
const FIGURE_WIDTH = '(min-width: 36rem) 34rem, 100vw'

type PictureProps = ComponentProps<'img'>

/** A picture of the text: its size is known, so that nothing moves when it arrives. */
export function Picture({ alt = '', srcSet, ...others }: PictureProps) {
  return <img {...others} alt={alt} srcSet={srcSet} sizes={srcSet && FIGURE_WIDTH} />
}

/** A picture with its caption; the picture links to itself in full, which zooms without JavaScript. */
export function Figure({ children }: ComponentProps<'figure'>) {
  return (
    <figure>
      {Children.map(children, (child) =>
        isValidElement<PictureProps>(child) && child.type === Picture ? (
          <a
            href={String(child.props.src)}
            aria-label={`查看大图：${child.props.alt}`}
            data-tall={Number(child.props.height) > TALL * Number(child.props.width) || undefined}
          >
            {child}
          </a>
        ) : (
          child
        ),
      )}
    </figure>
  )
}
