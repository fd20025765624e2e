// Plain JavaScript: types are made before any program that needs them.
import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { bundleProgram, programVersion, root } from './program.mjs'

const CONFIG = 'contentlayer.config.ts'
const GENERATED = path.join('.contentlayer', 'generated')
const FILES = ['types.d.ts', 'index.d.ts']
const EMPTY = { 'categories.yml': 'categories: []', 'pinned.yml': '{}' }

/**
 * Lets contentlayer write the types of the documents, unless they were made of just what describes them.
 * Content is not read, so that a mistake in an article is none in the types.
 */
export async function ensureContentTypes() {
  const version = await programVersion(CONFIG)
  const target = path.join(root, GENERATED)
  const stamp = path.join(target, 'version')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === version) return
  const folder = mkdtempSync(path.join(tmpdir(), 'zhinan-types-'))
  try {
    mkdirSync(path.join(folder, 'content'))
    // Without its single files contentlayer writes nothing.
    for (const [file, text] of Object.entries(EMPTY)) {
      writeFileSync(path.join(folder, 'content', file), text)
    }
    const program = path.join(root, 'scripts', 'build', 'contentlayer.mjs')
    const args = [program, await bundleProgram(CONFIG)]
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder })
    if (status !== 0) throw new Error(`contentlayer wrote no types: ${stderr}`)
    // What an earlier version wrote of the content beside them would never be true again.
    rmSync(target, { recursive: true, force: true })
    mkdirSync(target, { recursive: true })
    for (const file of FILES)
      copyFileSync(path.join(folder, GENERATED, file), path.join(target, file))
    writeFileSync(stamp, version)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
