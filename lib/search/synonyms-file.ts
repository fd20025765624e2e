import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'

/**
 * The editors' groups of words that mean the same, from `content/synonyms.yml`; none without the file.
 *
 * @throws Error naming the group that is not a list of at least two words
 */
export function loadSynonyms(root: string): readonly (readonly string[])[] {
  const file = path.join(root, 'content', 'synonyms.yml')
  if (!existsSync(file)) return []
  const { synonyms } = parse(readFileSync(file, 'utf8')) ?? {}
  if (!Array.isArray(synonyms)) throw new Error('content/synonyms.yml：最外层要有 synonyms 列表。')
  return synonyms.map((group: unknown, place) => {
    const words = Array.isArray(group) ? group.map((word) => String(word).trim()) : []
    if (words.length < 2 || words.some((word) => word === '')) {
      throw new Error(
        `content/synonyms.yml：第 ${place + 1} 组要写成两个以上的词，例如 - [解绑, 取消绑定]`,
      )
    }
    return words
  })
}
