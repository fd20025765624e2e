import { limits } from '../limits'
import type { TextRule } from '../rule'

/** A line that no person typed makes parsers slow and reviews impossible. */
export const lineLength: TextRule = {
  name: 'line-length',
  severity: 'error',
  urgent: 'build',
  locked: true,
  about: 'text',
  check: ({ document: { text } }) => {
    let start = 0
    for (const line of text.split('\n')) {
      if (line.length > limits.lineLength) {
        return [
          {
            at: start,
            message: `这一行有 ${line.length} 个字，最多 ${limits.lineLength} 个`,
            hint: '看看是不是贴进了图片的编码（data:image/…）或压缩过的网页。删掉它；真是正文的话，用空行分成几段。',
          },
        ]
      }
      start += line.length + 1
    }
    return []
  },
}
