import type { Document } from '@/lib/checks/document'
import { indexLines } from '@/lib/checks/line-index'
import { startsWith } from '@/lib/checks/path-contradictions'
import type { Edit } from '@/lib/checks/problem'
import type { Site } from '@/lib/checks/site'
import { type SitePath, sitePaths } from '@/lib/checks/site-paths'
import { valuePlace } from '@/lib/checks/yaml-place'
import type { App } from '@/lib/content/app-of-path'
import { groupBy } from '@/lib/group-by'
import { joinPlaces } from '@/lib/tap-path'
import { applyEdits } from './apply-edits'
import type { Complaint } from './complaint'
import type { FileChange } from './file-changes'
import { type KeptAddress, keepAddresses } from './keep-addresses'

/** A menu of a program that is called otherwise now: every path that begins with `from` begins with `to`. */
export type PathRename = {
  readonly app: App
  readonly from: readonly string[]
  readonly to: readonly string[]
}

/** A path that changes, before and after. */
type RenamedPath = {
  readonly file: string
  readonly line: number
  readonly before: string
  readonly after: string
}

export type RenamePlan = {
  readonly rename: PathRename
  readonly paths: readonly RenamedPath[]
  /** Paths that go on from an earlier one and name a place that changes; an editor has to look. */
  readonly doubtful: readonly Omit<RenamedPath, 'after'>[]
  /** Steps and sections whose title changes; their address is written beside it, so that it stays. */
  readonly kept: readonly KeptAddress[]
  /** Drawings beside the articles that show a name which is no more. */
  readonly pictures: readonly string[]
  readonly changes: readonly FileChange[]
}

/** Everything that the new name changes, prepared in memory; nothing is written. */
export function planPathRename(
  rename: PathRename,
  site: Site,
): RenamePlan | { readonly complaints: readonly Complaint[] } {
  const own = sitePaths(site).filter(({ app }) => app?.id === rename.app.id)
  const due = own.filter(({ names }) => startsWith(names, rename.from))
  const complaints = complaintsOf(rename, own, due)
  if (complaints.length > 0) return { complaints }
  const byFile = groupBy(due, ({ document }) => [document.file.path])
  const renamedTexts = [...byFile.values()].flatMap((paths) => textChange(paths, rename))
  const kept = renamedTexts.map(({ document, text }) => keepAddresses(document, text))
  const texts = renamedTexts.map(({ document: { file } }, index) => ({
    path: file.path,
    before: file.bytes,
    after: Buffer.from(kept[index]?.text ?? ''),
  }))
  return {
    rename,
    paths: due.map((path) => ({
      ...placeOf(path),
      after: joinPlaces(renamed(path.names, rename)),
    })),
    doubtful: own.filter((path) => !due.includes(path) && mayMean(path, rename)).map(placeOf),
    kept: kept.flatMap((each) => each.kept),
    pictures: picturesWith(goneNames(rename), [...byFile.keys()], site),
    changes: [...texts, ...rootChange(rename, site)],
  }
}

function complaintsOf(
  { app, from, to }: PathRename,
  own: readonly SitePath[],
  due: readonly SitePath[],
): readonly Complaint[] {
  if (joinPlaces(from) === joinPlaces(to)) {
    return [{ message: '两条路径一样，没有要改的', hint: '第二条写手机上现在的样子' }]
  }
  if (due.length > 0) return []
  const near = [...new Set(own.map(({ names }) => joinPlaces(names)))].filter((path) =>
    from.some((name) => path.includes(name)),
  )
  const some = near.slice(0, 5).map((path) => `「${path}」`)
  return [
    {
      message: `${app.name}没有以「${joinPlaces(from)}」开头的路径`,
      hint:
        some.length > 0
          ? `有这些：${some.join('、')}`
          : `看看有哪些：npm run paths -- --app ${app.id}`,
    },
  ]
}

/** `A › B › C` with `A › B` renamed to `A › D` → `A › D › C` */
function renamed(names: readonly string[], { from, to }: PathRename): readonly string[] {
  return [...to, ...names.slice(from.length)]
}

/** A file's text with its paths renamed; how places are set apart stays as it was written. */
function textChange(
  paths: readonly SitePath[],
  rename: PathRename,
): readonly { readonly document: Document; readonly text: string }[] {
  const document = paths[0]?.document
  if (!document) return []
  const edits = paths.flatMap((path) => editsOf(path, rename))
  return [{ document, text: applyEdits(document.text, edits) }]
}

/** Place for place where there are as many, else the whole beginning at once. */
function editsOf({ places }: SitePath, { from, to }: PathRename): readonly Edit[] {
  const old = places.slice(0, from.length)
  if (from.length === to.length) {
    return old.flatMap(({ name, start, end }, index) => {
      const text = to[index] ?? name
      return text === name ? [] : [{ start, end, text }]
    })
  }
  const [first] = old
  const last = old.at(-1)
  return first && last ? [{ start: first.start, end: last.end, text: joinPlaces(to) }] : []
}

/** Where a root itself is renamed, the list of programs says so too. */
function rootChange({ app, from, to }: PathRename, site: Site): readonly FileChange[] {
  const [old = ''] = from
  const [fresh = ''] = to
  const document = site.documents.get('content/apps.yml')
  if (old === fresh || from.length > 1 || !document?.front) return []
  const index = site.apps.findIndex(({ id }) => id === app.id)
  const place = app.roots.indexOf(old)
  if (place === -1) return []
  const span = valuePlace(document.front.map, ['apps', index, 'roots', place])
  const after = applyEdits(document.text, [{ ...span, text: yamlText(fresh) }])
  return [{ path: document.file.path, before: document.file.bytes, after: Buffer.from(after) }]
}

/** As an item of a list; quoted where YAML would read something else. */
function yamlText(name: string): string {
  return /^\p{L}[\p{L}\p{N} /]*$/u.test(name) ? name : JSON.stringify(name)
}

function placeOf({ document, names, places }: SitePath) {
  const { line } = indexLines(document.text)(places[0]?.start ?? 0)
  return { file: document.file.path, line, before: joinPlaces(names) }
}

/** Names that were in the old way and are not in the new one. */
function goneNames({ from, to }: PathRename): readonly string[] {
  return from.filter((name) => !to.includes(name))
}

/** 「设置 › 账号与安全」, after 「我的 › 设置」 became 「我的 › 设置与隐私」. */
function mayMean({ names, isWhole }: SitePath, rename: PathRename): boolean {
  return !isWhole && goneNames(rename).some((name) => names.includes(name))
}

function picturesWith(
  names: readonly string[],
  articles: readonly string[],
  site: Site,
): readonly string[] {
  const texts = articles.map((file) => site.documents.get(file)?.text ?? '')
  return [...site.files.values()]
    .filter(({ path, bytes }) => path.endsWith('.svg') && bytes !== undefined)
    .filter(({ path }) => {
      const name = path.slice(path.lastIndexOf('/') + 1)
      return texts.some((text) => text.includes(name))
    })
    .filter(({ bytes }) => {
      const drawn = Buffer.from(bytes ?? []).toString('utf8')
      return names.some((name) => drawn.includes(name))
    })
    .map(({ path }) => path)
}
