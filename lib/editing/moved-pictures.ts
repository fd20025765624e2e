import { readBody } from '@/lib/checks/body'
import { baseName, type ContentFile, folderOf } from '@/lib/checks/content-file'
import type { Document } from '@/lib/checks/document'
import type { Site } from '@/lib/checks/site'
import { pictureName } from '@/lib/markdown/addresses'
import { type Move, movedPath } from './read-move'

export type MovedPicture = {
  /** Paths from the project's folder. */
  readonly from: string
  readonly to: string
  /** Another article uses it too, so that it stays, and the moved one gets its own. */
  readonly isCopied: boolean
}

/**
 * The pictures that go with an article. Those it alone uses follow it into another folder, and those
 * that carry its slug in their names get the new one. What other articles use stays for them.
 */
export function movedPictures(move: Move, site: Site): readonly MovedPicture[] {
  const { article } = move
  const folder = folderOf(article.file.path)
  const target = folderOf(movedPath(move))
  const neighbours = [...site.documents.values()].filter(
    (other) => other !== article && folderOf(other.file.path) === folder,
  )
  const used = usedNames(article)
  return picturesIn(folder, site).flatMap(({ path }): readonly MovedPicture[] => {
    const name = baseName(path)
    if (!used.has(name) && !names(article.text, name)) return []
    const isShared = neighbours.some(({ text }) => names(text, name))
    if (isShared && folder === target) return []
    const to = `${target}/${used.has(name) ? renamed(name, article.slug, move.slug) : name}`
    return to === path ? [] : [{ from: path, to, isCopied: isShared }]
  })
}

function picturesIn(folder: string, site: Site): readonly ContentFile[] {
  return [...site.files.values()].filter(
    ({ kind, entry, path }) => kind === 'picture' && entry === 'file' && folderOf(path) === folder,
  )
}

/** The pictures that the page shows: an edit can follow each of these. */
function usedNames(article: Document): ReadonlySet<string> {
  const shown = readBody(article)?.images.map(({ url }) => pictureName(url)) ?? []
  const { cover } = article.front?.values ?? {}
  return new Set([...shown, cover].filter((name) => typeof name === 'string'))
}

/** Whether a text holds a file name, in a comment perhaps, and not only as part of a longer one. */
function names(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + name.length)
    if (!/[a-z0-9-]/i.test(around)) return true
  }
  return false
}

/** `('a-1.svg', 'a', 'b')` → `b-1.svg`; what does not begin with the slug keeps its name. */
function renamed(name: string, from: string, to: string): string {
  const rest = name.slice(from.length)
  return name.startsWith(from) && /^[-.]/.test(rest) ? to + rest : name
}
