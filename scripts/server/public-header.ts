import { publicPath } from '@/lib/base-path'

/** A header of Next's, with the addresses in it as readers know them: where it leads, and where a cookie holds. */
export function publicHeader(
  name: string,
  value: string | string[],
  base: string,
): string | string[] {
  if (typeof value !== 'string') return value.map((each) => String(publicHeader(name, each, base)))
  if (name === 'location') return publicPath(value, base)
  if (name === 'set-cookie') {
    return value.replace(/(;\s*path=)([^;]*)/i, (_, start: string, path: string) => {
      return start + publicPath(path, base)
    })
  }
  return value
}
