import { rmdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { WrongUse } from '../command/wrong-use'
import { git } from '../git/git'
import { isOwners } from './owners-files'

/** What an upgrade did. */
export type Upgrade =
  | { readonly kind: 'same' }
  | { readonly kind: 'done'; readonly files: number }
  /** Files of the software that the owner has changed in the same place: nothing was done. */
  | { readonly kind: 'conflicts'; readonly files: readonly string[] }

const UPSTREAM = 'upstream'

/**
 * Merges a version of the software into the owner's repository. Files of the owner stay as they are to the
 * byte, whatever the version says of them; the samples that it has do not come in.
 *
 * @param source where the software lives; only needed the first time
 * @throws WrongUse when there is no such version, or files are not committed
 */
export async function upgradeSite(root: string, tag: string, source?: string): Promise<Upgrade> {
  const ask = async (...args: readonly string[]) => (await git(root, args)).toString('utf8')
  if ((await ask('status', '--porcelain')) !== '') {
    throw new WrongUse('有没提交的改动。先 git add 和 git commit，再升级，这样升级不对可以退回来')
  }
  await addUpstream(ask, source)
  try {
    await ask('fetch', '--quiet', UPSTREAM, `refs/tags/${tag}:refs/tags/${tag}`)
  } catch {
    throw new WrongUse(
      `取不到版本 ${tag}。看看版本名和网络；有哪些版本：git ls-remote --tags ${UPSTREAM}`,
    )
  }
  const from = await ask('rev-parse', 'HEAD')
  // With conflicts it fails, and leaves them in the index.
  await ask('merge', '--no-commit', '--no-ff', `refs/tags/${tag}`).catch(() => '')
  const isMerging = await ask('rev-parse', '--quiet', '--verify', 'MERGE_HEAD').then(
    Boolean,
    () => false,
  )
  if (!isMerging) {
    if (await isMerged(ask, tag)) return { kind: 'same' }
    throw new WrongUse(
      `版本 ${tag} 和这个仓库没有共同的历史，合不起来。仓库要从软件的仓库 clone 得来`,
    )
  }
  await keepOwners(root, ask)
  const left = linesOf(await ask('diff', '--name-only', '-z', '--diff-filter=U'))
  if (left.length > 0) {
    await ask('merge', '--abort').catch(() => ask('reset', '--hard', '--quiet', from.trim()))
    return { kind: 'conflicts', files: left }
  }
  const changed = linesOf(await ask('diff', '--cached', '--name-only', '-z', 'HEAD'))
  await ask('commit', '--quiet', '--no-verify', '-m', `升级到 ${tag}`)
  return { kind: 'done', files: changed.length }
}

type Ask = (...args: readonly string[]) => Promise<string>

async function addUpstream(ask: Ask, source: string | undefined): Promise<void> {
  const known = (await ask('remote')).split('\n').includes(UPSTREAM)
  if (source !== undefined) {
    await ask('remote', known ? 'set-url' : 'add', UPSTREAM, source)
  } else if (!known) {
    throw new WrongUse('不知道软件的仓库在哪里。第一次加上 --from 网址，以后就记住了')
  }
}

async function isMerged(ask: Ask, tag: string): Promise<boolean> {
  return ask('merge-base', '--is-ancestor', `refs/tags/${tag}`, 'HEAD').then(
    () => true,
    () => false,
  )
}

/** The owner's files as they were; those that only the version has go. */
async function keepOwners(root: string, ask: Ask): Promise<void> {
  const touched = linesOf(await ask('diff', '--name-only', '-z', 'HEAD'))
  const unmerged = linesOf(await ask('diff', '--name-only', '-z', '--diff-filter=U'))
  const owners = [...new Set([...touched, ...unmerged])].filter(isOwners)
  const before = new Set(linesOf(await ask('ls-tree', '-r', '-z', '--name-only', 'HEAD')))
  const kept = owners.filter((file) => before.has(file))
  const alien = owners.filter((file) => !before.has(file))
  await inParts(kept, (files) => ask('checkout', 'HEAD', '--', ...files))
  await inParts(alien, (files) =>
    ask('rm', '--quiet', '--cached', '--force', '--ignore-unmatch', '--', ...files),
  )
  for (const file of alien) {
    rmSync(path.join(root, file), { force: true })
    removeEmpty(path.dirname(path.join(root, file)))
  }
}

/** The folder, and those around it, as far as nothing is left in them. */
function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder)
    removeEmpty(path.dirname(folder))
  } catch {
    // Something is, or another file took it away.
  }
}

/** A command line has an end. */
async function inParts(
  files: readonly string[],
  work: (files: readonly string[]) => Promise<unknown>,
) {
  for (let at = 0; at < files.length; at += 200) await work(files.slice(at, at + 200))
}

function linesOf(output: string): readonly string[] {
  return output.split('\0').filter((line) => line !== '')
}
