import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** A page as the build left it, with the policy that holds for its scripts: `search` for /search. */
export async function loadPrerenderedPage(name: string, requestUrl: string): Promise<string> {
  if (process.env.NODE_ENV !== 'production') {
    // In development there is no prerendered page.
    return (await fetch(new URL(`/${name}`, requestUrl))).text()
  }
  const file = path.join(process.cwd(), '.next', 'server', 'app', `${name}.html`)
  return readFile(/* turbopackIgnore: true */ file, 'utf8')
}
