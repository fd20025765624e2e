import { readBody, type WrittenImage, type WrittenLink } from './body'
import type { ContentFile } from './content-file'
import { type Document, type DocumentFacts, documentFacts } from './document'
import type { Claim, Finding, Rule } from './rule'
import { readPaths, type WrittenPath } from './written-paths'

/** Where a body leads, and what others can lead to in it. */
export type Addresses = {
  readonly links: readonly WrittenLink[]
  readonly images: readonly WrittenImage[]
  /** Everything on the page that a `#` address can lead to. */
  readonly anchors: readonly string[]
}

/**
 * What a file says by itself, whatever else the site holds. It takes nearly all of a check's time and is
 * plain data, so that it can be kept until the file changes.
 */
export type FileReading = {
  /** By rule; rules that found nothing are left out. */
  readonly findings: Readonly<Record<string, readonly Finding[]>>
  /** By rule; whether they hold is asked in every check. */
  readonly claims: Readonly<Record<string, readonly Claim[]>>
  /** `undefined` for pictures and for what is no UTF-8. */
  readonly facts?: DocumentFacts
  /** `undefined` for data files and for what cannot be parsed. */
  readonly addresses?: Addresses
  /** The tap paths in it; left out where there is none. */
  readonly paths?: readonly WrittenPath[]
}

/** Asks the rules that look at nothing but this file, and keeps what the others need of it. */
export function readAlone(
  file: ContentFile,
  document: Document | undefined,
  due: readonly Rule[],
): FileReading {
  const body = document && readBody(document)
  const addresses = body && {
    links: body.links,
    images: body.images,
    anchors: [...body.anchors],
  }
  const paths = document ? readPaths(document) : []
  return {
    findings: byRule(due, (rule) => findingsAlone(rule, file, document)),
    claims: byRule(due, (rule) =>
      rule.about === 'claims' && document && body
        ? claimsAlone(() => rule.find({ document, body }))
        : [],
    ),
    facts: document && documentFacts(document),
    addresses,
    ...(paths.length > 0 ? { paths } : {}),
  }
}

function byRule<T>(due: readonly Rule[], ask: (rule: Rule) => readonly T[]) {
  const found = due.map((rule) => [rule.name, ask(rule)] as const)
  return Object.fromEntries(found.filter(([, list]) => list.length > 0))
}

function findingsAlone(
  rule: Rule,
  file: ContentFile,
  document: Document | undefined,
): readonly Finding[] {
  if (rule.about === 'file') return guarded(() => rule.check({ file }))
  if (!document) return []
  if (rule.about === 'text') return guarded(() => rule.check({ document }))
  if (rule.about === 'front-matter')
    return guarded(() => (document.front ? rule.check({ document, front: document.front }) : []))
  if (rule.about !== 'body') return []
  return guarded(() => {
    const body = readBody(document)
    return body ? rule.check({ document, body }) : []
  })
}

/** A rule that fails makes a claim that never holds. */
function claimsAlone(find: () => readonly Claim[]): readonly Claim[] {
  try {
    return find()
  } catch (error) {
    return [{ ...failure(error), value: '' }]
  }
}

/** One rule that fails on an input nobody thought of must not hide the other problems. */
export function guarded(check: () => readonly Finding[]): readonly Finding[] {
  try {
    return check()
  } catch (error) {
    return [failure(error)]
  }
}

function failure(error: unknown): Finding {
  return {
    message: `检查程序自己出了错（${error instanceof Error ? error.message : String(error)}）`,
    hint: '这不一定是文章的错。请把这一行和这个文件发给维护网站的人。',
  }
}
