// Plain JavaScript: types are made before any program that needs them.
import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const GENERATED = path.join('.contentlayer', 'generated')
const FILES = ['types.d.ts', 'index.d.ts']
const EMPTY = { 'categories.yml': 'categories: []', 'pinned.yml': '{}' }

/**
 * Lets contentlayer write the types of the documents, unless they are younger than what describes them.
 * Content is not read, so that a mistake in an article is none in the types, and what the last build
 * read stays.
 */
export async function ensureContentTypes() {
  if (isCurrent()) return
  const config = path.join(root, '.zhinan', 'types', 'contentlayer.config.mjs')
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: root,
    entryPoints: ['contentlayer.config.ts'],
    outfile: config,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    alias: { '@': root },
  })
  const folder = mkdtempSync(path.join(tmpdir(), 'zhinan-types-'))
  try {
    mkdirSync(path.join(folder, 'content'))
    // Without its single files contentlayer writes nothing.
    for (const [file, text] of Object.entries(EMPTY)) {
      writeFileSync(path.join(folder, 'content', file), text)
    }
    const program = path.join(root, 'scripts', 'build', 'contentlayer.mjs')
    const { status, stderr } = spawnSync(process.execPath, [program, config], { cwd: folder })
    if (status !== 0) throw new Error(`contentlayer wrote no types: ${stderr}`)
    const target = path.join(root, GENERATED)
    mkdirSync(target, { recursive: true })
    for (const file of FILES) {
      copyFileSync(path.join(folder, GENERATED, file), path.join(target, file))
      utimesSync(path.join(target, file), new Date(), new Date())
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function isCurrent() {
  const types = path.join(root, GENERATED, 'types.d.ts')
  if (!existsSync(types)) return false
  const kinds = path.join('lib', 'content', 'kinds')
  const sources = [
    'contentlayer.config.ts',
    'package-lock.json',
    path.join('lib', 'content', 'document-types.ts'),
    ...readdirSync(path.join(root, kinds)).map((file) => path.join(kinds, file)),
  ]
  const made = statSync(types).mtimeMs
  return sources.every((file) => statSync(path.join(root, file)).mtimeMs <= made)
}
