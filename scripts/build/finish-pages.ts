import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { withContentSecurityPolicy } from './content-security-policy'
import { withoutScripts, withReaderScript } from './page-scripts'
import type { ReaderScript } from './reader-script'

/** Where Next looks for its answer to an error of the server. */
const ERROR_PAGES = ['pages/500.html', 'app/_global-error.html']
const OUR_ERROR_PAGE = 'app/error-page.html'

/**
 * A character for each byte: all that is looked for or written is ASCII. To decode and encode the Chinese
 * around it took two thirds of the time.
 */
const ENCODING = 'latin1'

/**
 * Gives every prerendered page the reader's script in place of React's, and its content security
 * policy; gives how many pages there are.
 */
export function finishPages(root: string, script: ReaderScript): number {
  const server = path.join(root, '.next', 'server')
  // When the server fails, so may what a script would ask it for.
  const errorPage = withoutScripts(readFileSync(path.join(server, OUR_ERROR_PAGE), ENCODING))
  const names = readdirSync(server, { recursive: true }).map(String)
  const pages = names.filter((name) => name.endsWith('.html') && !ERROR_PAGES.includes(name))
  for (const name of pages) {
    const file = path.join(server, name)
    write(file, withReaderScript(readFileSync(file, ENCODING), script))
  }
  for (const name of ERROR_PAGES) write(path.join(server, name), errorPage)
  return pages.length + ERROR_PAGES.length
}

function write(file: string, html: string): void {
  try {
    writeFileSync(file, withContentSecurityPolicy(html), ENCODING)
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : error}`)
  }
}
