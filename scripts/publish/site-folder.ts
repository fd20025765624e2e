import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { parseEnv } from '@/lib/env'
import { HALF_WRITTEN } from '@/lib/write-whole'
import { siteConfig } from '@/site.config'
import { compressed, type Finish, finishPage } from './finish-page'
import { copyFiles, filesBelow, linkFiles } from './link-files'
import { NOTHING, ownersHead } from './owners-head'
import type { DerivedPage } from './plan-rendering'
import { writeFresh } from './publication'

/** Beside each file that is worth it lie its compressed forms, under these endings. */
export const PACKED_ENDINGS = ['br', 'gz'] as const

/** What is text; pictures are compressed already. */
const TEXT = /\.(?:html|css|js|json|svg|txt|xml|md|webmanifest|ico)$/

const OWNERS = ownersHead(siteConfig)

/** Takes a rendered page into the site, with its compressed forms. */
export function addPage(
  site: string,
  { address, file }: Pick<DerivedPage, 'address' | 'file'>,
  rendered: Buffer,
  finish: Omit<Finish, 'owners'>,
): void {
  try {
    const isPage = file.endsWith('.html')
    const script = file === '500.html' ? undefined : finish.script
    // What counts visits has nothing to do where the server fails.
    const owners = script ? OWNERS : NOTHING
    const bytes = isPage ? finishPage(rendered, { ...finish, script, owners }) : rendered
    mkdirSync(path.dirname(path.join(site, file)), { recursive: true })
    writeFresh(path.join(site, file), bytes)
    writePacked(path.join(site, file), bytes)
  } catch (error) {
    throw new Error(`${address}: ${error instanceof Error ? error.message : error}`)
  }
}

function writePacked(file: string, bytes: Buffer): void {
  const { br, gz } = compressed(bytes)
  writeFresh(`${file}.br`, br)
  writeFresh(`${file}.gz`, gz)
}

/** By this file IndexNow knows that a key is the site's own (indexnow.org); returns its name, where there is a key. */
export function addKeyFile(site: string): readonly string[] {
  const { indexNowKey: key } = parseEnv(process.env)
  if (key === undefined) return []
  writeFresh(path.join(site, `${key}.txt`), key)
  return [`${key}.txt`]
}

/** Files that are served as they are, by their place: those of `public/`, and the program's style sheets. */
export type Sources = { readonly public: string; readonly program: string }

/**
 * Takes in what is served as it is, and removes what belongs neither to it nor to the pages; returns how many
 * files there are.
 */
export function syncSite(site: string, pages: readonly string[], sources: Sources): number {
  const wanted = new Set([...pages, ...takeFiles(site, sources)])
  for (const file of filesBelow(site)) {
    const plain = file.replace(/\.(?:br|gz)$/, '')
    const isPackedForm = plain !== file && wanted.has(plain) && isPacked(plain)
    if (!wanted.has(file) && !isPackedForm) rmSync(path.join(site, file))
  }
  return wanted.size
}

/** Takes in what is served as it is, with its packed forms, as far as it is not there; returns all their places. */
export function takeFiles(site: string, sources: Sources): readonly string[] {
  const fromPublic = filesBelow(sources.public).filter((file) => !file.endsWith(HALF_WRITTEN))
  const styles = filesBelow(path.join(sources.program, 'static'))
    .filter((file) => file.endsWith('.css') || /\.(?:woff2?|png|svg|webp|avif|ico)$/.test(file))
    .map((file) => `static/${file}`)
  const inSite = (file: string) => `_next/${file}`
  const changed = [
    ...linkFiles(
      fromPublic.filter((file) => MADE.test(file)),
      sources.public,
      site,
    ),
    ...copyFiles(
      fromPublic.filter((file) => !MADE.test(file)),
      sources.public,
      site,
    ),
    ...linkFiles(styles, sources.program, path.join(site, '_next')).map(inSite),
  ]
  packFiles(site, changed.filter(isPacked))
  return [...fromPublic, ...styles.map(inSite)]
}

/** Below `public/`, what publishing makes; whatever else lies there somebody may edit where it lies. */
const MADE = /^(?:articles|media|scripts|search|social)\//

/** Where fewer files are to be packed, looking for ones that are packed already costs more. */
const MANY = 500

function packFiles(site: string, files: readonly string[]): void {
  // The search index gathers its files into another folder now and then: the same files by another name.
  const packed = files.length > MANY ? packedFiles(site, new Set(files)) : new Map<number, string>()
  for (const file of files) {
    const full = path.join(site, file)
    const same = packed.get(statSync(full).ino)
    if (same === undefined) writePacked(full, readFileSync(full))
    else for (const ending of PACKED_ENDINGS) linkFresh(`${same}.${ending}`, `${full}.${ending}`)
  }
}

/** By inode, the paths of files that have their packed forms beside them; beside one that changed lie old ones. */
function packedFiles(site: string, changed: ReadonlySet<string>): ReadonlyMap<number, string> {
  const files = new Set(filesBelow(path.join(site, 'search'), 'search/'))
  return new Map(
    [...files]
      .filter(
        (file) =>
          !changed.has(file) && PACKED_ENDINGS.every((ending) => files.has(`${file}.${ending}`)),
      )
      .map((file) => [statSync(path.join(site, file)).ino, path.join(site, file)]),
  )
}

function linkFresh(from: string, to: string): void {
  rmSync(to, { force: true })
  linkSync(from, to)
}

function isPacked(file: string): boolean {
  return TEXT.test(file)
}

/** Pages that are not there. */
export function missingPages(site: string, pages: readonly string[]): readonly string[] {
  return pages.filter((file) => !existsSync(path.join(site, file)))
}
