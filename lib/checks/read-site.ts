import { keepAnchors } from './body'
import type { ContentFile } from './content-file'
import { type Document, readDocument, recallDocument } from './document'
import type { FileReading } from './reading'
import { buildSite, type Site, type SiteOptions } from './site'
import { keepPaths } from './written-paths'

/** What all these files are together; nothing is checked yet. What is `known`, by path, is not read. */
export function readSite(
  files: readonly ContentFile[],
  options: SiteOptions,
  known: ReadonlyMap<string, FileReading> = new Map(),
): Site {
  const documents = files.flatMap((file) => {
    const reading = known.get(file.path)
    return (reading ? recallReading(file, reading) : readDocument(file)) ?? []
  })
  return buildSite(files, documents, options)
}

/** The document that an earlier reading speaks of; its text is read only when somebody asks for it. */
export function recallReading(
  file: ContentFile,
  { facts, addresses, paths = [] }: FileReading,
): Document | undefined {
  const document = facts && recallDocument(file, facts)
  if (document) keepPaths(document, paths)
  if (document && addresses) keepAnchors(document, addresses.anchors)
  return document
}
