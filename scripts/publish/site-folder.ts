import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { HALF_WRITTEN } from '@/lib/write-whole'
import type { ReaderScript } from '../build/reader-script'
import { compressed, finishPage } from './finish-page'
import { filesBelow, linkFiles } from './link-files'
import type { DerivedPage } from './plan-rendering'
import { writeFresh } from './publication'

/** Beside each file that is worth it lie its compressed forms, under these endings. */
export const TWINS = ['br', 'gz'] as const

/** What is text; pictures are compressed already. */
const TEXT = /\.(?:html|css|js|json|svg|txt|xml|md|webmanifest|ico)$/
/** Records of the search index: thousands, and small. The server packs them as they are asked for. */
const MANY = /^search\/[^/]+\/articles\//

/** Takes a rendered page into the site, with its compressed forms. */
export async function addPage(
  site: string,
  { address, file }: DerivedPage,
  rendered: Buffer,
  script: ReaderScript,
): Promise<void> {
  try {
    const isPage = file.endsWith('.html')
    const readers = file === '500.html' ? undefined : script
    await addFile(site, file, isPage ? finishPage(rendered, readers) : rendered)
  } catch (error) {
    throw new Error(`${address}: ${error instanceof Error ? error.message : error}`)
  }
}

async function addFile(site: string, file: string, bytes: Buffer): Promise<void> {
  const target = path.join(site, file)
  const { br, gz } = await compressed(bytes)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFresh(target, bytes)
  writeFresh(`${target}.br`, br)
  writeFresh(`${target}.gz`, gz)
}

/** Files that are served as they are, by their place: those of `public/`, and the program's style sheets. */
export type Sources = { readonly public: string; readonly program: string }

/**
 * Takes in what is served as it is, and removes what belongs neither to it nor to the pages; gives how many
 * files there are.
 */
export async function syncSite(
  site: string,
  pages: readonly string[],
  sources: Sources,
): Promise<number> {
  const fromPublic = filesBelow(sources.public).filter((file) => !isUnfinished(file))
  const styles = filesBelow(path.join(sources.program, 'static'))
    .filter((file) => file.endsWith('.css') || /\.(?:woff2?|png|svg|webp|avif|ico)$/.test(file))
    .map((file) => `static/${file}`)
  const changed = [
    ...linkFiles(fromPublic, sources.public, site),
    ...linkFiles(styles, sources.program, path.join(site, '_next')).map((file) => `_next/${file}`),
  ]
  for (const file of changed.filter(isPacked)) {
    await addFile(site, file, readFileSync(path.join(site, file)))
  }
  const wanted = new Set([...pages, ...fromPublic, ...styles.map((file) => `_next/${file}`)])
  for (const file of filesBelow(site)) {
    const twinOf = file.replace(/\.(?:br|gz)$/, '')
    const isTwin = twinOf !== file && wanted.has(twinOf) && isPacked(twinOf)
    if (!wanted.has(file) && !isTwin) rmSync(path.join(site, file))
  }
  return wanted.size
}

/** Left behind by a process that was ended while it wrote. */
function isUnfinished(file: string): boolean {
  return file.endsWith(HALF_WRITTEN) || /\.\d+$/.test(file)
}

function isPacked(file: string): boolean {
  return TEXT.test(file) && !MANY.test(file)
}

/** Pages that are not there. */
export function missingPages(site: string, pages: readonly string[]): readonly string[] {
  return pages.filter((file) => !existsSync(path.join(site, file)))
}
