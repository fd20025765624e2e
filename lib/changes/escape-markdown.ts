/** Invisible, and no host takes `@⁠name`, `#⁠1` or `https:⁠//` for a mention, a reference or a link. */
const WORD_JOINER = '\u2060'

/**
 * Text from an article as text in a comment (GitHub Flavored Markdown): no markup, no HTML, no mention
 * of anybody, no link, no formula, on one line.
 *
 * `a*b @team` → `a\*b @⁠team`
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()|~$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[@#]/g, `$&${WORD_JOINER}`)
    .replace(/\bGH-(?=\d)/gi, `$&${WORD_JOINER}`)
    .replace(/:\/\//g, `:${WORD_JOINER}//`)
    .replace(/www\./gi, `www${WORD_JOINER}.`)
}
