import { rmSync } from 'node:fs'
import path from 'node:path'
import { type BuildOptions, build } from 'esbuild'
import { oldestBrowsers } from './oldest-browsers'

/** The script of a reader's page, by its addresses from the root of the site. */
export type ReaderScript = {
  readonly entry: string
  /** What it imports at once; the rest comes when the reader reaches for it. */
  readonly imports: readonly string[]
}

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
 * Bundles what the browser adds to a page into `public/scripts/`, by esbuild: named after its content,
 * and in parts, so that search and 有帮助吗 come only when they are needed.
 */
export async function publishReaderScript(
  root: string,
  { base, api = base, folder = path.join(root, 'public') }: ScriptOptions,
): Promise<ReaderScript> {
  const outdir = path.join(folder, 'scripts')
  rmSync(outdir, { recursive: true, force: true })
  const { metafile } = await build({
    ...forReaders(root),
    entryPoints: { reader: ENTRY },
    outdir,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    splitting: true,
    format: 'esm',
    metafile: true,
    define: {
      'process.env.ZHINAN_BASE_PATH': JSON.stringify(base),
      'process.env.ZHINAN_API_START': JSON.stringify(api),
    },
  })
  const [file, output] =
    Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === ENTRY) ?? []
  if (!file || !output) throw new Error('esbuild made no script for readers')
  const now = output.imports.filter(({ kind }) => kind === 'import-statement')
  return { entry: addressOf(file), imports: now.map((each) => addressOf(each.path)) }
}

/** `public/scripts/reader-ABC.js` → `/scripts/reader-ABC.js` */
function addressOf(file: string): string {
  return `/scripts/${path.basename(file)}`
}

/**
 * Bundles the service worker into `public/sw.js`: one that serves copies without a network, or where the owner
 * has turned that off one that takes back what an earlier one left. Its name is its address for good; browsers
 * look for another at each visit.
 */
export async function publishWorker(root: string, isOffline: boolean): Promise<void> {
  await build({
    ...forReaders(root),
    entryPoints: [`components/offline/${isOffline ? 'worker' : 'no-worker'}.ts`],
    outfile: 'public/sw.js',
    format: 'iife',
  })
}

function forReaders(root: string): BuildOptions {
  return {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    target: oldestBrowsers(root),
    // Safari before 14.1 has a fault in destructuring, for which esbuild would rather make nothing at all
    // (evanw/esbuild#4436): it cannot be lowered.
    supported: { destructuring: true },
    charset: 'utf8',
    logLevel: 'silent',
  }
}
