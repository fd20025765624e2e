import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { E, S } from '@contentlayer2/utils/effect'
import { makeSource } from 'contentlayer2/source-files'
import { parse } from 'yaml'
import { z } from 'zod'
import { type DocumentKind, documentKinds } from './document-kinds'
import { documentTypes } from './document-types'
import { splitFrontMatter } from './front-matter-block'

/** Files in `content/` that are no documents: other parts of the project read them. */
const OTHER_READERS: ReadonlySet<string> = new Set([
  'allowed.yml',
  'blocked-searches.yml',
  'synonyms.yml',
  'tags.yml',
])

/**
 * contentlayer's files source with its reading replaced. Its own runs an effect runtime for every
 * field (7 s of CPU for 1,000 articles; ours takes half a second), takes documents that do not fit
 * as a warning, renders bodies that lib/markdown renders anyway, and hands front matter to
 * gray-matter, which evaluates `---js`. Schema, generated types and data stay contentlayer's.
 */
export function filesSource(contentDirPath: string) {
  const makePlugin = makeSource({
    contentDirPath,
    documentTypes,
    onUnknownDocuments: 'fail',
    onExtraFieldData: 'fail',
    onMissingOrIncompatibleData: 'fail',
    fieldOptions: { typeFieldName: 'documentType' },
    disableImportAliasWarning: true,
  })
  return async (sourceKey: string | undefined) => ({
    ...(await makePlugin(sourceKey)),
    fetchData: () => S.fromValue(E.right({ cacheItemsMap: readAll(contentDirPath) })),
  })
}

function readAll(contentDirPath: string) {
  const items = contentFiles(contentDirPath).map((file) => {
    const kind = documentKinds.find(({ pattern }) => matches(file, pattern))
    if (!kind)
      throw new Error(`content/${file}：这里不能放这种文件，放在哪里请看 content/README.md`)
    const document = readDocument(contentDirPath, file, kind)
    return { document, documentHash: '', documentTypeName: kind.name, hasWarnings: false }
  })
  return Object.fromEntries(items.map((item) => [item.document._id, item]))
}

/** Markdown and YAML below the folder, in a stable order; notes for editors (README.md) are none. */
function contentFiles(contentDirPath: string): readonly string[] {
  return readdirSync(contentDirPath, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|yml)$/.test(entry.name))
    .map((entry) => path.relative(contentDirPath, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file !== 'README.md' && !OTHER_READERS.has(file))
    .sort()
}

/** `('articles/jd/a.md', 'articles/*' + '/*.md')` → true; a star stands for one name. */
function matches(file: string, pattern: string): boolean {
  const source = pattern.replace(/[.]/g, '\\.').replaceAll('*', '[^/]+')
  return new RegExp(`^${source}$`).test(file)
}

function readDocument(contentDirPath: string, file: string, { name, schema }: DocumentKind) {
  const text = readFileSync(path.join(contentDirPath, file), 'utf8')
  const { front, body } =
    name === 'Categories' || name === 'Pinned'
      ? { front: parse(text), body: undefined }
      : readMarkdown(file, text)
  const checked = schema.safeParse(front)
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
    documentType: name,
  }
}

function readMarkdown(file: string, text: string) {
  const block = splitFrontMatter(text)
  if (!block) throw new Error(`content/${file}：第一行要正好是 ---，文件开头要用另一行 --- 结束`)
  return { front: parse(block.yaml, { maxAliasCount: 0 }), body: block.body }
}
