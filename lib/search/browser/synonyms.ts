const MOST = 3

/**
 * The query with one of its words changed for another that means the same.
 *
 * `('怎么取消绑定', [['解绑', '取消绑定']])` → `['怎么解绑']`
 */
export function withSynonyms(
  query: string,
  groups: readonly (readonly string[])[],
): readonly string[] {
  const others = groups.flatMap((group) => {
    // The longest word of the group that is there: 取消绑定 before 绑定.
    const present = group
      .filter((word) => hasWord(query, word))
      .sort((a, b) => b.length - a.length)[0]
    if (present === undefined) return []
    return group
      .filter((word) => word !== present && !query.includes(word))
      .map((word) => query.replace(present, () => word))
  })
  return [...new Set(others)].slice(0, MOST)
}

/** Latin words must stand alone: `jd` is not in `jdbc`. */
function hasWord(query: string, word: string): boolean {
  const place = query.indexOf(word)
  if (place < 0) return false
  const isLetter = (text: string) => /^[a-z]$/.test(text)
  const before = query.charAt(place - 1)
  const after = query.charAt(place + word.length)
  return !(
    (isLetter(before) && isLetter(word.charAt(0))) ||
    (isLetter(after) && isLetter(word.charAt(word.length - 1)))
  )
}
