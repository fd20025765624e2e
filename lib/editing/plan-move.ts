import type { Document } from '@/lib/checks/document'
import { indexLines } from '@/lib/checks/line-index'
import { isPublished, slugsOf } from '@/lib/checks/published'
import type { Site } from '@/lib/checks/site'
import { applyEdits, type NamedEdit } from './apply-edits'
import type { Complaint } from './complaint'
import type { FileChange } from './file-changes'
import { aliasComplaints, inTheWay, unreadable } from './move-faults'
import { type MovedPicture, movedPictures } from './moved-pictures'
import { type TextEdits, textEdits } from './moved-texts'
import { type Move, movedPath } from './read-move'

/** A place that changes with the move; the file and line are those before it. */
type EditedPlace = {
  readonly file: string
  readonly line: number
  readonly about: NamedEdit['about']
}

export type MovePlan = {
  readonly move: Move
  readonly pictures: readonly MovedPicture[]
  readonly places: readonly EditedPlace[]
  /** Whether the old address goes on to lead to the article. */
  readonly keepsAlias: boolean
  readonly changes: readonly FileChange[]
}

/**
 * Everything that a move changes, prepared in memory; nothing is written. `readBytes` gives the bytes
 * of a file below the project's folder. All that stands in the way is named at once.
 */
export function planMove(
  move: Move,
  site: Site,
  readBytes: (path: string) => Uint8Array,
): MovePlan | { readonly complaints: readonly Complaint[] } {
  const { article, slug } = move
  const pictures = movedPictures(move, site)
  const keepsAlias = slug !== article.slug && needsAlias(move, site)
  const texts = textEdits(move, pictures, site, keepsAlias)
  const changes = [
    ...texts.flatMap((each) => changesOf(each, article, movedPath(move))),
    ...pictures.flatMap((picture) => pictureChanges(picture, readBytes(picture.from))),
  ]
  const complaints = [
    ...unreadable(move, site),
    ...inTheWay(pictures, site),
    ...aliasComplaints(move, keepsAlias, changes),
  ]
  if (complaints.length > 0) return { complaints }
  return { move, pictures, places: texts.flatMap(placesOf), keepsAlias, changes }
}

/** An old address that nobody has seen need not be kept; one that becomes the new one must go. */
function needsAlias({ article, slug }: Move, { now }: Site): boolean {
  return isPublished(article, now) || slugsOf(article).includes(slug)
}

function changesOf(
  { file, text, edits }: TextEdits,
  article: Document,
  target: string,
): readonly FileChange[] {
  const before = file.bytes
  const after = Buffer.from(applyEdits(text, edits))
  if (file !== article.file || file.path === target) return [{ path: file.path, before, after }]
  return [
    { path: file.path, before },
    { path: target, after },
  ]
}

function pictureChanges({ from, to, isCopied }: MovedPicture, bytes: Uint8Array): FileChange[] {
  return [...(isCopied ? [] : [{ path: from, before: bytes }]), { path: to, after: bytes }]
}

function placesOf({ file, text, edits }: TextEdits): readonly EditedPlace[] {
  const lineColumn = indexLines(text)
  return edits
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, about }) => ({ file: file.path, line: lineColumn(start).line, about }))
}
