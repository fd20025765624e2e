import { createHash } from 'node:crypto'
import { lstatSync, readFileSync, type Stats } from 'node:fs'
import path from 'node:path'
import { forgetBody } from '@/lib/checks/body'
import { dueRules } from '@/lib/checks/check-files'
import { readDocument } from '@/lib/checks/document'
import { type FileFacts, factsOfFile, toContentFile } from '@/lib/checks/read-content-files'
import { type Reading, readAlone } from '@/lib/checks/reading'

/** Which rules were asked: all, or those alone that keep the site from being built. */
export type Asked = 'all' | 'errors'

/** What is kept of a file until it changes, as plain data. */
export type KeptFile = FileFacts & {
  /** Of its content. */
  readonly hash: string
  /** Size and times when it was read; when they are others, the file must be looked at. */
  readonly stamp: string
  readonly asked: Asked
  readonly reading: Reading
}

export type ReadSetup = { readonly root: string; readonly asked: Asked }

export type ReadTask = {
  readonly path: string
  /** What is kept of the file, which may still be right. */
  readonly known?: Pick<KeptFile, 'hash' | 'asked'>
}

export type ReadResult =
  | KeptFile
  /** Only its times have changed. */
  | (Pick<KeptFile, 'path' | 'stamp'> & { readonly isSame: true })

/** Reads a file once, for everything that anybody wants to know of it by itself. @throws when there is none */
export async function readOneFile(
  { path: file, known }: ReadTask,
  { root, asked }: ReadSetup,
): Promise<ReadResult> {
  const onDisk = path.join(root, file)
  const stamp = stampOf(lstatSync(onDisk))
  const bytes = readFileSync(onDisk)
  const hash = createHash('sha256').update(bytes).digest('base64')
  if (known?.hash === hash && isEnough(known, asked)) return { isSame: true, path: file, stamp }
  const found = await toContentFile(file, bytes)
  const document = readDocument(found)
  const reading = readAlone(found, document, dueRules({ errorsOnly: asked === 'errors' }))
  if (document) forgetBody(document)
  return { ...factsOfFile(found), hash, stamp, asked, reading }
}

/** Whether every rule was asked that is to be asked now. */
export function isEnough(known: Pick<KeptFile, 'asked'>, asked: Asked): boolean {
  return known.asked === 'all' || asked === 'errors'
}

/** Changes whenever the file does, but for what happens within one tick of the file system's clock. */
export function stampOf({ size, mtimeMs, ctimeMs }: Stats): string {
  return `${size}:${mtimeMs}:${ctimeMs}`
}
