/** A file of the folder that is moved in, before anything is known of it. */
export type SourceFile = {
  /** From the folder, with `/`. */
  readonly path: string
  readonly bytes: Uint8Array
  /** Instants (see `lib/date`) of the first and the last commit that touched it; without git, none. */
  readonly created?: string
  readonly changed?: string
}

/** `a/b/c.md` → `c.md` */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** `a/b/c.md` → `a/b`; of a file at the top, empty. */
export function sourceFolder(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
}

/** `a/b/c.md` → `c` */
export function nameWithoutEnding(path: string): string {
  return nameOf(path).replace(/\.[^.]*$/, '')
}

/** `('a/b', '../c.png')` → `a/c.png`; `undefined` where it leads out of the folder. */
export function resolvePath(folder: string, relative: string): string | undefined {
  const parts = relative.startsWith('/') ? [] : folder.split('/').filter((part) => part !== '')
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/')
}
