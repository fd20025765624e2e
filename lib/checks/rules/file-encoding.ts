import { isText } from '../content-file'
import { decodeText } from '../decode-text'
import type { FileRule } from '../rule'

/** Text is UTF-8, with or without a byte order mark. */
export const fileEncoding: FileRule = {
  name: 'file-encoding',
  severity: 'error',
  urgent: 'build',
  locked: true,
  about: 'file',
  check: ({ file }) => {
    if (!isText(file.kind) || !file.bytes) return []
    const decoded = decodeText(file.bytes)
    if ('text' in decoded) return []
    const place = `（从第 ${decoded.byteOffset + 1} 个字节起）`
    return [
      decoded.encoding === 'unknown'
        ? {
            message: `这个文件不是文字，或者文字已经损坏${place}`,
            hint: '用编辑器打开看看。乱码的话从原稿重新复制；Word 文档要复制里面的文字，不能只改后缀。',
          }
        : {
            message: `文件的编码是 ${decoded.encoding}，要用 UTF-8${place}`,
            hint: '用 VS Code 打开，点右下角的编码名称，选「通过编码重新打开」里的原编码，再选「通过编码保存」里的 UTF-8。记事本在「另存为」里选 UTF-8。',
          },
    ]
  },
}
