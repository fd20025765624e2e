import { checkFile } from '@/lib/checks/check-files'
import type { ContentFile } from '@/lib/checks/content-file'
import type { Document } from '@/lib/checks/document'
import type { Problem } from '@/lib/checks/problem'
import { readContentFile, recallFile } from '@/lib/checks/read-content-files'
import { recallReading } from '@/lib/checks/read-site'
import { buildSite, type SiteOptions } from '@/lib/checks/site'
import type { KeptFiles } from '../build/kept-files'
import type { Folder } from '../build/read-folder'

/** The problems of a folder that is being edited. */
export type DevChecks = {
  /**
   * Checks these files anew by what was read of them, and no other; those that are gone have no problems
   * any more.
   */
  readonly update: (paths: Iterable<string>, known: KeptFiles) => Promise<void>
  /** From top to bottom; nothing is known of a file before it was checked once. */
  readonly problemsOf: (path: string) => readonly Problem[]
  readonly problems: () => readonly Problem[]
  /** Takes over the outcome of a check of everything, but for the files in `except`. */
  readonly replaceAll: (problems: readonly Problem[], except: ReadonlySet<string>) => void
}

export type DevCheckOptions = Omit<SiteOptions, 'now'> & { readonly now: () => Date }

/** Takes over a folder that was read; nothing is checked yet. */
export function openDevChecks(root: string, folder: Folder, options: DevCheckOptions): DevChecks {
  const files = new Map(folder.files.map((file) => [file.path, file]))
  const documents = new Map<string, Document>()
  const problems = new Map<string, readonly Problem[]>()

  function keepDocument(file: ContentFile, known: KeptFiles): void {
    const reading = known.get(file.path)?.reading
    const document = reading && recallReading(file, reading)
    if (document) documents.set(file.path, document)
    else documents.delete(file.path)
  }
  for (const file of folder.files) keepDocument(file, folder.known)

  return {
    update: async (paths, known) => {
      const due: ContentFile[] = []
      for (const path of paths) {
        const kept = known.get(path)
        const file = kept
          ? recallFile(root, kept)
          : await readContentFile(root, path).catch(() => undefined)
        if (file) {
          files.set(path, file)
          keepDocument(file, known)
          due.push(file)
        } else {
          files.delete(path)
          documents.delete(path)
          problems.delete(path)
        }
      }
      const moment = { ...options, now: options.now() }
      const site = buildSite([...files.values()], [...documents.values()], moment)
      for (const file of due) {
        problems.set(file.path, checkFile(file, site, known.get(file.path)?.reading))
      }
    },
    problemsOf: (path) => problems.get(path) ?? [],
    problems: () => [...problems.keys()].sort().flatMap((path) => problems.get(path) ?? []),
    replaceAll: (all, except) => {
      for (const path of problems.keys()) if (!except.has(path)) problems.delete(path)
      for (const problem of all) {
        if (except.has(problem.file)) continue
        problems.set(problem.file, [...(problems.get(problem.file) ?? []), problem])
      }
    },
  }
}
