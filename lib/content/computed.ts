import path from 'node:path'
import type { ContentKind } from './kinds/kind'

/** What the place of a file says: contentlayer's computed fields, under their names. */
export type Computed = { readonly slug?: string; readonly category?: string; readonly url?: string }

type Placed = { readonly _raw: { readonly sourceFilePath: string } }

/** `articles/jd/a.md` → `a` */
export function slugOfDocument({ _raw }: Placed): string {
  return path.posix.basename(_raw.sourceFilePath, '.md')
}

/** `articles/jd/a.md` → `jd` */
export function categoryOfDocument({ _raw }: Placed): string {
  return path.posix.basename(path.posix.dirname(_raw.sourceFilePath))
}

/** Of a kind, what it gives the document at this path below `content/`. */
export function computedOf({ name, url }: ContentKind, file: string): Computed {
  const placed = { _raw: { sourceFilePath: file } }
  if (!url) return {}
  const slug = slugOfDocument(placed)
  return {
    slug,
    url: url(slug),
    ...(name === 'article' ? { category: categoryOfDocument(placed) } : {}),
  }
}
