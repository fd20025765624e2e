/** One place of a tap path; offsets in the text that was searched. */
type TapPlace = { readonly name: string; readonly start: number; readonly end: number }

/** A tap path where it stands: `我的 › 设置 › 支付设置`, at least two places. */
export type TapPath = {
  readonly start: number
  readonly end: number
  readonly places: readonly TapPlace[]
}

/** A stretch of text; a tap path comes as its places, in order. */
export type TapText = string | readonly string[]

/** Bounds keep a text without an end from taking quadratic time; no program has places so long. */
const QUOTED = String.raw`「[^「」\n]{0,200}›[^「」\n]{0,200}」`
const BARE_PLACE = String.raw`[^\s›，。；：、！？「」（）"|]{1,40}`
const PATH = new RegExp(`${QUOTED}|${BARE_PLACE}(?: ?› ?${BARE_PLACE})+`, 'g')
/** Quotes, and marks of Markdown around a place, are not part of its name. */
const AROUND = /^[\s*_`「]+|[\s*_`」]+$/g

/** Finds the tap paths of a text, in order. Places with spaces need 「」 around the path. */
export function findTapPaths(text: string): readonly TapPath[] {
  if (!text.includes('›')) return []
  return [...text.matchAll(PATH)].flatMap(({ 0: written, index }) => {
    const places = placesIn(written, index)
    const [first] = places
    const last = places.at(-1)
    return first && last && places.length > 1 ? [{ start: first.start, end: last.end, places }] : []
  })
}

function placesIn(written: string, at: number): readonly TapPlace[] {
  let start = at
  return written.split('›').flatMap((part) => {
    const name = part.replace(AROUND, '')
    const from = start + part.indexOf(name)
    start += part.length + 1
    return name === '' ? [] : [{ name, start: from, end: from + name.length }]
  })
}

/** `['我的', '设置']` → `我的 › 设置` */
export function joinPlaces(places: readonly string[]): string {
  return places.join(' › ')
}

/** `我的 › 设置`, also with > or → between, as it is typed where › is hard to reach. */
export function readPlaces(written: string): readonly string[] {
  return written
    .replace(/^「|」$/g, '')
    .split(/[›>＞→]/)
    .map((place) => place.trim())
    .filter((place) => place !== '')
}

/**
 * Cuts a text at its tap paths, so that a place is never broken over two lines.
 *
 * `点「设置 › 通用」。` → `['点「', ['设置', '通用'], '」。']`
 */
export function splitTapPaths(text: string): readonly TapText[] {
  let done = 0
  const parts = findTapPaths(text).flatMap(({ start, end, places }): readonly TapText[] => {
    const before = text.slice(done, start)
    done = end
    return [before, places.map(({ name }) => name)]
  })
  return [...parts, text.slice(done)].filter((part) => part !== '')
}
