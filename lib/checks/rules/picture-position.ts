import type { FileRule } from '../rule'

/** Photographs tell where they were taken; readers get copies without that, the repository does not. */
export const picturePosition: FileRule = {
  name: 'picture-position',
  severity: 'error',
  urgent: 'safety',
  about: 'file',
  check: ({ file: { picture } }) =>
    picture?.hasPosition
      ? [
          {
            message: '照片里存着拍摄地点（GPS 位置），会随仓库一起公开',
            hint: '去掉位置再放进来：手机分享照片时关掉「位置」选项，或者对照片截一张图，用截图代替。',
          },
        ]
      : [],
}
