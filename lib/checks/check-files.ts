import { forgetBody, readBody } from './body'
import type { ContentFile } from './content-file'
import { decodeText } from './decode-text'
import type { Document } from './document'
import { indexLines } from './line-index'
import type { Problem } from './problem'
import { readSite } from './read-site'
import type { Finding, Rule } from './rule'
import { rules } from './rules'
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
    .flatMap((file) => check(file.path))
}

/** Gives the check of one file among all of them, by its path. */
export function createChecker(
  files: readonly ContentFile[],
  options: CheckOptions,
): (path: string) => readonly Problem[] {
  const site = readSite(files, options)
  const due = options.errorsOnly ? rules.filter(({ severity }) => severity === 'error') : rules
  return (path) => {
    const file = site.files.get(path)
    const problems = file ? checkFile(file, site, due) : []
    const document = site.documents.get(path)
    if (document) forgetBody(document)
    return problems.filter(({ severity }) => severity === 'error' || !options.errorsOnly)
  }
}

/** All problems of one file, from top to bottom. */
export function checkFile(
  file: ContentFile,
  site: Site,
  due: readonly Rule[] = rules,
): readonly Problem[] {
  const document = site.documents.get(file.path)
  const lineColumn = indexLines(document?.text ?? textOf(file))
  const toProblem = (rule: Rule, { at = 0, ...finding }: Finding): Problem => ({
    rule: rule.name,
    severity: rule.severity,
    file: file.path,
    ...lineColumn(at),
    ...finding,
  })
  const problems = due.flatMap((rule) =>
    findingsOf(rule, file, document, site).map((finding) => toProblem(rule, finding)),
  )
  return applySwitches(problems, document, rules).toSorted(
    (a, b) => a.line - b.line || a.column - b.column,
  )
}

/** The text of a drawing, which is no document but has lines too. */
function textOf({ bytes }: ContentFile): string {
  const decoded = bytes && decodeText(bytes)
  return decoded && 'text' in decoded ? decoded.text : ''
}

function findingsOf(
  rule: Rule,
  file: ContentFile,
  document: Document | undefined,
  site: Site,
): readonly Finding[] {
  try {
    if (rule.about === 'file') return rule.check({ file, site })
    if (!document) return []
    if (rule.about === 'text') return rule.check({ document, site })
    if (rule.about === 'front-matter') {
      return document.front ? rule.check({ document, front: document.front, site }) : []
    }
    const body = readBody(document)
    return body ? rule.check({ document, body, site }) : []
  } catch (error) {
    // One rule that fails on an input nobody thought of must not hide the other problems.
    return [
      {
        message: `检查程序自己出了错（${error instanceof Error ? error.message : String(error)}）`,
        hint: '这不一定是文章的错。请把这一行和这个文件发给维护网站的人。',
      },
    ]
  }
}
