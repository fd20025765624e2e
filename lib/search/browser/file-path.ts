import type { Manifest } from './types'

/**
 * Where a file of the index lies, below `/search/`: in the folder of the build that wrote it. What a path
 * names never changes.
 *
 * `heads-12` → `3f9a0c1b2d4e/heads-12.json`
 */
export function filePath(
  { folders, moved }: Pick<Manifest, 'folders' | 'moved'>,
  name: string,
): string {
  const folder = Object.getOwnPropertyDescriptor(moved, name)?.value ?? 0
  return `${folders[folder]}/${name}.json`
}
