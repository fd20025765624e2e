import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { build, type Loader, type Plugin } from 'esbuild'
import { type Env, parseEnv } from '@/lib/env'
import { outputVersion, readList, root, writeList } from '../program.mjs'

/** Whether a setting of the environment goes into pages, or is read by the running server alone. */
const REACH: Readonly<Record<keyof Env, 'pages' | 'server'>> = {
  siteUrl: 'pages',
  apiUrl: 'server',
  dataDir: 'server',
  databaseUrl: 'server',
  readerSecret: 'server',
  trustedProxies: 'server',
  retentionDays: 'server',
  studioPasswordHash: 'server',
  publishToken: 'server',
  logFormat: 'server',
  baiduPushToken: 'server',
  indexNowKey: 'pages',
}

/**
 * Another one when the program that renders pages would render them in another way: when a file that Next
 * compiles or configures itself by has changed, a package, or a setting that goes into pages. No article is
 * among them.
 */
export async function siteVersion(): Promise<string> {
  const env = parseEnv(process.env)
  const settings = Object.entries(env).filter(([name]) => REACH[name as keyof Env] === 'pages')
  return createHash('sha256')
    .update(JSON.stringify([await codeVersion(), settings]))
    .digest('hex')
    .slice(0, 16)
}

/**
 * What Next starts from: all that lies in `app/`, and every file of code at the root, since its
 * configuration, its instrumentation and the like are found there by their names alone. What runs in the
 * browser lies in `components/` and is bundled by itself.
 */
function entriesOf(): readonly string[] {
  const below = ['app', 'components'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true }).map((name) => `${folder}/${name}`),
  )
  return [...readdirSync(root), ...below]
    .filter((file) => /\.(?:[cm]?[jt]sx?|css)$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => file.split(path.sep).join('/'))
    .sort()
}

/** The same without the settings: what Next compiles is the same whatever they say. */
export async function codeVersion(): Promise<string> {
  const list = path.join(root, '.zhinan', 'programs', 'site.json')
  const entries = entriesOf()
  const names = createHash('sha256').update(entries.join('\n')).digest('hex').slice(0, 16)
  const known = readList(list)
  if (known?.version.startsWith(names)) return known.version
  const start = Date.now()
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [...entries],
    outdir: path.join(root, '.zhinan', 'programs', 'site'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    jsx: 'automatic',
    loader: ASSETS,
    metafile: true,
    write: false,
    logLevel: 'silent',
    plugins: [packagesOutside],
  })
  const version = names + outputVersion(outputFiles)
  writeList(list, { start, inputs: Object.keys(metafile.inputs), version })
  return version
}

const ASSETS: Readonly<Record<string, Loader>> = {
  '.svg': 'file',
  '.png': 'file',
  '.jpg': 'file',
  '.webp': 'file',
  '.avif': 'file',
  '.ico': 'file',
  '.woff2': 'file',
}

/** The lock file, which is part of every version, speaks for them. */
const packagesOutside: Plugin = {
  name: 'packages-outside',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path: name, kind }) =>
      kind === 'entry-point' || name.startsWith('@/') ? undefined : { external: true },
    )
  },
}
