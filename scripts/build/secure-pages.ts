import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { withContentSecurityPolicy } from './content-security-policy'

/** Where Next looks for its answer to an error of the server. */
const ERROR_PAGES = ['pages/500.html', 'app/_global-error.html']
const OUR_ERROR_PAGE = 'app/error-page.html'

/** Files read and written at the same time: the disk is what this waits for. */
const AT_ONCE = 32

/** Puts the content security policy into every prerendered page; gives how many there are. */
export async function securePages(root: string): Promise<number> {
  const server = path.join(root, '.next', 'server')
  const errorPage = withoutScripts(await readFile(path.join(server, OUR_ERROR_PAGE), 'utf8'))
  for (const name of ERROR_PAGES) await writeFile(path.join(server, name), errorPage)
  const names = await readdir(server, { recursive: true })
  const pages = names.filter((name) => name.endsWith('.html'))
  for (let start = 0; start < pages.length; start += AT_ONCE) {
    await Promise.all(pages.slice(start, start + AT_ONCE).map((name) => securePage(server, name)))
  }
  return pages.length
}

async function securePage(server: string, name: string): Promise<void> {
  const file = path.join(server, name)
  try {
    await writeFile(file, withContentSecurityPolicy(await readFile(file, 'utf8')))
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : error}`)
  }
}

/** When the server fails, so may what the scripts would ask it for. */
function withoutScripts(html: string): string {
  return html.replace(/<script\b[\s\S]*?<\/script>|<link rel="preload" as="script"[^>]*>/g, '')
}
