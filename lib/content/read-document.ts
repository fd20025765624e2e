import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { type DocumentKind, documentKinds } from './document-kinds'
import { splitFrontMatter } from './front-matter-block'

/** One content file as contentlayer keeps it: its front matter as written, its body as text. */
export type ContentDocument = Readonly<Record<string, unknown>> & {
  /** The path below `content/`. */
  readonly _id: string
  readonly documentType: string
}

/** Files in `content/` that are no documents: other parts of the project read them. */
const OTHER_READERS: ReadonlySet<string> = new Set([
  'README.md',
  'allowed.yml',
  'blocked-searches.yml',
  'synonyms.yml',
  'tags.yml',
])

/** Whether the path below `content/` is that of a document; notes for editors (README.md) are none. */
export function isDocumentPath(file: string): boolean {
  return /\.(?:md|yml)$/.test(file) && !OTHER_READERS.has(file)
}

/** The kind of document that belongs at this path below `content/`; `undefined` where none does. */
export function documentKindOf(file: string): DocumentKind | undefined {
  return documentKinds.find(({ pattern }) => matches(file, pattern))
}

/**
 * Reads the text of one content file.
 *
 * @throws Error in Chinese, when nothing belongs there or the front matter does not fit
 */
export function readContentDocument(file: string, text: string): ContentDocument {
  const kind = documentKindOf(file)
  if (!kind) throw new Error(`content/${file}：这里不能放这种文件，放在哪里请看 content/README.md`)
  const { front, body } =
    kind.name === 'Categories' || kind.name === 'Pinned'
      ? { front: parse(text), body: undefined }
      : readMarkdown(file, text)
  const checked = kind.schema.safeParse(front)
  if (!checked.success) throw new Error(`content/${file}：${z.prettifyError(checked.error)}`)
  return {
    ...front,
    ...(body === undefined ? {} : { body: { raw: body, html: '' } }),
    _id: file,
    _raw: {
      sourceFilePath: file,
      sourceFileName: path.posix.basename(file),
      sourceFileDir: path.posix.dirname(file),
      contentType: body === undefined ? 'data' : 'markdown',
      flattenedPath: file.replace(/\.[^.]+$/, ''),
    },
    documentType: kind.name,
  }
}

/** `('articles/jd/a.md', 'articles/*' + '/*.md')` → true; a star stands for one name. */
function matches(file: string, pattern: string): boolean {
  const source = pattern.replace(/[.]/g, '\\.').replaceAll('*', '[^/]+')
  return new RegExp(`^${source}$`).test(file)
}

function readMarkdown(file: string, text: string) {
  const block = splitFrontMatter(text)
  if (!block) throw new Error(`content/${file}：第一行要正好是 ---，文件开头要用另一行 --- 结束`)
  return { front: parse(block.yaml, { maxAliasCount: 0 }), body: block.body }
}
