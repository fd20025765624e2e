import { extensionOf, isText } from '../content-file'
import { limits, textLimits } from '../limits'
import type { FileRule } from '../rule'

/** Files that no person wrote by hand are refused before anything tries to parse them. */
export const fileSize: FileRule = {
  name: 'file-size',
  severity: 'error',
  urgent: 'build',
  locked: true,
  about: 'file',
  check: ({ file }) => {
    if (isText(file.kind)) {
      const most = textLimits(file.kind).bytes
      return file.size <= most
        ? []
        : [
            {
              message: `文件有 ${kilobytes(file.size)} KB，最多 ${kilobytes(most)} KB`,
              hint: '一篇文章通常只有几 KB。看看是不是贴进了图片的编码或整页网页；内容真有这么多，拆成几篇。',
            },
          ]
    }
    if (file.kind !== 'picture') return []
    const isDrawing = extensionOf(file.path) === 'svg'
    const most = isDrawing ? limits.svgBytes : limits.pictureBytes
    if (file.size <= most) return []
    return [
      {
        message: `图片有 ${kilobytes(file.size)} KB，最多 ${kilobytes(most)} KB`,
        hint: isDrawing
          ? '图里可能嵌了照片。导出成 png 或 jpg 再放进来。'
          : '把图片宽度缩到 1600 像素左右，或另存为 jpg（质量 80），再放进来。',
      },
    ]
  },
}

function kilobytes(bytes: number): string {
  return String(Math.ceil(bytes / 1000))
}
