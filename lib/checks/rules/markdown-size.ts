import { bodyFault } from '../body'
import type { TextRule } from '../rule'

/** Markdown that would keep a parser busy for minutes is refused before it is parsed. */
export const markdownSize: TextRule = {
  name: 'markdown-size',
  severity: 'error',
  urgent: 'build',
  locked: true,
  about: 'text',
  check: ({ document }) => {
    const fault = bodyFault(document)
    if (!fault) return []
    return [
      {
        at: fault.at,
        message: `正文太复杂，网站读不了：${fault.reason}`,
        hint: '看看是不是粘贴进了整段代码或乱码；改好这一处之前，这篇正文的其他检查不会进行。',
      },
    ]
  },
}
