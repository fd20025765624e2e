import { Children, type ComponentProps, isValidElement } from 'react'

type PictureProps = ComponentProps<'img'>

/** A picture of the text: its size is known, so that nothing moves when it arrives. */
export function Picture({ alt = '', src, srcSet, width, height }: PictureProps) {
  return (
    <img
      alt={alt}
      src={src}
      srcSet={srcSet}
      // The width of the text column, in em because that column is measured in characters.
      sizes={srcSet && '(min-width: 48em) 40em, 100vw'}
      width={width}
      height={height}
      loading="lazy"
      decoding="async"
    />
  )
}

/** A picture with its caption; the picture links to itself in full, which zooms without JavaScript. */
export function Figure({ children }: ComponentProps<'figure'>) {
  return (
    <figure>
      {Children.map(children, (child) =>
        isValidElement<PictureProps>(child) && child.type === Picture ? (
          <a href={String(child.props.src)} aria-label={`查看大图：${child.props.alt}`}>
            {child}
          </a>
        ) : (
          child
        ),
      )}
    </figure>
  )
}
