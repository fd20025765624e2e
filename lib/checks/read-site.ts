import type { ContentFile } from './content-file'
import { readDocument } from './document'
import { buildSite, type Site, type SiteOptions } from './site'

/** What all these files are together; nothing is checked yet. */
export function readSite(files: readonly ContentFile[], options: SiteOptions): Site {
  return buildSite(
    files,
    files.flatMap((file) => readDocument(file) ?? []),
    options,
  )
}
