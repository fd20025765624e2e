import { createRequire } from 'node:module'
import type { FrontMatterRule } from '../rule'
import { valuePlace } from '../yaml-place'

const load = createRequire(import.meta.url)
let drawn: ReadonlySet<number> | undefined

/** What the font of the pictures that social networks show has, by its package's own table. */
function drawnCharacters(): ReadonlySet<number> {
  if (!drawn) {
    const slices: Readonly<Record<string, string>> = load(
      '@fontsource-variable/noto-sans-sc/unicode.json',
    )
    const codes = Object.values(slices)
      .flatMap((ranges) => ranges.split(','))
      .flatMap((range) => {
        const [from = 0, to = from] = range
          .replace(/^U\+/i, '')
          .split('-')
          .map((code) => Number.parseInt(code, 16))
        return Array.from({ length: to - from + 1 }, (_, index) => from + index)
      })
    drawn = new Set(codes)
  }
  return drawn
}

/** Emoji and what shows nothing are left out of the picture, see lib/seo/social-image. */
const LEFT_OUT =
  /\p{Emoji_Presentation}|\p{Emoji_Modifier}|\p{Default_Ignorable_Code_Point}|\p{Cc}|\s/u

/** A title is drawn in the picture that social networks show; a letter that the font lacks would be an empty box. */
export const titleCharacters: FrontMatterRule = {
  name: 'title-characters',
  severity: 'error',
  about: 'front-matter',
  check: ({ document: { kind }, front: { values, map } }) => {
    if (kind !== 'article' || typeof values.title !== 'string') return []
    const letters = [...new Set(values.title.normalize('NFC'))]
    const missing = letters.filter(
      (letter) => !LEFT_OUT.test(letter) && !drawnCharacters().has(letter.codePointAt(0) ?? 0),
    )
    if (missing.length === 0) return []
    const shown = missing.slice(0, 5).join('')
    const codes = missing
      .slice(0, 5)
      .map((letter) => `U+${letter.codePointAt(0)?.toString(16).toUpperCase()}`)
    return [
      {
        at: valuePlace(map, ['title']).start,
        message: `标题里的「${shown}」（${codes.join('、')}）字体里没有，分享出去的图上会是一个方框`,
        hint: '换一个常用的字；看看是不是从别处粘贴来的异体字或特殊符号。',
      },
    ]
  },
}
