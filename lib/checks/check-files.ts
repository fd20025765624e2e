import { forgetBody, keepAnchors } from './body'
import { bounded } from './bounded'
import type { ContentFile } from './content-file'
import { decodeText } from './decode-text'
import type { Document } from './document'
import { indexLines } from './line-index'
import type { Problem } from './problem'
import { readSite } from './read-site'
import { guarded, type Reading, readAlone } from './reading'
import type { Finding, Rule } from './rule'
import { rules } from './rules'
import { mergeConflict } from './rules/merge-conflict'
import type { Site, SiteOptions } from './site'
import { applySwitches } from './switches'

export type CheckOptions = SiteOptions & {
  /** Only these files are reported on; all are read, since they name one another. */
  readonly only?: ReadonlySet<string>
  /** Leaves out the rules that only warn; half of the time goes into those about wording. */
  readonly errorsOnly?: boolean
}

/** Runs every rule over the files; problems come by file, then from top to bottom. */
export function checkFiles(
  files: readonly ContentFile[],
  options: CheckOptions,
): readonly Problem[] {
  const check = createChecker(files, options)
  return files
    .filter((file) => options.only?.has(file.path) ?? true)
    .flatMap((file) => check(file.path).problems)
}

export type FileCheck = {
  readonly path: string
  /** From top to bottom. */
  readonly problems: readonly Problem[]
  /** What had to be read for it; `undefined` when that was known. */
  readonly reading?: Reading
}

/**
 * Gives the check of one file among all of them, by its path. What is `known` of unchanged documents,
 * by path and made with the same options, is not read again.
 */
export function createChecker(
  files: readonly ContentFile[],
  options: CheckOptions,
  known: ReadonlyMap<string, Reading> = new Map(),
): (path: string) => FileCheck {
  const site = readSite(files, options)
  for (const [path, document] of site.documents) {
    const anchors = known.get(path)?.addresses?.anchors
    if (anchors) keepAnchors(document, anchors)
  }
  const due = options.errorsOnly ? rules.filter(({ severity }) => severity === 'error') : rules
  return (path) => {
    const file = site.files.get(path)
    if (!file) return { path, problems: [] }
    const document = site.documents.get(path)
    const before = known.get(path)
    const reading = before ?? (document && readAlone(document, due))
    const problems = checkFile(file, site, due, reading)
    if (document) forgetBody(document)
    return {
      path,
      problems: problems.filter(({ severity }) => severity === 'error' || !options.errorsOnly),
      reading: before ? undefined : reading,
    }
  }
}

/** All problems of one file, from top to bottom; `reading` is that of its document. */
export function checkFile(
  file: ContentFile,
  site: Site,
  due: readonly Rule[] = rules,
  reading?: Reading,
): readonly Problem[] {
  const document = site.documents.get(file.path)
  const read = reading ?? (document && readAlone(document, due))
  const lineColumn = indexLines(document?.text ?? textOf(file))
  const toProblem = (rule: Rule, { at = 0, severity, ...finding }: Finding): Problem => ({
    rule: rule.name,
    severity: severity ?? rule.severity,
    file: file.path,
    ...lineColumn(at),
    ...finding,
  })
  // Nothing else can be said of a file in which two versions stand, and nothing may be mended.
  const first = read?.findings[mergeConflict.name] ? [mergeConflict] : due
  const problems = first.flatMap((rule) => {
    const findings =
      read?.findings[rule.name] ?? guarded(() => findingsAmong(rule, file, document, read, site))
    return bounded(findings).map((finding) => toProblem(rule, finding))
  })
  return applySwitches(problems, document, rules).toSorted(
    (a, b) => a.line - b.line || a.column - b.column,
  )
}

/** The text of a drawing, which is no document but has lines too. */
function textOf({ bytes }: ContentFile): string {
  const decoded = bytes && decodeText(bytes)
  return decoded && 'text' in decoded ? decoded.text : ''
}

/** What a rule finds that looks at the file among all others. */
function findingsAmong(
  rule: Rule,
  file: ContentFile,
  document: Document | undefined,
  read: Reading | undefined,
  site: Site,
): readonly Finding[] {
  if (rule.about === 'file') return rule.check({ file, site })
  if (!document) return []
  if (rule.about === 'front-matter')
    return document.front ? rule.check({ document, front: document.front, site }) : []
  if (rule.about !== 'addresses' || !read?.addresses) return []
  return rule.check({ document, addresses: read.addresses, site })
}
