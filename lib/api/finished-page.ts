import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { publicationFolder } from '@/lib/env'

/** A page as it was published, with the policy that holds for its scripts: `search` for /search. */
export async function loadFinishedPage(name: string, requestUrl: string): Promise<string> {
  const folder = publicationFolder()
  if (!folder) {
    // In development pages are made as they are asked for.
    return (await fetch(new URL(name === 'index' ? '/' : `/${name}`, requestUrl))).text()
  }
  return readFile(/* turbopackIgnore: true */ path.join(folder, 'site', `${name}.html`), 'utf8')
}
