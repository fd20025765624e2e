/** A stretch of text; a tap path comes as its places, in order. */
export type TapText = string | readonly string[]

const QUOTED = /「([^「」]*›[^「」]*)」/
const BARE = /[^\s›，。；：、！？「」（）]+(?: *› *[^\s›，。；：、！？「」（）]+)+/

/**
 * Finds tap paths, so that a place is never broken over two lines. Places with spaces need quotes.
 *
 * `点「设置 › 通用」。` → `['点「', ['设置', '通用'], '」。']`
 */
export function splitTapPaths(text: string): readonly TapText[] {
  const match = QUOTED.exec(text) ?? BARE.exec(text)
  if (!match) return text === '' ? [] : [text]
  const path = match[1] ?? match[0]
  const start = match.index + match[0].indexOf(path)
  return [
    ...splitTapPaths(text.slice(0, start)),
    path.split('›').map((place) => place.trim()),
    ...splitTapPaths(text.slice(start + path.length)),
  ]
}
