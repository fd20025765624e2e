import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { computedOf } from './computed'
import { splitFrontMatter } from './front-matter-block'
import type { ContentKind } from './kinds/kind'
import { isData, kindAt } from './kinds/kinds'
import type { ContentDocument } from './source'
import { WRITTEN_YAML } from './written-yaml'

/** Whether the path below `content/` is that of a document; notes for editors (README.md) are none. */
export function isDocumentPath(file: string): boolean {
  if (file === 'README.md' || !/\.(?:md|yml)$/.test(file)) return false
  const kind = kindAt(file)
  return kind === undefined || kind.documentType !== undefined
}

/**
 * Reads the text of one content file: what is written in it, as the schema of its kind made it, and
 * what its place says.
 *
 * @throws Error in Chinese, when nothing belongs there or the front matter does not fit
 */
export function readContentDocument(file: string, text: string): ContentDocument {
  const kind = kindAt(file)
  if (!kind?.documentType) {
    throw new Error(`content/${file}：这里不能放这种文件，放在哪里请看 content/README.md`)
  }
  const { front, body } = isData(kind)
    ? { front: parse(text, WRITTEN_YAML), body: '' }
    : readMarkdown(file, text)
  const checked = kind.schema.safeParse(front)
  if (!checked.success) throw new Error(`content/${file}：${z.prettifyError(checked.error)}`)
  return contentDocument(file, kind, checked.data, body)
}

/**
 * The document of a file below `content/`, whose front matter has been read and validated already.
 *
 * @param data what the schema of the kind made of the front matter
 * @param body what follows it; empty in a data file
 */
export function contentDocument(
  file: string,
  kind: ContentKind,
  data: Readonly<Record<string, unknown>>,
  body: string,
): ContentDocument {
  const isDataFile = isData(kind)
  const document: Readonly<Record<string, unknown>> = {
    ...data,
    ...computedOf(kind, file),
    ...(isDataFile ? {} : { body: { raw: body, html: '' } }),
    _id: file,
    _raw: {
      sourceFilePath: file,
      sourceFileName: path.posix.basename(file),
      sourceFileDir: path.posix.dirname(file),
      contentType: isDataFile ? 'data' : 'markdown',
      flattenedPath: file.replace(/\.[^.]+$/, ''),
    },
    documentType: kind.documentType,
  }
  // The types are generated from the schema that has validated it.
  return document as ContentDocument
}

function readMarkdown(file: string, text: string) {
  const block = splitFrontMatter(text)
  if (!block) throw new Error(`content/${file}：第一行要正好是 ---，文件开头要用另一行 --- 结束`)
  return { front: parse(block.yaml, { ...WRITTEN_YAML, maxAliasCount: 0 }), body: block.body }
}
