import type { TextRule } from '../rule'

/** Stands in a new article wherever the editor has something to write; see `npm run new`. */
export const PLACEHOLDER = '【待写】'

/** What the template says to editors is not shown to readers. A draft may still hold it. */
export const templateText: TextRule = {
  name: 'template-text',
  severity: 'error',
  about: 'text',
  check: ({ document: { text, kind, front } }) => {
    const at = text.indexOf(PLACEHOLDER)
    if (kind !== 'article' || at === -1 || front?.values.draft === true) return []
    const count = text.split(PLACEHOLDER).length - 1
    return [
      {
        at,
        message: `还有 ${count} 处模板里的提示${PLACEHOLDER}没有换成正文`,
        hint: `搜索${PLACEHOLDER}，逐处换成要写的话，用不着的删掉；还没写完就加一行 draft: true。`,
      },
    ]
  },
}
