import { readlinkSync } from 'node:fs'
import path from 'node:path'
import { buildRedirectMap, type RedirectMap } from '@/lib/content/find-redirect'
import {
  liveFolder,
  type Publication,
  publicationFolders,
  readPublication,
} from '../publish/publication'

/** The publication that is served, and the folders in which its files lie. */
export type LiveSite = {
  readonly folder: string
  readonly publication: Publication
  readonly redirects: RedirectMap
  /** Its own, then those before it, for readers whose page was one of theirs. */
  readonly sites: readonly string[]
}

/**
 * Returns the publication that is served now: another as soon as one was swapped in. Asked at each request,
 * it costs a look at one link.
 *
 * @throws when nothing was ever published
 */
export function watchLiveSite(root: string, onChange: (site: LiveSite) => void): () => LiveSite {
  const link = path.join(root, '.zhinan', 'live')
  let target = ''
  let site: LiveSite | undefined
  return () => {
    const now = readlinkSync(link)
    if (site && now === target) return site
    const folder = liveFolder(root)
    if (!folder) throw new Error('还没有发布过。')
    target = now
    const others = publicationFolders(root).filter((each) => each !== folder)
    const sites = [folder, ...others].map((each) => path.join(each, 'site'))
    const publication = readPublication(folder)
    const redirects = buildRedirectMap(publication.redirects)
    site = { folder, publication, redirects, sites }
    onChange(site)
    return site
  }
}
