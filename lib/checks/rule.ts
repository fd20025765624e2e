import type { Body } from './body'
import type { ContentFile } from './content-file'
import type { Document, FrontMatter } from './document'
import type { Edit, Severity } from './problem'
import type { Addresses } from './reading'
import type { Site } from './site'

/** What a rule found; the engine adds the names of rule and file, and makes line and column of `at`. */
export type Finding = {
  readonly message: string
  readonly hint: string
  /** Where this one harms less than the rule's others do. */
  readonly severity?: 'warning'
  /** Offset in the file's text; without it the finding is about the file as a whole. */
  readonly at?: number
  readonly fix?: readonly Edit[]
}

type RuleAbout<Subject extends string, Context> = {
  readonly name: string
  readonly severity: Severity
  /** A rule on which safety or the build depends cannot be switched off inside an article. */
  readonly locked?: true
  readonly about: Subject
  readonly check: (context: Context) => readonly Finding[]
}

/** Any file below `content/`, pictures included. */
export type FileRule = RuleAbout<'file', { readonly file: ContentFile; readonly site: Site }>
/** A text file that could be decoded: Markdown or YAML. By itself, see `reading`. */
export type TextRule = RuleAbout<'text', { readonly document: Document }>
/** Front matter, or a data file, that is well-formed YAML. */
export type FrontMatterRule = RuleAbout<
  'front-matter',
  { readonly document: Document; readonly front: FrontMatter; readonly site: Site }
>
/** The Markdown below the front matter. By itself, see `reading`. */
export type BodyRule = RuleAbout<'body', { readonly document: Document; readonly body: Body }>
/** Where the links and pictures of a body lead, among everything that the site holds. */
export type AddressRule = RuleAbout<
  'addresses',
  { readonly document: Document; readonly addresses: Addresses; readonly site: Site }
>

/** One editorial rule: pure, from what was read to what is wrong. */
export type Rule = FileRule | TextRule | FrontMatterRule | BodyRule | AddressRule
