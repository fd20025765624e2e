import { pinyinSlug } from '@/lib/checks/pinyin-slug'
import { sourceFolder } from './source-file'

/** A category that articles come into. */
export type ImportedCategory = {
  readonly slug: string
  readonly title: string
}

/** Share of the texts that must lie below a folder of folders for its own folders to be the categories. */
const MOST = 0.6

/**
 * The folder that is the category of each text, by path below the texts: the first, or the second where
 * nearly all lie below one (`dishes/soup/…`, `docs/guide/…`). Empty for a text that lies in none.
 */
export function categoryFolders(paths: readonly string[]): ReadonlyMap<string, string> {
  const root = deepestShared(paths, '')
  return new Map(
    paths.map((path) => {
      const folder = sourceFolder(path)
      if (root !== '' && (folder === root || !`${folder}/`.startsWith(`${root}/`))) {
        return [path, folder.split('/')[0] ?? '']
      }
      const rest = root === '' ? folder : folder.slice(root.length + 1)
      const [first = ''] = rest.split('/')
      return [path, first === '' ? '' : root === '' ? first : `${root}/${first}`]
    }),
  )
}

/** The folder below which most texts lie, in folders of their own. */
function deepestShared(paths: readonly string[], root: string): string {
  const counts = new Map<string, { texts: number; folders: Set<string> }>()
  for (const path of paths) {
    if (root !== '' && !path.startsWith(`${root}/`)) continue
    const rest = root === '' ? path : path.slice(root.length + 1)
    const [first = '', second = '', ...more] = rest.split('/')
    if (second === '') continue
    const held = counts.get(first) ?? { texts: 0, folders: new Set<string>() }
    held.texts += 1
    // A folder that holds one text and its pictures is no category.
    if (more.length > 0) held.folders.add(second)
    counts.set(first, held)
  }
  for (const [first, { texts, folders }] of counts) {
    const isShared = texts >= MOST * paths.length && folders.size >= 2 && texts >= folders.size * 2
    if (isShared) return deepestShared(paths, root === '' ? first : `${root}/${first}`)
  }
  return root
}

/** Names a category after its folder, or as its articles call it: `01-vegetable_dish` → `vegetable dish` */
export function categoryNamed(words: string): ImportedCategory {
  const title =
    words
      .replace(/^\d+[-_.]\s*/, '')
      .replace(/[-_]+/g, ' ')
      .trim() || words
  return { slug: pinyinSlug(title) || 'articles', title }
}
