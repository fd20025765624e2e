import { CONTINUE, EXIT, visit } from 'unist-util-visit'
import { plainText } from '@/lib/markdown/plain-text'
import type { ArticleBody, Section } from '@/lib/markdown/types'
import { readingMinutes } from '@/lib/text'
import {
  articleFrontMatter,
  authorFrontMatter,
  categoriesFile,
  pageFrontMatter,
  pinnedFile,
  topicFrontMatter,
} from './front-matter'
import type { Documents } from './source'
import type { ArticleSummary, Author, Category, Image, Outline, Page, Pinned, Topic } from './types'

/** contentlayer's documents become our types here and nowhere else. */

type ArticleDocument = Documents['articles'][number]

/** What the build learnt about an article besides its front matter. */
export type Reading = {
  readonly body: ArticleBody
  readonly revision: string
  readonly cover?: Image
}

/**
 * @throws ZodError when the front matter is wrong; the content check runs before and says where
 */
export function toArticleSummary(document: ArticleDocument, reading: Reading): ArticleSummary {
  const { reviewEvery, cover: _, ...front } = articleFrontMatter.parse(frontMatterOf(document))
  return {
    ...front,
    slug: slugOf(document),
    category: document._raw.sourceFileDir.split('/').at(-1) ?? '',
    reviewEveryDays: reviewEvery === undefined ? undefined : Number.parseInt(reviewEvery, 10),
    cover: reading.cover,
    minutes: readingMinutes(bodyText(reading.body)),
    outline: reading.body.sections.map(toOutline),
    file: `content/${document._raw.sourceFilePath}`,
    revision: reading.revision,
  }
}

export function toAuthor(document: Documents['authors'][number], body: ArticleBody): Author {
  return { ...authorFrontMatter.parse(frontMatterOf(document)), slug: slugOf(document), body }
}

export function toTopic(document: Documents['topics'][number], body: ArticleBody): Topic {
  return { ...topicFrontMatter.parse(frontMatterOf(document)), slug: slugOf(document), body }
}

export function toPage(document: Documents['pages'][number], body: ArticleBody): Page {
  return { ...pageFrontMatter.parse(frontMatterOf(document)), slug: slugOf(document), body }
}

export function toCategories(document: Documents['categories']): readonly Category[] {
  return categoriesFile
    .parse(frontMatterOf(document))
    .categories.map(({ slug, title, summary, mark }) => ({
      slug,
      title,
      summary,
      mark,
    }))
}

export function toPinned(document: Documents['pinned']): Pinned {
  return pinnedFile.parse(frontMatterOf(document))
}

type AnyDocument = {
  readonly _raw: { readonly sourceFileName: string }
  readonly [key: string]: unknown
}

/** `content/articles/jd/a.md` → `a` */
function slugOf(document: AnyDocument): string {
  return document._raw.sourceFileName.replace(/\.md$/, '')
}

/** The document without what contentlayer adds to it. */
function frontMatterOf(document: AnyDocument): Record<string, unknown> {
  const { _id, _raw, documentType, body, ...front } = document
  return stripNested(front)
}

/** contentlayer marks nested values with their type; the schemas know nothing of that. */
function stripNested(front: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(front).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.map(stripMarks) : value,
    ]),
  )
}

function stripMarks(item: unknown): unknown {
  if (typeof item !== 'object' || item === null) return item
  const { _id, _raw, documentType, ...rest } = item as Record<string, unknown>
  return rest
}

function toOutline({ id, ordinal, title, kind, steps }: Section): Outline {
  return {
    id,
    ordinal,
    title,
    kind,
    steps: steps.map((step) => ({ id: step.id, number: step.number, title: step.title })),
  }
}

/** All words of an article in reading order, without its title. */
export function bodyText(body: ArticleBody): string {
  return [
    plainText(body.lead),
    ...body.sections.flatMap((section) => [
      section.title,
      plainText(section.intro),
      ...section.steps.flatMap((step) => [step.title, step.text]),
      plainText(section.outro),
    ]),
    plainText(body.closing),
  ]
    .filter((part) => part !== '')
    .join('\n')
}

/** The first picture shown in an article, for cards; `undefined` when it has none. */
export function firstPicture(body: ArticleBody): Image | undefined {
  const trees = [
    body.lead,
    ...body.sections.flatMap((section) => [
      section.intro,
      ...section.steps.map((step) => step.body),
      section.outro,
    ]),
  ]
  let found: Image | undefined
  for (const tree of trees) {
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'img') return CONTINUE
      const { src, width, height, srcSet } = node.properties
      if (typeof src !== 'string') return CONTINUE
      found = {
        src,
        width: Number(width),
        height: Number(height),
        srcSet: srcSet === undefined || srcSet === null ? undefined : String(srcSet),
      }
      return EXIT
    })
    if (found) return found
  }
  return undefined
}
