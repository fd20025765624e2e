/**
 * HTML without the elements whose start tag fits `pattern`, and all that is in them. For HTML that React has
 * written: every element that is not empty by nature has its end tag, and `<` and `>` are escaped within.
 */
export function removeElements(html: string, pattern: string): string {
  const start = new RegExp(`<([a-z][a-z\\d-]*)(?=[^<>]*${pattern})[^<>]*>`, 'g')
  let rest = html
  for (let found = start.exec(rest); found; found = start.exec(rest)) {
    const end = endOf(rest, found[1] ?? '', found.index + found[0].length)
    rest = rest.slice(0, found.index) + rest.slice(end)
    start.lastIndex = found.index
  }
  return rest
}

/** Behind the end tag of an element, from behind its start tag. @throws where it is never closed */
function endOf(html: string, name: string, from: number): number {
  const tag = new RegExp(`<(/?)${name}(?:\\s[^<>]*)?>`, 'g')
  tag.lastIndex = from
  let depth = 1
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    depth += found[1] === '/' ? -1 : 1
    if (depth === 0) return tag.lastIndex
  }
  throw new Error(`<${name}> is never closed`)
}
