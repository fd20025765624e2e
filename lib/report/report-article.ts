import { toString as textOf } from 'mdast-util-to-string'
import { readBody } from '@/lib/checks/body'
import type { Document } from '@/lib/checks/document'
import { isShown } from '@/lib/checks/published'
import type { Site } from '@/lib/checks/site'
import { outlineParts, outlineSteps } from '@/lib/markdown/outline'
import { countWords } from '@/lib/text'

/** What the report names an article by. */
export type ReportLine = {
  readonly slug: string
  readonly title: string
  /** From the project's folder: `content/articles/jd/a.md`. */
  readonly file: string
}

/** A published article as the report measures it. */
export type ReportArticle = ReportLine & {
  readonly document: Document
  readonly values: Readonly<Record<string, unknown>>
  /** The words of the body, without alt texts; a line for each block. */
  readonly text: string
  readonly words: number
  readonly sections: number
  readonly steps: number
}

/** The line without the measures. */
export function toLine({ slug, title, file }: ReportArticle): ReportLine {
  return { slug, title, file }
}

/**
 * The articles that readers see. Drafts, scheduled and expired ones need no care yet or any more, and
 * what cannot be parsed is for the check to name.
 */
export function reportArticles(site: Site): readonly ReportArticle[] {
  return [...site.articles.values()]
    .flat()
    .filter((document) => isShown(document, site.now))
    .flatMap((document) => toReportArticle(document) ?? [])
}

function toReportArticle(document: Document): ReportArticle | undefined {
  const body = readBody(document)
  const values = document.front?.values
  if (!body || !values) return undefined
  const text = body.tree.children
    .map((block) => textOf(block, { includeImageAlt: false, includeHtml: false }))
    .join('\n')
  return {
    slug: document.slug,
    title: String(values.title ?? document.slug),
    file: document.file.path,
    document,
    values,
    text,
    words: countWords(text),
    sections: body.outline.sections.length,
    steps: outlineSteps(outlineParts(body.outline)).length,
  }
}
