import { readFileSync } from 'node:fs'
import path from 'node:path'
import { folderOf } from '@/lib/checks/content-file'
import { splitFrontMatter } from '@/lib/content/front-matter-block'
import type { Pictures } from '@/lib/content/make-article'
import type { ArticleSummary } from '@/lib/content/types'
import type { TwinArticle } from '@/lib/content/write-twins'
import { picturesByFolder } from './pictures-by-folder'
import type { Folder } from './read-folder'

/** Returns the twin of the article in a file; its text is read again only when the twin must be written. */
export function twinsIn(root: string, { known, references }: Pick<Folder, 'known' | 'references'>) {
  const folders = picturesByFolder(known.values())
  const none: Pictures = new Map()
  return (file: string, summary: ArticleSummary): TwinArticle => ({
    summary,
    references: references.get(file),
    pictures: folders.get(folderOf(file)) ?? none,
    loadBody: () => splitFrontMatter(readFileSync(path.join(root, file), 'utf8'))?.body ?? '',
  })
}
