import { rmSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { oldestBrowsers } from './oldest-browsers'

/** The script of a reader's page, by its addresses from the root of the site. */
export type ReaderScript = {
  readonly entry: string
  /** What it imports at once; the rest comes when the reader reaches for it. */
  readonly imports: readonly string[]
}

const ENTRY = 'components/layout/reader-script.client.ts'
const FOLDER = 'public/scripts'

/**
 * Bundles what the browser adds to a page into `public/scripts/`, by esbuild: named after its content,
 * and in parts, so that search and 有帮助吗 come only when they are needed. `base` is what the site's addresses
 * begin with in the browser.
 */
export async function publishReaderScript(root: string, base: string): Promise<ReaderScript> {
  rmSync(path.join(root, FOLDER), { recursive: true, force: true })
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { reader: ENTRY },
    outdir: FOLDER,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: oldestBrowsers(root),
    // Safari before 14.1 has a fault in destructuring, for which esbuild would rather make nothing at all
    // (evanw/esbuild#4436): it cannot be lowered.
    supported: { destructuring: true },
    charset: 'utf8',
    metafile: true,
    define: { 'process.env.ZHINAN_BASE_PATH': JSON.stringify(base) },
    logLevel: 'silent',
  })
  const [file, output] =
    Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === ENTRY) ?? []
  if (!file || !output) throw new Error('esbuild made no script for readers')
  const now = output.imports.filter(({ kind }) => kind === 'import-statement')
  return { entry: addressOf(file), imports: now.map((each) => addressOf(each.path)) }
}

/** `public/scripts/reader-ABC.js` → `/scripts/reader-ABC.js` */
function addressOf(file: string): string {
  return file.slice('public'.length)
}
