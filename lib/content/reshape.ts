import { CONTINUE, EXIT, visit } from 'unist-util-visit'
import { joinLines } from '@/lib/markdown/join-lines'
import { partsOf, stepsOf, treesOf, wordsOfParts } from '@/lib/markdown/parts'
import type { ArticleBody, Part, Section } from '@/lib/markdown/types'
import { readingMinutes } from '@/lib/text'
import type { Documents } from './source'
import type { ArticleSummary, Author, Category, Image, Outline, Page, Pinned, Topic } from './types'

/** contentlayer's documents become our types here and nowhere else. */

type ArticleDocument = Documents['articles'][number]

/** What the build learnt about an article besides its front matter. */
export type BodyFacts = {
  readonly body: ArticleBody
  readonly contentHash: string
  readonly cover?: Image
}

export function toArticleSummary(document: ArticleDocument, reading: BodyFacts): ArticleSummary {
  const { reviewEvery, cover: _, ...front } = writtenIn(document)
  return {
    ...front,
    summary: oneLine(front.summary),
    reviewEveryDays: reviewEvery === undefined ? undefined : Number.parseInt(reviewEvery, 10),
    cover: reading.cover,
    minutes: readingMinutes(bodyText(reading.body)),
    outline: reading.body.sections.map(toOutline),
    ...otherSteps(reading.body),
    file: `content/${document._raw.sourceFilePath}`,
    contentHash: reading.contentHash,
  }
}

/**
 * A summary of several lines in the file is one for readers, without a space between Chinese words:
 * YAML has made spaces of its line breaks before we see it.
 */
function oneLine(text: string): string {
  return joinLines(text.trim().replace(/\s+/g, '\n')).replace(/\n/g, ' ')
}

export function toAuthor(document: Documents['authors'][number], body: ArticleBody): Author {
  return { ...writtenIn(document), body }
}

export function toTopic(document: Documents['topics'][number], body: ArticleBody): Topic {
  return { ...writtenIn(document), body }
}

export function toPage(document: Documents['pages'][number], body: ArticleBody): Page {
  return { ...writtenIn(document), body }
}

export function toCategories(document: Documents['categories']): readonly Category[] {
  return document?.categories ?? []
}

export function toPinned(document: Documents['pinned']): Pinned {
  const { articles = [], searches = [], notHot = [] } = document ?? {}
  return { articles, searches, notHot }
}

/** The slug and what is written in the front matter. */
function writtenIn<D extends ArticleDocument | Documents['authors' | 'topics' | 'pages'][number]>({
  _id,
  _raw,
  documentType,
  body,
  url,
  ...front
}: D) {
  return front
}

function toOutline({ id, ordinal, title, kind, parts }: Section): Outline {
  return {
    id,
    ordinal,
    title,
    kind,
    steps: outlineSteps(parts),
  }
}

function outlineSteps(parts: readonly Part[]): Outline['steps'] {
  return stepsOf(parts).map(({ id, number, title }) => ({ id, number, title }))
}

function otherSteps({ lead, closing }: ArticleBody): Pick<ArticleSummary, 'otherSteps'> {
  const steps = outlineSteps([...lead, ...closing])
  return steps.length > 0 ? { otherSteps: steps } : {}
}

/** All words of an article in reading order, without its title. */
export function bodyText(body: ArticleBody): string {
  return [
    wordsOfParts(body.lead),
    ...body.sections.flatMap(({ title, parts }) => [title, wordsOfParts(parts)]),
    wordsOfParts(body.closing),
  ]
    .filter((part) => part !== '')
    .join('\n')
}

/** The first picture shown in an article, for cards; `undefined` when it has none. */
export function firstPicture(body: ArticleBody): Image | undefined {
  let found: Image | undefined
  for (const tree of treesOf(partsOf(body))) {
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
