import { extensionOf } from '../content-file'
import { limits } from '../limits'
import type { PictureFormat } from '../picture-format'
import type { FileRule } from '../rule'

/** A picture is what its name says, and can be opened. */
export const pictureType: FileRule = {
  name: 'picture-type',
  severity: 'error',
  urgent: 'build',
  locked: true,
  about: 'file',
  check: ({ file: { path, kind, picture, size } }) => {
    if (kind !== 'picture' || !picture) return []
    if (size === 0) {
      return [{ message: '图片是空文件（0 字节）', hint: '重新导出一次，再放进来。' }]
    }
    const extension = extensionOf(path).replace('jpeg', 'jpg')
    const { format, width, height, isAnimated, isBroken } = picture
    if (format === undefined) {
      return [
        {
          message: `这个文件的后缀是 .${extension}，内容却不是图片`,
          hint: '可能没有下载完整，或者改过后缀。重新截图或导出，再放进来。',
        },
      ]
    }
    if (format !== extension) return [otherFormat(extension, format)]
    if (width === undefined || height === undefined || width * height === 0) {
      return [
        {
          message: format === 'svg' ? '图片没有写明宽和高，或者格式有错' : '图片已经损坏，打不开',
          hint:
            format === 'svg'
              ? '在 <svg> 标签里写上 width、height 和 viewBox，标签要成对。'
              : '重新截图或导出，再放进来。',
        },
      ]
    }
    if (format === 'svg') return []
    if (isAnimated) {
      return [
        {
          message: '这是一张会动的图，网站只显示第一帧，后面的都看不到',
          hint: '把关键的几帧各截一张图，一步一张，写清楚每一步；读者也能自己掌握快慢。',
        },
      ]
    }
    if (isBroken) {
      return [
        {
          message: `图片不完整：开头写着 ${width}×${height} 像素，后面的内容缺了或者对不上`,
          hint: '多半是没有下载完、没有传完。重新截图或导出，再放进来。',
        },
      ]
    }
    if (Math.max(width, height) > limits.pictureSide) {
      return [
        {
          message: `图片有 ${width}×${height} 像素，太长了，缩到屏幕上什么也看不清`,
          hint: `每条边最多 ${limits.pictureSide} 像素。长截图切成几张，一步一张。`,
        },
      ]
    }
    if (width * height <= limits.picturePixels) return []
    return [
      {
        message: `图片有 ${width}×${height} 像素，太大了`,
        hint: '把宽度缩到 1600 像素左右再放进来，手机上看不出差别。',
      },
    ]
  },
}

const supported: ReadonlySet<PictureFormat> = new Set(['jpg', 'png', 'webp', 'avif', 'svg'])

function otherFormat(extension: string, format: PictureFormat) {
  return {
    message: `图片的后缀是 .${extension}，内容其实是 ${format}`,
    hint: supported.has(format)
      ? `把文件后缀改成 .${format}，再把文章里引用它的地方一起改掉。`
      : `网站不支持 ${format}。用看图软件打开，另存为 png 或 jpg；只改后缀不行。`,
  }
}
