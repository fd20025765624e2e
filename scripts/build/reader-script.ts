import { rmSync } from 'node:fs'
import path from 'node:path'
import { type InputOptions, type OutputOptions, rolldown } from 'rolldown'
import { oldestBrowsers } from './oldest-browsers'

const ENTRY = 'components/layout/reader-script.client.ts'

export type ScriptOptions = {
  /** What the site's addresses begin with in the browser. */
  readonly base: string
  /** What the API's addresses begin with, where it is not the same; `none` for a site without one. */
  readonly api?: string
  /** Where the site's folder is, else `public`. */
  readonly folder?: string
}

/**
 * Bundles what the browser adds to a page into `public/scripts/`, by rolldown: named after its content, one file
 * for what every page needs at once, and parts for search, 有帮助吗 and the like, which take from that one file
 * what they share with it. (esbuild makes a file of each thing shared: seven requests at load, most for less than
 * 300 bytes.)
 *
 * @returns the one file's address from the root of the site
 */
export async function publishReaderScript(
  root: string,
  { base, api = base, folder = path.join(root, 'public') }: ScriptOptions,
): Promise<string> {
  const dir = path.join(folder, 'scripts')
  rmSync(dir, { recursive: true, force: true })
  const define = {
    'process.env.ZHINAN_BASE_PATH': JSON.stringify(base),
    'process.env.ZHINAN_API_START': JSON.stringify(api),
  }
  const names = '[name]-[hash].js'
  const output = await writeBundle(
    { ...forReaders(root), input: { reader: ENTRY }, define },
    { dir, format: 'esm', entryFileNames: names, chunkFileNames: names, hashCharacters: 'base36' },
  )
  const entry = output.find((file) => file.type === 'chunk' && file.isEntry)
  if (!entry) throw new Error('rolldown made no script for readers')
  return `/scripts/${entry.fileName}`
}

/**
 * Bundles the service worker as `sw.js` into `public/`, or the folder named: one that serves copies without a
 * network, or where the owner has turned that off one that takes back what an earlier one left. Its name is its
 * address for good; browsers look for another at each visit.
 */
export async function publishWorker(
  root: string,
  isOffline: boolean,
  folder: string = path.join(root, 'public'),
): Promise<void> {
  const input = `components/offline/${isOffline ? 'worker' : 'no-worker'}.ts`
  const file = path.join(folder, 'sw.js')
  await writeBundle({ ...forReaders(root), input }, { file, format: 'iife' })
}

type Input = InputOptions & { readonly define?: Readonly<Record<string, string>> }

async function writeBundle({ define, ...input }: Input, output: OutputOptions) {
  const bundle = await rolldown({ ...input, transform: { ...input.transform, define } })
  const written = await bundle.write({ ...output, minify: true, comments: false })
  await bundle.close()
  return written.output
}

function forReaders(root: string): InputOptions {
  return {
    cwd: root,
    tsconfig: path.join(root, 'tsconfig.json'),
    transform: { target: oldestBrowsers(root) },
    logLevel: 'silent',
  }
}
