import type { BodyRule } from '../rule'
import { textMatches } from '../text-matches'

const hints: Readonly<Record<string, string>> = {
  '**': '加粗要前后各两个星号，星号贴着文字：**重要**。不要加粗就删掉星号。',
  __: '加粗写成 **重要**；真的要显示下划线，前面加反斜杠：\\_\\_',
  '~~': '删除线要前后各两个波浪号：~~不要~~。不需要就删掉。',
  '==': '网站没有荧光笔，要强调就写成 **重要**。',
  '`': '反引号要成对：`代码`。不需要就删掉。',
}

/**
 * Marks of Markdown that stayed in the text, because their partner is missing or misplaced. Two waves at
 * the end of a line are a voice that trails off (好的~~), and are meant to be seen; so is a pair of lines with no other on its line (某某__某站).
 */
export const strayMarks: BodyRule = {
  name: 'stray-marks',
  severity: 'error',
  about: 'body',
  check: ({ body, document: { text } }) => {
    const stray = textMatches(
      body,
      text,
      /(?<![\\*])\*\*(?![*=])|(?<![\\_\w])__(?!_)(?=[^\n]*__)|(?<![\\~])~~(?!~|[。！？!?)）”」]*(?:\n|$))|(?<!=)==(?=[^=\s])|(?<!\\)`+/g,
    )
    const seen = new Set<number>()
    return stray.flatMap(({ start, words }) => {
      // Two in one paragraph belong together; telling about the first is enough.
      const paragraph = text.lastIndexOf('\n\n', start)
      if (seen.has(paragraph)) return []
      seen.add(paragraph)
      const mark = words.startsWith('`') ? '`' : words
      return [
        {
          at: start,
          message: `多出来的「${words}」会原样显示`,
          hint: hints[mark] ?? '删掉它，或者补上缺的另一半。',
        },
      ]
    })
  },
}
