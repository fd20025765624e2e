import { readBody, type Span, spanOf, type WrittenImage, type WrittenLink } from './body'
import type { Document } from './document'
import type { Finding, Rule } from './rule'

/** Where a body leads, and what others can lead to in it. */
export type Addresses = {
  readonly links: readonly WrittenLink[]
  readonly images: readonly WrittenImage[]
  /** Everything on the page that a `#` address can lead to. */
  readonly anchors: readonly string[]
  /** Where code stands: blocks, and parts of a line. */
  readonly codes: { readonly blocks: readonly Span[]; readonly inline: readonly Span[] }
}

/**
 * What a document says by itself, whatever else the site holds. It takes nearly all of a check's time
 * and is plain data, so that it can be kept until the document changes.
 */
export type Reading = {
  /** By rule; rules that found nothing are left out. */
  readonly findings: Readonly<Record<string, readonly Finding[]>>
  /** `undefined` for data files and for what cannot be parsed. */
  readonly addresses?: Addresses
}

/** Asks the rules that look at nothing but this document's text and body. */
export function readAlone(document: Document, due: readonly Rule[]): Reading {
  const findings = due.flatMap((rule) => {
    const found = findingsAlone(rule, document)
    return found.length > 0 ? [[rule.name, found] as const] : []
  })
  const body = readBody(document)
  return {
    findings: Object.fromEntries(findings),
    addresses: body && {
      links: body.links,
      images: body.images,
      anchors: [...body.anchors],
      codes: { blocks: body.codes.map(spanOf), inline: body.inlineCodes.map(spanOf) },
    },
  }
}

function findingsAlone(rule: Rule, document: Document): readonly Finding[] {
  if (rule.about === 'text') return guarded(() => rule.check({ document }))
  if (rule.about !== 'body') return []
  return guarded(() => {
    const body = readBody(document)
    return body ? rule.check({ document, body }) : []
  })
}

/** One rule that fails on an input nobody thought of must not hide the other problems. */
export function guarded(check: () => readonly Finding[]): readonly Finding[] {
  try {
    return check()
  } catch (error) {
    return [
      {
        message: `检查程序自己出了错（${error instanceof Error ? error.message : String(error)}）`,
        hint: '这不一定是文章的错。请把这一行和这个文件发给维护网站的人。',
      },
    ]
  }
}
