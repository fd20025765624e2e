import type { BodyRule } from '../rule'

const EMPTY_WORDS: ReadonlySet<string> = new Set([
  '这里',
  '点这里',
  '点击这里',
  '点此',
  '点击',
  '此处',
  '链接',
  '点击链接',
  '戳这里',
  '查看',
  '详情',
  'here',
  'link',
])

/** The words of a link say where it leads: screen readers read links out of their sentences. */
export const linkText: BodyRule = {
  name: 'link-text',
  severity: 'warning',
  about: 'body',
  check: ({ body }) =>
    body.links
      .filter(({ text }) => text.trim() === '' || EMPTY_WORDS.has(text.trim().toLowerCase()))
      .map(({ text, span }) => ({
        at: span.start,
        message:
          text.trim() === '' ? '链接没有文字，读者看不见' : `链接的文字「${text}」没有说去哪里`,
        hint: '把链接加在说明去处的词上，例如：见[微信怎么调大字体](/articles/wechat-big-font)。',
      })),
}
