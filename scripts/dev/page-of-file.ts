import path from 'node:path'
import { kindAt } from '@/lib/content/kinds/kinds'

/** `content/articles/jd/a.md` → `/articles/a`; `undefined` for a file without a page of its own. */
export function pageOfFile(file: string): string | undefined {
  return kindAt(file.replace(/^content\//, ''))?.url?.(path.posix.basename(file, '.md'))
}
