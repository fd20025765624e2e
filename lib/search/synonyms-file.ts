import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { synonymsFile } from '@/lib/content/synonyms'

/**
 * The editors' groups of words that mean the same, from `content/synonyms.yml`; none without the file.
 *
 * @throws Error that says which group is wrong; the content check says so before, with the line
 */
export function loadSynonyms(root: string): readonly (readonly string[])[] {
  const file = path.join(root, 'content', 'synonyms.yml')
  if (!existsSync(file)) return []
  const read = synonymsFile.safeParse(parse(readFileSync(file, 'utf8')))
  if (read.success) return read.data.synonyms
  const [issue] = read.error.issues
  const group = typeof issue?.path[1] === 'number' ? `第 ${issue.path[1] + 1} 组` : ''
  throw new Error(`content/synonyms.yml：${group}${issue?.message ?? '写法不对'}`)
}
