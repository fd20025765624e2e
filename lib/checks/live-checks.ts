import { checkFile } from './check-files'
import type { ContentFile } from './content-file'
import { type Document, readDocument } from './document'
import type { Problem } from './problem'
import { readContentFile, readContentFiles } from './read-content-files'
import { buildSite, type SiteOptions } from './site'

/** The problems of a folder that is being edited. */
export type LiveChecks = {
  /** Checks these files anew, and no other; those that are gone have no problems any more. */
  readonly update: (paths: Iterable<string>) => Promise<void>
  /** From top to bottom; nothing is known of a file before it was checked once. */
  readonly problemsOf: (path: string) => readonly Problem[]
  readonly problems: () => readonly Problem[]
  /** Everything that was read, for checking all of it elsewhere. */
  readonly files: () => readonly ContentFile[]
  /** Takes over the outcome of a check of everything, but for the files in `except`. */
  readonly replaceAll: (problems: readonly Problem[], except: ReadonlySet<string>) => void
}

export type LiveCheckOptions = Omit<SiteOptions, 'now'> & { readonly now: () => Date }

/** Reads all files below `content/` once and keeps them; nothing is checked yet. */
export async function openLiveChecks(root: string, options: LiveCheckOptions): Promise<LiveChecks> {
  const files = new Map<string, ContentFile>()
  const documents = new Map<string, Document>()
  const problems = new Map<string, readonly Problem[]>()

  function keep(file: ContentFile): void {
    files.set(file.path, file)
    const document = readDocument(file)
    if (document) documents.set(file.path, document)
    else documents.delete(file.path)
  }
  function forget(path: string): void {
    files.delete(path)
    documents.delete(path)
    problems.delete(path)
  }
  for (const file of await readContentFiles(root)) keep(file)

  return {
    update: async (paths) => {
      const due: ContentFile[] = []
      for (const path of paths) {
        const file = await readContentFile(root, path).catch(() => undefined)
        if (file) {
          keep(file)
          due.push(file)
        } else forget(path)
      }
      const moment = { ...options, now: options.now() }
      const site = buildSite([...files.values()], [...documents.values()], moment)
      for (const file of due) problems.set(file.path, checkFile(file, site))
    },
    problemsOf: (path) => problems.get(path) ?? [],
    problems: () => [...problems.keys()].sort().flatMap((path) => problems.get(path) ?? []),
    files: () => [...files.values()],
    replaceAll: (all, except) => {
      for (const path of problems.keys()) if (!except.has(path)) problems.delete(path)
      for (const problem of all) {
        if (except.has(problem.file)) continue
        problems.set(problem.file, [...(problems.get(problem.file) ?? []), problem])
      }
    },
  }
}
