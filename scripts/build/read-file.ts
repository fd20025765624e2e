import { createHash } from 'node:crypto'
import { lstatSync, readFileSync, type Stats } from 'node:fs'
import path from 'node:path'
import { forgetBody, readBody } from '@/lib/checks/body'
import { dueRules } from '@/lib/checks/check-files'
import { type Document, readDocument } from '@/lib/checks/document'
import { type FileFacts, factsOfFile, toContentFile } from '@/lib/checks/read-content-files'
import { type FileReading, readAlone } from '@/lib/checks/reading'
import { kindNamed } from '@/lib/content/kinds/kinds'
import { contentHashOf, makeArticle, type Pictures } from '@/lib/content/make-article'
import { describePicture } from '@/lib/content/media'
import { contentDocument } from '@/lib/content/read-document'
import { type ContentDocument, isOfType } from '@/lib/content/source'
import type { ArticleSummary, Image } from '@/lib/content/types'
import type { Reference } from '@/lib/markdown/references'
import { hasKeptBody, type KeptBody, keepBody } from './kept-bodies'

/** Which rules were asked: all, or those alone that keep the site from being built. */
export type Asked = 'all' | 'errors'

/** What is kept of a file until it changes, as plain data. */
export type KeptFile = FileFacts & {
  /** Of its content. */
  readonly hash: string
  /** Size and times when it was read; when they are others, the file must be looked at. */
  readonly stamp: string
  readonly asked: Asked
  readonly reading: FileReading
  /** Of a picture that can be read. */
  readonly image?: Image
  /** Of an article that can be shown. */
  readonly made?: KeptArticle
  /** Of any other file that pages are made of, and that is as its schema wants it. */
  readonly document?: ContentDocument
}

/** What pages and lists show of an article. */
export type KeptArticle = KeptBody & {
  readonly summary: ArticleSummary
  /** Of the pictures that lay beside it. */
  readonly picturesKey: string
}

export type ReadSetup = { readonly root: string; readonly asked: Asked }

export type ReadTask = {
  readonly path: string
  /** What is kept of the file, which may still be right. */
  readonly known?: KeptFile
  /** Set when an article is to be made of it as well. */
  readonly make?: { readonly pictures: Pictures; readonly picturesKey: string }
}

export type ReadResult = {
  readonly kept: KeptFile
  /** Of a body that was made anew. */
  readonly references?: readonly Reference[]
}

/**
 * Reads a file once, for everything that anybody wants to know of it by itself: one parse says what is wrong
 * with an article and makes what its page shows.
 *
 * @throws when there is none
 */
export async function readOneFile(
  { path: file, known, make }: ReadTask,
  { root, asked }: ReadSetup,
): Promise<ReadResult> {
  const onDisk = path.join(root, file)
  const stamp = stampOf(lstatSync(onDisk))
  const bytes = readFileSync(onDisk)
  const hash = createHash('sha256').update(bytes).digest('base64')
  const isKnown = known?.hash === hash && isEnough(known, asked)
  if (isKnown && !make) return { kept: { ...known, stamp } }
  const found = await toContentFile(file, bytes)
  const document = readDocument(found)
  try {
    const kept: KeptFile = isKnown
      ? { ...known, stamp }
      : {
          ...factsOfFile(found),
          hash,
          stamp,
          asked,
          reading: readAlone(found, document, dueRules({ errorsOnly: asked === 'errors' })),
          image: found.kind === 'picture' ? await describe(bytes) : undefined,
          document: document && found.kind !== 'article' ? documentIn(document) : undefined,
          // More rules are asked than before; the page is the same.
          ...(known?.hash === hash && known.made ? { made: known.made } : {}),
        }
    return make && document ? withArticle(kept, document, make, root) : { kept }
  } finally {
    if (document) forgetBody(document)
  }
}

/** Whether every rule was asked that is to be asked now. */
export function isEnough(known: Pick<KeptFile, 'asked'>, asked: Asked): boolean {
  return known.asked === 'all' || asked === 'errors'
}

/** Changes whenever the file does, but for what happens within one tick of the file system's clock. */
export function stampOf({ size, mtimeMs, ctimeMs }: Stats): string {
  return `${size}:${mtimeMs}:${ctimeMs}`
}

/** One that cannot be read has a problem, which says it better. */
function describe(bytes: Uint8Array): Promise<Image | undefined> {
  return describePicture(bytes).catch(() => undefined)
}

/** What the check's own parse says, as contentlayer's types have it. */
function documentIn({ kind, file, front, text, bodyStart }: Document): ContentDocument | undefined {
  const described = kindNamed(kind)
  if (!described.documentType || !front?.data) return undefined
  const place = file.path.replace(/^content\//, '')
  return contentDocument(place, described, front.data, text.slice(bodyStart))
}

type Make = NonNullable<ReadTask['make']>

/** The article of the document; none where something is wrong with it, which the check says. */
function withArticle(
  kept: KeptFile,
  document: Document,
  { pictures, picturesKey }: Make,
  root: string,
): ReadResult {
  const { made: before, ...others } = kept
  const article = documentIn(document)
  if (!article || !isOfType(article, 'Article')) return { kept: others }
  if (before?.summary.contentHash === contentHashOf(article, pictures)) {
    const isThere =
      before.summary.file === document.file.path && hasKeptBody(root, document.slug, before)
    if (isThere) return { kept: { ...others, made: { ...before, picturesKey } } }
  }
  const tree = readBody(document)?.tree
  if (!tree) return { kept: others }
  const parsed = { tree, start: document.bodyStart }
  const { summary, references, body } = makeArticle(article, pictures, parsed)
  const made = { summary, picturesKey, ...keepBody(root, document.slug, body) }
  return { kept: { ...others, made }, references }
}
