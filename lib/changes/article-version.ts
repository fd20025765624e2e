import type { Document } from '@/lib/checks/document'
import { isShown } from '@/lib/checks/published'
import { type Site, textList } from '@/lib/checks/site'
import { bodyText } from '@/lib/content/reshape'
import { parseBody } from '@/lib/markdown/parse-body'
import type { ArticleBody } from '@/lib/markdown/types'
import { countWords, readingMinutes } from '@/lib/text'

/** One step as one state of the content has it. */
export type StepVersion = {
  readonly id: string
  /** The question that it stands under. */
  readonly section: string
  readonly number: number
  readonly title: string
  readonly text: string
}

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
  /** What the front matter says, as written; `undefined` when it cannot be read. */
  readonly values?: Readonly<Record<string, unknown>>
  /** Drafts, scheduled and expired articles are not. */
  readonly isShown: boolean
  /** All words in reading order. */
  readonly text: string
  readonly steps: readonly StepVersion[]
  readonly words: number
  readonly minutes: number
}

/** Every article of the site by slug; one whose text cannot be parsed has no steps and no words. */
export function articleVersions(site: Site): ReadonlyMap<string, ArticleVersion> {
  return new Map(
    [...site.articles].flatMap(([slug, [document]]) => versionOf(slug, site, document)),
  )
}

function versionOf(
  slug: string,
  site: Site,
  document: Document | undefined,
): readonly (readonly [string, ArticleVersion])[] {
  if (!document) return []
  const values = document.front?.values
  const body = tryParse(document.text.slice(document.bodyStart))
  const text = body ? bodyText(body) : ''
  const words = countWords(text)
  const version = {
    slug,
    title: String(values?.title ?? slug),
    file: document.file.path,
    category: document.file.path.split('/')[2] ?? '',
    tags: textList(values?.tags),
    topics: textList(values?.topics),
    values,
    isShown: isShown(document, site.now),
    text,
    steps: body ? stepsOf(body) : [],
    words,
    minutes: readingMinutes(words),
  }
  return [[slug, version]]
}

/** What cannot be parsed is for the check to name. */
function tryParse(markdown: string): ArticleBody | undefined {
  try {
    return parseBody(markdown)
  } catch {
    return undefined
  }
}

function stepsOf(body: ArticleBody): readonly StepVersion[] {
  return body.sections.flatMap((section) =>
    section.steps.map(({ id, number, title, text }) => ({
      id,
      section: section.title,
      number,
      title,
      text,
    })),
  )
}
