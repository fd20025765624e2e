import { decodePercent } from '@/lib/url'
import { baseName, slugOf } from './content-file'
import type { Problem } from './problem'

/** What an open page of `npm run dev` is told after each save. */
export type PreviewState = {
  /** Milliseconds since the epoch: a page that was made earlier is out of date. */
  readonly changedAt: number
  /** The project's folder on this machine, for links into the editor. */
  readonly root: string
  /** Of the files that the page is made of. */
  readonly problems: readonly Omit<Problem, 'fix'>[]
  /** The page shows an older version, since the newest cannot be read. */
  readonly isKept: boolean
  readonly errorsInAll: number
  readonly warningsInAll: number
}

/** Folders whose files have a page each, by the first segment of its address. */
const FOLDERS: Readonly<Record<string, string>> = {
  articles: 'content/articles/',
  topics: 'content/topics/',
  authors: 'content/authors/',
}

/**
 * Whether the page at this address is made of the file, as far as an editor would look there for its
 * problems: `('/articles/a', 'content/articles/jd/a.md')` → true
 */
export function isMadeOf(page: string, file: string): boolean {
  const [first = '', second] = decodePercent(page)
    .split('/')
    .filter((part) => part !== '')
  const folder = FOLDERS[first]
  if (folder !== undefined && second !== undefined) return isNamed(file, folder, second)
  if (first === '') return file === 'content/pinned.yml' || file === 'content/categories.yml'
  if (first === 'categories') return file === 'content/categories.yml'
  return second === undefined && isNamed(file, 'content/pages/', first)
}

/** Pictures of an article begin with its slug. */
function isNamed(file: string, folder: string, slug: string): boolean {
  if (!file.startsWith(folder)) return false
  return file.endsWith('.md') ? slugOf(file) === slug : baseName(file).startsWith(`${slug}-`)
}

/** What the page at this address should know. */
export function previewState(
  page: string,
  all: readonly Problem[],
  known: Pick<PreviewState, 'changedAt' | 'root'> & { readonly unreadable: Iterable<string> },
): PreviewState {
  const { changedAt, root, unreadable } = known
  const errorsInAll = all.filter(({ severity }) => severity === 'error').length
  return {
    changedAt,
    root,
    problems: all
      .filter(({ file }) => isMadeOf(page, file))
      .map(({ fix: _, ...problem }) => problem),
    isKept: [...unreadable].some((file) => isMadeOf(page, file)),
    errorsInAll,
    warningsInAll: all.length - errorsInAll,
  }
}
