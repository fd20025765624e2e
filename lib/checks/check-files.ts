import { forgetBody } from './body'
import { bounded } from './bounded'
import type { ContentFile } from './content-file'
import { decodeText } from './decode-text'
import type { Document } from './document'
import { type KnownProblem, mayWait, taker, toKnownProblem } from './known-problems'
import { indexLines } from './line-index'
import type { Problem } from './problem'
import { readSite } from './read-site'
import { type FileReading, guarded, readAlone } from './reading'
import type { Finding, Rule } from './rule'
import { rules } from './rules'
import { mergeConflict } from './rules/merge-conflict'
import { checkSettings, SETTINGS_PATH, type SettingsFile } from './settings'
import type { Site, SiteOptions } from './site'
import { applySwitches } from './switches'

export type CheckOptions = SiteOptions & {
  /** Only these files are reported on; all are read, since they name one another. */
  readonly only?: ReadonlySet<string>
  /** Leaves out the rules that only warn; half of the time goes into those about wording. */
  readonly errorsOnly?: boolean
  /** Errors that the site lives with for now; they are not told. */
  readonly known?: readonly KnownProblem[]
  /** The owner's settings, where they are checked too. */
  readonly settings?: SettingsFile
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
  /** All errors that may wait, known or not. */
  readonly waiting: readonly KnownProblem[]
}

/**
 * Returns the check of one file among all of them, by its path. What is `known` of unchanged files, by path
 * and read with the same rules, is not read again.
 */
export function createChecker(
  files: readonly ContentFile[],
  options: CheckOptions,
  known: ReadonlyMap<string, FileReading> = new Map(),
): (path: string) => FileCheck {
  const site = readSite(files, options, known)
  const due = dueRules(options)
  const isKnown = taker(options.known ?? [])
  const { settings, errorsOnly } = options
  return (path) => {
    if (settings && path === SETTINGS_PATH) {
      const problems = checkSettings(settings, site)
      const told = errorsOnly ? problems.filter(({ severity }) => severity === 'error') : problems
      return { path, problems: told, waiting: [] }
    }
    const file = site.files.get(path)
    if (!file) return { path, problems: [], waiting: [] }
    const all = problemsOf(file, site, due, known.get(path)).filter(
      ({ severity }) => severity === 'error' || !errorsOnly,
    )
    const document = site.documents.get(path)
    const lines = all.length > 0 ? (document?.text ?? textOf(file)).split('\n') : []
    const waiting = new Map(
      all
        .filter((problem) => mayWait(problem, rules))
        .map((problem) => [problem, toKnownProblem(problem, lines[problem.line - 1] ?? '')]),
    )
    const told = all.filter((problem) => {
      const entry = waiting.get(problem)
      return !entry || !isKnown(entry)
    })
    if (document) forgetBody(document)
    return { path, problems: inOrder(bounded(told)), waiting: [...waiting.values()] }
  }
}

/** The rules that are asked. */
export function dueRules({ errorsOnly }: Pick<CheckOptions, 'errorsOnly'>): readonly Rule[] {
  return errorsOnly ? rules.filter(({ severity }) => severity === 'error') : rules
}

/** All problems of one file, from top to bottom; `reading` is what is known of it by itself. */
export function checkFile(
  file: ContentFile,
  site: Site,
  reading?: FileReading,
): readonly Problem[] {
  return inOrder(bounded(problemsOf(file, site, rules, reading)))
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column)
}

/** However many there are. */
function problemsOf(
  file: ContentFile,
  site: Site,
  due: readonly Rule[],
  reading?: FileReading,
): readonly Problem[] {
  const document = site.documents.get(file.path)
  const read = reading ?? readAlone(file, document, due)
  // Most files have no problem, and their text need not be read to say so.
  let placeOf: ReturnType<typeof indexLines> | undefined
  const toProblem = (rule: Rule, { at = 0, severity, ...finding }: Finding): Problem => {
    placeOf ??= indexLines(document?.text ?? textOf(file))
    return {
      rule: rule.name,
      severity: severity ?? rule.severity,
      file: file.path,
      ...placeOf(at),
      ...finding,
    }
  }
  // Nothing else can be said of a file in which two versions stand, and nothing may be fixed.
  const first = read.findings[mergeConflict.name] ? [mergeConflict] : due
  const problems = first.flatMap((rule) => {
    const findings =
      read.findings[rule.name] ?? guarded(() => findingsAmong(rule, file, document, read, site))
    return findings.map((finding) => toProblem(rule, finding))
  })
  return inOrder(applySwitches(problems, document, rules))
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
  { addresses, claims }: FileReading,
  site: Site,
): readonly Finding[] {
  if (rule.about === 'place') return rule.check({ file, site })
  if (!document) return []
  if (rule.about === 'facts')
    return document.front ? rule.check({ document, front: document.front, site }) : []
  if (rule.about === 'claims')
    return (claims[rule.name] ?? [])
      .filter(({ value }) => !rule.holds(value, site))
      .map(({ value: _, ...finding }) => finding)
  if (rule.about !== 'addresses' || !addresses) return []
  return rule.check({ document, addresses, site })
}
