import { siteFile } from '@/lib/url'
import { openIndex, type SearchIndex } from './search-index'
import type { Manifest } from './types'

let opening: Promise<SearchIndex> | undefined

/** The site's index, over the network; one for the life of the page. A failure may be tried again. */
export function openSiteIndex(): Promise<SearchIndex> {
  opening ??= open().catch((error) => {
    opening = undefined
    throw error
  })
  return opening
}

async function open(): Promise<SearchIndex> {
  const manifest = (await fetchJson('manifest.json', 'no-cache')) as Manifest
  return openIndex(manifest, (name) => fetchJson(name))
}

async function fetchJson(name: string, cache?: RequestCache): Promise<unknown> {
  const response = await fetch(siteFile(`search/${name}`), { cache })
  if (!response.ok) {
    // A new index has taken its place: the next query asks for the manifest again.
    opening = undefined
    throw new Error(`${name}: ${response.status}`)
  }
  return response.json()
}
