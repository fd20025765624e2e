import { readdir } from 'node:fs/promises'
import path from 'node:path'

/** All files below `content/` of the project's folder, sorted: `content/articles/jd/a.md`. */
export async function listContentPaths(root: string): Promise<readonly string[]> {
  const options = { recursive: true, withFileTypes: true } as const
  const entries = await readdir(path.join(root, 'content'), options)
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort()
}
