import { bodyFault } from '@/lib/checks/body'
import { baseName, type ContentFile } from '@/lib/checks/content-file'
import { type Document, readDocument } from '@/lib/checks/document'
import { indexLines } from '@/lib/checks/line-index'
import { isPublished, slugsOf } from '@/lib/checks/published'
import { type Site, textList } from '@/lib/checks/site'
import { valuePlace } from '@/lib/checks/yaml-place'
import { linkEdits, pictureEdits } from './address-edits'
import { aliasEdit } from './alias-edit'
import { applyEdits, type NamedEdit } from './apply-edits'
import type { Complaint } from './complaint'
import type { FileChange } from './file-changes'
import { foreignListEdits, listEdits } from './list-edits'
import { type Move, movedPath } from './move'
import { type MovedPicture, movedPictures } from './moved-pictures'

/** A place that changes with the move; the file and line are those before it. */
export type EditedPlace = {
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

type TextEdits = {
  readonly file: ContentFile
  readonly text: string
  readonly edits: readonly NamedEdit[]
}

/** An address with letters written as `%6F`, `&#111;` or `\\_`: rare, but it leads there too. */
const ESCAPED = /articles\/[^\s)]*[%&\\]/

/** Of every text that changes, and of the article even when its text stays as it is. */
function textEdits(
  move: Move,
  pictures: readonly MovedPicture[],
  site: Site,
  keepsAlias: boolean,
): readonly TextEdits[] {
  const { article, slug } = move
  const isRenamed = slug !== article.slug
  const documents = [...site.documents.values()].map((document): TextEdits => {
    const mayName =
      isRenamed && (document.text.includes(article.slug) || ESCAPED.test(document.text))
    const edits = [
      ...(mayName ? linkEdits(document, article.slug, slug, site.host) : []),
      ...(mayName ? listEdits(document, article.slug, slug) : []),
      ...(document === article ? ownEdits(move, pictures, keepsAlias) : []),
    ]
    return { file: document.file, text: document.text, edits }
  })
  const foreign = [...site.files.values()].flatMap((file): readonly TextEdits[] => {
    if (!isRenamed || file.kind !== 'foreign' || !file.bytes) return []
    const edits = foreignListEdits(file, article.slug, slug)
    return edits.length === 0 ? [] : [{ file, text: Buffer.from(file.bytes).toString(), edits }]
  })
  return [...documents, ...foreign].filter(
    ({ file, edits }) => edits.length > 0 || file === article.file,
  )
}

function ownEdits(
  { article, slug }: Move,
  pictures: readonly MovedPicture[],
  keepsAlias: boolean,
): readonly NamedEdit[] {
  const renamed = new Map(
    pictures
      .map(({ from, to }) => [baseName(from), baseName(to)] as const)
      .filter(([from, to]) => from !== to),
  )
  const alias = keepsAlias ? aliasEdit(article, article.slug, slug) : undefined
  return [
    ...(alias ? [alias] : []),
    ...coverEdits(article, renamed),
    ...pictureEdits(article, renamed),
  ]
}

function coverEdits(
  { front, text }: Document,
  renamed: ReadonlyMap<string, string>,
): readonly NamedEdit[] {
  const cover = front?.values.cover
  const to = typeof cover === 'string' ? renamed.get(cover) : undefined
  if (!front || typeof cover !== 'string' || to === undefined) return []
  const { start, end } = valuePlace(front.map, ['cover'])
  const written = text.slice(start, end)
  const put = written.includes(cover) ? written.replace(cover, to) : to
  return [{ start, end, text: put, about: '封面' }]
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

/** A file that names the article and cannot be understood would keep the old address. */
function unreadable({ article, slug }: Move, { documents }: Site): readonly Complaint[] {
  const isRenamed = slug !== article.slug
  return [...documents.values()].flatMap((document) => {
    const names = isRenamed && document.text.includes(article.slug)
    const concerns = document === article || names
    if (!concerns || (document.front && !bodyFault(document))) return []
    return [
      {
        message: `${document.file.path} 里提到了这篇文章，但这个文件有错误，读不懂，没法跟着改`,
        hint: `运行 npm run check -- ${document.file.path}，照提示改好再移动`,
      },
    ]
  })
}

function inTheWay(pictures: readonly MovedPicture[], { files }: Site): readonly Complaint[] {
  const leaving = new Set(pictures.filter(({ isCopied }) => !isCopied).map(({ from }) => from))
  return pictures.flatMap(({ from, to }) => {
    const other = [...files.keys()].find((path) => path.toLowerCase() === to.toLowerCase())
    if (!other || leaving.has(other)) return []
    return [
      {
        message: `图片 ${from} 要变成 ${to}，可是那里已经有 ${other}`,
        hint: '先给其中一张图片改名（文章里引用它的地方也要改），再移动',
      },
    ]
  })
}

/** The text is read again: there are more ways to write YAML than this program writes. */
function aliasComplaints(
  move: Move,
  keepsAlias: boolean,
  changes: readonly FileChange[],
): readonly Complaint[] {
  if (!keepsAlias) return []
  const { article, slug } = move
  const path = movedPath(move)
  const bytes = changes.find((change) => change.path === path)?.after
  const file: ContentFile = {
    path,
    kind: 'article',
    entry: 'file',
    size: bytes?.length ?? 0,
    bytes,
  }
  const aliases = textList(readDocument(file)?.front?.values.aliases)
  const isRight = aliases.includes(article.slug) && !aliases.includes(slug)
  if (isRight || !article.front) return []
  return [
    {
      message: `${article.file.path} 开头的 aliases（旧地址）写法特别，没法自动加上 ${article.slug}`,
      hint: `把它改成一行：aliases: [${slugsOf(article).slice(1).join(', ')}]，再移动`,
    },
  ]
}
