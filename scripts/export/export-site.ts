import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { publicPath } from '@/lib/base-path'
import { publishReaderScript } from '../build/reader-script'
import { filesBelow } from '../publish/link-files'
import { liveFolder, readPublication } from '../publish/publication'
import { exportPage, type PageExport } from './export-page'
import { type HostMove, headersFile, nginxFile, redirectsFile } from './host-files'
import { redirectFiles, redirectPage } from './redirect-page'

export type ExportOptions = {
  readonly root: string
  readonly folder: string
  /** `articles/a/index.html` in the place of `articles/a.html`, for a host that knows only whole paths. */
  readonly asFolders: boolean
  /** Where the program runs that takes votes; `undefined` for nowhere. */
  readonly api: string | undefined
}

/** What was exported. */
export type Exported = {
  readonly pages: number
  readonly files: number
  /** Former addresses to which no page can lead on: with a query, or of a Markdown file. */
  readonly unled: number
}

/** Lists what an export wrote, so that the next one removes it and nothing else. */
const LIST = '.zhinan-export'
/** Of the program alone, or for a server: no page links to them. */
const LEFT_OUT = /\.(?:br|gz)$|^(?:500\.html|feedback\.html|studio\.css|scripts\/.*)$/

/**
 * Writes what is published as plain files for a host that runs no program.
 *
 * @throws Error in Chinese when the folder holds something else
 */
export async function exportSite({
  root,
  folder,
  asFolders,
  api,
}: ExportOptions): Promise<Exported> {
  const live = liveFolder(root)
  if (!live) throw new Error('还没有发布过，没有可以导出的。')
  makeRoom(folder)
  const { base, redirects } = readPublication(live)
  const site = path.join(live, 'site')
  const script = await publishReaderScript(root, { base, api: api ?? 'none', folder })
  const written = filesBelow(path.join(folder, 'scripts'), 'scripts/')
  const files = filesBelow(site).filter((file) => !LEFT_OUT.test(file))
  const list = [...written, ...files.map((file) => writeFile(file, { base, script, api }))]

  function writeFile(file: string, page: PageExport): string {
    if (file === 'llms.txt') {
      return put(folder, file, exportLlms(readFileSync(path.join(site, file), 'utf8'), api))
    }
    if (!file.endsWith('.html'))
      return put(folder, file, (to) => copyFileSync(path.join(site, file), to))
    const text = exportPage(readFileSync(path.join(site, file), 'utf8'), page)
    return put(folder, asFolders ? folderFile(file) : file, text)
  }

  const moves = Object.entries(redirects).map(([from, to]): HostMove => ({ from, to }))
  const leading = moves.map(({ from, to }) => {
    const places = redirectFiles(from).map((file) => (asFolders ? folderFile(file) : file))
    return [...new Set(places)]
      .filter((place) => !existsSync(path.join(folder, place)))
      .map((place) => put(folder, place, redirectPage(publicPath(to, base))))
  })
  const own = [
    put(folder, '_redirects', redirectsFile(moves, base)),
    put(folder, '_headers', headersFile(base)),
    put(folder, '_nginx.conf', nginxFile(moves, base)),
    // GitHub Pages leaves out folders that begin with `_`, unless this file is there.
    put(folder, '.nojekyll', ''),
  ]
  put(folder, LIST, `${[...list, ...leading.flat(), ...own].join('\n')}\n`)
  const pages = files.filter((file) => file.endsWith('.html')).length
  return {
    pages,
    files: list.length,
    unled: leading.filter((places) => places.length === 0).length,
  }
}

/** Questions are answered where the program runs, or nowhere. */
function exportLlms(text: string, api: string | undefined): string {
  return text
    .split('\n')
    .map((line) => line.replace(/https?:\/\/[^\s]*(?=\/search\.md\?)/, api ?? ''))
    .filter((line) => api !== undefined || !line.includes('/search.md?'))
    .join('\n')
}

/** Takes away what an earlier export wrote. @throws when there is something that none of ours has written */
function makeRoom(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const list = path.join(folder, LIST)
  if (existsSync(list)) {
    for (const file of readFileSync(list, 'utf8').split('\n').filter(Boolean)) {
      rmSync(path.join(folder, file), { force: true })
    }
    return
  }
  // What belongs to the host may lie there before: `.git`, and the domain of GitHub Pages.
  const others = readdirSync(folder).filter((name) => !name.startsWith('.') && name !== 'CNAME')
  if (others.length > 0) {
    throw new Error(
      `文件夹「${folder}」里有别的东西（${others.slice(0, 3).join('、')}），没有导出。换一个空的文件夹，或者不存在的名字。`,
    )
  }
}

/** `articles/a.html` → `articles/a/index.html`; the start page, and the one for what is not there, stay. */
function folderFile(file: string): string {
  return /(?:^|\/)index\.html$|^404\.html$/.test(file)
    ? file
    : file.replace(/\.html$/, '/index.html')
}

function put(folder: string, file: string, content: string | ((to: string) => void)): string {
  const to = path.join(folder, file)
  mkdirSync(path.dirname(to), { recursive: true })
  if (typeof content === 'string') writeFileSync(to, content)
  else content(to)
  return file
}
