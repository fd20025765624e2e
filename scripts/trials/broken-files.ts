import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ERROR_ADDRESS, NOT_FOUND_ADDRESS } from '@/lib/page-data/published-pages'
import { pageFile } from '@/lib/url'
import { filesBelow } from '../publish/link-files'
import { readPageHashes } from '../publish/publication'
import { PACKED_ENDINGS } from '../publish/site-folder'

const UNADDRESSED: Readonly<Record<string, string>> = {
  [NOT_FOUND_ADDRESS]: '404.html',
  [ERROR_ADDRESS]: '500.html',
}

/**
 * What is not whole in a publication, as paths from its `site/`: pages that are named and not there, pages
 * cut off, packed forms that are missing. For tests and measurements that end publishing by force.
 */
export function brokenFiles(publication: string): readonly string[] {
  const site = path.join(publication, 'site')
  const files = new Set(filesBelow(site))
  const named = Object.keys(readPageHashes(publication).pages)
  if (named.length === 0) return ['pages.json']
  const missing = named
    .map((address) => UNADDRESSED[address] ?? pageFile(address))
    .filter((file) => !files.has(file) && !files.has(file.replace(/\.html$/, '')))
  const pages = [...files].filter((file) => file.endsWith('.html'))
  const cut = pages.filter(
    (file) => !readFileSync(path.join(site, file)).toString().endsWith('</html>'),
  )
  const unpacked = pages.filter((file) =>
    PACKED_ENDINGS.some((ending) => !files.has(`${file}.${ending}`)),
  )
  return [...missing, ...cut, ...unpacked]
}
