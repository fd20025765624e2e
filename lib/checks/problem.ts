/** An error keeps the site from being built; a warning is only shown. */
export type Severity = 'error' | 'warning'

/** Replaces what stands between two UTF-16 offsets of the file's text. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string }

/** One thing that an editor should fix. Every surface (command, build, annotations) only shows it. */
export type Problem = {
  /** Name of the rule, such as `image-alt`; also the name by which an article switches it off. */
  readonly rule: string
  readonly severity: Severity
  /** From the project's folder, such as `content/articles/jd/jd-finance-unbind-card.md`. */
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 units, as editors such as VS Code count. */
  readonly column: number
  /** What is wrong, one sentence in plain Chinese. */
  readonly message: string
  /** What to do about it. */
  readonly hint: string
  /** Edits that fix it without a person having to look. */
  readonly fix?: readonly Edit[]
}
