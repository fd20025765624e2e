import { createRequire } from 'node:module'
import type { BodyRule } from '../rule'
import { textMatches } from '../text-matches'

const load = createRequire(import.meta.url)
let emoji: Readonly<Record<string, string>> | undefined

/** GitHub's names (gemoji); loaded when a text has something that looks like one. */
function emojiNamed(name: string): string | undefined {
  emoji ??= (load('gemoji') as typeof import('gemoji')).nameToEmoji
  return Object.hasOwn(emoji, name) ? emoji[name] : undefined
}

/** `:smile:` is a picture on code hosts and in chats; here it stays as it is typed. */
export const emojiShortcodes: BodyRule = {
  name: 'emoji-shortcodes',
  severity: 'error',
  about: 'body',
  check: ({ body, document: { text } }) =>
    textMatches(body, text, /(?<![\w:\\]):([a-z0-9_+-]{1,40}):(?![\w:])/g).flatMap(
      ({ start, end, words, groups: [name = ''] }) => {
        const meant = emojiNamed(name)
        if (meant === undefined) return []
        return [
          {
            at: start,
            message: `「${words}」不会变成表情，会原样显示`,
            hint: `直接写表情「${meant}」，或者删掉。`,
            fix: [{ start, end, text: meant }],
          },
        ]
      },
    ),
}
