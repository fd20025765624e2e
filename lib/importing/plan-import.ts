import { pictureFormat } from '@/lib/checks/picture-format'
import { pinyinSlug } from '@/lib/checks/pinyin-slug'
import { PICTURE_EXTENSIONS } from '@/lib/content/picture-extensions'
import { formatDateTime, instantMs, toInstant } from '@/lib/date'
import { articleUrl, isSlug } from '@/lib/url'
import { categoryFolders, categoryNamed, type ImportedCategory } from './category-folders'
import { type ForeignText, readForeignText } from './foreign-front-matter'
import { type ForeignValues, readForeignValues } from './foreign-values'
import { type OldAddresses, readOldAddresses } from './old-addresses'
import { isExternal, rewriteBody } from './rewrite-body'
import {
  nameOf,
  nameWithoutEnding,
  resolvePath,
  type SourceFile,
  sourceFolder,
} from './source-file'
import { splitSummary } from './split-summary'
import { recogniseSystem, whyNoArticle } from './system'
import { writeArticle } from './write-article'

/** An article as it is going to stand in `content/`. */
export type ImportedArticle = {
  /** Of the folder that is moved in. */
  readonly source: string
  /** From the project's folder. */
  readonly path: string
  readonly slug: string
  readonly title: string
  readonly text: string
  readonly pictures: readonly { readonly source: string; readonly path: string }[]
  /** Where readers found it before, as far as that is known: `/2024/05/02/a/`. */
  readonly oldAddresses: readonly string[]
  /** What became different or was derived, for the report. */
  readonly notes: readonly string[]
}

type LeftOut = { readonly source: string; readonly reason: string }

export type ImportPlan = {
  readonly system: string
  readonly articles: readonly ImportedArticle[]
  readonly leftOut: readonly LeftOut[]
  readonly categories: readonly ImportedCategory[]
}

export type ImportOptions = {
  readonly now: Date
  /** The author of articles that name none. */
  readonly author: string
  /** Whether a slug is given away already, or is an address of the site's own. */
  readonly isTaken: (slug: string) => boolean
  /** The slugs that an earlier import gave to these sources; they keep them. */
  readonly known: ReadonlyMap<string, string>
}

/** A text that is going to be an article. */
type Draft = {
  readonly file: SourceFile
  readonly foreign: ForeignText
  readonly values: ForeignValues
  readonly slug: string
  readonly category: ImportedCategory
}

/** What is known of the whole folder while one text is taken. */
type Sources = {
  /** Of all articles, by source. */
  readonly slugs: ReadonlyMap<string, string>
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Where addresses that begin with `/` are looked for. */
  readonly roots: readonly string[]
  /** The folder of texts with its slash. */
  readonly below: string
  readonly oldAddresses: OldAddresses
}

/** Plans how a folder of Markdown comes into `content/`: pure, from files to files. */
export function planImport(files: readonly SourceFile[], options: ImportOptions): ImportPlan {
  const system = recogniseSystem(files.map(({ path }) => path))
  const below = system.texts === '' ? '' : `${system.texts}/`
  const leftOut: LeftOut[] = []
  const found = files.filter(({ path }) => {
    if (!/\.mdx?$/i.test(path)) return false
    const reason = path.startsWith(below) ? whyNoArticle(path) : `不在 ${below} 里`
    if (reason !== undefined) leftOut.push({ source: path, reason })
    return reason === undefined
  })
  const read = found.flatMap((file) => {
    const text = decode(file.bytes)
    const foreign = text === undefined ? undefined : readForeignText(text)
    const reason = !foreign
      ? '不是 UTF-8 文字'
      : foreign.body.trim() === ''
        ? '没有正文'
        : undefined
    if (reason !== undefined) leftOut.push({ source: file.path, reason })
    return foreign && reason === undefined ? [{ file, foreign }] : []
  })
  const drafts = toDrafts(read, below, options)
  const slugs = new Map(drafts.map(({ file, slug }) => [file.path, slug]))
  const sources: Sources = {
    slugs,
    files: new Map(files.map(({ path, bytes }) => [path, bytes])),
    roots: system.pictures,
    below,
    oldAddresses: readOldAddresses(system, files),
  }
  const articles = drafts.map((draft) => toArticle(draft, sources, options))
  return {
    system: system.name,
    articles,
    leftOut,
    categories: [...new Map(drafts.map(({ category }) => [category.slug, category])).values()],
  }
}

function toDrafts(
  read: readonly { readonly file: SourceFile; readonly foreign: ForeignText }[],
  below: string,
  { isTaken, known }: ImportOptions,
): readonly Draft[] {
  const places = read.map(({ file }) => file.path.slice(below.length))
  const folders = categoryFolders(places)
  const given = new Set(known.values())
  return read.map(({ file, foreign }, index) => {
    const place = places[index] ?? ''
    const values = readForeignValues(foreign.values)
    const folder = folders.get(place) ?? ''
    const category = categoryNamed(values.category ?? (nameOf(folder) || 'articles'))
    const slug =
      known.get(file.path) ??
      freeSlug(values.slug ?? plannedSlug(place, values.title), category.slug, (each) => {
        return given.has(each) || isTaken(each)
      })
    given.add(slug)
    return { file, foreign, values, slug, category }
  })
}

