import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import type { z } from 'zod'
import type { ContentKind } from './kinds/kind'
import { WRITTEN_YAML } from './written-yaml'

/**
 * What stands in the data file of a kind; `undefined` without the file.
 *
 * @throws Error that says which entry is wrong; the content check says so before, with the line
 */
export function loadDataFile<Kind extends Pick<ContentKind, 'place' | 'schema'>>(
  root: string,
  { place, schema }: Kind,
): z.output<Kind['schema']> | undefined {
  const file = path.join(root, 'content', place)
  if (!existsSync(file)) return undefined
  const read = schema.safeParse(parse(readFileSync(file, 'utf8'), WRITTEN_YAML) ?? {})
  if (read.success) return read.data as z.output<Kind['schema']>
  const [issue] = read.error.issues
  const entry = typeof issue?.path[1] === 'number' ? `第 ${issue.path[1] + 1} 项：` : ''
  throw new Error(`content/${place}：${entry}${issue?.message ?? '写法不对'}`)
}
