import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { publicationFolder } from '@/lib/env'
import { writeWhole } from '@/lib/write-whole'
import type { Dispute } from './disputes'
import type { MostWentTo } from './onward'
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
  /** By slug, how many readers got stuck in the article as it is now, each within the caps of its network. */
  readonly stuck: Readonly<Record<string, number>>
  /** Absent in values of before this was known. */
  readonly onward?: MostWentTo
  /** By slug, the steps that readers say do not match; absent in values of before this was known. */
  readonly disputes?: Readonly<Record<string, DisputedText>>
}

/** What readers dispute in one text of an article; nothing of it is said of another text. */
export type DisputedText = {
  readonly contentHash: string
  readonly steps: readonly Pick<Dispute, 'step' | 'reason'>[]
}

const NAME = 'engagement.json'
const fileIn = (root: string) => path.join(root, '.zhinan', NAME)

let cached: { readonly version: string; readonly values?: BuildValues } | undefined

/**
 * Kept in memory until they are others: those of a publication until another is shown. `undefined` where no
 * store was asked.
 */
export function loadBuildValues(root: string = process.cwd()): BuildValues | undefined {
  const folder = publicationFolder()
  const file = folder ? path.join(folder, 'content', NAME) : fileIn(root)
  const version = folder ?? stampOf(file)
  if (version === undefined) return undefined
  if (cached?.version !== version) cached = { version, values: read(file) }
  return cached.values
}

function stampOf(file: string): string | undefined {
  const found = statSync(/* turbopackIgnore: true */ file, { throwIfNoEntry: false })
  return found && `${file} ${found.mtimeMs}`
}

function read(file: string): BuildValues | undefined {
  if (!existsSync(/* turbopackIgnore: true */ file)) return undefined
  return JSON.parse(readFileSync(/* turbopackIgnore: true */ file, 'utf8')) as BuildValues
}

/** Those that the pages of a publication carry; `folder` is the publication's. */
export function readPublishedValues(folder: string): BuildValues | undefined {
  return read(path.join(folder, 'content', NAME))
}

/** Writes them whole: a page reads the old ones or the new ones, never half of them. */
export function saveBuildValues(values: BuildValues, root: string = process.cwd()): void {
  const file = fileIn(root)
  mkdirSync(path.dirname(file), { recursive: true })
  writeWhole(file, JSON.stringify(values))
}
