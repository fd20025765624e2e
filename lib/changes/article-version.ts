import { folderOf } from '@/lib/checks/content-file'
import type { Document } from '@/lib/checks/document'
import { isShown } from '@/lib/checks/published'
import { type Site, textList } from '@/lib/checks/site'
import { bodyText } from '@/lib/content/reshape'
import { parseInstant } from '@/lib/date'
import { parseBody } from '@/lib/markdown/parse-body'
import { stepsOf, treesOf } from '@/lib/markdown/parts'
import type { ArticleBody, Section } from '@/lib/markdown/types'
import { countWords, readingMinutes } from '@/lib/text'
import { type ComparedText, passageOf } from './passage'

/** One step as one state of the content has it. */
export type StepVersion = ComparedText & {
  readonly id: string
  /** The question that it stands under. */
  readonly section: SectionVersion
  readonly number: number
  readonly title: string
}

/** A question of an article. */
export type SectionVersion = { readonly id: string; readonly title: string }

/** An article as one state of the content has it. */
export type ArticleVersion = {
  readonly slug: string
  readonly title: string
  /** From the project's folder: `content/articles/jd/a.md`. */
  readonly file: string
  /** Slug of the category: the folder. */
  readonly category: string
  readonly tags: readonly string[]
  readonly topics: readonly string[]
  /** The editors' own picks for 推荐阅读, by slug. */
  readonly recommended: readonly string[]
  /** An instant in Asia/Shanghai; empty where it cannot be read. */
  readonly publishedAt: string
  /** What the front matter says, as written; `undefined` when it cannot be read. */
  readonly values?: Readonly<Record<string, unknown>>
  /** Drafts, scheduled and expired articles are not. */
  readonly isShown: boolean
  /** Whether the text can be parsed. */
  readonly isReadable: boolean
  /** All words in reading order. */
  readonly text: string
  readonly sections: readonly SectionVersion[]
  readonly steps: readonly StepVersion[]
  /** What stands outside the steps. */
  readonly rest: ComparedText
  readonly words: number
  readonly minutes: number
}

/** Every article of the site by slug; one whose text cannot be parsed has no steps and no words. */
export function articleVersions(site: Site): ReadonlyMap<string, ArticleVersion> {
  return new Map(
    [...site.articles].flatMap(([slug, [document]]) =>
      document ? [[slug, versionOf(slug, site, document)] as const] : [],
    ),
  )
}

function versionOf(slug: string, site: Site, document: Document): ArticleVersion {
  const values = document.front?.values
  const body = tryParse(document, site)
  const text = body ? bodyText(body) : ''
  const words = countWords(text)
  return {
    slug,
    title: String(values?.title ?? slug),
    file: document.file.path,
    category: document.file.path.split('/')[2] ?? '',
    tags: textList(values?.tags),
    topics: textList(values?.topics),
    recommended: textList(values?.recommended),
    publishedAt: parseInstant(String(values?.publishedAt ?? '')) ?? '',
    values,
    isShown: isShown(document, site.now),
    isReadable: body !== undefined && values !== undefined,
    text,
    sections: body?.sections.map(toSection) ?? [],
    steps: body ? toSteps(body) : [],
    rest: passageOf(body ? restOf(body) : []),
    words,
    minutes: readingMinutes(words),
  }
}

/** What cannot be parsed is for the check to name. */
function tryParse({ text, bodyStart, file }: Document, site: Site): ArticleBody | undefined {
  // A picture under the same name with another content is another picture.
  const resolveImage = (name: string) => {
    const picture = site.files.get(`${folderOf(file.path)}/${name}`)
    return picture && { src: `${name}@${picture.version ?? picture.size}`, width: 1, height: 1 }
  }
  try {
    return parseBody(text.slice(bodyStart), { resolveImage })
  } catch {
    return undefined
  }
}

function toSection({ id, title }: Section): SectionVersion {
  return { id, title }
}

function toSteps(body: ArticleBody): readonly StepVersion[] {
  return body.sections.flatMap((section) =>
    stepsOf(section.parts).map((step) => ({
      ...passageOf([step.body]),
      id: step.id,
      section: toSection(section),
      number: step.number,
      title: step.title,
    })),
  )
}

/** Everything but the steps of sections. */
function restOf({ lead, sections, closing, footnotes }: ArticleBody) {
  const rest = sections.flatMap(({ parts }) => parts.filter(({ kind }) => kind !== 'steps'))
  return [...treesOf([...lead, ...rest, ...closing]), footnotes]
}
