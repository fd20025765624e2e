import { baseName, type ContentFile } from '@/lib/checks/content-file'
import type { Document } from '@/lib/checks/document'
import type { Site } from '@/lib/checks/site'
import { valuePlace } from '@/lib/checks/yaml-place'
import { linkEdits, pictureEdits } from './address-edits'
import { aliasEdit } from './alias-edit'
import type { NamedEdit } from './apply-edits'
import { foreignListEdits, listEdits } from './list-edits'
import type { MovedPicture } from './moved-pictures'
import type { Move } from './read-move'
import { redirectEdits } from './redirect-edits'

export type TextEdits = {
  readonly file: ContentFile
  readonly text: string
  readonly edits: readonly NamedEdit[]
}

/** An address with letters written as `%6F`, `&#111;` or `\_`: rare, but it leads there too. */
const ESCAPED = /articles\/[^\s)]*[%&\\]/

/** Of every text that changes, and of the article even when its text stays as it is. */
export function textEdits(
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
      ...(mayName ? linkEdits(document, article.slug, slug, site) : []),
      ...(mayName ? listEdits(document, article.slug, slug) : []),
      ...(mayName ? redirectEdits(document, article.slug, slug) : []),
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
