import { type ContentFile, kindOf } from '@/lib/checks/content-file'
import { missingFiles, toContentFile } from '@/lib/checks/read-content-files'
import { WrongUse } from '../command/wrong-use'
import { git, readBlobs } from './git'

/** A file below `content/` in one commit. */
type Entry = {
  readonly path: string
  /** Git's name of the content. */
  readonly id: string
  readonly size: number
  readonly isLink: boolean
}

/** `content/` in one commit, not read yet. */
export type ContentTree = readonly Entry[]

/**
 * What lies below `content/` where the `present` state parted from `ref`, so that what others did there
 * since is not taken for a deletion. With both the same, as it is there.
 *
 * @throws WrongUse when git, the repository, the ref or its history is missing
 */
export async function contentTree(
  root: string,
  ref: string,
  present = 'HEAD',
): Promise<ContentTree> {
  const commit = await startingPoint(root, ref, present)
  const listed = await git(root, ['ls-tree', '-r', '-l', '-z', commit, '--', 'content/'])
  return listed
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const [, mode, id, size, path] = /^(\d+) blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(line) ?? []
      if (mode === undefined || !id || !path) return []
      return [{ path, id, size: Number(size), isLink: mode === '120000' }]
    })
}

/**
 * The files of a tree. Texts are read all; of pictures only those that `isWanted`, since nobody looks
 * into the others.
 */
export async function readTree(
  root: string,
  tree: ContentTree,
  isWanted: (path: string) => boolean = () => false,
): Promise<readonly ContentFile[]> {
  const isRead = ({ path, isLink }: Entry) =>
    !isLink && (/\.(?:md|yml)$/.test(path) || isWanted(path))
  const read = tree.filter(isRead)
  const blobs = await readBlobs(
    root,
    read.map(({ id }) => id),
  )
  const contents = new Map(read.map(({ path }, index) => [path, blobs[index] ?? Buffer.alloc(0)]))
  const files = tree.map(async ({ path, id, size, isLink }): Promise<ContentFile> => {
    const bytes = contents.get(path)
    const entry: ContentFile['entry'] = isLink ? 'symlink' : 'file'
    const unread = { path, kind: kindOf(path), entry, size }
    return { ...(bytes ? await toContentFile(path, bytes) : unread), version: id }
  })
  return [...(await Promise.all(files)), ...missingFiles(tree.map(({ path }) => path))]
}

/** The texts below `content/`, see `contentTree`. */
export async function contentAt(root: string, ref: string): Promise<readonly ContentFile[]> {
  const files = await readTree(root, await contentTree(root, ref))
  return files.filter(({ bytes }) => bytes)
}

/** The text of one file where `HEAD` parted from `ref`; `undefined` when it was not there. */
export async function fileAt(root: string, ref: string, file: string): Promise<string | undefined> {
  const commit = await startingPoint(root, ref, 'HEAD')
  const listed = await git(root, ['ls-tree', commit, '--', file])
  if (listed.length === 0) return undefined
  return (await git(root, ['show', `${commit}:./${file}`])).toString('utf8')
}

/** Paths whose content is not the same in both, or that only one has. */
export function changedPaths(before: ContentTree, after: ContentTree): ReadonlySet<string> {
  const name = ({ path, id, isLink }: Entry) => `${id} ${isLink} ${path}`
  const [old, now] = [new Set(before.map(name)), new Set(after.map(name))]
  const changed = [
    ...before.filter((entry) => !now.has(name(entry))),
    ...after.filter((entry) => !old.has(name(entry))),
  ]
  return new Set(changed.map(({ path }) => path))
}

async function startingPoint(root: string, ref: string, present: string): Promise<string> {
  const [from, to] = [await commitOf(root, ref), await commitOf(root, present)]
  const base = await git(root, ['merge-base', from, to]).catch(() => undefined)
  if (base) return base.toString().trim()
  if (await isShallow(root)) throw new WrongUse(SHALLOW)
  // Without a common ancestor the ref itself is the best there is.
  return from
}

const SHALLOW =
  '这里只取了最近的历史，找不到两边分开的地方。运行 git fetch --unshallow；在 GitHub Actions 里给 actions/checkout 写 fetch-depth: 0'

async function commitOf(root: string, ref: string): Promise<string> {
  try {
    const commit = await git(root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
    return commit.toString().trim()
  } catch (error) {
    if (error instanceof WrongUse) throw error
    const hint = (await isShallow(root)) ? `${SHALLOW}。` : ''
    throw new WrongUse(
      `git 里找不到「${ref}」。${hint}先运行 git fetch 把它取回来；别人的分支前面要写 origin/，例如 origin/main`,
    )
  }
}

async function isShallow(root: string): Promise<boolean> {
  const answer = await git(root, ['rev-parse', '--is-shallow-repository'])
  return answer.toString().trim() === 'true'
}
