import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { CORPUS_CATEGORIES, writeCorpus } from './corpus'

/** What a build needs, without content, results and packages. */
const PROJECT = [
  'app',
  'components',
  'lib',
  'scripts',
  'public',
  'contentlayer.config.ts',
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'postcss.config.mjs',
  'site.config.ts',
  'tsconfig.json',
]

/** Made by publishing; a copy makes its own. */
const MADE = /public\/(?:articles|media|scripts|search|social)$/

/**
 * Copies the project with `count` generated articles in place of its own, and returns the folder. The
 * copy lies beside the project, so that packages can be hard-linked.
 */
export function copyProject(root: string, count: number): string {
  const folder = copyProgram(root)
  writeCorpus(path.join(folder, 'content'), count)
  const settings = path.join(folder, 'site.config.ts')
  const navigation = `navigation: ${JSON.stringify(CORPUS_CATEGORIES)}`
  writeFileSync(
    settings,
    readFileSync(settings, 'utf8').replace(/navigation: \[[^\]]*\]/, navigation),
  )
  return folder
}

/** Copies the project as it is, with what was compiled of it, but nothing that was published. */
export function copySite(root: string): string {
  const folder = copyProgram(root)
  for (const name of ['content', '.zhinan/next']) {
    cpSync(path.join(root, name), path.join(folder, name), {
      recursive: true,
      verbatimSymlinks: true,
    })
  }
  return folder
}

function copyProgram(root: string): string {
  const folder = mkdtempSync(path.join(path.dirname(root), 'zhinan-bench-'))
  for (const name of PROJECT) {
    cpSync(path.join(root, name), path.join(folder, name), {
      recursive: true,
      filter: (source) => !MADE.test(source),
    })
  }
  linkPackages(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  return folder
}

/** Hard links cost nothing; a symbolic link would lead the bundler out of the project. */
function linkPackages(from: string, to: string): void {
  const { status } = spawnSync('cp', ['-al', from, to])
  if (status !== 0) cpSync(from, to, { recursive: true })
}