/** Of the file, or of its folder where the file is its index; without letters, of the title. */
function plannedSlug(place: string, title = ''): string {
  const stem = nameWithoutEnding(place)
  const name = /^(?:index|readme)$/i.test(stem) ? nameOf(sourceFolder(place)) : stem
  const words = name.replace(/^\d{4}-\d{2}-\d{2}-/, '')
  return isSlug(words) ? words : pinyinSlug(words) || pinyinSlug(title)
}

function freeSlug(wanted: string, category: string, isTaken: (slug: string) => boolean): string {
  const slug = wanted === '' || /^\d+$/.test(wanted) ? `${category}-${wanted || 'article'}` : wanted
  for (let number = 1; ; number += 1) {
    const proposal = number === 1 ? slug : `${slug}-${number}`
    if (!isTaken(proposal)) return proposal
  }
}

function toArticle(
  { file, foreign, values, slug, category }: Draft,
  { slugs, files, roots, below, oldAddresses }: Sources,
  { now, author }: ImportOptions,
): ImportedArticle {
  const notes: string[] = foreign.fault ? [foreign.fault] : []
  const folder = sourceFolder(file.path)
  const placesOf = (url: string) => {
    const path = url.replace(/[?#].*$/, '')
    const beside = path.startsWith('/') ? [] : [resolvePath(folder, path)]
    const inRoots = roots.map((root) => resolvePath(root, path.replace(/^\/+/, '')))
    // Hexo keeps pictures in a folder named after the text.
    const own = resolvePath(`${folder}/${nameWithoutEnding(file.path)}`, path)
    return [...beside, own, ...inRoots].flatMap((each) => each ?? [])
  }
  const pictures = new Map<string, string>()
  const {
    body,
    heading,
    notes: changed,
  } = rewriteBody(
    foreign.body,
    {
      picture: (url) => {
        const source = isExternal(url) ? undefined : placesOf(url).find((each) => files.has(each))
        const ending = pictureEnding(source, files)
        if (source === undefined || ending === undefined) return undefined
        const name = pictures.get(source) ?? `${slug}-${pictures.size + 1}.${ending}`
        pictures.set(source, name)
        return { name, alt: altOf(source, values.title ?? '', pictures.size) }
      },
      link: (url) => {
        const candidates = placesOf(url).flatMap((each) => [
          each,
          `${each}.md`,
          `${each.replace(/\.html?$/, '')}.md`,
          `${each}/index.md`,
          `${each}/README.md`,
        ])
        const target = candidates.map((each) => slugs.get(each)).find((each) => each !== undefined)
        return target === undefined ? undefined : `/articles/${target}`
      },
    },
    values.title,
  )
  const title = values.title ?? heading ?? nameWithoutEnding(file.path)
  if (values.title === undefined && heading === undefined) notes.push('标题用的是文件名')
  const published = values.publishedAt ?? file.created
  if (values.publishedAt === undefined) {
    notes.push(published ? '发布时间取自 git' : '没有发布时间，写的是搬来的时间')
  }
  const publishedAt = published ?? toInstant(now)
  const updated = values.updatedAt ?? file.changed
  const isLater = updated !== undefined && instantMs(updated) > instantMs(publishedAt)
  if (values.summary === undefined) notes.push('摘要取自正文第一段')
  const split =
    values.summary === undefined ? splitSummary(body, title) : { summary: values.summary, body }
  return {
    source: file.path,
    path: `content/articles/${category.slug}/${slug}.md`,
    slug,
    title,
    text: writeArticle(
      {
        title,
        publishedAt: formatDateTime(publishedAt),
        updatedAt: isLater ? formatDateTime(updated) : undefined,
        summary: split.summary,
        author,
        tags: values.tags.slice(0, 5),
        draft: values.isDraft || undefined,
      },
      split.body,
    ),
    pictures: [...pictures].map(([source, name]) => {
      return { source, path: `content/articles/${category.slug}/${name}` }
    }),
    oldAddresses: values.isDraft
      ? []
      : oldAddresses({
          place: file.path.slice(below.length),
          values: foreign.values,
          publishedAt,
        }).filter((address) => address.replace(/\/$/, '') !== articleUrl(slug)),
    notes: [...notes, ...changed],
  }
}

/** The name of the file where it says something, else the article and a number. */
function altOf(source: string, title: string, number: number): string {
  const stem = nameWithoutEnding(source)
  return /\p{Script=Han}/u.test(stem) ? stem : `${title || '图'}（图 ${number}）`
}

/** The ending that a picture's content asks for, whatever its name says; `undefined` for no picture. */
function pictureEnding(
  source: string | undefined,
  files: ReadonlyMap<string, Uint8Array>,
): string | undefined {
  const ending = source?.replace(/^.*\./, '').toLowerCase() ?? ''
  if (!isPicture(ending)) return undefined
  const format = pictureFormat(files.get(source ?? '') ?? new Uint8Array())
  const isNamedSo = format === ending || (format === 'jpg' && ending === 'jpeg')
  return format !== undefined && isPicture(format) && !isNamedSo ? format : ending
}

function isPicture(ending: string): boolean {
  return (PICTURE_EXTENSIONS as readonly string[]).includes(ending)
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
