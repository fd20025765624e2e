import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { withContentSecurityPolicy } from './content-security-policy'
import { withoutScripts, withReaderScript } from './page-scripts'
import type { ReaderScript } from './reader-script'

/** Where Next looks for its answer to an error of the server. */
const ERROR_PAGES = ['pages/500.html', 'app/_global-error.html']
const OUR_ERROR_PAGE = 'app/error-page.html'

/** Files read and written at the same time: the disk is what this waits for. */
const AT_ONCE = 32

/**
 * Gives every prerendered page the reader's script in place of React's, and its content security
 * policy; gives how many pages there are.
 */
export async function finishPages(root: string, script: ReaderScript): Promise<number> {
  const server = path.join(root, '.next', 'server')
  // When the server fails, so may what a script would ask it for.
  const errorPage = withoutScripts(await readFile(path.join(server, OUR_ERROR_PAGE), 'utf8'))
  const names = await readdir(server, { recursive: true })
  const pages = names.filter((name) => name.endsWith('.html') && !ERROR_PAGES.includes(name))
  const finish = async (name: string) => {
    const file = path.join(server, name)
    const html = withReaderScript(await readFile(file, 'utf8'), script)
    await write(file, html)
  }
  for (let start = 0; start < pages.length; start += AT_ONCE) {
    await Promise.all(pages.slice(start, start + AT_ONCE).map(finish))
  }
  for (const name of ERROR_PAGES) await write(path.join(server, name), errorPage)
  return pages.length + ERROR_PAGES.length
}

async function write(file: string, html: string): Promise<void> {
  try {
    await writeFile(file, withContentSecurityPolicy(html))
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : error}`)
  }
}
