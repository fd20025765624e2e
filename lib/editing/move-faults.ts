import { bodyFault } from '@/lib/checks/body'
import type { ContentFile } from '@/lib/checks/content-file'
import { readDocument } from '@/lib/checks/document'
import { slugsOf } from '@/lib/checks/published'
import { type Site, textList } from '@/lib/checks/site'
import type { Complaint } from './complaint'
import type { FileChange } from './file-changes'
import type { MovedPicture } from './moved-pictures'
import { type Move, movedPath } from './read-move'

/** What keeps a move that was asked for correctly from being made. */

/** A file that names the article and cannot be understood would keep the old address. */
export function unreadable({ article, slug }: Move, { documents }: Site): readonly Complaint[] {
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

/** A picture must never replace one that is there. */
export function inTheWay(pictures: readonly MovedPicture[], { files }: Site): readonly Complaint[] {
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
export function aliasComplaints(
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
