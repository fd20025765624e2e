import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ViewCount } from './store'

/**
 * What the store knew when the site was built. Pages carry it, so that they say something true
 * before, and without, their one live request.
 */
export type BuildValues = {
  /** When they were read, as an instant in Asia/Shanghai; readers are told. */
  readonly at: string
  /** 热门阅读, best first; empty where there is too little to rank by. */
  readonly hot: {
    readonly today: readonly ViewCount[]
    readonly week: readonly ViewCount[]
    readonly all: readonly ViewCount[]
  }
  /** 大家都在搜; empty where there is too little that may be shown. */
  readonly searches: readonly string[]
  /** By slug; an article nobody has read yet is left out. */
  readonly views: Readonly<Record<string, number>>
}

const fileIn = (root: string) => path.join(root, '.zhinan', 'engagement.json')

let cached: { readonly version: number; readonly values: BuildValues } | undefined

/** Kept in memory until the file changes, by the built site for good; `undefined` where no store was asked. */
export function loadBuildValues(root: string = process.cwd()): BuildValues | undefined {
  if (cached && process.env.NODE_ENV === 'production') return cached.values
  const file = fileIn(root)
  if (!existsSync(/* turbopackIgnore: true */ file)) return undefined
  const version = statSync(/* turbopackIgnore: true */ file).mtimeMs
  if (cached?.version !== version) {
    const values = JSON.parse(readFileSync(/* turbopackIgnore: true */ file, 'utf8')) as BuildValues
    cached = { version, values }
  }
  return cached.values
}

/** Writes them whole: a page reads the old ones or the new ones, never half of them. */
export function saveBuildValues(values: BuildValues, root: string = process.cwd()): void {
  const file = fileIn(root)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, JSON.stringify(values))
  renameSync(`${file}.new`, file)
}
