import { isSlug } from '@/lib/url'
import { baseName, categoryOf, extensionOf, isNamedBySlug, slugOf } from '../content-file'
import { pinyinSlug } from '../pinyin-slug'
import type { FileRule } from '../rule'

/** File names become addresses: lower-case ASCII words joined by `-`. */
export const fileName: FileRule = {
  name: 'file-name',
  severity: 'error',
  urgent: 'build',
  locked: true,
  about: 'file',
  check: ({ file }) => {
    if (file.kind !== 'picture' && !isNamedBySlug(file.kind)) return []
    const name = baseName(file.path)
    if (isSlug(slugOf(file.path)) && name === name.toLowerCase()) return []
    const extension = extensionOf(file.path)
    const wanted = `${pinyinSlug(slugOf(file.path)) || 'your-title'}.${extension}`
    const category = categoryOf(file.path)
    const usedBy = file.kind === 'picture' ? '，再把文章里引用它的地方一起改掉' : ''
    return [
      {
        message: `文件名「${name}」不能用作网址：只能有小写英文、数字和连字符`,
        hint: `把文件改名，例如改成 ${wanted}${usedBy}。能用更短的英文更好，例如 ${category || 'jd'}-refund.${extension}。`,
      },
    ]
  },
}
