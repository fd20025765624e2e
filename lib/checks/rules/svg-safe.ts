import { extensionOf } from '../content-file'
import { decodeText } from '../decode-text'
import type { FileRule, Finding } from '../rule'
import { localName, type SvgTag, svgTags } from '../svg-tags'

const DRAW_AGAIN = '从画图软件里重新导出一张静态的图，或者导出成 png。'

/** What a still drawing is made of (SVG 2), and what drawing programs note in it for themselves. */
const drawing = new Set(
  `svg g defs symbol use a title desc style image switch view metadata
  path rect circle ellipse line polyline polygon text tspan textPath
  linearGradient radialGradient stop pattern clipPath mask marker filter
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
  feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
  feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting
  feSpotLight feTile feTurbulence
  namedview page grid guide path-effect perspective
  RDF Work Agent License permits requires prohibits format type title creator rights date`.split(
    /\s+/,
  ),
)

/**
 * Drawings hold nothing but a still picture: no scripts, no event handlers, no web page inside, no
 * outside references. They are served from our own address, so a program in one would be ours.
 */
export const svgSafe: FileRule = {
  name: 'svg-safe',
  severity: 'error',
  locked: true,
  about: 'file',
  check: ({ file }) => {
    const isDrawing = file.picture?.format === 'svg' || extensionOf(file.path) === 'svg'
    if (file.kind !== 'picture' || !isDrawing || !file.bytes) return []
    const decoded = decodeText(file.bytes)
    if (!('text' in decoded)) {
      return [{ message: `图片的编码是 ${decoded.encoding}，要用 UTF-8`, hint: DRAW_AGAIN }]
    }
    const { text } = decoded
    return [...declarations(text), ...svgTags(text).flatMap(dangerOf), ...styleDangers(text)]
  },
}

function declarations(text: string): readonly Finding[] {
  const match = /<!ENTITY|<!DOCTYPE[^>]*\[|<\?xml-stylesheet/i.exec(text)
  if (!match) return []
  return [
    {
      at: match.index,
      message: `图片里有「${match[0].slice(0, 20)}」这样的声明，可能引入别的文件`,
      hint: `删掉这段声明。${DRAW_AGAIN}`,
    },
  ]
}

function dangerOf({ name, attributes, at }: SvgTag): readonly Finding[] {
  if (name.toLowerCase() === 'script') {
    return [
      {
        at,
        message: '图片里有脚本 <script>，会在读者的浏览器里运行',
        hint: `删掉从 <script> 到 </script> 的内容。${DRAW_AGAIN}`,
      },
    ]
  }
  if (!drawing.has(name)) {
    return [
      {
        at,
        message: `图片里有 <${name}>，静态的图用不到它，网站不接受`,
        hint: `删掉它。${DRAW_AGAIN}`,
      },
    ]
  }
  return attributes.flatMap((attribute) => {
    const danger = attributeDanger(attribute.name, attribute.value)
    return danger ? [{ at, ...danger }] : []
  })
}

function attributeDanger(name: string, value: string): Omit<Finding, 'at'> | undefined {
  const local = localName(name).toLowerCase()
  if (local.startsWith('on')) {
    return {
      message: `图片里有事件代码 ${name}=，会在读者的浏览器里运行`,
      hint: `删掉 ${name}="…" 这一段。${DRAW_AGAIN}`,
    }
  }
  if (name.startsWith('xmlns')) {
    return value.includes('xhtml')
      ? { message: '图片里嵌了网页内容（xhtml）', hint: DRAW_AGAIN }
      : undefined
  }
  const isReference = (local === 'href' && !isNote(name)) || local === 'src' || local === 'base'
  if (isReference && !isInside(value)) return outside(value)
  return cssDanger(value)
}

/** What Inkscape and others remember for themselves, such as the file's former name. */
function isNote(name: string): boolean {
  return /^(?:inkscape|sodipodi|rdf|cc|dc):/.test(name)
}

/** A place in the drawing itself, or a photograph written into it. */
function isInside(reference: string): boolean {
  return /^\s*(?:#|$|data:image\/(?:png|jpeg|webp|gif);base64,)/i.test(reference)
}

function outside(reference: string): Omit<Finding, 'at'> {
  const address = reference.trim().slice(0, 60)
  return {
    message: `图片引用了外面的内容：${address}`,
    hint: `图片只能用自己里面的内容，删掉这个引用。${DRAW_AGAIN}`,
  }
}

/** `url(…)` and `@import` in styles; with a backslash any word can be spelled, so there is none. */
function cssDanger(css: string): Omit<Finding, 'at'> | undefined {
  if (/@import/i.test(css)) return outside('@import')
  if (/\\[0-9a-f]/i.test(css) && /url|import|\(/i.test(css)) return outside(css)
  const target = [...css.matchAll(/url\(\s*["']?([^"')]*)/gi)].find(([, to = '']) => !isInside(to))
  return target && outside(target[1] ?? '')
}

function styleDangers(text: string): readonly Finding[] {
  return [...text.matchAll(/<style\b[^>]*>([\s\S]*?)(?:<\/style|$)/gi)].flatMap((match) => {
    const danger = cssDanger(match[1] ?? '')
    return danger ? [{ at: match.index, ...danger }] : []
  })
}
