import { parseSvg } from '@/lib/content/svg/parse-svg'
import { type SvgDanger, svgDangers } from '@/lib/content/svg/svg-dangers'
import { extensionOf } from '../content-file'
import { decodeText } from '../decode-text'
import type { FileRule, Finding } from '../rule'

const DRAW_AGAIN = '从画图软件里重新导出一张静态的图，或者导出成 png。'

/**
 * Drawings hold nothing but a still picture: no scripts, no event handlers, no web page inside, no
 * outside references. They are served from our own address, so a program in one would be ours. One
 * problem a file: whoever draws it again is rid of all of them.
 */
export const svgSafe: FileRule = {
  name: 'svg-safe',
  severity: 'error',
  urgent: 'safety',
  locked: true,
  about: 'file',
  check: ({ file }) => {
    const isDrawing = file.picture?.format === 'svg' || extensionOf(file.path) === 'svg'
    if (file.kind !== 'picture' || !isDrawing || !file.bytes) return []
    const decoded = decodeText(file.bytes)
    if (!('text' in decoded)) {
      return [{ message: `图片的编码是 ${decoded.encoding}，要用 UTF-8`, hint: DRAW_AGAIN }]
    }
    const read = parseSvg(decoded.text)
    if ('reason' in read) {
      // What cannot be opened at all is told by picture-type.
      if (file.picture?.width === undefined) return []
      return [
        {
          at: read.at,
          message: `图片的格式有错，浏览器读到这里会停下（${read.reason.slice(0, 80)}）`,
          hint: DRAW_AGAIN,
        },
      ]
    }
    const dangers = svgDangers(read)
    return dangers.slice(0, 1).map((danger) => toFinding(danger, dangers.length - 1))
  },
}

function toFinding({ kind, what, at }: SvgDanger, others: number): Finding {
  const more = others > 0 ? `（另外还有 ${others} 处不能用的内容）` : ''
  return {
    at,
    message: `${messages[kind](what)}${more}`,
    hint: `${hints[kind] ?? ''}${DRAW_AGAIN}`,
  }
}

const messages: Readonly<Record<SvgDanger['kind'], (what: string) => string>> = {
  declaration: () => '图片的 <!DOCTYPE> 里有自己的声明，可能引入别的文件，也能写出打不完的内容',
  instruction: (what) => `图片里有「${what}」这样的指令，可能引入别的文件`,
  cdata: (what) => `图片里有「${what}」，里面可以藏代码`,
  script: (what) => `图片里有脚本 <${what}>，会在读者的浏览器里运行`,
  element: (what) => `图片里有 <${what}>，静态的图用不到它，网站不接受`,
  page: (what) => `图片里嵌了网页内容 <${what}>`,
  event: (what) => `图片里有事件代码 ${what}=，会在读者的浏览器里运行`,
  reference: (what) => `图片引用了外面的内容：${what}`,
  style: (what) => `图片的样式里有「${what}」，可能引入外面的内容`,
  bomb: (what) => `图片里的 ${what} 一层套一层，浏览器要画几万次以上，会卡住`,
  'no namespace': (what) => `图片最外面的 <${what}> 没有写明是 SVG，浏览器不会把它当图片显示`,
}

const hints: Readonly<Partial<Record<SvgDanger['kind'], string>>> = {
  declaration: '删掉这段声明。',
  instruction: '删掉它。',
  script: '删掉整个脚本。',
  element: '删掉它。',
  event: '删掉这一段。',
  reference: '图片只能用自己里面的内容，删掉这个引用。',
  style: '删掉这一段样式。',
  'no namespace': '写成 <svg xmlns="http://www.w3.org/2000/svg" …>。',
}
