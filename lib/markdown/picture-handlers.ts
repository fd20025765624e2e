import type { ElementContent } from 'hast'
import type { Image, ImageReference, Paragraph, PhrasingContent } from 'mdast'
import { pictureName } from './addresses'
import { element, type HandlerState, type Handlers } from './element'
import type { ParseOptions } from './types'

/** A picture as written, whether its address stands beside it or in a definition. */
type WrittenPicture = {
  readonly url: string
  readonly alt: string
  readonly title?: string
}

/**
 * Pictures: alone in a paragraph they become figures with the title as caption, within text they
 * stay there. One that cannot be resolved is replaced by its alt text; nothing remote is loaded.
 */
export function pictureHandlers({ resolveImage }: ParseOptions): Handlers {
  const toImage = ({ url, alt, title }: WrittenPicture): ElementContent | undefined => {
    const name = pictureName(url)
    const picture = name === undefined ? undefined : resolveImage?.(name)
    if (!picture) return undefined
    const { src, width, height, srcSet } = picture
    const loading = { loading: 'lazy', decoding: 'async' }
    return element('img', { src, alt, title, width, height, srcSet, ...loading }, [])
  }

  const toFigure = ({ title, ...picture }: WrittenPicture): ElementContent[] => {
    const image = toImage(picture)
    if (!image) return picture.alt === '' ? [] : [element('p', {}, [text(picture.alt)])]
    const caption = title ? [element('figcaption', {}, [text(title)])] : []
    return [element('figure', {}, [image, ...caption])]
  }

  const inline = (
    state: HandlerState,
    node: Image | ImageReference,
  ): ElementContent | undefined => {
    const picture = readPicture(state, node)
    return picture && (toImage(picture) ?? text(picture.alt))
  }

  return {
    image: inline,
    imageReference: inline,
    paragraph(state: HandlerState, node: Paragraph) {
      const pictures = onlyPictures(node.children)
      if (pictures.length === 0) return element('p', {}, withoutIndent(state.all(node)))
      return pictures.flatMap((picture) => {
        const written = readPicture(state, picture)
        return written ? toFigure(written) : []
      })
    },
  }
}

/** Full-width spaces typed to indent a paragraph; the page leaves a gap between paragraphs instead. */
function withoutIndent([first, ...others]: ElementContent[]): ElementContent[] {
  if (!first) return []
  return [first.type === 'text' ? text(first.value.trimStart()) : first, ...others]
}

function readPicture(
  state: HandlerState,
  node: Image | ImageReference,
): WrittenPicture | undefined {
  const source =
    node.type === 'image' ? node : state.definitionById.get(node.identifier.toUpperCase())
  return source && { url: source.url, alt: node.alt ?? '', title: source.title ?? undefined }
}

/** The pictures of a paragraph that has nothing else; none otherwise. */
function onlyPictures(content: readonly PhrasingContent[]): readonly (Image | ImageReference)[] {
  const pictures: (Image | ImageReference)[] = []
  for (const node of content) {
    if (node.type === 'image' || node.type === 'imageReference') pictures.push(node)
    else if (node.type !== 'break' && !(node.type === 'text' && node.value.trim() === '')) return []
  }
  return pictures
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}
